"""What is asked of a live call, and what is said of how it ended: only what the events show."""

import io

import pytest

from callboard.command_line.arguments import parse
from callboard.command_line.asking import Asking, QuestionStopped
from callboard.command_line.desk import Desk
from callboard.command_line.live_call.carrying_out import LiveCallRun
from callboard.command_line.live_call.verb import live_call_verb
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.stopped import StoppedWith
from callboard.controller.patience import Patience
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.party_rights import ONLY_MINE, Sight
from callboard.domain.commands import Command, DropLeg, TransferCall
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.conference_desk import Terminal
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.live_calls import ANNA, CALLER, LEO, MINE, NADIA, OSCAR, live_calls
from tests.doubles.spoken import Spoken

both = pytest.mark.parametrize("generation", ["v11", "v12"])


# ---------------------------------------------------------------- what comes about


@both
def test_a_call_is_transferred(generation: str) -> None:
    with live_calls(generation) as one:
        call_id = one.talks_at(MINE)
        assert one.do("transfer", "--my", " 10 2 ") == 0
        assert one.spoken.result == {
            "event": "result",
            "outcome": "done",
            "call_id": call_id,
            "number": MINE,
            "destination": LEO,
            "because": None,
            "problem": None,
            "message": None,
            "mend": None,
        }
        assert one.shown.getvalue() == "", "nobody is asked about a call of my own"
        one.until(lambda board: bool(board.legs_of(LEO)))


@both
def test_a_ringing_call_is_diverted_and_sent_to_a_voicemail(generation: str) -> None:
    with live_calls(generation) as one:
        call_id = one.rings_at(NADIA)
        assert one.do("divert", str(call_id), OSCAR, "--yes", as_json=False) == 0
        assert one.spoken.lines == [f"The call was diverted to {OSCAR} {one.board.name_of(OSCAR)}."]
        one.rings_at(LEO)
        assert one.do("divert", "--of", LEO, OSCAR, "--to-voicemail", "--yes") == 0
        assert (one.spoken.result["outcome"], one.spoken.result["to_voicemail"]) == ("done", True)


@both
def test_what_rings_longest_at_a_colleague_is_picked_up(generation: str) -> None:
    with live_calls(generation) as one:
        call_id = one.rings_at(NADIA)
        assert one.do("pickup", NADIA) == 0
        result = one.spoken.result
        assert (result["call_id"], result["number"], result["on"], result["outcome"]) == (call_id, NADIA, MINE, "done")
        call_id = one.rings_at(OSCAR)
        assert one.do("pickup", str(call_id), "--on", LEO, mine="", as_json=False) == 0
        assert one.spoken.lines[0].startswith(f"{LEO} {one.board.name_of(LEO)} has the call that rang at {OSCAR} ")


@both
def test_a_part_is_dropped(generation: str) -> None:
    with live_calls(generation) as one:
        call_id = one.talks_at(ANNA)
        assert one.do("drop", "--yes", as_json=False) == 0
        assert one.spoken.lines == [f"{ANNA} {one.board.name_of(ANNA)} is out of call {call_id}. It is over."]


@both
def test_of_a_recording_it_is_said_that_nobody_reports_it(generation: str) -> None:
    with live_calls(generation) as one:
        call_id = one.talks_at(MINE)
        assert one.do("record", "--my", "on") == 0
        assert (one.spoken.result["outcome"], one.spoken.result["record"]) == ("asked", "on")
        assert one.pbx.paced.engine.is_recording(call_id, MINE)
        assert one.do("record", str(call_id), "off", as_json=False) == 0
        assert one.spoken.lines[0].endswith("It does not report whether it has.")
        assert not one.pbx.paced.engine.is_recording(call_id, MINE)


@both
def test_coming_into_a_call_of_others(generation: str) -> None:
    with live_calls(generation) as one:
        one.talks_at(ANNA)
        assert one.do("listen", "--of", ANNA, "--mode", "whisper", "--yes") == 0
        assert [event["event"] for event in one.spoken.events] == ["ringing", "result"]
        assert one.spoken.events[0]["number"] == MINE
        result = one.spoken.result
        assert (result["outcome"], result["on"], result["mode"]) == ("done", MINE, "whisper")


def test_listening_is_off_until_the_settings_allow_it() -> None:
    with live_calls() as one:
        one.talks_at(ANNA)
        with pytest.raises(SessionFailed) as failed:
            one.do("listen", "--of", ANNA, "--yes", may_listen=False)
        assert failed.value.problem.code is ProblemCode.LISTENING_OFF
        assert not one.board.legs_of(MINE)


