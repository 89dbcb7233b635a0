"""Who is on a phone system? Asked once, before anything is decided, in a process that cannot take this one with it."""

import threading

from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.paths import pump_assembly
from callboard.sessions.catalogue import session_maker
from callboard.sessions.child_probe import Answers, ChildProbe
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.file_checks import FileChecks
from callboard.sessions.threecx.pump import load_pump
from callboard.sessions.threecx.runtime import RuntimeChoice, start_runtime
from callboard.sessions.trial_connection import first_picture

LONGEST_S = 120.0
SILENCE_S = 30.0
Person = tuple[str, str]
"""An extension: its number and its name."""


class ExtensionReading:
    """`read` waits, so it is called on a thread of its own; `cancel` may be called from any other."""

    def __init__(self, choice: ThreeCxChoice, credentials: Credentials) -> None:
        self._choice = choice
        self._credentials = credentials
        self._lock = threading.Lock()
        self._probe: ChildProbe | None = None
        self._is_cancelled = False

    def read(self) -> tuple[Person, ...]:
        """All extensions. Raises SessionFailed."""
        runtime = FileChecks(self._choice).runtime()
        with ChildProbe(_reader, self._choice, self._credentials) as probe:
            with self._lock:
                self._probe = probe
                if self._is_cancelled:
                    probe.kill()
            try:
                is_read, answer = probe.ask(runtime, LONGEST_S)
            finally:
                with self._lock:
                    self._probe = None
        if is_read:
            return answer
        code, facts = answer
        raise SessionFailed(Problem(ProblemCode(code), facts))

    def cancel(self) -> None:
        """Nobody wants to know any more: `read` ends soon, with whatever."""
        with self._lock:
            self._is_cancelled = True
            if self._probe is not None:
                self._probe.kill()


def _reader(choice: ThreeCxChoice, credentials: Credentials) -> Answers:
    def answer(runtime: RuntimeChoice) -> tuple[bool, object]:
        try:
            start_runtime(runtime)
            load_pump(pump_assembly())
            picture = first_picture(session_maker(choice, credentials), SILENCE_S)
        except SessionFailed as failure:
            return False, (failure.problem.code.value, dict(failure.problem.facts))
        return True, tuple((extension.number, extension.name) for extension in picture.extensions)

    return answer
