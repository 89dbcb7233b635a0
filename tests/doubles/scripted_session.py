"""A FakeSession that answers each command with news, on a thread of its own, as a phone system would."""

import threading
from collections.abc import Callable, Mapping

from callboard.domain.calls.call import LegState
from callboard.domain.commands import Command
from tests.doubles.fake_session import FakeSession

Script = Callable[[FakeSession], None]


class ScriptedSession(FakeSession):
    """`scripts` says what happens after each command was accepted."""

    def __init__(self, scripts: Mapping[Command, Script]) -> None:
        super().__init__()
        self._scripts = scripts
        self.on_execute = self._begin

    def _begin(self, command: Command) -> None:
        script = self._scripts.get(command)
        if script is not None:
            threading.Thread(target=script, args=(self,), daemon=True).start()


def call_is_answered(session: FakeSession) -> None:
    """100 answers, then 101 answers."""
    session.leg(7, 1, "100", LegState.RINGING, "101")
    session.leg(7, 1, "100", LegState.DIALLING, "101")
    session.leg(7, 2, "101", LegState.RINGING, "100")
    session.leg(7, 2, "101", LegState.CONNECTED, "100")
    session.leg(7, 1, "100", LegState.CONNECTED, "101")


def call_is_answered_and_ends(session: FakeSession) -> None:
    """... and both hang up."""
    call_is_answered(session)
    session.end(7, 1)
    session.end(7, 2)


def nobody_answers(session: FakeSession) -> None:
    """100 never picks up."""
    session.leg(7, 1, "100", LegState.RINGING, "101")
    session.end(7, 1)


def joins(call_id: int, number: str) -> Script:
    """`number` answers and is in."""

    def script(session: FakeSession) -> None:
        session.leg(call_id, 1, "701", LegState.DIALLING, number)
        session.leg(call_id, 2, number, LegState.RINGING, "701")
        session.leg(call_id, 2, number, LegState.CONNECTED, "701")
        session.leg(call_id, 1, "701", LegState.CONNECTED, number)

    return script


def does_not_join(call_id: int, number: str) -> Script:
    """`number` rings and does not answer."""

    def script(session: FakeSession) -> None:
        session.leg(call_id, 1, "701", LegState.DIALLING, number)
        session.leg(call_id, 2, number, LegState.RINGING, "701")
        session.end(call_id, 2)
        session.end(call_id, 1)

    return script
