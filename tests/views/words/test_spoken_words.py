"""Rows in words for a screen reader."""

import time

import pytest
from PySide6.QtCore import QLocale

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import RecentNumber
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.participants_model import PersonFacts
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.extension_facts import ExtensionFacts, facts_of
from callboard.views.words.number_words import clock
from callboard.views.words.spoken_words import (
    as_part,
    on_enter_chip,
    on_enter_member,
    on_enter_person,
    on_enter_recent,
    on_enter_room,
    spoken_member,
    spoken_person,
    spoken_slot,
    spoken_tile,
)
from tests.doubles.boards import board_of, picture

pytestmark = pytest.mark.usefixtures("qapp")
NOW = 1000.0
MAYA = Extension("204", "Maya Lindqvist", ("Accounts",), registered=True, profile="Available")
ROOM, MINE = ConferenceSlot("702", SlotKind.FIXED), ConferenceSlot("700**204", SlotKind.PERSONAL, "204")
GATEWAY = SlotFacts(ConferenceSlot("700", SlotKind.GATEWAY), SlotState.NOT_USABLE)


def _maya(*legs: Leg) -> ExtensionFacts:
    people = (MAYA, Extension("101", "Anna Berg", registered=True))
    return facts_of(MAYA, board_of(picture(people=people, legs=legs)))


def test_a_tile_has_its_state_and_whole_minutes() -> None:
    talking = _maya(Leg(1, 1, "204", LegState.CONNECTED, "101", since=NOW - 134))
    assert spoken_tile(talking, NOW) == "Maya Lindqvist, 204, Talking, with 101 Anna Berg, 2 minutes"
    assert spoken_tile(_maya(), NOW, mine=True) == "Maya Lindqvist, 204, Free, your phone"
    assert spoken_tile(_maya(), NOW, favourite=True) == "Maya Lindqvist, 204, Free, favourite"
    somebody = Extension("300", "", registered=True)
    nameless = facts_of(somebody, board_of(picture(people=[somebody])))
    assert spoken_tile(nameless, NOW) == "300, Free", "a name that is missing leaves no gap"
    assert on_enter_person(_maya()) == "Enter calls from your phone."


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (SlotFacts(ROOM, SlotState.FREE), "Room 702, free"),
        (SlotFacts(ROOM, SlotState.FREE, planned=5), "Room 702, setting up, 5 people"),
        (SlotFacts(ROOM, SlotState.RUNNING, "", 4, 4, NOW - 728), "Room 702, running, 4 people, 12 minutes"),
        (SlotFacts(ROOM, SlotState.RUNNING, "", 4, 4, NOW - 20), "Room 702, running, 4 people"),
        (SlotFacts(MINE, SlotState.FREE, "Maya Lindqvist"), "My room, free"),
        (GATEWAY, "Guests dial 700, Callers dial in here themselves. Callboard can't start it."),
    ],
)
def test_a_room_has_its_state(facts: SlotFacts, words: str) -> None:
    assert spoken_slot(facts, "204", NOW) == words


def test_somebody_elses_room_is_called_by_its_owner() -> None:
    assert spoken_slot(SlotFacts(MINE, SlotState.FREE, "Maya Lindqvist"), "100") == "Maya Lindqvist's room, free"


def test_a_room_says_what_enter_does() -> None:
    assert on_enter_room(SlotFacts(ROOM, SlotState.FREE)) == "Enter sets up a conference in this room."
    assert on_enter_room(SlotFacts(ROOM, SlotState.RUNNING, joined=2)) == "Enter shows who is in this room."
    assert on_enter_room(GATEWAY) == ""


def test_people_on_the_list_have_their_state() -> None:
    assert spoken_person(PersonFacts("101", "Anna Berg", ExtensionState.FREE)) == "101 Anna Berg, free"
    first = PersonFacts("101", "Anna Berg", ExtensionState.FREE, opens=True)
    assert spoken_person(first) == "101 Anna Berg, free, opens the room"
    assert spoken_person(PersonFacts("0301234567")) == "0301234567, outside number"
    assert "Delete" in on_enter_chip(PersonFacts("101"))


def test_people_in_a_room_have_the_time_of_day_when_it_is_over() -> None:
    at = time.mktime((2026, 5, 12, 9, 43, 0, 0, 0, -1))
    there = clock(QLocale().toTime("09:43", "hh:mm"))
    failed = MemberFacts("101", "Anna Berg", MemberStep.FAILED, since=at)
    assert spoken_member(failed, "No answer", at + 60) == f"Anna Berg, no answer, {there}"
    joined = MemberFacts("101", "Anna Berg", MemberStep.JOINED, since=at)
    assert spoken_member(joined, "Joined", at + 130) == "Anna Berg, joined, 2 minutes"
    assert spoken_member(MemberFacts("0301234567", "", MemberStep.WAITING), "Waiting", at) == "0301234567, waiting"


def test_what_enter_does_on_people_is_what_their_button_does() -> None:
    joined = MemberFacts("101", "Anna Berg", MemberStep.JOINED, call_id=3)
    ringing = MemberFacts("101", "Anna Berg", MemberStep.RINGING, call_id=3)
    failed = MemberFacts("101", "Anna Berg", MemberStep.FAILED)
    assert on_enter_member(joined, True, True) == "Enter removes this person."
    assert on_enter_member(ringing, True, True) == "Enter stops calling."
    assert on_enter_member(failed, True, True) == "Enter calls again."
    assert on_enter_member(joined, True, False) == ""
    assert on_enter_member(failed, False, True) == ""
    assert on_enter_member(MemberFacts("101", "", MemberStep.WAITING), True, True) == ""


def test_what_enter_does_on_a_recent_number() -> None:
    assert on_enter_recent(RecentNumber("204", "Maya")) == "Enter calls this number."


@pytest.mark.parametrize(("word", "inside"), [("Free", "free"), ("On hold", "on hold"), ("DND", "DND"), ("", "")])
def test_a_word_inside_a_sentence_begins_small(word: str, inside: str) -> None:
    assert as_part(word) == inside


def test_why_somebody_is_not_in_is_said_where_the_word_does_not_tell() -> None:
    why = problem(ProblemCode.NO_REACTION, seconds="20", case="pin")
    facts = MemberFacts("104", "Oscar Whitfield", MemberStep.FAILED, None, None, why)
    said = spoken_member(facts, "No reaction", NOW)
    assert said.startswith("Oscar Whitfield, no reaction. The phone system took the request and did nothing.")
    told = MemberFacts(
        "104", "Oscar Whitfield", MemberStep.FAILED, None, None, problem(ProblemCode.NOT_ANSWERED, who="104")
    )
    assert spoken_member(told, "No answer", NOW) == "Oscar Whitfield, no answer"
