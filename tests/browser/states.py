"""Every state of the page, as a function that brings a visit into it, in any language.

Each takes a browser, a Site (see sites.py) and a context's options, and gives the Visit. Those of
kept pictures stand in kept_states.py; tour.py lists all of them.
"""

import re
from functools import cache
from pathlib import Path

from PIL import Image

from tests.browser.models import change_contract, read_contract
from tests.browser.pictures import lesion, png
from tests.browser.visits import Visit, as_payload

MODEL = Path(__file__).parents[2] / "model_js"

WORDS = ("letter.docx", b"PK\x03\x04word")
LOOKED_AT = 7
# So many photos reach the worker, and no further one.
HALT = f"""() => {{
  const {{ postMessage }} = Worker.prototype;
  let left = {LOOKED_AT};
  Worker.prototype.postMessage = function (message) {{
    if (left-- > 0) postMessage.call(this, message);
  }};
}}"""
DRAG = "void document.dispatchEvent(new DragEvent('dragenter', { cancelable: true }))"
DROP = """void document.body.dispatchEvent(new DragEvent("drop",
  { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }))"""


def golden(name):
    """A drawn lesion as (file name, bytes)."""
    return name, (MODEL / "golden" / name).read_bytes()


@cache
def spots(count):
    """So many small drawn lesions, as (file name, bytes) each."""
    return [(f"spot {n}.png", png(lesion(n, (300, 220)))) for n in range(count)]


def loading(browser, site, **options):
    visit = Visit(browser, site.address, held="**/*.bin", **options)
    visit.page.locator(".patience").wait_for()
    return visit


def waiting(browser, site, **options):
    """A photo chosen before the model is there."""
    visit = loading(browser, site, **options)
    visit.page.set_input_files("#files", as_payload(*golden("landscape.png")))
    visit.page.locator("article .status").wait_for()
    return visit


def ready(browser, site, **options):
    return Visit(browser, site.address, **options).ready()


def dropping(browser, site, **options):
    """A file held over the page."""
    visit = ready(browser, site, **options)
    visit.page.evaluate(DRAG)
    visit.page.locator(".drop-note").wait_for()
    return visit


def dropped_nothing(browser, site, **options):
    """Something was dropped that holds no photo."""
    visit = ready(browser, site, **options)
    visit.page.evaluate(DROP)
    visit.page.locator(".said:not(:empty)").wait_for()
    return visit


def failed(browser, site, **options):
    def prepare(page):
        page.route("**/*.bin", lambda route: route.fulfill(status=404))

    visit = Visit(browser, site.address, prepare=prepare, **options)
    visit.failure()
    return visit


def not_started(browser, site, **options):
    def prepare(page):
        page.route("**/page.js", lambda route: route.fulfill(status=404))

    visit = Visit(browser, site.address, prepare=prepare, **options)
    visit.page.locator("#not-started").wait_for()
    return visit


def too_old(browser, site, **options):
    def prepare(page):
        page.add_init_script("delete window.OffscreenCanvas")

    visit = Visit(browser, site.address, prepare=prepare, **options)
    visit.page.locator("#too-old").wait_for()
    return visit


def scriptless(browser, site, **options):
    """What is shown where no script may run, in a browser that can still be examined by one."""

    def unwrap(route):
        text = route.fetch().text()
        route.fulfill(body=re.sub("</?noscript>|<script.*?</script>", "", text))

    def prepare(page):
        page.route(site.address, unwrap)

    visit = Visit(browser, site.address, prepare=prepare, **options)
    visit.page.locator("main.notice").first.wait_for()
    return visit


def updated(browser, site, **options):
    """A newer version is there."""
    visit = ready(browser, site, **options)
    model = read_contract(site.folder)["model"]
    change_contract(site.folder, model=model | {"version": f"{model['version']}.1"})
    visit.page.reload()
    visit.page.locator(".update button").wait_for()
    return visit


def alone(browser, site, **options):
    """The whole program as one file, with what it asked for unfolded."""
    visit = ready(browser, site, **options)
    visit.page.locator(".proof summary").click()
    return visit


