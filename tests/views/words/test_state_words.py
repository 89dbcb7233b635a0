"""What tiles, rooms, calls and people in a conference say."""

from dataclasses import replace

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import Party
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.extension_facts import ExtensionFacts, facts_of
from callboard.views.words.state_words import (
    STATE_ICONS,
    STEP_STATES,
    party_words,
    slot_line,
    slot_title,
    state_word,
    step_word,
    tile_lines,
    tile_tooltip,
)
from tests.doubles.boards import PEOPLE, board_of, picture

NOW = 1_000.0
MAYA = PEOPLE[6]


def _facts(*legs: Leg) -> ExtensionFacts:
    return facts_of(MAYA, board_of(picture(legs=legs)))


def _leg(state: LegState, other: str, call_id: int = 1) -> Leg:
    return Leg(call_id, 1, "204", state, other, since=NOW - 134)


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        (_facts(), ("Free", "", "Accounts")),
        (_facts(_leg(LegState.RINGING, "01632960173")), ("Ringing", "2:14", "from 01632960173")),
        (_facts(_leg(LegState.DIALLING, "101")), ("Dialling", "2:14", "to 101 Anna Berg")),
        (_facts(_leg(LegState.CONNECTED, "101")), ("Talking", "2:14", "with 101 Anna Berg")),
        (_facts(_leg(LegState.CONNECTED, "701")), ("Talking", "2:14", "in room 701")),
        (_facts(_leg(LegState.RINGING, "703")), ("Ringing", "2:14", "from room 703")),
        (_facts(_leg(LegState.HOLDING, "07700900461")), ("On hold", "2:14", "07700900461 is waiting")),
        (_facts(_leg(LegState.HELD, "101")), ("On hold", "2:14", "held by 101 Anna Berg")),
        (_facts(_leg(LegState.CONNECTED, "101"), _leg(LegState.RINGING, "104", 2)), ("Ringing", "2:14", "2 calls")),
        (facts_of(PEOPLE[3], board_of()), ("Away", "", "Lunch")),
        (facts_of(PEOPLE[5], board_of()), ("Offline", "", "Phone not registered")),
        (facts_of(PEOPLE[7], board_of()), ("Not known", "", "The phone system did not say")),
    ],
)
def test_the_lines_of_a_tile(facts: ExtensionFacts, lines: tuple[str, str, str]) -> None:
    assert tile_lines(facts, NOW) == lines


def test_a_time_that_is_not_known_is_left_out() -> None:
    leg = replace(_leg(LegState.CONNECTED, "101"), since=None)
    assert tile_lines(_facts(leg), NOW) == ("Talking", "", "with 101 Anna Berg")
    assert tile_lines(_facts(replace(leg, other_party="")), NOW) == ("Talking", "", "")


def test_my_own_phone_says_so() -> None:
    assert tile_lines(_facts(), NOW, mine=True).about == "My phone"


def test_a_tooltip_has_everything() -> None:
    lines = tile_tooltip(_facts(_leg(LegState.CONNECTED, "101"))).splitlines()
    assert lines[0] == "Maya Lindqvist – 204"  # noqa: RUF001 - a dash, as drawn
    assert lines[1].startswith("Talking since ")
    assert lines[2:4] == ["with 101 Anna Berg", "Group: Accounts"]
    assert tile_tooltip(_facts()).splitlines()[1] == "Free"


def test_a_name_with_a_tag_in_it_is_shown_to_the_letter() -> None:
    person = replace(MAYA, name="<b>Maya</b>")
    told = tile_tooltip(facts_of(person, board_of(picture())))
    assert "&lt;b&gt;Maya&lt;/b&gt;" in told


ROOM = ConferenceSlot("702", SlotKind.FIXED)
MINE = ConferenceSlot("700**204", SlotKind.PERSONAL, "204")


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (SlotFacts(ROOM, SlotState.FREE), "Free"),
        (SlotFacts(ROOM, SlotState.FREE, planned=5), "Setting up · 5 people"),
        (SlotFacts(ROOM, SlotState.FILLING, joined=0, expected=1), "Starting · 0 of 1 in"),
        (SlotFacts(ROOM, SlotState.RUNNING, joined=3, expected=7, is_gathering=True), "Starting · 3 of 7 in"),
        (SlotFacts(ROOM, SlotState.RUNNING, joined=1, expected=1), "Running · 1 person"),
        (SlotFacts(ROOM, SlotState.RUNNING, joined=2, expected=3), "Running · 2 people"),
        (SlotFacts(ROOM, SlotState.UNKNOWN), "Not known"),
        (
            SlotFacts(ConferenceSlot("700", SlotKind.GATEWAY), SlotState.NOT_USABLE),
            "Callers dial in here themselves. Callboard can't start it.",
        ),
    ],
)
def test_the_line_of_a_room(facts: SlotFacts, line: str) -> None:
    assert slot_line(facts) == line


def test_a_room_is_called_by_its_number_or_its_owner() -> None:
    assert slot_title(SlotFacts(ROOM, SlotState.FREE), "204") == "702"
    assert slot_title(SlotFacts(MINE, SlotState.FREE, "Maya Lindqvist"), "204") == "My room"
    assert slot_title(SlotFacts(MINE, SlotState.FREE, "Maya Lindqvist"), "100") == "Maya Lindqvist's room"


def test_every_state_and_step_has_a_word_and_an_icon() -> None:
    assert all(state_word(state) for state in ExtensionState)
    assert set(STATE_ICONS) == set(ExtensionState)
    assert all(step_word(step) for step in MemberStep)
    assert set(STEP_STATES) == set(MemberStep)


def test_somebody_outside_is_named_before_the_number() -> None:
    assert party_words(Party("02079460311", "Maya Finch")) == "Maya Finch 02079460311"
    assert party_words(Party("204", "Maya Lindqvist")) == "204 Maya Lindqvist"
    talking = replace(_facts(_leg(LegState.CONNECTED, "02079460311")), other_name="Maya Finch")
    assert tile_lines(talking, NOW).about == "with Maya Finch"
