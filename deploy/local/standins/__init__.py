"""Stand-ins for the organisations' own servers: a mail catcher and a receiver of webhooks.

They are real SMTP and HTTP servers that check what they get and show it. They belong to the embedded
default only; nothing in production knows them.
"""
