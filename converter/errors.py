"""The one error type of the converter package."""


class ConverterError(Exception):
    """A problem the user can act on.

    The message says what was wrong, with which file or layer, and what to do.
    Command lines catch it at the boundary and print it without a traceback.
    """
