"""What the connection check looks at, and what came of it: values. Their words: `wording/check_sentences.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from callboard.domain.problems import Problem, ProblemCode


class Check(StrEnum):
    """The rows, in the order in which they are looked at (3cx-field-problems, section 3)."""

    SETTINGS = "settings"
    FILES = "files"
    GENERATION = "generation"
    RUNTIME = "runtime"
    NETWORK = "network"
    NATIVE = "native"
    COPY = "copy"
    SIGN_IN = "sign-in"
    CALL_MANAGER = "call-manager"
    EXTENSIONS = "extensions"
    MY_PHONE = "my-phone"


class CheckState(StrEnum):
    """Where a check is."""

    CHECKING = "checking"
    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not-checked"
    """Something that it needs has failed: `waits_for`."""
    SKIPPED = "skipped"
    """There is nothing to look at: `case` says why."""


Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One row. `facts` fill the sentences about it (never secrets), `case` chooses among them, `problem` is why it
    failed."""

    check: Check
    state: CheckState
    facts: Facts = field(default_factory=dict[str, str])
    case: str = ""
    problem: Problem | None = None
    waits_for: Check | None = None


def fields_of(result: CheckResult) -> dict[str, str | dict[str, str] | None]:
    """`result` as plain values, which `result_from` takes back; so that another process can tell it."""
    why = result.problem
    return {
        "check": result.check.value,
        "state": result.state.value,
        "facts": dict(result.facts),
        "case": result.case,
        "problem": None if why is None else why.code.value,
        "problem_facts": None if why is None else dict(why.facts),
        "waits_for": None if result.waits_for is None else result.waits_for.value,
    }


def result_from(fields: Mapping[str, Any]) -> CheckResult:
    """The result in `fields`, which may hold more. Raises KeyError, ValueError or TypeError when it is none."""
    code, waits_for = fields["problem"], fields["waits_for"]
    return CheckResult(
        Check(fields["check"]),
        CheckState(fields["state"]),
        _texts(fields["facts"]),
        str(fields["case"]),
        None if code is None else Problem(ProblemCode(code), _texts(fields["problem_facts"])),
        None if waits_for is None else Check(waits_for),
    )


def _texts(facts: Mapping[Any, Any]) -> dict[str, str]:
    return {str(name): str(value) for name, value in dict(facts).items()}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check that passed saw; `is_skipped`: there was nothing to look at."""

    facts: Facts = field(default_factory=dict[str, str])
    case: str = ""
    is_skipped: bool = False


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check to make. `look` gives what it saw or raises SessionFailed; it is not made while one of `needs` is not
    passed. `facts` is what is looked at, known before."""

    check: Check
    look: Callable[[], Seen]
    needs: tuple[Check, ...] = ()
    facts: Facts = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for each part, in seconds."""

    start_s: float = 60.0
    load_s: float = 60.0
    sign_in_s: float = 30.0
    extensions_s: float = 15.0
    network_s: float = 3.0
