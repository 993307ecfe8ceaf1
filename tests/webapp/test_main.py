import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from webapp.__main__ import main

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
