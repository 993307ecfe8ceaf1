"""The one error type of the tools package, and how a person is told of it."""


class ToolError(Exception):
    """A problem the user can act on.

    The message says what was wrong and what to do. lens.py catches it at the
    boundary and prints it without a traceback.
    """


def told(error: ToolError | OSError) -> str:
    """Return the sentence that a person is told: an OSError's own does not say what to do."""
    if isinstance(error, ToolError):
        return str(error)
    where = error.filename or "A file or program"
    return (
        f"{where} could not be used: {error.strerror or error}. Make sure that its folder can be "
        "written to and that there is room on the disk, and run the command again."
    )
