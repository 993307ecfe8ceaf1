"""How long something takes, by the clock and in processor time.

Processor time is what this process computed, summed over its threads: what other
programs do meanwhile does not count.
"""

import time
from contextlib import contextmanager

from threadpoolctl import threadpool_limits


@contextmanager
def timed():
    """Give a dict that has, after the block, "seconds" and "processor_seconds"."""
    taken = {}
    clock, processor = time.perf_counter(), time.process_time()
    yield taken
    taken["seconds"] = round(time.perf_counter() - clock, 3)
    taken["processor_seconds"] = round(time.process_time() - processor, 3)


def time_each(function, items):
    """Mean time of ``function(item)`` over the items, one after the other.

    The first item is done once more beforehand, untimed: compiling and loading are no
    part of an answer. NumPy gets one thread: one item is too little to share out, and
    threads that wait would count. Returns {"images", "milliseconds",
    "processor_milliseconds"}.
    """
    with threadpool_limits(1):
        function(items[0])
        with timed() as taken:
            for item in items:
                function(item)
    each = 1000 / len(items)
    return {
        "images": len(items),
        "milliseconds": round(taken["seconds"] * each, 2),
        "processor_milliseconds": round(taken["processor_seconds"] * each, 2),
    }
