#!/usr/bin/env python3
"""The one front door of Lesion Lens: python3 lens.py COMMAND [ARGUMENTS].

Sets up what a command needs in .venv, pinned, and runs it. Standard library only.
This file keeps to what every Python can read, so that an old one gets a clear sentence.
"""

import os
import sys


def main(argv):
    """Run the command that argv (without the program's name) asks for; return the exit code."""
    if sys.version_info < (3, 10):
        sys.stderr.write(
            "Lesion Lens needs Python 3.10 or newer; this is Python %d.%d (%s).\n"
            % (sys.version_info[0], sys.version_info[1], sys.executable)
        )
        return 2
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    from tools import commands, process
    from tools.errors import ToolError, told

    usage = "usage: python3 lens.py COMMAND [ARGUMENTS]"
    if not argv or argv[0] in ("-h", "--help", "help"):
        print("\n".join([usage, "", "commands:", commands.overview(), "", commands.HINT]))
        return 0 if argv else 2
    if argv[0] not in commands.COMMANDS:
        names = ", ".join(commands.COMMANDS)
        sys.stderr.write("There is no command %r. The commands are: %s.\n" % (argv[0], names))
        return 2
    process.end_by_exception()
    try:
        return commands.run(argv[0], argv[1:])
    except (ToolError, OSError) as error:
        sys.stderr.write("%s\n" % told(error))
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped.\n")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
