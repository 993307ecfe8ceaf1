"""Progress bars: drawn again and again for someone who watches, seldom in a log."""

import sys

from tqdm import tqdm

# Seconds between two drawings where the errors go to a file, which keeps each of them.
IN_A_LOG = 30


def progress(items=None, **options):
    """A bar of tqdm, with its arguments; in a log none of what takes less than IN_A_LOG."""
    if not sys.stderr.isatty():
        options |= dict.fromkeys(("mininterval", "maxinterval", "delay"), IN_A_LOG)
    return tqdm(items, **options)