# ---------------------------------------------------------------- the question


def test_the_call_of_somebody_else_is_asked_about_by_name() -> None:
    with live_calls() as one:
        one.talks_at(ANNA)
        with pytest.raises(SessionFailed) as failed:
            one.do("drop", typed="n\n")
        assert failed.value.problem.code is ProblemCode.NOT_CONFIRMED
        assert one.shown.getvalue() == f"Drop {ANNA} {one.board.name_of(ANNA)}'s call with {CALLER}? [y/N] "
        with pytest.raises(SessionFailed):
            one.do("drop")
        assert one.board.legs_of(ANNA), "nobody was there to be asked"
        assert one.do("drop", typed="y\n") == 0


def test_the_question_names_nobody_who_is_hidden() -> None:
    with live_calls(sight=Sight(ONLY_MINE, MINE)) as one:
        one.talks_at(ANNA)
        assert one.do("transfer", LEO, typed="y\n") == 0
        anna, leo = (f"{number} {one.board.name_of(number)}" for number in (ANNA, LEO))
        assert one.shown.getvalue() == f"Transfer {anna}'s call to {leo}? [y/N] "
        assert CALLER not in str(one.spoken.events)


@pytest.mark.parametrize(
    ("destination", "warning"),
    [
        ("911", "911 is an emergency number."),
        ("*60", "*60 is a code, which can change settings"),
    ],
)
def test_an_emergency_number_or_a_code_is_asked_about_even_with_a_call_of_mine(destination: str, warning: str) -> None:
    with live_calls() as one:
        one.talks_at(MINE)
        with pytest.raises(SessionFailed):
            one.do("transfer", "--my", destination, typed="\n")
        assert one.shown.getvalue().startswith(warning)
        assert f". Transfer {MINE} " in one.shown.getvalue()


TALKING = (Leg(7, 1, "020", LegState.CONNECTED, line="10000"), Leg(7, 2, "101", LegState.CONNECTED))
WITH_A_CALL = office(TALKING)
MOVE = TransferCall(7, "101", "102")


class Interrupts(Terminal):
    """Ctrl+C is typed."""

    def readline(self, size: int | None = -1, /) -> str:
        raise KeyboardInterrupt


class MeanwhileDone(Terminal):
    """Something happens to the call while somebody makes up their mind."""

    def __init__(self, session: FakeSession, leg: Leg) -> None:
        super().__init__("y\n")
        self._session, self._leg = session, leg

    def readline(self, size: int | None = -1, /) -> str:
        self._session.end(7, self._leg.leg_id)
        if self._leg.leg_id == 1:
            self._session.end(7, 2)
        else:
            self._session.leg(7, 3, "103", LegState.CONNECTED)
        return super().readline()


@pytest.mark.parametrize(("leg", "code"), [(TALKING[0], "call-gone"), (TALKING[1], "call-differs")])
def test_a_yes_is_not_for_what_the_call_has_become_meanwhile(leg: Leg, code: str) -> None:
    session = FakeSession(WITH_A_CALL)
    wish = parse(["drop", "7", "--rehearsal", "v11"], {}).live_call
    assert wish is not None
    desk = Desk(Spoken().output, asking=Asking(MeanwhileDone(session, leg), io.StringIO()))
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        LiveCallRun(wish, desk).run(line)
    assert str(failed.value.problem.code) == code
    assert session.executed == []


# ---------------------------------------------------------------- what comes to nothing


def asked(session: FakeSession, *argv: str, as_json: bool = True, reaction_s: float = 60) -> tuple[int, Spoken]:
    wish, spoken = parse([*argv, "--yes", "--rehearsal", "v11"], {}).live_call, Spoken(as_json=as_json)
    assert wish is not None
    patience = Patience(reaction_s=reaction_s)
    with PhoneLine(lambda: session, patience) as line:
        return LiveCallRun(wish, Desk(spoken.output), patience).run(line), spoken


@pytest.mark.parametrize(
    ("argv", "command", "said"),
    [
        (
            ("transfer", "7", "102"),
            MOVE,
            "The call could not be transferred: The phone system refused this call. It is",
        ),
        (("drop", "7"), DropLeg(7, "101"), "The phone system refused it."),
    ],
)
def test_a_refusal_says_so(argv: tuple[str, ...], command: Command, said: str) -> None:
    session = FakeSession(WITH_A_CALL)
    session.answers[command] = problem(ProblemCode.REFUSED, number="101", said="")
    code, spoken = asked(session, *argv)
    assert (code, spoken.result["outcome"], spoken.result["because"]) == (1, "failed", "refused")
    assert spoken.result["message"].startswith(said)
    assert session.executed == [command], "nothing is asked twice"


