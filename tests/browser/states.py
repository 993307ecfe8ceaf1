"""Every state of the page, as a function that brings a visit into it.

Each takes a browser, the page's address and a context's options, and gives the Visit.
"""

import re
from pathlib import Path

from PIL import Image

from tests.browser.models import change_contract, read_contract
from tests.browser.pictures import lesion, png
from tests.browser.visits import Gate, Visit, as_payload

MODEL = Path(__file__).parents[2] / "model_js"


def golden(name):
    """A drawn lesion as (file name, bytes)."""
    return name, (MODEL / "golden" / name).read_bytes()


def loading(browser, address, **options):
    gates = []
    visit = Visit(browser, address, prepare=lambda page: gates.append(Gate(page)), **options)
    visit.page.wait_for_selector("progress, [role=progressbar]")
    return visit


def ready(browser, address, **options):
    return Visit(browser, address, **options).ready()


def answered(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.pick(golden("landscape.png"))
    return visit


def explained(browser, address, **options):
    visit = answered(browser, address, **options)
    visit.page.locator("article button[aria-expanded]").first.click()
    return visit


def completed(browser, address, **options):
    visit = answered(browser, address, **options)
    visit.page.locator(".clinical summary").click()
    for select in visit.page.locator(".clinical select").all():
        select.select_option(index=2)
    return visit


def proved(browser, address, **options):
    visit = answered(browser, address, **options)
    visit.page.locator(".proof summary").click()
    visit.page.locator(".proof [data-thread=keeper]").wait_for()
    return visit


def asked(browser, address, **options):
    """The guide unfolded, with a question that it answers."""
    visit = ready(browser, address, **options)
    for fold in visit.page.locator(".guide .fold > summary").all():
        fold.click()
    visit.page.locator(".guide .about summary").first.click()
    return ask(visit, "what happens at a biopsy?")


def ask(visit, question):
    visit.page.get_by_label("Your question").fill(question)
    visit.page.keyboard.press("Enter")
    return visit


def not_known(browser, address, **options):
    """A question that the guide does not answer."""
    visit = ready(browser, address, **options)
    visit.page.get_by_text("Ask a question").click()
    return ask(visit, "what is the capital of France")


def led(browser, address, **options):
    """An explained kind, and a question led by the advice of the answer."""
    visit = answered(browser, address, **options)
    visit.page.locator(".likely summary").click()
    visit.page.get_by_text("Ask a question").click()
    return ask(visit, "can I ignore it?")


def several(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.pick(golden("portrait.png"), ("letter.docx", b"PK\x03\x04word"), golden("turned.jpg"))
    return visit


def many(browser, address, **options):
    """A finished list."""
    visit = ready(browser, address, **options)
    others = [("letter.docx", b"PK\x03\x04word"), ("cut.jpg", golden("photo.jpg")[1][:5000])]
    spots = [(f"spot {n}.png", png(lesion(n, (300, 220)))) for n in range(12)]
    drawn = ("landscape.png", "portrait.png", "large.png", "turned.jpg", "exact.png")
    visit.choose(*map(golden, drawn), *others, *spots)
    return visit


def under_way(browser, address, **options):
    """A list that is being looked at."""
    visit = ready(browser, address, **options)
    files = [as_payload(f"spot {n}.png", png(lesion(n, (300, 220)))) for n in range(60)]
    visit.page.set_input_files("#files", files)
    visit.page.get_by_text(re.compile("^[1-9] of 60")).wait_for()
    return visit


def opened(browser, address, **options):
    """The whole card of one of many."""
    visit = many(browser, address, **options)
    visit.page.locator("[role=option]").first.click()
    return visit


def sample(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.page.get_by_role("button", name="Try a drawn sample").click()
    visit.settled()
    return visit


def keeping(browser, address, **options):
    """The switch on, nothing kept yet."""
    visit = ready(browser, address, **options)
    visit.page.get_by_role("switch").check()
    visit.page.get_by_text("Nothing is kept yet").wait_for()
    return visit


def kept(browser, address, **options):
    """Kept pictures, two of them of one spot, beside their cards."""
    visit = keeping(browser, address, **options)
    for name, spot in (
        ("landscape", "left shoulder"),
        ("portrait", "left shoulder"),
        ("exact", ""),
    ):
        (card,) = visit.pick(golden(f"{name}.png"))
        card.get_by_label("Which spot is it?").fill(spot)
        card.get_by_label("Note").fill("Itches since spring.")
    visit.page.get_by_text("3 pictures kept").wait_for()
    return visit


def found_again(browser, address, **options):
    """Kept pictures after a reload."""
    visit = kept(browser, address, **options)
    visit.page.reload()
    visit.ready().page.locator("#history .row img").nth(2).wait_for()
    return visit


def kept_opened(browser, address, **options):
    visit = found_again(browser, address, **options)
    visit.page.locator("[role=option]").nth(1).click()
    return visit


def compared(browser, address, **options):
    visit = found_again(browser, address, **options)
    visit.page.get_by_role("button", name="Compare").click()
    visit.page.locator("figure img").nth(1).wait_for()
    return visit


def clearing(browser, address, **options):
    visit = found_again(browser, address, **options)
    visit.page.get_by_role("button", name="Delete all").click()
    return visit


def switching_off(browser, address, **options):
    visit = found_again(browser, address, **options)
    visit.page.get_by_role("switch").click()
    return visit


def left(browser, address, **options):
    """Off, with earlier pictures left."""
    visit = switching_off(browser, address, **options)
    visit.page.get_by_role("button", name="Leave it here").click()
    return visit


def not_imported(browser, address, **options):
    visit = keeping(browser, address, **options)
    visit.page.get_by_label("File of kept pictures").set_input_files(as_payload("x.jsonl", b"x"))
    visit.page.get_by_text("Nothing was imported").first.wait_for()
    return visit


def not_kept(browser, address, **options):
    visit = keeping(browser, address, **options)
    visit.page.evaluate(
        "IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError') }"
    )
    visit.pick(golden("landscape.png"))
    visit.page.get_by_text("is full, so nothing more").first.wait_for()
    return visit


def printed(browser, address, **options):
    """The report of one picture, as it is printed."""
    visit = kept(browser, address, **options)
    visit.page.evaluate("window.print = () => {}")
    visit.page.get_by_role("button", name="Print or save as PDF").last.click()
    visit.page.wait_for_selector("html[data-printing]", state="attached")
    visit.page.emulate_media(media="print")
    return visit


def camera(browser, address, **options):
    visit = ready(browser, address, permissions=["camera"], **options)
    visit.page.get_by_role("button", name="Take a photo").click()
    visit.page.wait_for_selector("dialog[data-state=live]")
    return visit


def camera_refused(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.page.get_by_role("button", name="Take a photo").click()
    visit.page.wait_for_selector("dialog[data-state=failed]")
    return visit


def failed(browser, address, **options):
    def prepare(page):
        page.route("**/*.bin", lambda route: route.fulfill(status=404))

    visit = Visit(browser, address, prepare=prepare, **options)
    visit.failure()
    return visit


def refused(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.pick(("wall.png", png(Image.effect_noise((400, 300), 90))))
    return visit


def doubted(browser, address, **options):
    return answered(browser, address, **options)


def unclear(browser, address, **options):
    return answered(browser, address, **options)


def updated(browser, address, folder, **options):
    visit = ready(browser, address, **options)
    model = read_contract(folder)["model"]
    change_contract(folder, model=model | {"version": f"{model['version']}.1"})
    visit.page.reload()
    visit.page.get_by_role("button", name="Use it now").wait_for()
    return visit


def alone(browser, address, **options):
    visit = ready(browser, address, **options)
    visit.page.locator(".proof summary").click()
    return visit


def spoken(browser, address, language, **options):
    """An answer with its heat map in another language."""
    return explained(browser, address, locale=language, **options)


STATES = (
    *(loading, ready, sample, answered, explained, completed, proved, several, failed),
    *(under_way, many, opened, camera, camera_refused, asked, not_known),
    *(keeping, kept, found_again, kept_opened, compared, clearing, switching_off, left),
    *(not_imported, not_kept, printed),
)
