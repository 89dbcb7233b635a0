"""The checks that could take a process down, made in one of their own: .NET, the vendor's DLLs, a connection."""

from typing import Any

from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.paths import pump_assembly
from callboard.sessions.catalogue import session_maker
from callboard.sessions.check_result import Check, Patience, Seen
from callboard.sessions.child_probe import Answers, ChildProbe
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.assemblies import load_vendor
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.pump import load_pump
from callboard.sessions.threecx.runtime import RuntimeChoice, start_runtime
from callboard.sessions.trial_answers import TrialAnswers

_READING_S = 60.0
"""So much longer than the sign-in may take a whole large phone system."""


class VendorTrial:
    """Asks a child process; it is started with the first question. To be closed."""

    def __init__(self, choice: ThreeCxChoice, credentials: Credentials, my_extension: str, patience: Patience) -> None:
        self._arguments = (choice, credentials, my_extension, patience)
        self._patience = patience
        self._probe: ChildProbe | None = None

    def start_runtime(self, runtime: RuntimeChoice) -> Seen:
        """Start it there. Raises SessionFailed."""
        return self._ask(runtime, self._patience.start_s)

    def load(self) -> Seen:
        """Load the vendor's DLLs there. Raises SessionFailed."""
        return self._ask(Check.COPY, self._patience.load_s)

    def answer(self, check: Check) -> Seen:
        """What the connection there told. Raises SessionFailed."""
        longest_s = self._patience.sign_in_s + self._patience.extensions_s + _READING_S
        return self._ask(check, longest_s)

    def close(self) -> None:
        """End the child. May be called again."""
        if self._probe is not None:
            self._probe.close()

    def _ask(self, question: object, timeout_s: float) -> Seen:
        if self._probe is None:
            self._probe = ChildProbe(_answers, *self._arguments)
        is_seen, answer = self._probe.ask(question, timeout_s)
        if is_seen:
            return Seen(*answer)
        code, facts = answer
        raise SessionFailed(Problem(ProblemCode(code), facts))


def _answers(choice: ThreeCxChoice, credentials: Credentials, my_extension: str, patience: Patience) -> Answers:
    trial = TrialAnswers(choice, session_maker(choice, credentials), my_extension, patience)

    def answer(question: RuntimeChoice | Check) -> tuple[bool, tuple[Any, ...]]:
        try:
            seen = _look(question, choice, trial)
        except SessionFailed as failure:
            return False, _as_told(failure.problem)
        return True, (dict(seen.facts), seen.case, seen.is_skipped)

    return answer


def _as_told(why: Problem) -> tuple[str, dict[str, str]]:
    return why.code.value, dict(why.facts)


def _look(question: RuntimeChoice | Check, choice: ThreeCxChoice, trial: TrialAnswers) -> Seen:
    if isinstance(question, RuntimeChoice):
        runtime = start_runtime(question)
        load_pump(pump_assembly())
        return Seen({"runtime": runtime.name, "version": runtime.version, "bits": str(runtime.bits)})
    if question is Check.COPY:
        return Seen({"file": str(load_vendor(choice.assembly_folder, generation_named(choice.generation)).file)})
    return trial.answer(question)
