"""Every outcome of a drop has its sentences, and their placeholders are filled."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference, DivertCall, DropLeg, PlaceCall, TransferCall
from callboard.domain.drops.drop_rules import (
    AskReason,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropFillsBuilder,
    DropKeeps,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
)
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.wording.drop_questions import HEADS, TEXTS, Deed, question
from callboard.wording.drop_sentences import REFUSALS, hint_in_status, hint_on_target, refusal
from callboard.wording.phrase import Phrase
from tests.doubles.boards import board_of, picture, talk

BOARD = board_of(
    picture(
        legs=(
            *talk(1, "101", "01632960173"),
            Leg(2, 1, "07700900461", LegState.CONNECTED, line="1"),
            Leg(2, 2, "104", LegState.RINGING),
            Leg(3, 1, "108", LegState.CONNECTED),
        )
    )
)
CALL = PlaceCall("204", "02079460311")
TRANSFER, DIVERT = TransferCall(1, "101", "204"), DivertCall(2, "104", "204")
CALL_IN = AddToConference("702", "02079460311")


class Plain:
    """Names from the board, numbers as they are."""

    def person(self, number: str) -> str:
        name = BOARD.name_of(number)
        return f"{number} {name}" if name else number

    def name(self, number: str) -> str:
        return BOARD.name_of(number) or number


def _english(said: Phrase | Problem | None) -> str:
    assert isinstance(said, Phrase)
    return said.english


STAYS = "Nobody is called until you choose Start conference."


@pytest.mark.parametrize(
    ("outcome", "on_target", "in_status"),
    [
        (
            DropRuns(CALL),
            "Drop to call from 204",
            "204 Maya Lindqvist rings first. When answered, 02079460311 is called.",
        ),
        (
            DropAsks(CALL, AskReason.BUSY),
            "Drop to call from 204",
            "204 Maya Lindqvist rings first. When answered, 02079460311 is called.",
        ),
        (DropRuns(AddToConference("701", "101")), "Drop to call in", "101 Anna Berg is called into room 701."),
        (DropRuns(TRANSFER), "Drop to transfer here", "The call with 01632960173 goes to 204 Maya Lindqvist."),
        (DropRuns(DIVERT), "Drop to divert here", "The call from 07700900461 rings at 204 Maya Lindqvist instead."),
        (DropRuns(TransferCall(3, "108", "204")), "Drop to transfer here", "The call goes to 204 Maya Lindqvist."),
        (DropRuns(DivertCall(9, "108", "204")), "Drop to divert here", "The call rings at 204 Maya Lindqvist instead."),
        (
            DropRuns(TransferCall(1, "101", "702")),
            "Drop to transfer here",
            "The call with 01632960173 goes into room 702.",
        ),
        (DropFills("101"), "Drop the number here", "101 Anna Berg is filled in. Nobody is called."),
        (
            DropAdds(("101", "0301234567"), "701"),
            "Drop to add",
            f"101 Anna Berg, 0301234567 will be on the list. {STAYS}",
        ),
        (DropFillsBuilder("Sales", "701"), "Drop to use this template", f"Room 701 is set up as Sales. {STAYS}"),
        (
            DropKeeps(("101",), 0, is_move=False),
            "Drop to add to the favourites",
            "101 Anna Berg will be among the favourites.",
        ),
        (DropKeeps(("101",), 0, is_move=True), "Drop to move here", "101 Anna Berg will be shown here."),
        (
            DropChooses(("1", "2", "3")),
            "Drop to choose a number",
            "There are 3 numbers in this text. You choose one.",
        ),
    ],
)
def test_hints(outcome: DropOutcome, on_target: str, in_status: str) -> None:
    assert _english(hint_on_target(outcome)) == on_target
    assert _english(hint_in_status(outcome, BOARD, Plain())) == in_status


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (DropRefusal.FROM_OUTSIDE, "Can't call from an outside number. Two outside numbers can't be connected."),
        (DropRefusal.GATEWAY, "Room 700 is for dialling in. Use 701\u2013704."),
        (DropRefusal.SAME_PHONE, "That is the same phone."),
        (DropRefusal.CALL_ONTO_FIELD, "Drop a call on a person to pass it on."),
        (DropRefusal.TEMPLATE_ELSEWHERE, "Drop a template on a free room."),
        (DropRefusal.ALREADY_IN_CONFERENCE, "Anna Berg is already in this conference."),
        (DropRefusal.CALL_INTO_ROOM, "3CX 11 can't move a running call into a room. Add the person instead."),
        (DropRefusal.IN_OTHER_ROOM, "Anna Berg is in room 702. Remove them there first."),
        (DropRefusal.ROOM_IN_USE, "This room is in use."),
        (DropRefusal.NO_NUMBER, "No phone number found in what you dropped."),
        (DropRefusal.ALREADY_LISTED, "Anna Berg is already in the list."),
    ],
)
def test_what_is_refused_says_why_in_the_words_of_the_table(outcome: DropRefusal, sentence: str) -> None:
    facts = {"slot": "700", "usable": "701\u2013704", "number": "101", "room": "702", "generation": "11"}
    refused = DropRefused(outcome, facts)
    assert hint_on_target(refused) is None
    assert _english(hint_in_status(refused, BOARD, Plain())) == sentence


def test_what_is_not_known_is_left_out() -> None:
    gateway = DropRefused(DropRefusal.GATEWAY, {"slot": "700", "usable": ""})
    assert _english(refusal(gateway, Plain())) == "Room 700 is for dialling in."
    room = DropRefused(DropRefusal.CALL_INTO_ROOM, {"generation": ""})
    assert _english(refusal(room, Plain())).startswith("Your phone system can't move")


def test_a_problem_keeps_its_own_sentence_but_for_the_line() -> None:
    gone = problem(ProblemCode.CALL_GONE)
    assert refusal(DropRefused(gone), Plain()) is gone
    lost = refusal(DropRefused(problem(ProblemCode.NOT_CONNECTED)), Plain())
    assert _english(lost) == "Not connected to the phone system."


ANYWAY = "Call 02079460311 from 204 anyway?"
CODE = "This is a code, not a phone number. Codes can change settings on your phone system."


@pytest.mark.parametrize(
    ("outcome", "head", "text", "yes"),
    [
        (DropAsks(CALL, AskReason.BUSY), "Maya Lindqvist is on a call", ANYWAY, "Call anyway"),
        (
            DropAsks(CALL, AskReason.DO_NOT_DISTURB),
            "Maya Lindqvist has Do not disturb on",
            f"The phone may not ring. {ANYWAY}",
            "Call anyway",
        ),
        (
            DropAsks(CALL, AskReason.OFFLINE),
            "Maya Lindqvist's phone is offline",
            f"The call may follow its forwarding. {ANYWAY}",
            "Call anyway",
        ),
        (DropAsks(TRANSFER, AskReason.BUSY), "Maya Lindqvist is on a call", "Transfer anyway?", "Transfer anyway"),
        (
            DropAsks(DIVERT, AskReason.OFFLINE),
            "Maya Lindqvist's phone is offline",
            "The call may follow its forwarding. Divert anyway?",
            "Divert anyway",
        ),
        (
            DropAsks(PlaceCall("204", "999"), AskReason.EMERGENCY),
            "999",
            "This is an emergency number. Call it from 204?",
            "Call",
        ),
        (DropAsks(PlaceCall("204", "*72"), AskReason.CODE), "*72", f"{CODE} Send it from 204?", "Send code"),
        (DropAsks(CALL, AskReason.FOREIGN), "", "Call 02079460311 from 204 Maya Lindqvist?", "Call"),
        (DropAsks(CALL_IN, AskReason.FOREIGN), "", "Call 02079460311 into room 702?", "Call"),
        (
            DropAsks(CALL_IN, AskReason.EMERGENCY),
            "02079460311",
            "This is an emergency number. Call it into room 702?",
            "Call",
        ),
    ],
)
def test_questions(outcome: DropAsks, head: str, text: str, yes: str) -> None:
    asked = question(outcome, Plain())
    assert asked.head.english == head
    assert (asked.text.english, asked.yes.english) == (text, yes)


def test_nothing_is_without_words() -> None:
    assert set(HEADS) == set(AskReason)
    assert set(REFUSALS) == set(DropRefusal)
    assert set(TEXTS) == set(Deed)
    # A number goes to the first who is free without a question; only a call of mine is asked about.
    assert set(TEXTS[Deed.CALL]) == set(AskReason) - {AskReason.FIRST_FREE}
    for texts in TEXTS.values():
        assert all(text.endswith("?") for text in texts.values())


def test_a_command_that_no_drop_leads_to_promises_nothing() -> None:
    assert hint_in_status(DropRuns(DropLeg(1, "101")), BOARD, Plain()) == Phrase("")
