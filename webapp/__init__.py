"""The page and the small server that hands it out; no route takes anything in."""

import mimetypes

from flask import Flask, Response, abort, render_template, request

from webapp import security
from webapp.compression import ENCODINGS, encoded
from webapp.offline import service_worker
from webapp.site import DEFAULT_MODEL_DIR, MODEL_PREFIX, SERVICE_WORKER, model_files, page_files

# Spelt out, since the system's own table differs and some have none for wasm.
MIME_TYPES = {
    ".bin": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
}


def create_app(config=None):
    """The Flask application.

    config: a mapping. MODEL_DIR is the folder that ``convert`` wrote; the
        default is the shipped ``model_js``. THEME is a stylesheet that
        check_theme() has let pass; none by default.

    Only GET and HEAD are answered. A missing bundle or model is not an error
    here: the page says what it could not load.
    """
    app = Flask(__name__, static_folder=None)
    app.config.from_mapping({"MODEL_DIR": DEFAULT_MODEL_DIR, "THEME": None}, **(config or {}))
    security.protect(app)

    @app.get("/", provide_automatic_options=False)
    def page():
        return _made(render_template("index.html").encode(), "text/html; charset=utf-8")

    @app.get(f"/{SERVICE_WORKER}", provide_automatic_options=False)
    def worker():
        html = render_template("index.html").encode()
        model = model_files(app.config["MODEL_DIR"])
        if len(model) == 1:  # a contract that names nothing
            abort(404)
        try:
            return _made(
                service_worker(html, page_files(app.config["THEME"]) | model), MIME_TYPES[".js"]
            )
        except OSError:
            abort(404)

    @app.get("/<path:name>", provide_automatic_options=False)
    def file(name):
        if name.startswith(MODEL_PREFIX):
            files = model_files(app.config["MODEL_DIR"])
        else:
            files = page_files(app.config["THEME"])
        if name not in files:
            abort(404)
        return _send(files[name])

    return app


def _made(body, content_type):
    """A response made for this request."""
    response = Response(body, content_type=content_type)
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    return response.make_conditional(request)


def _send(path):
    encoding = request.accept_encodings.best_match(ENCODINGS)
    try:
        body = encoded(path, encoding)
    except OSError:
        abort(404)
    mimetype = MIME_TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    response = Response(body.data, content_type=mimetype or "application/octet-stream")
    if body.encoding:
        response.headers["Content-Encoding"] = body.encoding
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = "no-cache"
    response.set_etag(body.etag)
    return response.make_conditional(request)
