import os
import signal
import subprocess
import sys

import pytest

from tools import process
from tools.paths import ROOT

ATTENDS = """
import sys
from tools import process
child = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
process.attended([sys.executable, "-c", child])
"""


@pytest.mark.skipif(os.name == "nt", reason="there are no signals between processes")
def test_a_child_ends_with_the_one_that_attends_to_it():
    command = [sys.executable, "-c", ATTENDS]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(20) == 143
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_the_exit_code_is_the_childs():
    assert process.attended([sys.executable, "-c", "raise SystemExit(7)"]) == 7


def test_an_answer_is_what_is_printed_by_one_that_succeeds():
    assert process.answer([sys.executable, "-c", "print(' yes ')"]) == "yes"
    assert process.answer([sys.executable, "-c", "print('no'); raise SystemExit(1)"]) is None
    assert process.answer(["no-such-program"]) is None
