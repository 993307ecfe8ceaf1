"""The one error type of the tools package."""


class ToolError(Exception):
    """A problem the user can act on.

    The message says what was wrong and what to do. lens.py catches it at the
    boundary and prints it without a traceback.
    """
