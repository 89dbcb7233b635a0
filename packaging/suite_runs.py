"""Which pytest runs make up the whole suite, and how their results are judged. Nothing is started here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
ALL_PASSED, SOME_FAILED, NONE_COLLECTED = 0, 1, 5
NAMED_BY = {
    "dotnet": ("pytest.mark.dotnet", "tests.doubles.pbxes"),
    "xserver": ("pytest.mark.xserver",),
    "alone": ("pytest.mark.alone",),
}
"""A file whose tests carry such a mark says one of these words: a run opens no others. tests/conftest.py sees to it."""


@dataclass(frozen=True)
class SuiteRun:
    """One pytest with its workers: a process holds one .NET runtime and one generation for good."""

    name: str
    options: tuple[str, ...]
    paths: tuple[str, ...] = ("tests",)
    on_virtual_screen: bool = False
    is_alone: bool = False
    """It measures how long something takes: nothing else may run meanwhile."""


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


def says_mark(mark: str, text: str) -> bool:
    """Whether the text of a test file names a mark, itself or by what it imports."""
    return any(word in text for word in NAMED_BY[mark])


@cache
def files_with(*marks: str, below: str = "tests") -> tuple[str, ...]:
    """The test files below a folder, or that file, that name every one of the marks."""
    start = ROOT / below
    files = sorted(start.rglob("test_*.py")) if start.is_dir() else [start]
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    named = [file for file, text in texts.items() if all(says_mark(mark, text) for mark in marks)]
    return tuple(file.relative_to(ROOT).as_posix() for file in named)


def _dotnet_run(
    runtime: str, generation: str, *below: str, workers: tuple[str, ...] = (), is_alone: bool = False
) -> SuiteRun:
    marks = ("dotnet", "alone") if is_alone else ("dotnet",)
    paths = tuple(path for each in below or ("tests",) for path in files_with(*marks, below=each))
    options = ("-m", _marks("dotnet", is_alone=is_alone), "--runtime", runtime, "--generation", generation)
    name = f"dotnet {runtime} {generation}" + (ALONE if is_alone else "")
    return SuiteRun(name, (*options, *workers), paths, is_alone=is_alone)


def _marks(what: str, *, is_alone: bool) -> str:
    return f"{what} and not xserver and {'alone' if is_alone else 'not alone'}"


ALONE = ", alone"
TWO, THREE = (("-n", count, "--dist", "worksteal") for count in ("2", "3"))
"""Workers, more than there are processors: they wait half of their time for phones that ring."""
ON_THE_OLDER_RUNTIME = ("tests/sessions", "tests/vendor/test_pump.py")

# In the order in which they are started, the longest first; those that are alone when all others have ended.
RUNS = (
    _dotnet_run("core80", "v11", workers=TWO),
    _dotnet_run("core80", "v12", workers=TWO),
    SuiteRun("without .NET", ("-m", _marks("not dotnet", is_alone=False), *THREE)),
    _dotnet_run("core31", "v11", *ON_THE_OLDER_RUNTIME),
    SuiteRun("X server", ("-m", "xserver"), files_with("xserver"), on_virtual_screen=True),
    _dotnet_run("core80", "v11", is_alone=True),
    _dotnet_run("core80", "v12", is_alone=True),
    _dotnet_run("core31", "v11", *ON_THE_OLDER_RUNTIME, is_alone=True),
    SuiteRun(f"without .NET{ALONE}", ("-m", _marks("not dotnet", is_alone=True)), files_with("alone"), is_alone=True),
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
    lines = [f"{'run':<26}{'passed':>8}{'failed':>8}{'skipped':>9}{'time':>9}"]
    for outcome in outcomes:
        counts = outcome.counts
        numbers = f"{counts.passed:>8}{counts.failed:>8}{counts.skipped:>9}{outcome.seconds:>7.1f} s"
        lines.append(f"{outcome.run.name:<26}{numbers}")
    return "\n".join(lines)
