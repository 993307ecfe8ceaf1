"""The one error type of the webapp package."""


class WebappError(Exception):
    """A problem the user can act on.

    The message says what was wrong, with which file, and what to do. Command
    lines catch it at the boundary and print it without a traceback.
    """
