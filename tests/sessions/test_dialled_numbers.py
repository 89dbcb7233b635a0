"""The border where numbers get the outside prefix on their way out, and lose it on their way in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PbxNews,
    SchedulesRead,
)
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    PlaceCall,
    RecordCall,
    ScheduleConference,
    SetPresence,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.connection import PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.dialled_numbers import DialledNumbers
from callboard.sessions.dialled_session import RulesInForce

KNOWN, SENT = "02079460958", "902079460958"
OTHER, OTHER_SENT = "+493023125042", "900493023125042"
RULES = DiallingRules("GB", "9")
PEOPLE = tuple(Extension(number, "") for number in ("100", "101", "204"))
PICTURE = BoardReplaced(PbxIdentity("v11"), Capabilities(), PEOPLE)
OUTSIDE = Leg(7, 2, SENT, LegState.CONNECTED, "100", line="10000")
INSIDE = Leg(7, 1, "100", LegState.CONNECTED, SENT)


@pytest.fixture
def numbers() -> DialledNumbers:
    made = DialledNumbers(RulesInForce(RULES))
    made.as_known([PICTURE])
    return made


def known(numbers: DialledNumbers, leg: Leg) -> Leg:
    (news,) = numbers.as_known([LegChanged(leg)])
    assert isinstance(news, LegChanged)
    return news.leg


OUT: tuple[tuple[Command, Command], ...] = (
    (PlaceCall("100", KNOWN), PlaceCall("100", SENT)),
    (PlaceCall("100", "204"), PlaceCall("100", "204")),
    (AddToConference("701", OTHER, "47"), AddToConference("701", OTHER_SENT, "47")),
    (TransferCall(7, "100", KNOWN), TransferCall(7, "100", SENT)),
    (TransferCall(7, "100", "204"), TransferCall(7, "100", "204")),
    (DivertCall(7, "100", KNOWN), DivertCall(7, "100", SENT)),
    (DivertCall(7, "100", "100", to_voicemail=True), DivertCall(7, "100", "100", to_voicemail=True)),
    (
        StartConference(ConferencePlan("701", (KNOWN, "204", OTHER), "47")),
        StartConference(ConferencePlan("701", (SENT, "204", OTHER_SENT), "47")),
    ),
    (
        ScheduleConference(ScheduledConference("", "Board", 1, "", ("204", KNOWN))),
        ScheduleConference(ScheduledConference("", "Board", 1, "", ("204", SENT))),
    ),
    (SetPresence("100", "Away"), SetPresence("100", "Away")),
)


@pytest.mark.parametrize(("command", "sent"), OUT)
def test_every_command_that_calls_somebody_has_the_prefix(
    command: Command, sent: Command, numbers: DialledNumbers
) -> None:
    assert numbers.as_sent(command) == sent


@pytest.mark.parametrize(
    "command",
    [
        DropLeg(7, KNOWN),
        DivertCall(7, KNOWN, "204"),
        PickUpCall(7, KNOWN, "101"),
        ListenIn(7, KNOWN, "101", ListenMode.LISTEN),
        RecordCall(7, KNOWN, on=True),
    ],
)
def test_a_part_of_a_call_is_meant_by_the_number_that_was_shown(
    command: DropLeg | DivertCall | PickUpCall | ListenIn | RecordCall, numbers: DialledNumbers
) -> None:
    assert known(numbers, OUTSIDE).number == KNOWN
    assert numbers.as_sent(command) == replace(command, number=SENT)
    assert numbers.as_sent(replace(command, call_id=8)) == replace(command, call_id=8)
    numbers.as_known([LegEnded(OUTSIDE.key)])
    assert numbers.as_sent(command) == command


def test_both_sides_lose_it(numbers: DialledNumbers) -> None:
    assert known(numbers, OUTSIDE) == replace(OUTSIDE, number=KNOWN)
    assert known(numbers, INSIDE) == replace(INSIDE, other_party=KNOWN)


def test_what_was_asked_for_comes_back_as_it_was_asked(numbers: DialledNumbers) -> None:
    numbers.as_sent(PlaceCall("100", OTHER))
    assert known(numbers, replace(OUTSIDE, number=OTHER_SENT)).number == OTHER
    assert numbers.known_problem(problem(ProblemCode.REFUSED, number=OTHER_SENT)).facts["number"] == OTHER
    why = problem(ProblemCode.REFUSED, number="204")
    assert numbers.known_problem(why) is why


def test_a_caller_is_shown_as_the_phone_system_shows_him() -> None:
    numbers = DialledNumbers(RulesInForce(DiallingRules("US", "9")))
    numbers.as_known([PICTURE])
    caller = Leg(7, 1, "9175551234", LegState.CONNECTED, "100", line="10000")
    assert known(numbers, caller) is caller


def test_a_picture_begins_anew(numbers: DialledNumbers) -> None:
    known(numbers, OUTSIDE)
    other = replace(OUTSIDE, call_id=9)
    (news,) = numbers.as_known([replace(PICTURE, legs=(other,))])
    assert isinstance(news, BoardReplaced)
    assert [leg.number for leg in news.legs] == [KNOWN]
    assert numbers.as_sent(DropLeg(7, KNOWN)) == DropLeg(7, KNOWN)
    assert numbers.as_sent(DropLeg(9, KNOWN)) == DropLeg(9, SENT)


def test_who_comes_and_goes_is_inside_from_then_on(numbers: DialledNumbers) -> None:
    assert numbers.sent("95551") == "995551"
    numbers.as_known([ExtensionChanged(Extension("95551", ""))])
    assert numbers.sent("95551") == "95551"
    numbers.as_known([ExtensionGone("95551")])
    assert numbers.sent("95551") == "995551"


def test_a_schedule_that_is_changed_is_compared_with_what_was_read(numbers: DialledNumbers) -> None:
    read = ScheduledConference("a", "Board", 1, "", ("204", SENT, "5551"))
    (news,) = numbers.as_known([SchedulesRead((read,), 0)])
    assert isinstance(news, SchedulesRead)
    (shown,) = news.schedules
    assert shown.called_at_start == ("204", KNOWN, "5551")
    changed = ScheduleConference(replace(shown, title="Boards"), shown)
    assert numbers.as_sent(changed) == ScheduleConference(
        replace(read, title="Boards", called_at_start=("204", SENT, "95551")), read
    )


def test_without_a_prefix_news_passes_untouched() -> None:
    numbers = DialledNumbers(DiallingRules)
    news: list[PbxNews] = [PICTURE, LegChanged(OUTSIDE), LegEnded(LegKey(7, 2))]
    assert numbers.as_known(news) is news
    assert numbers.as_sent(PlaceCall("100", OTHER)) == PlaceCall("100", OTHER)


def test_rules_that_change_lose_no_call() -> None:
    rules = RulesInForce(RULES)
    numbers = DialledNumbers(rules)
    numbers.as_known([PICTURE])
    known(numbers, OUTSIDE)
    rules.value = DiallingRules("GB")
    assert numbers.as_sent(DropLeg(7, KNOWN)) == DropLeg(7, SENT)
    assert known(numbers, OUTSIDE).number == SENT
    assert numbers.as_sent(DropLeg(7, SENT)) == DropLeg(7, SENT)


NUMBERS = st.one_of(
    st.sampled_from([KNOWN, OTHER, "204", "112", "999", "*72", "0900123456", "5551"]),
    st.text("0123456789", min_size=1, max_size=15),
    st.text("0123456789", min_size=5, max_size=14).map(lambda digits: f"+{digits}"),
)
ANY_RULES = st.builds(
    DiallingRules,
    st.sampled_from(["", "GB", "DE", "US"]),
    st.text("0123456789", max_size=2),
    st.sampled_from([(), ("300-399",)]),
    st.booleans(),
)


@given(NUMBERS, ANY_RULES)
def test_what_is_shown_beforehand_is_what_is_sent_and_comes_back_as_it_was(number: str, rules: DiallingRules) -> None:
    numbers = DialledNumbers(RulesInForce(rules))
    numbers.as_known([PICTURE])
    board = replace(Board().after([PICTURE]), dialling=Dialling(rules))
    command = numbers.as_sent(PlaceCall("100", number))
    assert isinstance(command, PlaceCall)
    assert command.number_to == way_on(number, board).sent
    if command.number_to != number:
        assert known(numbers, replace(OUTSIDE, number=command.number_to)).number == number
