"""A browser that Playwright does not drive, as the tests use it."""

import json
import time

PATIENCE = 120  # seconds; the machine may be busy
SETTLED = "article[data-state=answered], article[data-state=refused]"


class Driven:
    """One window. How it is told what to do is left to each browser:

    ``goto(address)``, ``evaluate(expression)``, which gives the value of a JavaScript expression,
    ``_type(selector, text)`` into a field, and ``close()``.
    """

    def wait_for(self, selector):
        """Wait until an element is there."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(f"Boolean(document.querySelector({json.dumps(selector)}))"):
            assert time.monotonic() < end, (
                f"no {selector}: {self.evaluate('document.body.innerText')}"
            )
            time.sleep(0.2)

    def text(self, selector):
        return self.evaluate(f"document.querySelector({json.dumps(selector)}).textContent")

    def pick(self, path, field="#files", settled=SETTLED):
        """Choose a file; wait for its answer or refusal, as selectors have it."""
        self._type(field, str(path))
        self.wait_for(settled)


def patiently(attempt, still_there, name):
    """What ``attempt`` gives, once it gives something. still_there: whether the process runs."""
    end = time.monotonic() + PATIENCE
    while not (found := attempt()):
        assert still_there(), f"{name} ended"
        assert time.monotonic() < end, f"{name} does not answer"
        time.sleep(0.1)
    return found
