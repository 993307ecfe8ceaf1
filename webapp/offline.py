"""The service worker's script: what it is to keep, and the code that keeps it."""

import hashlib
import json

from webapp import site
from webapp.security import WORKER_POLICY, policy_text


def service_worker(page, files):
    """The script of the service worker for one version of page and model.

    page: the HTML, as bytes. files: address relative to the page → Path.

    Returns bytes that change whenever a file does, and with them the version: what is kept for one
    script is never another's. Raises OSError where a file is missing: half a version must not take
    the place of a whole one.
    """
    kept = {"./": _hash(page)} | {name: _hash(path.read_bytes()) for name, path in files.items()}
    listed = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    policies = json.dumps({site.WORKER: policy_text(WORKER_POLICY)})
    script = (site.BUNDLE / site.SERVICE_WORKER).read_bytes()
    version = _hash(f"{listed}{policies}".encode() + script)[:16]
    head = f'self.LENS={{version:"{version}",files:{listed},policies:{policies}}};\n'
    return head.encode() + script


def _hash(data):
    return hashlib.sha256(data).hexdigest()
