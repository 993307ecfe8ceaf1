"""Every state of the page, and all that it is to be looked at in: the one list of them."""

from collections.abc import Callable
from typing import NamedTuple

from tests.browser import kept_states, states
from tools.browser import find_browser
from webapp.site import LANGUAGES as TRANSLATIONS

LANGUAGES = ("en", *TRANSLATIONS)
SCHEMES = ("light", "dark")
SCREENS = {
    "desktop": {"viewport": {"width": 1280, "height": 860}},
    "phone": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
}


class State(NamedTuple):
    """A state of the page."""

    name: str
    enter: Callable
    site: str = "usual"

    def visit(self, browser, sites, **options):
        """A Visit that is in this state."""
        return self.enter(browser, sites.of(self.site), **options)


STATES = (
    *(
        State(enter.__name__, enter)
        for enter in (
            *(states.loading, states.waiting, states.ready),
            *(states.dropping, states.dropped_nothing),
            *(states.failed, states.not_started, states.too_old, states.scriptless),
            *(states.sample, states.answered, states.explained, states.unfolded),
            *(states.completed, states.proved, states.several),
            *(states.under_way, states.stopped, states.many, states.opened),
            *(states.asked, states.not_known, states.camera, states.camera_refused),
            *(kept_states.keeping, kept_states.kept, kept_states.let_go),
            *(kept_states.found_again, kept_states.searched, kept_states.kept_opened),
            *(kept_states.compared, kept_states.clearing, kept_states.cleared),
            *(kept_states.switching_off, kept_states.left),
            *(kept_states.not_imported, kept_states.not_kept, kept_states.printed),
        )
    ),
    State("refused", states.refused, "shipped"),
    State("doubted", states.answered, "doubtful"),
    State("unclear", states.answered, "unclear"),
    State("unmeasured", states.answered, "unmeasured"),
    State("unstated", states.answered, "unstated"),
    State("led", states.led, "unclear"),
    State("updated", states.updated, "newer"),
    State("alone", states.alone, "single"),
)


def launch(chromium):
    """Start Playwright's Chromium with two cameras, for pages that are permitted to use them."""
    return chromium.launch(
        executable_path=str(find_browser()),
        args=["--no-sandbox", "--use-fake-device-for-media-stream=device-count=2"],
        timeout=120_000,
    )
