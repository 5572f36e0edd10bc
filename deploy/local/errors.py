"""Why the system on one machine does not start, in one sentence for the person at the terminal."""


class CannotStartError(Exception):
    """The message is the one sentence: what is wrong, and what to do about it."""


class InterruptedStartError(Exception):
    """Somebody asked to stop before everything was up."""
