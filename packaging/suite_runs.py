"""Which pytest runs make up the whole suite, and how their results are judged. Nothing is started here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ALL_PASSED, SOME_FAILED, NONE_COLLECTED = 0, 1, 5


@dataclass(frozen=True)
class SuiteRun:
    """One pytest process: a process holds one .NET runtime and one generation for good."""

    name: str
    options: tuple[str, ...]
    paths: tuple[str, ...] = ("tests",)
    on_virtual_screen: bool = False


@dataclass(frozen=True)
class Counts:
    """How many tests ended which way. A test that broke outside its body counts as failed."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    @property
    def executed(self) -> int:
        """Tests whose body ran."""
        return self.passed + self.failed

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


@dataclass(frozen=True)
class Outcome:
    """What one run came to; `exit_code` None means that it took too long and was ended."""

    run: SuiteRun
    counts: Counts
    exit_code: int | None
    seconds: float


def _dotnet_run(runtime: str, generation: str, paths: tuple[str, ...] = ("tests",)) -> SuiteRun:
    options = ("-m", "dotnet and not xserver", "--runtime", runtime, "--generation", generation)
    return SuiteRun(f"dotnet {runtime} {generation}", options, paths)


# In the order in which they are started.
RUNS = (
    _dotnet_run("core80", "v11"),
    _dotnet_run("core80", "v12"),
    SuiteRun("without .NET", ("-m", "not dotnet and not xserver", "-n", "2")),
    _dotnet_run("core31", "v11", ("tests/sessions", "tests/vendor/test_pump.py")),
    SuiteRun("X server", ("-m", "xserver"), on_virtual_screen=True),
)
# Names of runs for which no test is written yet.
EMPTY_FOR_NOW: frozenset[str] = frozenset()


def pytest_arguments(run: SuiteRun, junit_file: Path, extra: Sequence[str]) -> tuple[str, ...]:
    """Arguments for one run. Paths among the extra ones take the place of the run's own."""
    extra_names_paths = any(Path(word.split("::")[0]).exists() for word in extra)
    paths = () if extra_names_paths else run.paths
    return (*run.options, f"--junitxml={junit_file}", *extra, *paths)


def counts_from_junit(xml: str) -> Counts:
    """Read the totals of a junit report; expected failures count as skipped, as pytest writes them."""
    suites = ET.fromstring(xml).iter("testsuite")  # noqa: S314 - written a moment ago by our own pytest
    total = Counts()
    for suite in suites:
        tests, failures, errors, skipped = (
            int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")
        )
        failed = failures + errors
        total += Counts(max(tests - failed - skipped, 0), failed, skipped)
    return total


def with_broken_run(counts: Counts, exit_code: int | None) -> Counts:
    """A run that ended before its end counts as one failure, so that the total never looks green."""
    broke = exit_code not in {ALL_PASSED, SOME_FAILED, NONE_COLLECTED}
    return counts + Counts(failed=1) if broke else counts


def complaint_about(outcome: Outcome, is_selection: bool, empty_for_now: Iterable[str]) -> str | None:
    """Why this run makes the whole fail, or None. A selection by the caller may leave a run without tests."""
    if outcome.exit_code is None:
        return "took too long and was ended"
    if outcome.exit_code not in {ALL_PASSED, SOME_FAILED, NONE_COLLECTED}:
        return f"broke off with exit code {outcome.exit_code}"
    if outcome.counts.failed or outcome.exit_code == SOME_FAILED:
        return "has failures"
    if not outcome.counts.executed and not is_selection and outcome.run.name not in empty_for_now:
        return "executed no test"
    return None


def summary_of(said: str) -> str:
    """The end of what a clean run printed: why tests were skipped, and the counts."""
    lines = said.rstrip().splitlines()
    heads = [number for number, line in enumerate(lines) if "short test summary info" in line]
    return "\n".join(lines[heads[-1] :] if heads else lines[-1:])


def table(outcomes: Sequence[Outcome]) -> str:
    """One line per run, for reading."""
    lines = [f"{'run':<20}{'passed':>8}{'failed':>8}{'skipped':>9}{'time':>9}"]
    for outcome in outcomes:
        counts = outcome.counts
        numbers = f"{counts.passed:>8}{counts.failed:>8}{counts.skipped:>9}{outcome.seconds:>7.1f} s"
        lines.append(f"{outcome.run.name:<20}{numbers}")
    return "\n".join(lines)
