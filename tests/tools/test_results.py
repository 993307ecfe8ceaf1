import pytest

from tools.results import (
    Counts,
    Outcome,
    judge_check,
    judge_tests,
    read_junit,
    summary,
    total,
)

# As pytest 9 writes it.
PYTEST = """<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1"
 tests="5" time="0.1">
<testcase classname="t" name="one" time="0.001"/>
<testcase classname="t" name="two" time="0.001"><failure message="no">…</failure></testcase>
<testcase classname="t" name="three" time="0.001"><error message="no">…</error></testcase>
<testcase classname="t" name="four"><skipped type="pytest.skip" message="why"/></testcase>
<testcase classname="t" name="five"><properties/></testcase>
</testsuite></testsuites>"""

# As Node's test runner writes it: cases at the top, in suites, in suites of suites.
NODE = """<?xml version="1.0" encoding="utf-8"?>
<testsuites>
  <testcase name="alone" time="0.1" classname="test"/>
  <testsuite name="outer"><testcase name="in" classname="test"/>
    <testsuite name="inner"><testcase name="deep" classname="test"><failure type="t"/></testcase>
    <testcase name="later" classname="test"><skipped type="todo"/></testcase></testsuite>
  </testsuite>
</testsuites>"""


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (PYTEST, Counts(2, 2, 1)),
        (NODE, Counts(2, 1, 1)),
        ("<testsuites/>", Counts()),
        (PYTEST[:300], Counts()),
        ("", Counts()),
    ],
)
def test_counts_a_report(tmp_path, text, counts):
    report = tmp_path / "report.xml"
    report.write_text(text, encoding="utf-8")
    assert read_junit(report) == counts


def test_a_missing_report_counts_nothing(tmp_path):
    assert read_junit(tmp_path / "none.xml") == Counts()


def test_a_step_that_ran_no_test_has_failed():
    assert judge_tests("a", Counts(), 0, 1.0).counts == Counts(failed=1)
    assert judge_tests("a", Counts(), 5, 1.0).counts == Counts(failed=1)


def test_a_step_whose_tests_were_all_skipped_has_failed_and_says_so():
    outcome = judge_tests("a", Counts(skipped=3), 0, 1.0)
    assert outcome.counts == Counts(failed=1, skipped=3)
    assert outcome.note.startswith("ran no test")


def test_a_crash_after_green_tests_has_failed():
    outcome = judge_tests("a", Counts(4), 139, 1.0)
    assert outcome.counts == Counts(4, 1)
    assert "139" in outcome.note


def test_failed_tests_count_once():
    assert judge_tests("a", Counts(4, 2), 1, 1.0).counts == Counts(4, 2)


def test_a_check_counts_only_where_it_fails():
    assert judge_check("ruff", 0, 1.0).counts == Counts()
    assert judge_check("ruff", 1, 1.0).counts == Counts(failed=1)


def test_no_run_is_green_without_a_test():
    assert total([]) == Counts(failed=1)
    assert total([judge_check("ruff", 0, 1.0)]) == Counts(failed=1)
    assert total([judge_check("ruff", 1, 1.0)]) == Counts(failed=1)
    assert total([judge_tests("a", Counts(1), 0, 1.0)]) == Counts(1)


def test_the_summary_ends_in_the_plain_line():
    outcomes = [
        judge_check("ruff check", 0, 0.1),
        judge_check("tsc", 2, 3.0),
        judge_tests("Python", Counts(10, 1, 2), 1, 60.0),
        judge_tests("browser", Counts(5), 1, 9.0),
        Outcome("npm", Counts(failed=1), 1.0, "failed"),
    ]
    assert summary(outcomes).splitlines() == [
        "",
        "Summary",
        "  ruff check     0.1 s  fine",
        "  tsc            3.0 s  failed (exit code 2)",
        "  Python        60.0 s  10 passed, 1 failed, 2 skipped",
        "  browser        9.0 s  5 passed, 1 failed (ended with exit code 1)",
        "  npm            1.0 s  failed",
        "",
        "15 passed, 4 failed, 2 skipped",
    ]


def test_the_plain_line_leaves_out_skipped_where_none_was():
    assert summary([judge_tests("a", Counts(3), 0, 1.0)]).splitlines()[-1] == "3 passed, 0 failed"
