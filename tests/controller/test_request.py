"""A request is decided once and shows no secrets."""

import pytest

from callboard.controller.request import Request
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    PlaceCall,
    ReadProfiles,
    ReadSchedules,
    RecordCall,
    RemoveSchedule,
    ScheduleConference,
    SetPresence,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.problems import ProblemCode, SessionFailed, problem


def test_only_the_first_decides() -> None:
    request = Request(1, PlaceCall("100", "101"))
    assert request.decide()
    assert not request.decide()


def test_it_cannot_be_cancelled_by_the_one_who_waits() -> None:
    request = Request(1, PlaceCall("100", "101"))
    assert not request.future.cancel()
    request.accept()
    assert request.future.result(0) is None


def test_a_failure_carries_its_problem() -> None:
    request = Request(1, PlaceCall("100", "101"))
    request.fail(problem(ProblemCode.REFUSED))
    with pytest.raises(SessionFailed) as raised:
        request.future.result(0)
    assert raised.value.problem == problem(ProblemCode.REFUSED)


@pytest.mark.parametrize(
    ("command", "text"),
    [
        (PlaceCall("100", "+493023125042"), "#5 place-call 100 to +4*********42"),
        (StartConference(ConferencePlan("701", ("100", "101"), "4711")), "#5 start-conference 701 with 2 people"),
        (AddToConference("701", "02079460311", "4711"), "#5 add-to-conference 701 02*******11"),
        (DropLeg(17, "100"), "#5 drop-leg 100 of call 17"),
        (TransferCall(17, "100", "02079460311"), "#5 transfer-call 17 of 100 to 02*******11"),
        (DivertCall(17, "100", "104"), "#5 divert-call 17 of 100 to 104"),
        (PickUpCall(17, "104", "100"), "#5 pick-up-call 17 of 104 by 100"),
        (DivertCall(17, "100", "104", to_voicemail=True), "#5 divert-call 17 of 100 to the voicemail of 104"),
        (ListenIn(17, "104", "100", ListenMode.WHISPER), "#5 whisper-in call 17 of 104 by 100"),
        (RecordCall(17, "104", on=True), "#5 record 104 in call 17"),
        (RecordCall(17, "104", on=False), "#5 stop-recording 104 in call 17"),
        (ReadProfiles("100"), "#5 read-profiles of 100"),
        (SetPresence("100", "At the clinic"), "#5 set-presence of 100"),
        (ReadSchedules(), "#5 read-schedules"),
        (
            ScheduleConference(ScheduledConference("a", "Board", 1, "4711", ("101",))),
            "#5 schedule-conference with 1 people",
        ),
        (RemoveSchedule("a"), "#5 remove-schedule"),
    ],
)
def test_in_the_log_numbers_are_masked_and_there_is_no_pin(command: Command, text: str) -> None:
    assert str(Request(5, command)) == text
    assert "4711" not in text
