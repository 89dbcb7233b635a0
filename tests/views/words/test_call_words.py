"""A live call in words."""

from dataclasses import replace

import pytest

from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts, Party
from callboard.views.words.call_words import (
    act_tip,
    call_line,
    call_title,
    note_beside,
    row_lines,
    spoken_call,
    what_enter_does,
    why_not_act,
)
from tests.doubles.boards import LOST, board_of, picture

pytestmark = pytest.mark.usefixtures("qapp")
NOW = 1000.0
TOM = Party("118", "Tom Okafor")
CALLER = Party("0123")
RINGING = CallFacts(1, ExtensionState.RINGING, CALLER, TOM, NOW - 9, rings_at="118", ended_by="118")
TALKING = CallFacts(1, ExtensionState.TALKING, CALLER, TOM, NOW - 134, passed_on_by="118", ended_by="118")
MEETING = CallFacts(4, ExtensionState.TALKING, Party("701"), since=NOW - 728, slot="701", people=(TOM, CALLER))


def test_the_second_line_says_who_does_what_to_whom() -> None:
    assert call_line(RINGING, NOW) == ("Ringing", "0:09", "to 118 Tom Okafor")
    assert call_line(TALKING, NOW) == ("Talking", "2:14", "with 118 Tom Okafor")
    held = CallFacts(1, ExtensionState.ON_HOLD, CALLER, TOM, NOW - 38)
    assert call_line(held, NOW) == ("On hold", "0:38", "held by 118 Tom Okafor")
    assert call_line(CallFacts(1, ExtensionState.DIALLING, Party("100")), NOW) == ("Dialling", "", "")
    group = CallFacts(1, ExtensionState.RINGING, CALLER, TOM, others_ringing=2)
    assert call_line(group, NOW).about == "to 118 Tom Okafor and 2 more"


def test_a_conference_says_how_many_and_who() -> None:
    assert call_title(MEETING) == "Room 701 · 2 people"
    assert call_line(MEETING, NOW) == ("Running", "12:08", "Tom Okafor, 0123")
    owned = CallFacts(4, ExtensionState.DIALLING, Party("700**101", "Anna Berg"), slot="700**101", people=(TOM,))
    assert call_title(owned) == "Anna Berg's room · 1 person"
    assert call_title(replace(owned, is_my_room=True)) == "My room · 1 person"
    assert call_line(owned, NOW).word == "Starting"


def test_a_screen_reader_hears_whole_minutes() -> None:
    assert spoken_call(TALKING, NOW) == "0123 with 118 Tom Okafor, talking, 2 minutes"
    assert spoken_call(RINGING, NOW) == "0123 to 118 Tom Okafor, ringing"
    assert spoken_call(MEETING, NOW) == "Room 701, 2 people, running, Tom Okafor, 0123, 12 minutes"
    assert spoken_call(CallFacts(1, ExtensionState.DIALLING, Party("100")), NOW) == "100, dialling"
    assert what_enter_does(RINGING) == "Enter takes the call on your phone."
    assert what_enter_does(CallFacts(1, ExtensionState.DIALLING, CALLER)) == ""


def test_a_button_says_why_it_does_nothing() -> None:
    board = board_of()
    assert why_not_act(CallAct.PICK_UP, board, "100") == ""
    assert why_not_act(CallAct.PICK_UP, board, "") == "Choose your phone first."
    off = capabilities([Capability(Feature.TRANSFER, False, Reason.ASSEMBLY_LACKS_IT)])
    without = board_of(picture("v12", offers=off))
    assert why_not_act(CallAct.TRANSFER, without, "100") == "3CX 12 does not offer this."
    lost = board.after([LOST])
    assert why_not_act(CallAct.HANG_UP, lost, "100") == "Not connected to the phone system."
    assert why_not_act(CallAct.SHOW, lost, "100") == ""


def test_a_call_for_my_phone_is_answered_there() -> None:
    assert note_beside(RINGING) == ""
    assert note_beside(replace(RINGING, rings_at_me=True)) == "Answer on your phone"


def test_the_tip_names_the_phone_that_takes_the_call() -> None:
    assert act_tip(CallAct.PICK_UP, "100 Reception") == "Take this call on 100 Reception"


def test_where_there_is_little_room_the_queue_is_told_before_the_line() -> None:
    queued = replace(RINGING, via=Party("800", "Support"), line=Party("10000", "City line"))
    assert [line.about for line in row_lines(queued, NOW)] == [
        "to 118 Tom Okafor · through Support 800 · over City line 10000",
        "to 118 Tom Okafor · through Support 800",
        "Support · to 118 Tom Okafor",
    ]
