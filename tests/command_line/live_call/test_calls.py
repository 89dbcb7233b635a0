"""The calls that go on, told once and followed."""

import pytest

from callboard.command_line.desk import Desk
from callboard.command_line.live_call.calls import tell_calls
from callboard.command_line.live_call.verb import calls_verb
from callboard.command_line.live_call.wishes import CallsWish
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.stopped import StoppedWith
from callboard.controller.patience import Patience
from callboard.domain.calls.call import LegState
from callboard.domain.calls.party_rights import ONLY_MINE, Sight
from callboard.domain.problems import SessionFailed
from tests.doubles.fake_session import FakeSession
from tests.doubles.live_calls import ANNA, CALLER, NADIA, live_calls
from tests.doubles.spoken import Spoken


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_a_call_with_all_that_is_known(generation: str) -> None:
    with live_calls(generation) as office:
        call_id = office.talks_at(ANNA)
        office.rings_at(NADIA)
        assert office.do("calls", mine=ANNA) == 0
        first, second, result = office.spoken.events
        assert [party["number"] for party in first["parties"]] == [CALLER, ANNA]
        assert first["parties"][0]["outside"] is True
        assert (first["call_id"], first["direction"], first["state"]) == (call_id, "incoming", "talking")
        assert (first["line_name"], first["via"], first["mine"], first["hidden"]) == ("City line", None, True, False)
        assert (second["state"], second["mine"]) == ("ringing", False)
        assert result == {"event": "result", "outcome": "done", "calls": 2}
        office.do("calls", mine=ANNA, as_json=False)
        assert office.spoken.lines[0].endswith(", incoming, line 10000 City line, yours")


def test_a_call_through_a_queue_says_so() -> None:
    with live_calls() as office:
        office.pbx.do("incoming", **{"from": CALLER, "to": "800"})
        office.until(lambda board: any(leg.via for leg in board.legs.values()))
        assert office.do("calls") == 0
        assert (office.spoken.events[0]["via"], office.spoken.events[0]["via_name"]) == ("800", "Support queue")
        office.do("calls", as_json=False)
        assert "through 800 Support queue" in office.spoken.lines[0]


def test_nobody_is_on_a_call() -> None:
    with live_calls() as office:
        assert office.do("calls", as_json=False) == 0
        assert office.spoken.lines == ["Nobody is on a call."]


def test_hidden_parties_are_not_told() -> None:
    with live_calls(sight=Sight(ONLY_MINE, "100")) as office:
        office.talks_at(ANNA)
        office.do("calls")
        call = office.spoken.events[0]
        assert (call["hidden"], call["direction"], call["line"]) == (True, None, None)
        assert [party["number"] for party in call["parties"]] == [ANNA]
        office.do("calls", as_json=False)
        assert CALLER not in "".join(office.spoken.lines)
        assert "is on a call, talking" in office.spoken.lines[0]


class Stop(KeyboardInterrupt):
    """Ctrl+C at the end of what happens."""


class Following(PhoneLine):
    """A line on which a script goes on step by step, and then somebody presses Ctrl+C."""

    def play(self, session: FakeSession) -> "Following":
        steps = [
            lambda: None,
            lambda: session.leg(7, 1, "100", LegState.DIALLING),
            lambda: session.leg(7, 2, "101", LegState.RINGING),
            lambda: session.leg(7, 2, "101", LegState.RINGING),
            session.lose_line,
            lambda: session.come_back(session.picture),
        ]
        changes = self.changes

        def played():  # type: ignore[no-untyped-def]
            heard = changes()
            for step in steps:
                step()
                before = self.board
                for _ in range(8):
                    yield next(heard)
                    if self.board is not before:
                        break
            raise Stop

        self.changes = played  # type: ignore[method-assign]
        return self


def test_what_changes_is_followed_until_somebody_stops_it() -> None:
    session, spoken = FakeSession(), Spoken()
    with Following(lambda: session) as line, pytest.raises(StoppedWith) as stopped:
        calls_verb(CallsWish(follows=True), Desk(spoken.output), lambda use: use(line.play(session)))
    assert stopped.value.said == "Stopped watching."
    told = [(each["event"], each.get("state")) for each in spoken.events]
    assert told[:2] == [("call", "dialling"), ("call", "ringing")]
    assert told.count(("call", "ringing")) == 1, "how long it lasts is no news"
    assert told[2] == ("connection", "lost")
    assert set(told[3:]) == {("connection", "live"), ("call-ended", None)}


def test_a_line_that_stays_lost_ends_it() -> None:
    session, spoken = FakeSession(), Spoken()
    with PhoneLine(lambda: session, Patience(reaction_s=0.05)) as line:
        session.lose_line()
        with pytest.raises(SessionFailed) as failed:
            tell_calls(CallsWish(follows=True), line, spoken.output, "")
    assert str(failed.value.problem.code) == "connection-lost"
