"""A stage's command line, for the record."""

import os
import shlex
import sys
from pathlib import Path


def command_line(stage, argv):
    """The command line of a stage, its paths without the folders that lead to them.

    argv: what followed the stage, or None for that of this process. A record may be
    published: where its maker keeps files is nobody's business.
    """
    arguments = sys.argv[1:] if argv is None else argv
    return shlex.join(["python3", "lens.py", stage, *map(_without_folders, arguments)])


def _without_folders(argument):
    option, equals, value = argument.partition("=") if argument[:1] == "-" else ("", "", argument)
    return option + equals + (Path(value).name if os.sep in value else value)
