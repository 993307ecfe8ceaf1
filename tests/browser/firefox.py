"""A headless Firefox, driven by its own remote protocol, Marionette.

Playwright drives only builds of Firefox that it downloads. The protocol is JSON after its length,
over a socket: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import shutil
import socket
import subprocess
import time

PATIENCE = 120  # seconds; the machine may be busy
SETTLED = "article[data-state=answered], article[data-state=refused]"
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


def find_firefox():
    """The executable's path, or None. Firefox from a snap cannot read a test's files."""
    return shutil.which("firefox-esr")


class Firefox:
    """One window of a Firefox of its own."""

    def __init__(self, executable, profile):
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self._process = subprocess.Popen(
            [executable, "--headless", "--marionette", "--no-remote", "--profile", str(profile)],
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
        """The value of a JavaScript expression."""
        return self._call("WebDriver:ExecuteScript", script=f"return {expression}")["value"]

    def wait_for(self, selector):
        """Wait until an element is there."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(f"Boolean(document.querySelector({json.dumps(selector)}))"):
            assert time.monotonic() < end, f"no {selector}: {self.text('body')}"
            time.sleep(0.2)

    def text(self, selector):
        return self.evaluate(f"document.querySelector({json.dumps(selector)}).textContent")

    def pick(self, path, field="#files", settled=SETTLED):
        """Choose a file; wait for its answer or refusal, as selectors have it."""
        found = self._call("WebDriver:FindElement", using="css selector", value=field)
        (element,) = found["value"].values()
        self._call("WebDriver:ElementSendKeys", id=element, text=str(path))
        self.wait_for(settled)

    def close(self):
        self._socket.close()
        self._process.terminate()
        self._process.wait(PATIENCE)

    def _connect(self, port_file):
        end = time.monotonic() + PATIENCE
        while not (port_file.is_file() and port_file.read_text()):
            assert self._process.poll() is None, "Firefox ended"
            assert time.monotonic() < end, "Firefox does not answer"
            time.sleep(0.1)
        return socket.create_connection(("127.0.0.1", int(port_file.read_text())), PATIENCE)

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