@pytest.mark.parametrize("argv", [("transfer", "7", "102"), ("drop", "7")])
def test_taken_without_any_effect_is_not_known(argv: tuple[str, ...]) -> None:
    code, spoken = asked(FakeSession(WITH_A_CALL), *argv, reaction_s=0.05)
    result = spoken.result
    assert (code, result["outcome"], result["because"]) == (1, "not-known", "no-reaction")
    assert result["problem"] == "outcome-not-known"
    assert "what became of it is not known" in result["message"]


def test_who_left_without_anybody_being_seen_in_their_place() -> None:
    session = FakeSession(WITH_A_CALL)
    session.on_execute = lambda _: session.end(7, 2)
    code, spoken = asked(session, "transfer", "7", "102", as_json=False, reaction_s=0.3)
    assert code == 1
    assert spoken.complaints == [
        (
            "callboard: The call left 101 Person 101, and the phone system did not say who has it now. "
            "Look at “callboard calls”."
        )
    ]


@pytest.mark.parametrize("argv", [("transfer", "7", "102"), ("drop", "7")])
def test_a_line_lost_between_question_and_answer_is_not_known(argv: tuple[str, ...]) -> None:
    session = FakeSession(WITH_A_CALL)

    def lose(_: Command) -> None:
        session.lose_line()
        raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))

    session.on_execute = lose
    code, spoken = asked(session, *argv, reaction_s=0.3)
    assert (code, spoken.result["outcome"], spoken.result["because"]) == (3, "not-known", "connection-lost")


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("transfer", "7", "101"), "already-in-call"),
        (("transfer", "7", "020"), "already-in-call"),
        (("transfer", "7", "anna"), "number-has-letters"),
        (("transfer", "7", ""), "number-empty"),
        (("divert", "7", "102"), "call-not-ringing"),
        (("pickup", "7", "--on", "103"), "call-not-ringing"),
        (("pickup", "7", "--on", ""), "number-empty"),
        (("pickup", "7"), "my-phone-not-said"),
        (("transfer", "7", "102", "--of", "020"), "from-unknown"),
        (("divert", "7", "199", "--to-voicemail"), "call-not-ringing"),
    ],
)
def test_what_can_be_seen_to_be_impossible_is_not_asked(argv: tuple[str, ...], code: str) -> None:
    session = FakeSession(WITH_A_CALL)
    with pytest.raises(SessionFailed) as failed:
        asked(session, *argv)
    assert str(failed.value.problem.code) == code
    assert session.executed == []


# ---------------------------------------------------------------- Ctrl+C


def stopped(session: FakeSession, *argv: str, typed: Terminal | None = None) -> BaseException:
    wish = parse([*argv, "--rehearsal", "v11"], {}).live_call
    assert wish is not None
    desk = Desk(Spoken().output, asking=Asking(typed or io.StringIO(), io.StringIO()))
    with PhoneLine(lambda: session) as line, pytest.raises(KeyboardInterrupt) as raised:
        live_call_verb(wish, desk, lambda use: use(line), lambda: True)
    return raised.value


def test_stopped_after_it_was_asked() -> None:
    session = FakeSession(WITH_A_CALL)
    with PhoneLine(lambda: session) as line:
        wish = parse(["transfer", "7", "102", "--yes", "--rehearsal", "v11"], {}).live_call
        assert wish is not None
        heard = line.changes

        def interrupted():  # type: ignore[no-untyped-def]
            for changes in heard():
                if session.executed:
                    raise KeyboardInterrupt
                yield changes

        line.changes = interrupted  # type: ignore[method-assign]
        with pytest.raises(StoppedWith) as raised:
            live_call_verb(wish, Desk(Spoken().output), lambda use: use(line), lambda: True)
    assert raised.value.said.startswith("Stopped watching. The phone system was asked; whether it did it is not known.")


def test_stopped_at_the_question_and_before_there_is_a_line() -> None:
    session = FakeSession(WITH_A_CALL)
    assert isinstance(stopped(session, "drop", "7", typed=Interrupts()), QuestionStopped)
    assert session.executed == []
    wish = parse(["drop", "7", "--rehearsal", "v11"], {}).live_call
    assert wish is not None

    def still_connecting(_: object) -> int:
        raise KeyboardInterrupt

    with pytest.raises(StoppedWith) as raised:
        live_call_verb(wish, Desk(Spoken().output), still_connecting, lambda: True)
    assert raised.value.said == "Stopped. Nothing was done."
