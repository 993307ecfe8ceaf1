import io
import sys

import pytest

from training.progress import progress


class Terminal(io.StringIO):
    """What stands for a terminal where it is written to."""

    def isatty(self):
        return True


def drawings(monkeypatch, stream, seconds):
    """How often a bar is drawn onto a stream while its thousand items take so many seconds."""
    now = 0.0
    monkeypatch.setattr("tqdm.std.time", lambda: now)
    monkeypatch.setattr(sys, "stderr", stream)
    for _ in progress(range(1000), desc="Reading"):
        now += seconds / 1000
    return stream.getvalue().count("Reading")


def test_a_log_is_told_twice_a_minute_and_not_of_what_is_soon_done(monkeypatch):
    assert drawings(monkeypatch, io.StringIO(), seconds=20) == 0
    assert 6 <= drawings(monkeypatch, io.StringIO(), seconds=240) <= 10


@pytest.mark.parametrize("seconds", [20, 240])
def test_a_terminal_is_told_all_the_time(monkeypatch, seconds):
    assert drawings(monkeypatch, Terminal(), seconds) > 50
