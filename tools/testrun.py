"""`lens.py test`: every check and test, one after another, and one summary at the end."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tools import node, page, process, results, venv
from tools.browser import ensure_browser
from tools.errors import ToolError, told
from tools.lock import held
from tools.paths import ROOT
from tools.results import Counts, Outcome

# At most so many files of tests at once, however many cores there are: each needs about 2 GB.
WORKERS = min(os.cpu_count() or 1, 4)


class Run:
    """One test run: the environment its steps share, and their outcomes."""

    def __init__(self, python: Path, folder: Path):
        self.python = python
        self.folder = folder
        self.env = process.environment()
        self.outcomes: list[Outcome] = []

    def prepare(self, name: str, step: Callable[[], object]) -> bool:
        """Set something up; tell whether it worked. Only a failure enters the summary."""
        started = time.monotonic()
        try:
            with held(ROOT / ".lens.lock"):
                step()
        except (ToolError, OSError) as error:
            print(f"\n{name}: {told(error)}", file=sys.stderr, flush=True)
            seconds = time.monotonic() - started
            self.outcomes.append(Outcome(name, Counts(failed=1), seconds, "failed"))
            return False
        return True

    def check(self, name: str, command: list[str | Path]) -> None:
        """Run a check that has no tests."""
        code, seconds = self._run(name, command)
        self.outcomes.append(results.judge_check(name, code, seconds))

    def pytest(self, *, browser: bool) -> None:
        """Run the Python tests, several files at once, with or without those in a browser."""
        report = self.folder / "python.xml"
        command = [self.python, "-m", "pytest", "-q", "--tb=short"]
        # Files stay whole: their tests share what is slow to make. They are begun in their order:
        # the proof's tests and the page's each keep Playwright open, which a process can but
        # once, and tests/conftest.py puts the former first, for every worker.
        command += ["-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder"]
        command += [f"--junitxml={report}"] + ([] if browser else ["-m", "not browser"])
        self._tests("Python tests", command, report)

    def node_test(self, name: str, executable: Path) -> None:
        """Run the JavaScript tests.

        Node itself is called rather than `npm test`, for a report that can be counted;
        the files are named, as Node 20 does not know patterns.
        """
        report = self.folder / "javascript.xml"
        files = sorted((ROOT / "tests" / "js").rglob("*.test.js"))
        if not files:
            self.outcomes.append(results.judge_tests(name, Counts(), 0, 0))
            return
        reporters = {"spec": "stdout", "junit": report}
        words = [
            word
            for kind, target in reporters.items()
            for word in (f"--test-reporter={kind}", f"--test-reporter-destination={target}")
        ]
        self._tests(name, [executable, "--test", *words, *files], report)

    def _tests(self, name, command, report):
        code, seconds = self._run(name, command)
        counts = results.read_junit(report)
        self.outcomes.append(results.judge_tests(name, counts, code, seconds))

    def _run(self, name, command):
        print(f"\n-- {name}", flush=True)
        started = time.monotonic()
        try:
            code = process.attended(command, self.env, ROOT)
        except OSError as error:
            print(error, file=sys.stderr, flush=True)
            code = 127
        return code, time.monotonic() - started


def main(arguments: list[str]) -> int:
    """Run everything.

    Returns: 0 where every step and test passed and at least one test ran, else 1.

    Raises:
        ToolError: there is no Python for TensorFlow, or the toolkit cannot be installed.
    """
    argparse.ArgumentParser(
        prog="lens.py test",
        description="Run every check and test. With the environment variable LENS_DATA naming "
        "the folder of real images, the tests on them run too.",
    ).parse_args(arguments)
    with held(ROOT / ".lens.lock"):
        python = venv.ensure("toolkit")
    with tempfile.TemporaryDirectory(prefix="lens-test-") as folder:
        run = Run(python, Path(folder))
        _steps(run)
    print(results.summary(run.outcomes), flush=True)
    return 1 if results.total(run.outcomes).failed else 0


def _steps(run: Run) -> None:
    run.check("ruff check", [run.python, "-m", "ruff", "check", "."])
    run.check("ruff format", [run.python, "-m", "ruff", "format", "--check", "."])
    if run.prepare("npm packages", lambda: page.install_packages(development=True)):
        found = node.ensure()
        run.env = {**found.environment(), **process.environment(PATH=found.environment()["PATH"])}
        run.check("eslint and tsc", [*found.npm, "run", "--silent", "check"])
        run.prepare("build of the page", page.build)
        run.node_test("JavaScript tests", found.executable)

    def browser():
        run.env["LENS_BROWSER"] = str(ensure_browser(run.python))

    run.pytest(browser=run.prepare("a browser", browser))
