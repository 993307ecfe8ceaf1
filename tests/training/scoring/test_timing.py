import time

import pytest

from training.scoring.timing import time_each, timed


def test_sleeping_takes_time_by_the_clock_but_no_processor_time():
    with timed() as taken:
        time.sleep(0.2)
    assert taken["seconds"] >= 0.2
    assert taken["processor_seconds"] < 0.1


def test_the_first_item_is_done_once_more_beforehand_untimed():
    done = []

    def slow_at_first(item):
        time.sleep(0 if done else 2)
        done.append(item)

    taken = time_each(slow_at_first, ["a", "b"])
    assert done == ["a", "a", "b"]
    assert taken["images"] == 2
    assert taken["milliseconds"] < 1000


def test_each_item_takes_the_mean():
    taken = time_each(lambda seconds: time.sleep(seconds), [0.1, 0.3])
    assert taken["milliseconds"] == pytest.approx(200, rel=0.5)
    assert taken["milliseconds"] >= 200
