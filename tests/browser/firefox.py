"""A headless Firefox, driven by its own remote protocol, Marionette.

Playwright drives only builds of Firefox that it downloads. The protocol is JSON after its length,
over a socket: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import shutil
import socket
import subprocess

from tests.browser.driven import PATIENCE, Driven, patiently

PREFERENCES = {
    "marionette.port": 0,  # a free one, written to the profile
    # Firefox asks for its own updates and lists; whatever is not on this machine is out of reach.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "datareporting.policy.dataSubmissionEnabled": False,
}


class Firefox(Driven):
    """One window of a Firefox of its own."""

    # Firefox from a snap cannot read a test's files.
    executable = shutil.which("firefox-esr")

    def __init__(self, profile):
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self._process = subprocess.Popen(
            [
                self.executable,
                "--headless",
                "--marionette",
                "--no-remote",
                "--profile",
                str(profile),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._count = 0
        try:
            self._socket = self._connect(profile / "MarionetteActivePort")
            self._receive()  # who it is
            self._call("WebDriver:NewSession", capabilities={})
        except BaseException:
            self._process.kill()
            self._process.wait()
            raise

    def goto(self, address):
        self._call("WebDriver:Navigate", url=address)

    def evaluate(self, expression):
        return self._call("WebDriver:ExecuteScript", script=f"return {expression}")["value"]

    def _type(self, selector, text):
        found = self._call("WebDriver:FindElement", using="css selector", value=selector)
        (element,) = found["value"].values()
        self._call("WebDriver:ElementSendKeys", id=element, text=text)

    def close(self):
        self._socket.close()
        self._process.terminate()
        self._process.wait(PATIENCE)

    def _connect(self, port_file):
        def port():
            return port_file.is_file() and port_file.read_text()

        found = patiently(port, lambda: self._process.poll() is None, "Firefox")
        return socket.create_connection(("127.0.0.1", int(found)), PATIENCE)

    def _call(self, command, **parameters):
        self._count += 1
        message = json.dumps([0, self._count, command, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self._receive()
        assert error is None, error
        return result

    def _receive(self):
        length = b""
        while not length.endswith(b":"):
            length += self._socket.recv(1)
        rest, message = int(length[:-1]), b""
        while len(message) < rest:
            message += self._socket.recv(rest - len(message))
        return json.loads(message)
