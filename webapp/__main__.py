"""Serve the page with a production server: ``python -m webapp``."""

import argparse
import errno
import socket
import sys
from pathlib import Path

from waitress import create_server

from webapp import create_app
from webapp.errors import WebappError
from webapp.site import DEFAULT_MODEL_DIR, require_bundle, require_model
from webapp.theme import check_theme


def main(argv=None):
    """Serve until interrupted.

    argv: the command line without the program's name; sys.argv's by default.

    Returns the exit code: 0 after an interrupt, 1 where it could not start.
    """
    options = _parser().parse_args(argv)
    try:
        server = _listen(options)
    except WebappError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"Lesion Lens is at {_address(options.host, options.port)} (Ctrl+C stops it).", flush=True
    )
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="python -m webapp", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=_port, default=8000, help="port to listen on (%(default)s)")
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL_DIR, help="folder that `convert` wrote"
    )
    parser.add_argument("--theme", type=Path, help="stylesheet of other values for the tokens")
    return parser


def _port(text):
    # The system takes a larger number modulo 65536, and the address would not be the one said.
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 1 to 65535")
    return int(text)


_OTHER_PORT = (
    "Another program, or another Lesion Lens, may be there, or the port may be kept for the "
    "system's own: choose another port with --port."
)
_OTHER_HOST = "Check --host: it has to be an address of this computer."


def _listen(options):
    require_bundle()
    require_model(options.model)
    if options.theme:
        check_theme(options.theme)
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    try:
        # Opened here, since waitress leaves its own half open where the port is taken.
        listener = socket.create_server((options.host, options.port), family=family)
    except OSError as error:
        taken = error.errno in (errno.EADDRINUSE, errno.EACCES)
        raise WebappError(
            f"Cannot listen on {options.host}, port {options.port} ({error.strerror}). "
            + (_OTHER_PORT if taken else _OTHER_HOST)
        ) from error
    app = create_app(
        {
            "MODEL_DIR": options.model.resolve(),
            "THEME": options.theme and options.theme.resolve(),
        }
    )
    # Nothing is taken in: without the limit a body would be read to its end before it is refused.
    return create_server(app, sockets=[listener], ident=None, max_request_body_size=1)


def _address(host, port):
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)
    if ":" in shown and not shown.startswith("["):
        shown = f"[{shown}]"
    return f"http://{shown}:{port}/"


if __name__ == "__main__":
    sys.exit(main())
