"""The headers that hold the page to its promise: nothing of the user leaves it.

The Content-Security-Policy forbids every other origin, every form and every
inline script. WebAssembly needs 'wasm-unsafe-eval' where it is compiled, which
is the worker alone: a dedicated worker takes its policy from its own response,
so the page itself goes without.
"""

from flask import request

from webapp.site import WORKER

PAGE_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' blob:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}

WORKER_POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "connect-src": "'self'",
}

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


def policy_text(policy):
    """A policy dict as the value of a Content-Security-Policy header."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


def meta_policy():
    """The page's policy for a <meta> element, which knows no frame-ancestors."""
    return policy_text({k: v for k, v in PAGE_POLICY.items() if k != "frame-ancestors"})


def protect(app):
    """Add the headers to every response of a Flask app, errors included."""

    @app.after_request
    def add_headers(response):
        policy = WORKER_POLICY if request.path == f"/{WORKER}" else PAGE_POLICY
        response.headers["Content-Security-Policy"] = policy_text(policy)
        response.headers.update(HEADERS)
        return response
