"""What was measured of the page in a browser, as Markdown for docs/evidence.md."""


def thousands(_, found):
    """The page with many images at once: ``tests.browser.soak``."""
    memory = found["memory"]
    early = next(row for row in memory if row["looked_at"] >= 100)
    last = memory[-1]
    ended = ", ".join(f"{count} {state}" for state, count in found["ended"].items())
    grown = (last["heap_bytes"] - early["heap_bytes"]) / (last["looked_at"] - early["looked_at"])
    return f"""## Many images at once

{found["images"]} real images given to the page in one go, in headless Chromium, with the shipped
model: {ended}, in {found["seconds"]:.0f} seconds ({found["environment"]["platform"]}). Its
table has {found["rows"]} rows, the table in the ISIC challenge's format {found["isic_rows"]}: those
that were answered. From the first {early["looked_at"]} on the page's heap grew by {grown:.0f} bytes
an image (its answer, kept for the tables) to {last["heap_bytes"] / 1e6:.1f} MB; tensors at the
hundredth image and at the last: {early["tensors"]} and {last["tensors"]}, elements:
{early["nodes"]} and {last["nodes"]}. The longest task of the page's thread took
{found["longest_task_ms"]:.0f} ms of the processor. From `soak.json`, written by
`{found["command"]}`."""


def lighthouse(_, found):
    """Lighthouse's scores: ``tests.browser.lighthouse``."""
    told = "; ".join(
        f"{screen}: " + ", ".join(f"{name} {score}" for name, score in each["scores"].items())
        for screen, each in found["screens"].items()
    )
    return f"""## Lighthouse

Version {found["lighthouse"]}, of 100: {told}. From `lighthouse.json`, written by
`{found["command"]}`."""


def accessibility(_, found):
    """What axe-core found in the page: ``tests.browser.accessibility``."""
    wrong = found["violations"]
    told = "no violation" if not wrong else f"{len(wrong)} violation{'s' * (len(wrong) > 1)}"
    screens, schemes = (" and ".join(found[name]) for name in ("screens", "schemes"))
    return f"""## Accessibility

axe-core {found["axe"]}, in {found["browser"]}: {told} in {found["checks"]} checks. The page was
brought into {len(found["states"])} states, each of them in {len(found["languages"])} languages
({", ".join(found["languages"])}), {schemes}, on {screens} in turn. From `axe.json`, written by
`{found["command"]}`."""
