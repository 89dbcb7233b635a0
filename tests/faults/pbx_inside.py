"""Phone systems inside this process: whoever takes over from a session that hangs gets another one."""

import contextlib
import threading
from typing import Any

from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine
from tests.doubles.pbx_controls import PbxInside

LET_GO_S = 3.0
PBX_THREAD = "callboard-pbx"


class PbxesInside(PbxInside):
    """Remembers all of them."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._all: list[PacedEngine] = []

    def new(self, *, events_per_second: float = 0) -> PacedEngine:
        self._all.append(super().new(events_per_second=events_per_second))
        return self._all[-1]

    def do(self, word: str, **details: object) -> dict[str, Any]:
        answer = super().do(word, **details)
        if word == "requests":
            earlier = [entry for paced in self._all[:-1] for entry in paced.engine.request_log]
            asked = [{"verb": entry.verb, "args": list(entry.masked_args())} for entry in earlier]
            answer["requests"] = asked + answer["requests"]
        return answer

    def let_go(self) -> None:
        """Whatever still waits for one of them is cut off, as the end of a process would."""
        for paced in self._all:
            with contextlib.suppress(EngineStopped):
                faults = paced.engine.faults
                paced.post(lambda faults=faults: faults.start(FaultOrder(FaultKind.DROP_CONNECTIONS)))
        for thread in threading.enumerate():
            if thread.name == PBX_THREAD:
                thread.join(LET_GO_S)
