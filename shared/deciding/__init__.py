"""The decision: which target group, authority and organisation (DESIGN §3). Pure; one module reads files."""
