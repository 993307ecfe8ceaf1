"""Serve the page with a production server: ``python -m webapp``."""

import argparse
import sys
from pathlib import Path

from waitress import create_server

from webapp import create_app
from webapp.errors import WebappError
from webapp.site import DEFAULT_MODEL_DIR, require_bundle, require_model


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
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (%(default)s)")
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MODEL_DIR, help="folder that `convert` wrote"
    )
    return parser


def _listen(options):
    require_bundle()
    require_model(options.model)
    app = create_app({"MODEL_DIR": options.model.resolve()})
    try:
        return create_server(app, host=options.host, port=options.port, ident=None)
    except (OSError, OverflowError, ValueError) as error:
        raise WebappError(
            f"Cannot listen on {options.host}, port {options.port} ({error}). Another program, or "
            f"another Lesion Lens, may be there already: choose another port with --port."
        ) from error


def _address(host, port):
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)
    if ":" in shown and not shown.startswith("["):
        shown = f"[{shown}]"
    return f"http://{shown}:{port}/"


if __name__ == "__main__":
    sys.exit(main())
