"""The last checks of the connection check: connect as a console of its own, and tell what is there."""

import threading
import time
from collections.abc import Callable, Sequence

from callboard.domain.capability import Feature
from callboard.domain.changes import BoardReplaced
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import Check, Patience, Seen
from callboard.sessions.choices import SessionChoice, ThreeCxChoice
from callboard.sessions.session import PbxSession
from callboard.sessions.trial_connection import first_picture

_BETWEEN_TRIES_S = 2.0


class TrialAnswers:
    """Sign-in, call manager, extensions, my phone: what each saw, or SessionFailed. In this order, on one thread."""

    def __init__(
        self,
        choice: SessionChoice,
        make_session: Callable[[], PbxSession],
        my_extension: str = "",
        patience: Patience | None = None,
    ) -> None:
        self._choice = choice
        self._make_session = make_session
        self._my_extension = my_extension
        self._patience = patience or Patience()
        self._picture: BoardReplaced | None = None

    def answer(self, check: Check) -> Seen:
        """What `check` saw. Raises SessionFailed."""
        answers: dict[Check, Callable[[], Seen]] = {
            Check.SIGN_IN: self.sign_in,
            Check.CALL_MANAGER: self.call_manager,
            Check.EXTENSIONS: self.extensions,
            Check.MY_PHONE: self.my_phone,
        }
        return answers[check]()

    def sign_in(self) -> Seen:
        """Connected, and who answered."""
        identity = self._read().identity
        facts = {"number": identity.generation.removeprefix("v"), "version": identity.version}
        return Seen(facts, "rehearsal" if identity.rehearsal else "" if identity.version else "no-version")

    def call_manager(self) -> Seen:
        """Calls can be asked for."""
        make_call = self._read().capabilities.of(Feature.MAKE_CALL)
        if make_call.on is None and isinstance(self._choice, ThreeCxChoice):
            where = {"host": self._choice.host, "port": str(self._choice.call_manager_port_used)}
            raise SessionFailed(problem(ProblemCode.CALL_MANAGER_NOT_CONNECTED, **where))
        if make_call.on is False:
            raise SessionFailed(problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.MAKE_CALL))
        return Seen()

    def extensions(self) -> Seen:
        """Something to show on the board; the vendor's library may still be fetching it just after the sign-in."""
        deadline = time.monotonic() + self._patience.extensions_s
        pause = threading.Event()
        while not self._read().extensions and (left_s := deadline - time.monotonic()) > 0:
            pause.wait(min(_BETWEEN_TRIES_S, left_s))
            self._picture = None
        picture = self._read()
        if not picture.extensions:
            seconds = f"{self._patience.extensions_s:g}"
            raise SessionFailed(problem(ProblemCode.NO_ANSWER_FROM_PBX, case="no-extensions", seconds=seconds))
        gateways = _gateways(picture.slots)
        facts = {
            "extensions": str(len(picture.extensions)),
            "rooms": str(len(picture.slots) - len(gateways)),
            "gateways": ", ".join(gateways),
            "lines": str(len(picture.lines)),
            "parties": str(len(picture.legs)),
        }
        return Seen(facts, "gateways" if gateways else "")

    def my_phone(self) -> Seen:
        """The phone that was chosen as one's own is one of them."""
        mine = self._my_extension
        if not mine:
            return Seen(is_skipped=True)
        if mine not in {extension.number for extension in self._read().extensions}:
            raise SessionFailed(problem(ProblemCode.MY_PHONE_UNKNOWN, number=mine))
        return Seen({"number": mine})

    def _read(self) -> BoardReplaced:
        if self._picture is None:
            try:
                self._picture = first_picture(self._make_session, self._patience.sign_in_s)
            except SessionFailed as failure:
                if failure.problem.code is ProblemCode.CONNECTION_LOST:
                    # A second program of the same name takes the connection of the first (field problems, 20).
                    raise SessionFailed(problem(ProblemCode.NAME_IN_USE)) from failure
                raise
        return self._picture


def _gateways(slots: Sequence[ConferenceSlot]) -> tuple[str, ...]:
    return tuple(slot.number for slot in slots if slot.kind is SlotKind.GATEWAY)
