"""What the test runners said, counted, and the summary that ends a run."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Counts:
    """Tests that passed, failed (errors are failures) and were skipped."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


@dataclass(frozen=True)
class Outcome:
    """One step of the run: its counts, what there is to say about it, and its time.

    A step without tests (a linter, a build) counts as one failure where it fails,
    and as nothing where it passes.
    """

    name: str
    counts: Counts
    seconds: float
    note: str = ""


def read_junit(path: Path) -> Counts:
    """Count the cases of a JUnit file, as pytest and Node's test runner write it.

    A file that is missing or cut off, as after a crash, counts nothing.
    """
    try:
        cases = list(ElementTree.parse(path).iter("testcase"))
    except (OSError, ElementTree.ParseError):
        return Counts()
    failed = sum(any(c.tag in ("failure", "error") for c in case) for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    return Counts(len(cases) - failed - skipped, failed, skipped)


def judge_tests(name: str, counts: Counts, exit_code: int, seconds: float) -> Outcome:
    """Judge a step with tests: no test at all, or a crash, is a failure too."""
    note = ""
    if not counts.passed and not counts.failed:
        note = f"ran no test (exit code {exit_code})"
    elif exit_code and not counts.failed:
        note = f"ended with exit code {exit_code}"
    return Outcome(name, counts + Counts(failed=1) if note else counts, seconds, note)


def judge_check(name: str, exit_code: int, seconds: float) -> Outcome:
    """Judge a step without tests by its exit code."""
    if exit_code:
        return Outcome(name, Counts(failed=1), seconds, f"failed (exit code {exit_code})")
    return Outcome(name, Counts(), seconds, "fine")


def total(outcomes: Sequence[Outcome]) -> Counts:
    """Add up a run; one in which no test passed has failed."""
    counts = sum((outcome.counts for outcome in outcomes), Counts())
    return counts if counts.passed else counts + Counts(failed=not counts.failed)


def summary(outcomes: Sequence[Outcome]) -> str:
    """Write the summary: a line a step, then the totals alone on the last line."""
    width = max((len(outcome.name) for outcome in outcomes), default=0)
    lines = ["", "Summary"]
    for outcome in outcomes:
        plain = outcome.counts == Counts() or (outcome.note and outcome.counts == Counts(failed=1))
        said = outcome.note if plain else str(outcome.counts)
        if outcome.note and not plain:
            said += f" ({outcome.note})"
        lines.append(f"  {outcome.name:<{width}}  {outcome.seconds:6.1f} s  {said}")
    return "\n".join([*lines, "", str(total(outcomes))])
