import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from webapp.__main__ import _address, main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def taken():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_port_is_said_in_a_sentence(taken, model_dir, bundle, capsys):
    assert main(["--port", str(taken), "--model", str(model_dir)]) == 1
    error = capsys.readouterr().err
    assert str(taken) in error
    assert "--port" in error
    assert "Traceback" not in error


def test_a_host_that_is_not_this_computer_is_not_blamed_on_the_port(model_dir, bundle, capsys):
    assert main(["--host", "203.0.113.1", "--model", str(model_dir)]) == 1
    error = capsys.readouterr().err
    assert "Check --host" in error
    assert "--port" not in error


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:81/"),
        ("0.0.0.0", "http://127.0.0.1:81/"),
        ("::", "http://[::1]:81/"),
        ("fe80::1", "http://[fe80::1]:81/"),
        ("localhost", "http://localhost:81/"),
    ],
)
def test_the_address_that_is_said_can_be_opened(host, address):
    assert _address(host, 81) == address


def test_a_missing_model_is_said_in_a_sentence(tmp_path, bundle, capsys):
    assert main(["--model", str(tmp_path / "none")]) == 1
    assert "contract.json is missing" in capsys.readouterr().err


def test_a_page_that_is_not_built_is_said_in_a_sentence(model_dir, bundle, capsys):
    (bundle / "page.js").unlink()
    assert main(["--model", str(model_dir)]) == 1
    assert "page.js missing" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "70000", "http", "-1"])
def test_a_port_that_is_none_is_said_in_a_sentence(port, capsys):
    with pytest.raises(SystemExit):
        main(["--port", port])
    assert "65535" in capsys.readouterr().err


def test_it_serves_and_says_where(model_dir):
    if not (ROOT / "webapp" / "static" / "dist" / "page.js").is_file():
        pytest.skip("the page is not built")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "webapp", "--port", str(port), "--model", str(model_dir)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert f"http://127.0.0.1:{port}/" in server.stdout.readline()
            started = time.monotonic()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as response:
                assert b"Lesion Lens" in response.read()
                assert "Server" not in response.headers
            assert answer_to_a_photo(port).startswith(b"HTTP/1.1 413 ")
            assert time.monotonic() - started < 5
        finally:
            server.terminate()


def test_an_interrupt_ends_it_in_good_order(model_dir, bundle, monkeypatch):
    class Server:
        def __init__(self, app, sockets, **options):
            self.listener = sockets[0]

        def run(self):
            raise KeyboardInterrupt

        def close(self):
            self.listener.close()
            closed.append(self)

    closed = []
    monkeypatch.setattr("webapp.__main__.create_server", Server)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert main(["--port", str(port), "--model", str(model_dir)]) == 0
    assert len(closed) == 1


def answer_to_a_photo(port):
    """What is said to one who is about to send a photo, before the first byte of it."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: lens\r\nContent-Length: 5000000\r\n\r\n")
        return connection.recv(4096)


def test_the_app_needs_no_toolkit():
    check = "import sys, webapp.__main__, webapp.export; print(*sys.modules)"
    names = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split()
    assert not {"numpy", "PIL", "tensorflow", "training", "converter"}.intersection(names)
    lines = (ROOT / "requirements-app.in").read_text(encoding="utf-8").splitlines()
    assert {line for line in lines if not line.startswith("#")} <= set(names)
