"""Why can there be no connection? One check after another, each saying what it looked at and what it found.

The order is that of 3cx-field-problems, section 3. The last checks connect as a console of its own: run them in a
process that holds no session (the window starts `callboard check --json`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.capability import Feature
from callboard.domain.changes import BoardReplaced
from callboard.domain.conference import ConferenceSlot, SlotKind
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.network_probe import why_no_answer
from callboard.sessions.trial_connection import first_picture


class CheckState(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One row: `found` is what was looked at and seen, `problem` says why it failed."""

    check: str
    title: str
    state: CheckState
    found: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Check:
    """`look` gives what it found, or raises SessionFailed."""

    check: str
    title: str
    look: Callable[[], str]


def run_checks(choice: SessionChoice, credentials: Credentials) -> Iterator[CheckResult]:
    """The results, each as soon as it is there. After a failure the rest cannot be checked."""
    is_rehearsal = isinstance(choice, RehearsalChoice)
    checks = _rehearsal_checks(choice, credentials) if is_rehearsal else _three_cx_checks(choice, credentials)
    has_failed = False
    for check in checks:
        result = CheckResult(check.check, check.title, CheckState.NOT_CHECKED) if has_failed else _result_of(check)
        has_failed = has_failed or result.state is CheckState.FAILED
        yield result


def _result_of(check: _Check) -> CheckResult:
    try:
        return CheckResult(check.check, check.title, CheckState.PASSED, check.look())
    except SessionFailed as failure:
        found = ", ".join(f"{name}: {value}" for name, value in failure.problem.facts.items() if value)
        return CheckResult(check.check, check.title, CheckState.FAILED, found, failure.problem)


class _Trial:
    """The picture that the last checks share: read once, when the first of them asks."""

    def __init__(self, choice: SessionChoice, credentials: Credentials) -> None:
        self._choice = choice
        self._credentials = credentials
        self._picture: BoardReplaced | None = None

    @property
    def picture(self) -> BoardReplaced:
        """Everything the phone system told. Raises SessionFailed."""
        if self._picture is None:
            self._picture = first_picture(session_maker(self._choice, self._credentials))
        return self._picture

    def sign_in(self) -> str:
        """Connected, and who answered."""
        identity = self.picture.identity
        kind = "Rehearsal of 3CX" if identity.rehearsal else "3CX"
        return f"{kind} {identity.generation.removeprefix('v')}, version {identity.version or 'not told'}"

    def call_manager(self) -> str:
        """Calls can be asked for."""
        make_call = self.picture.capabilities.of(Feature.MAKE_CALL)
        if make_call.on is None and isinstance(self._choice, ThreeCxChoice):
            where = {"host": self._choice.host, "port": str(self._choice.call_manager_port_used)}
            raise SessionFailed(problem(ProblemCode.CALL_MANAGER_NOT_CONNECTED, **where))
        if make_call.on is False:
            raise SessionFailed(problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.MAKE_CALL))
        return "calls can be made"

    def extensions(self) -> str:
        """Something to show on the board."""
        picture = self.picture
        found = (
            f"{len(picture.extensions)} extensions, {_slots_in_words(picture.slots)}, "
            f"{len(picture.lines)} external lines, {len(picture.legs)} parties in calls"
        )
        if not picture.extensions:
            raise SessionFailed(problem(ProblemCode.NO_ANSWER_FROM_PBX, case="no-extensions", seconds="0"))
        return found


def _slots_in_words(slots: Sequence[ConferenceSlot]) -> str:
    gateways = [slot.number for slot in slots if slot.kind is SlotKind.GATEWAY]
    usable = len(slots) - len(gateways)
    return f"{usable} conference rooms" + (f" (and {', '.join(gateways)} for callers)" if gateways else "")


def _rehearsal_checks(choice: RehearsalChoice, credentials: Credentials) -> Iterator[_Check]:
    trial = _Trial(choice, credentials)
    yield _Check("sign-in", "Sign-in accepted", trial.sign_in)
    yield _Check("extensions", "Extensions received", trial.extensions)


def _three_cx_checks(choice: ThreeCxChoice, credentials: Credentials) -> Iterator[_Check]:
    from callboard.sessions.threecx.file_checks import FileChecks  # noqa: PLC0415 - only for who speaks to .NET

    files = FileChecks(choice)
    trial = _Trial(choice, credentials)
    yield _Check("settings", "Connection settings", lambda: _settings(choice, credentials))
    yield _Check("files", "3CX files", files.present)
    yield _Check("generation", "Files match your 3CX version", files.generation)
    yield _Check("runtime", "Microsoft .NET", files.runtime)
    yield _Check("network", "Phone system answers on the network", lambda: _network(choice))
    yield _Check("native", "Native libraries", files.native_libraries)
    yield _Check("copy", "Right copy in use", files.copy)
    yield _Check("sign-in", "Sign-in accepted", trial.sign_in)
    yield _Check("call-manager", "Call manager", trial.call_manager)
    yield _Check("extensions", "Extensions received", trial.extensions)


def _settings(choice: ThreeCxChoice, credentials: Credentials) -> str:
    if not choice.host:
        where = {"host": choice.host, "port": str(choice.port)}
        raise SessionFailed(problem(ProblemCode.CANNOT_CONNECT, **where, said="no host name"))
    user = "user and password given" if credentials.is_complete else "no user and password"
    return f"3CX {choice.generation.removeprefix('v')} at {choice.host}, {user}"


def _network(choice: ThreeCxChoice) -> str:
    ports = sorted({choice.port, choice.call_manager_port_used}, reverse=True)
    for port in ports:
        why_not = why_no_answer(choice.host, port)
        if why_not is not None:
            raise SessionFailed(why_not)
    return f"{choice.host} answers on port {' and '.join(map(str, ports))}"
