"""A call whose parties may not be shown, as a row, as a tile, and as what can be done with it."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.calls.call import CallDirection, Leg, LegState
from callboard.domain.calls.party_rights import ONLY_MINE, Sight
from callboard.domain.commands import DivertCall
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import CallAct, acts_of, ending, menu_acts_of, passing_on, taking
from callboard.models.calls.call_facts import CallFacts, Party, call_facts, conference_facts, seen_from
from callboard.models.conferences.member_facts import members_facts
from callboard.models.extension_facts import facts_of
from tests.doubles.boards import board_of, picture, talk

CALLER, LINE = "02079460777", "88001"
RINGING = (
    Leg(4, 1, CALLER, LegState.DIALLING, "106", LINE, 90.0),
    Leg(4, 2, "106", LegState.RINGING, CALLER, "", 91.0, via="800"),
)
ANNA = Party("101", "Anna Berg")


def hidden(*legs: Leg) -> Board:
    return replace(board_of(picture(legs=legs)), sight=Sight(ONLY_MINE, "100"))


def row_of(*legs: Leg) -> CallFacts:
    board = hidden(*legs)
    return call_facts(board.calls[legs[0].call_id], board, "100")


def test_what_rings_can_be_taken_and_says_only_where_it_rings() -> None:
    facts = row_of(*RINGING)
    assert (facts.first.number, facts.other, facts.line, facts.via) == ("106", None, None, None)
    assert (facts.state, facts.since, facts.direction) == (ExtensionState.RINGING, 91.0, CallDirection.UNKNOWN)
    assert acts_of(facts) == (CallAct.PICK_UP, CallAct.DIVERT)
    assert taking(facts, "100").number == "106"
    assert passing_on(CallAct.DIVERT, facts, "204") == DivertCall(4, "106", "204")
    assert "0207" not in repr(facts)


def test_an_answered_one_can_be_passed_on_and_ended_but_nobody_listens_in() -> None:
    facts = row_of(*talk(1, "101", "104", 5.0))
    assert (facts.first, facts.other, facts.since) == (ANNA, None, 5.0)
    assert acts_of(facts) == (CallAct.TRANSFER, CallAct.HANG_UP)
    assert ending(facts).number == "101"
    assert CallAct.LISTEN not in menu_acts_of(facts, may_listen=True)
    assert "104" not in repr(facts)


def test_seen_from_the_other_of_them_it_is_that_ones_call_alone() -> None:
    board = hidden(*talk(1, "101", "104", 5.0))
    facts = seen_from("104", board.calls[1], board, "100")
    assert (facts.first.number, facts.passed_on_by, facts.ended_by) == ("104", "104", "104")
    assert "101" not in repr(facts)


def test_where_no_extension_is_known_nothing_can_be_asked() -> None:
    facts = row_of(Leg(1, 1, CALLER, LegState.DIALLING, "800", LINE))
    assert (facts.first, facts.ended_by, facts.is_hidden) == (Party(""), "", True)
    assert acts_of(facts) == menu_acts_of(facts, may_listen=True) == ()


def test_a_conference_still_says_how_many_are_in_it() -> None:
    board = hidden(*talk(1, "101", "701"), *talk(2, "701", CALLER, line=LINE))
    facts = conference_facts("701", [board.calls[1], board.calls[2]], board, "100")
    assert (facts.is_hidden, facts.people) == (True, (Party(""), Party("")))
    assert members_facts("701", board, None) == ()
    shown = replace(board, sight=Sight())
    assert [member.number for member in members_facts("701", shown, None)] == ["101", CALLER]


def test_a_tile_keeps_its_state_and_its_time() -> None:
    board = hidden(*RINGING, *talk(1, "101", CALLER, 5.0, LINE))
    facts = facts_of(board.extensions["101"], board)
    assert (facts.state, facts.since, facts.other, facts.is_hidden) == (ExtensionState.TALKING, 5.0, "", True)
    assert "0207" not in repr(facts)
    mine = facts_of(board.extensions["100"], board)
    assert not mine.is_hidden
