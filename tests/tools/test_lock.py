import subprocess
import sys

from tools.lock import held
from tools.paths import ROOT

HOLD = """
import sys
from pathlib import Path
from tools.lock import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def start(lock):
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, lock],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_second_waits_for_the_first_and_says_so(tmp_path):
    with start(tmp_path / "lock") as first:
        assert first.stdout.readline() == "held\n"
        with start(tmp_path / "lock") as second:
            assert "Waiting for another lens.py" in second.stderr.readline()
            first.communicate("\n")
            assert second.stdout.readline() == "held\n"
            second.communicate("\n")
    assert (first.returncode, second.returncode) == (0, 0)


def test_a_killed_holder_lets_go(tmp_path):
    with start(tmp_path / "lock") as first:
        assert first.stdout.readline() == "held\n"
        first.kill()
        first.communicate()
    with held(tmp_path / "lock"):
        pass