def answered(browser, site, **options):
    visit = ready(browser, site, **options)
    visit.pick(golden("landscape.png"))
    return visit


def explained(browser, site, **options):
    visit = answered(browser, site, **options)
    visit.page.locator("article button[aria-expanded]").click()
    return visit


def unfolded(browser, site, **options):
    """An answer, the kinds and the model with all that is folded away."""
    visit = answered(browser, site, **options)
    for summary in visit.page.locator(":is(.triage, .likely, .each, #model) summary").all():
        summary.click()
    return visit


def completed(browser, site, **options):
    """What the picture cannot show is added."""
    visit = answered(browser, site, **options)
    visit.page.locator(".clinical summary").click()
    for select in visit.page.locator(".clinical select").all():
        select.select_option(index=2)
    return visit


def proved(browser, site, **options):
    visit = answered(browser, site, **options)
    visit.page.locator(".proof summary").click()
    visit.page.locator(".proof [data-thread=keeper]").wait_for()
    return visit


def sample(browser, site, **options):
    visit = ready(browser, site, **options)
    visit.page.locator(".ways button").last.click()
    visit.settled()
    return visit


def refused(browser, site, **options):
    """No skin in sight, and a file that is no picture."""
    visit = ready(browser, site, **options)
    visit.pick(WORDS, ("wall.png", png(Image.effect_noise((400, 300), 90))))
    return visit


def several(browser, site, **options):
    visit = ready(browser, site, **options)
    visit.pick(golden("portrait.png"), WORDS, golden("turned.jpg"))
    return visit


def many(browser, site, **options):
    """A finished list."""
    visit = ready(browser, site, **options)
    drawn = ("landscape.png", "portrait.png", "large.png", "turned.jpg", "exact.png")
    cut = ("cut.jpg", golden("photo.jpg")[1][:5000])
    visit.choose(*map(golden, drawn), WORDS, cut, *spots(12))
    return visit


def under_way(browser, site, **options):
    """A list that is being looked at."""
    visit = ready(browser, site, **options)
    visit.page.evaluate(HALT)
    visit.page.set_input_files("#files", [as_payload(*spot) for spot in spots(24)])
    visit.page.locator(f"article progress[value='{LOOKED_AT}']").wait_for()
    return visit


def stopped(browser, site, **options):
    visit = under_way(browser, site, **options)
    visit.page.locator(".batch-progress button").click()
    visit.listed()
    return visit


def opened(browser, site, **options):
    """The whole card of one of many."""
    visit = many(browser, site, **options)
    visit.page.locator(".batch .row").first.click()
    visit.page.locator("dialog[open]").wait_for()
    return visit


def asked(browser, site, **options):
    """The guide unfolded, with a question that it answers."""
    visit = ready(browser, site, **options)
    for fold in visit.page.locator(".guide .fold > summary").all():
        fold.click()
    visit.page.locator(".guide .about summary").first.click()
    return ask(visit)


def ask(visit, question=None):
    """Ask the guide; unless told otherwise for the rule whose title stands on the page."""
    rule = visit.page.locator(".guide .fold h3").nth(1).text_content()
    visit.page.fill("#question", question or rule)
    visit.page.press("#question", "Enter")
    visit.page.locator(".found h4").wait_for()
    return visit


def not_known(browser, site, **options):
    """A question that the guide does not answer."""
    visit = ready(browser, site, **options)
    visit.page.locator(".guide .fold > summary").first.click()
    return ask(visit, "what is the capital of France")


def led(browser, site, **options):
    """A question led by the advice of the answer."""
    visit = answered(browser, site, **options)
    visit.page.locator(".guide .fold > summary").first.click()
    ask(visit).page.locator(".lead").wait_for()
    return visit


def camera(browser, site, **options):
    visit = ready(browser, site, permissions=["camera"], **options)
    visit.page.locator(".ways button").first.click()
    visit.page.wait_for_selector("dialog[data-state=live]")
    return visit


def camera_refused(browser, site, **options):
    visit = ready(browser, site, **options)
    visit.page.locator(".ways button").first.click()
    visit.page.wait_for_selector("dialog[data-state=failed]")
    return visit
