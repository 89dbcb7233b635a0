"""How the results of several pytest processes become one verdict."""

from __future__ import annotations

from itertools import chain, combinations
from pathlib import Path

import pytest
from _pytest.mark.expression import Expression

from suite_runs import (
    EMPTY_FOR_NOW,
    NAMED_BY,
    ROOT,
    RUNS,
    Counts,
    Outcome,
    SuiteRun,
    complaint_about,
    counts_from_junit,
    files_with,
    pytest_arguments,
    says_mark,
    summary_of,
    table,
    with_broken_run,
)

RUN = SuiteRun("some", ("-m", "some"), ("tests/sessions",))
REPORT = """<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests">
<testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="0.1"/></testsuites>"""


def outcome(counts: Counts, exit_code: int | None) -> Outcome:
    return Outcome(RUN, counts, exit_code, seconds=1.0)


def test_errors_outside_the_body_count_as_failures() -> None:
    assert counts_from_junit(REPORT) == Counts(passed=4, failed=3, skipped=3)


def test_totals_add_up_and_read_as_promised() -> None:
    total = sum([Counts(1, 2, 3), Counts(10, 20, 30)], Counts())
    assert str(total) == "11 passed, 22 failed, 33 skipped"


@pytest.mark.parametrize("exit_code", [None, -6, 2, 3, 4, 134])
def test_a_run_that_broke_off_never_looks_green(exit_code: int | None) -> None:
    counts = with_broken_run(Counts(passed=5), exit_code)
    assert counts == Counts(passed=5, failed=1)
    assert complaint_about(outcome(counts, exit_code), is_selection=False, empty_for_now=()) is not None


def test_a_clean_run_is_no_reason_to_complain() -> None:
    assert with_broken_run(Counts(5), 0) == Counts(5)
    assert complaint_about(outcome(Counts(5), 0), is_selection=False, empty_for_now=()) is None


def test_failures_are_a_reason() -> None:
    assert complaint_about(outcome(Counts(5, 1), 1), is_selection=False, empty_for_now=()) == "has failures"


@pytest.mark.parametrize(("counts", "exit_code"), [(Counts(), 5), (Counts(skipped=7), 0)])
def test_a_run_without_an_executed_test_is_a_reason_unless_that_is_known(counts: Counts, exit_code: int) -> None:
    empty = outcome(counts, exit_code)
    assert complaint_about(empty, is_selection=False, empty_for_now=()) == "executed no test"
    assert complaint_about(empty, is_selection=True, empty_for_now=()) is None
    assert complaint_about(empty, is_selection=False, empty_for_now=("some",)) is None


def test_no_run_is_excused() -> None:
    assert frozenset() == EMPTY_FOR_NOW


def test_paths_from_outside_replace_the_paths_of_a_run(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    assert pytest_arguments(RUN, report, ("-k", "dial"))[-1] == "tests/sessions"
    one_test = f"{__file__}::test_something"
    assert pytest_arguments(RUN, report, (one_test,)) == ("-m", "some", f"--junitxml={report}", one_test)


def test_every_run_has_a_name_of_its_own_and_shows_in_the_table() -> None:
    names = [run.name for run in RUNS]
    assert len(set(names)) == len(names)
    text = table([Outcome(run, Counts(1), 0, 2.0) for run in RUNS])
    assert all(name in text for name in names)


def test_each_runtime_and_generation_is_run_in_a_process_of_its_own() -> None:
    for is_alone in (False, True):
        pairs = [
            (option_of(run, "--runtime"), option_of(run, "--generation"))
            for run in RUNS
            if "--runtime" in run.options and run.is_alone is is_alone
        ]
        assert pairs == [("core80", "v11"), ("core80", "v12"), ("core31", "v11")]


def option_of(run: SuiteRun, name: str) -> str:
    return run.options[run.options.index(name) + 1] if name in run.options else ""


@pytest.mark.parametrize("marks", [*chain.from_iterable(combinations(NAMED_BY, count) for count in range(4))])
def test_no_test_falls_between_the_runs_or_is_in_two(marks: tuple[str, ...]) -> None:
    chosen = [run for run in RUNS if Expression.compile(option_of(run, "-m")).evaluate(lambda name: name in marks)]
    runtimes = [(option_of(run, "--runtime"), option_of(run, "--generation")) for run in chosen]
    through_dotnet = "dotnet" in marks and "xserver" not in marks
    assert runtimes == ([("core80", "v11"), ("core80", "v12"), ("core31", "v11")] if through_dotnet else [("", "")])
    assert all(run.is_alone is ("alone" in marks) for run in chosen if not run.on_virtual_screen)


def test_what_is_alone_has_one_process() -> None:
    assert not [run for run in RUNS if run.is_alone and "-n" in run.options]


def test_every_run_opens_files_that_exist() -> None:
    assert all(run.paths and all((ROOT / path).exists() for path in run.paths) for run in RUNS)


def test_a_run_opens_the_files_whose_tests_may_carry_its_marks() -> None:
    for mark, words in NAMED_BY.items():
        assert all(says_mark(mark, f"something\n{word} something") for word in words)
        assert not says_mark(mark, f"something of {mark}")
    both = files_with("dotnet", "alone")
    assert "tests/journeys/test_answers_throughout.py" in both
    assert set(both) < set(files_with("dotnet"))
    assert files_with("dotnet", below="tests/vendor/test_pump.py") == ("tests/vendor/test_pump.py",)


def test_a_clean_run_is_shown_by_its_summary() -> None:
    assert summary_of("a\nb\n== 3 passed ==\n") == "== 3 passed =="
    said = "dots\n=== short test summary info ===\nSKIPPED [1] x.py: no screen\n== 1 passed, 1 skipped ==\n"
    assert summary_of(said).splitlines()[1:] == ["SKIPPED [1] x.py: no screen", "== 1 passed, 1 skipped =="]
