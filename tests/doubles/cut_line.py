"""Something happens in the moment in which a request is on its way, between the click and the answer."""

import threading
from collections.abc import Callable

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.request_desk import CALL_MANAGER_VERBS, Args, Reply
from callboard.sessions.threecx.failures import WAITED_S

ASKED_OF_LIVE_CALLS = CALL_MANAGER_VERBS | {"SAVE"}


class CutLine:
    """Made over an engine. `cut_next` says what becomes of the next request: `is_done` and the answer never comes, or
    it never gets there. `cut` are those it befell. `before_next` is done just before the next request arrives."""

    def __init__(self, engine: PhoneEngine) -> None:
        self._engine = engine
        self._submit: Callable[[str, Args, Reply], None] = engine.submit
        self._is_done_next: bool | None = None
        self._before_next: Callable[[], object] | None = None
        self.cut: list[str] = []
        engine.submit = self.submit  # type: ignore[method-assign]

    def cut_next(self, *, is_done: bool) -> None:
        self._is_done_next = is_done

    def before_next(self, happens: Callable[[], object]) -> None:
        self._before_next = happens

    def submit(self, verb: str, args: Args, reply: Reply) -> None:
        if verb in ASKED_OF_LIVE_CALLS and self._before_next is not None:
            happens, self._before_next = self._before_next, None
            happens()
        is_done, self._is_done_next = self._is_done_next, None
        if is_done is None or verb not in ASKED_OF_LIVE_CALLS:
            self._is_done_next = is_done
            self._submit(verb, args, reply)
            return
        self.cut.append(verb)
        if is_done:
            self._submit(verb, args, lambda _outcome: None)
        # As long as it takes until the answer of a line that was gone before would have been there.
        threading.Event().wait(WAITED_S)
        self._engine.faults.start(FaultOrder(FaultKind.DROP_CONNECTIONS))


def asked_of(engine: PhoneEngine) -> list[tuple[str, ...]]:
    """What was asked of live calls and of people, by the log of the phone system: verb and arguments."""
    entries = [entry for entry in engine.request_log if entry.verb in ASKED_OF_LIVE_CALLS]
    return [(entry.verb, *(arg or "" for arg in entry.args)) for entry in entries]
