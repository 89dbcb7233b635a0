"""What a row needs to know about a call, told from its legs."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import CallAct, acts_of, ending, passing_on, taking
from callboard.models.calls.call_facts import CallFacts, Party, call_facts, conference_facts
from tests.doubles.boards import PERSONAL_SLOTS, board_of, picture, talk

CALLER = "01632960173"
RINGING = (
    Leg(4, 1, CALLER, LegState.DIALLING, "106", "10000", 90.0),
    Leg(4, 2, "106", LegState.RINGING, CALLER, "", 91.0),
)


def facts_of(*legs: Leg, mine: str = "100") -> CallFacts:
    board = board_of(picture(legs=legs))
    return call_facts(board.calls[legs[0].call_id], board, mine)


def test_a_ringing_call_can_be_taken_and_sent_elsewhere() -> None:
    facts = facts_of(*RINGING)
    assert (facts.first, facts.other) == (Party(CALLER), Party("106", "Malik Osei"))
    assert (facts.state, facts.since, facts.is_mine) == (ExtensionState.RINGING, 91.0, False)
    assert (facts.rings_at, facts.passed_on_by, facts.ended_by) == ("106", "", "106")
    assert acts_of(facts) == (CallAct.PICK_UP, CallAct.DIVERT)
    assert facts.staying == Party(CALLER)
    assert taking(facts, "100").dn == "100"
    assert passing_on(CallAct.DIVERT, facts, "204").number == "106"


def test_a_group_rings_and_mine_is_the_phone_that_counts() -> None:
    facts = facts_of(*RINGING, Leg(4, 3, "100", LegState.RINGING, CALLER))
    assert (facts.others_ringing, facts.rings_at, facts.is_mine, facts.rings_at_me) == (1, "100", True, True)
    assert acts_of(facts) == (CallAct.DIVERT,)


def test_a_call_of_mine_that_rings_elsewhere_can_only_be_cancelled() -> None:
    facts = facts_of(Leg(4, 1, "100", LegState.DIALLING, "106"), Leg(4, 2, "106", LegState.RINGING, "100"))
    assert (facts.state, facts.is_mine, facts.rings_at_me) == (ExtensionState.RINGING, True, False)
    assert acts_of(facts) == (CallAct.CANCEL,)
    assert ending(facts).number == "100"


def test_a_phone_that_rings_for_its_own_call_can_only_be_cancelled() -> None:
    facts = facts_of(Leg(9, 1, "101", LegState.RINGING, "02079460311"))
    assert (facts.other, facts.rings_at) == (Party("02079460311"), "")
    assert acts_of(facts) == (CallAct.CANCEL,)
    assert ending(facts).number == "101"


@pytest.mark.parametrize(
    ("legs", "passed_on_by", "stays"),
    [
        (talk(1, "101", "104"), "104", "101"),
        (talk(1, "101", CALLER, line="10000"), "101", CALLER),
        (talk(1, "100", "104"), "100", "104"),
        (talk(1, "104", "100"), "100", "104"),
    ],
)
def test_who_passes_an_answered_call_on(legs: tuple[Leg, Leg], passed_on_by: str, stays: str) -> None:
    facts = facts_of(*legs)
    assert facts.passed_on_by == passed_on_by
    assert facts.staying.number == stays
    assert acts_of(facts) == (CallAct.TRANSFER, CallAct.HANG_UP)
    assert passing_on(CallAct.TRANSFER, facts, "204").number == passed_on_by


def test_two_outside_parties_can_only_be_ended() -> None:
    facts = facts_of(
        Leg(1, 1, CALLER, LegState.CONNECTED, line="10000"), Leg(1, 2, "0301", LegState.CONNECTED, line="10001")
    )
    assert (facts.passed_on_by, facts.ended_by) == ("", CALLER)
    assert acts_of(facts) == (CallAct.HANG_UP,)


@pytest.mark.parametrize("holder_first", [True, False])
def test_who_waits_is_named_first(holder_first: bool) -> None:
    holder, waiting = (1, 2) if holder_first else (2, 1)
    facts = facts_of(
        Leg(3, holder, "108", LegState.HOLDING, CALLER), Leg(3, waiting, CALLER, LegState.HELD, "108", "10000")
    )
    assert facts.state is ExtensionState.ON_HOLD
    assert (facts.first.number, facts.other.number if facts.other else "") == (CALLER, "108")


def test_a_call_found_at_the_start_has_no_time() -> None:
    assert facts_of(*talk(1, "101", "104")).since is None


def test_who_comes_in_later_does_not_begin_the_talk_anew() -> None:
    guest = Leg(1, 3, "100", LegState.CONNECTED, "104", "", 300.0)
    legs = [Leg(1, 1, "101", LegState.CONNECTED, since=20.0), Leg(1, 2, "104", LegState.CONNECTED, since=40.0)]
    assert facts_of(*legs, guest).since == 40.0


def test_a_conference_counts_who_is_in_and_names_them() -> None:
    joined = (*talk(6, "701", "104", since=50.0), *talk(7, "701", "100", since=60.0))
    called = (Leg(8, 1, "701", LegState.DIALLING, "204"), Leg(8, 2, "204", LegState.RINGING, "701"))
    board = board_of(picture(legs=(*joined, *called)))
    facts = conference_facts("701", [board.calls[n] for n in (6, 7, 8)], board, "100")
    assert facts.is_conference
    assert [party.number for party in facts.people] == ["104", "100"]
    assert (facts.since, facts.is_mine, facts.state) == (50.0, True, ExtensionState.TALKING)
    assert acts_of(facts) == (CallAct.SHOW,)


def test_a_room_that_belongs_to_somebody_says_to_whom() -> None:
    room = PERSONAL_SLOTS[1].number
    board = board_of(
        picture("v12", legs=(Leg(8, 1, room, LegState.DIALLING), Leg(8, 2, "204", LegState.RINGING, room)))
    )
    facts = conference_facts(room, list(board.calls.values()), board)
    assert facts.first == Party("700**101", "Anna Berg")
    assert facts.state is ExtensionState.DIALLING
    assert [party.number for party in facts.people] == ["204"]
