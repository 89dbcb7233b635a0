"""Requests of a conference that wait for their turn: who is on the list meanwhile, and who is called after all."""

from callboard.domain.commands import AddToConference, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.problems import ProblemCode
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import Scenario
from tests.doubles.still_console import StillConsole, why_failed

START = StartConference(ConferencePlan("701", ("101", "102")))


def _stalled() -> StillConsole:
    console = StillConsole(PhoneEngine(Scenario(), "v11"))
    console.sends = False
    return console


def _calls(console: StillConsole) -> list[str]:
    return [str(entry.args[1]) for entry in console.engine.request_log if entry.verb == "MAKECALL"]


def test_a_start_that_is_ended_before_its_turn_is_not_sent() -> None:
    console = _stalled()
    start = console.submit(START)
    console.desk.end_conference("701")
    console.sends = True
    console.work()
    assert _calls(console) == []
    why = why_failed(start)
    assert why is not None
    assert why.code is ProblemCode.CANCELLED


def test_somebody_added_is_on_the_list_at_once_and_not_called_after_the_end() -> None:
    console = StillConsole(PhoneEngine(Scenario(), "v11"))
    console.submit(START)
    console.work()
    console.step_to(10)
    console.sends = False
    console.submit(AddToConference("701", "103"))
    console.work()
    assert [member.number for member in console.members("701")] == ["101", "102", "103"]
    console.desk.end_conference("701")
    console.sends = True
    console.work()
    assert "103" not in _calls(console)
    (added,) = [member for member in console.members("701") if member.number == "103"]
    assert added.step is MemberStep.FAILED
    assert added.is_removed
