"""WebKit, the engine of Safari: WebKitGTK on a screen of its own, driven by WebDriver.

Debian's packages webkit2gtk-driver and xvfb. The protocol is JSON over HTTP:
https://www.w3.org/TR/webdriver2/
"""

import json
import os
import shutil
import socket
import subprocess
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.browser.driven import PATIENCE, Driven, patiently

SETTINGS = {
    "GDK_BACKEND": "x11",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    # Its own sandbox asks for namespaces, which a container may not have.
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
}


class WebKit(Driven):
    """One window of a WebKitGTK of its own."""

    executable = shutil.which("WebKitWebDriver") if shutil.which("Xvfb") else None

    def __init__(self, profile):
        """profile: an empty folder for what it keeps."""
        self._processes, port = [], free_port()
        self._address = f"http://127.0.0.1:{port}"
        try:
            screen = self._start(
                ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE
            )
            with screen.stdout:
                display = screen.stdout.readline().decode().strip()
            assert display, "Xvfb ended"
            home = {name: str(profile) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
            driver = self._start(
                [self.executable, f"--port={port}"],
                stdout=subprocess.DEVNULL,
                env=os.environ | SETTINGS | home | {"DISPLAY": f":{display}"},
            )
            patiently(self._is_ready, lambda: driver.poll() is None, "WebKit's driver")
            session = self._call("POST", "/session", capabilities={})["sessionId"]
        except BaseException:
            self._stop()
            raise
        self._address += f"/session/{session}"

    def goto(self, address):
        self._call("POST", "/url", url=address)

    def evaluate(self, expression):
        return self._call("POST", "/execute/sync", script=f"return {expression}", args=[])

    def _type(self, selector, text):
        found = self._call("POST", "/element", using="css selector", value=selector)
        (element,) = found.values()
        self._call("POST", f"/element/{element}/value", text=text)

    def close(self):
        self._call("DELETE", "")
        self._stop()

    def _start(self, command, **options):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def _stop(self):
        for process in reversed(self._processes):
            process.terminate()
            process.wait(PATIENCE)

    def _is_ready(self):
        try:
            return self._call("GET", "/status")["ready"]
        except URLError:
            return False

    def _call(self, method, path, **parameters):
        body = json.dumps(parameters).encode() if method == "POST" else None
        headers = {"Content-Type": "application/json"}
        request = Request(self._address + path, body, headers, method=method)
        try:
            with urlopen(request, timeout=PATIENCE) as response:
                return json.load(response)["value"]
        except HTTPError as error:
            raise AssertionError(f"{path}: {json.load(error)['value']}") from error


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]
