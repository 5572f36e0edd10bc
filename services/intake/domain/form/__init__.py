"""The questions of the web form: which are asked, in which order, and what the answers mean. No I/O."""
