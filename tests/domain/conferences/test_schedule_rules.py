"""Tests for domain.schedule_rules, through the one door that commands go through."""

from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleConference
from callboard.domain.conferences.scheduled_conference import LONGEST_TITLE, ScheduledConference
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import ProblemCode
from callboard.domain.request_rules import why_not

ONE = ScheduledConference("", "Board", 1000, "4711", ("101", "01632960123"))


def board(*known: Capability) -> Board:
    live = ConnectionChanged(Connection(LineState.LIVE))
    return Board().after((live, BoardReplaced(PbxIdentity("v12"), capabilities(known))))


OFFERED = board(Capability(Feature.SCHEDULE, True))


def test_where_it_is_offered_it_may_be_asked() -> None:
    for command in (ReadSchedules(), ScheduleConference(ONE), RemoveSchedule("a")):
        assert why_not(command, OFFERED) is None


@pytest.mark.parametrize("command", [ReadSchedules(), ScheduleConference(ONE), RemoveSchedule("a")])
def test_where_it_is_off_it_may_not(command: ReadSchedules | ScheduleConference | RemoveSchedule) -> None:
    refused = why_not(command, board(Capability(Feature.SCHEDULE, False, Reason.ASSEMBLY_LACKS_IT)))
    assert refused is not None
    assert refused.code is ProblemCode.FEATURE_NOT_OFFERED


@pytest.mark.parametrize(
    ("conference", "code"),
    [
        (replace(ONE, title=" "), ProblemCode.TITLE_MISSING),
        (replace(ONE, title="x" * (LONGEST_TITLE + 1)), ProblemCode.TITLE_TOO_LONG),
        (replace(ONE, pin="12a4"), ProblemCode.PIN_NOT_DIGITS),
        (replace(ONE, pin="1" * 17), ProblemCode.PIN_TOO_LONG),
        (replace(ONE, called_at_start=("101", "")), ProblemCode.NUMBER_EMPTY),
        (replace(ONE, called_at_start=("101,102",)), ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        (replace(ONE, called_at_start=("101", "101")), ProblemCode.PARTICIPANT_TWICE),
        (replace(ONE, called_at_start=("101", "112")), ProblemCode.ASKS_FIRST),
        (replace(ONE, called_at_start=("*72",)), ProblemCode.ASKS_FIRST),
    ],
)
def test_what_cannot_be_written_down_is_refused(conference: ScheduledConference, code: ProblemCode) -> None:
    refused = why_not(ScheduleConference(conference), OFFERED)
    assert refused is not None
    assert refused.code is code
    assert conference.pin not in refused.facts.values()


def test_a_title_that_just_fits_is_taken() -> None:
    assert why_not(ScheduleConference(replace(ONE, title="x" * LONGEST_TITLE)), OFFERED) is None


@pytest.mark.parametrize(("asks", "is_refused"), [(True, True), (False, False)])
def test_what_may_cost_a_lot_is_refused_where_somebody_wants_to_be_asked(asks: bool, is_refused: bool) -> None:
    dear = ScheduleConference(replace(ONE, called_at_start=("+870773123456",)))
    dialling = Dialling(DiallingRules("GB"), asks_costly=asks)
    assert (why_not(dear, replace(OFFERED, dialling=dialling)) is not None) is is_refused
    assert why_not(dear, OFFERED) is None, "the phone system's own board does not know"
