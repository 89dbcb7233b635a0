"""Whose parties may be shown: a table."""

from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule, Sight
from callboard.domain.extension import Extension
from tests.doubles.boards import PEOPLE, board_of, picture, talk

SECRET = "02079460777"
RINGING, DIALLING, CONNECTED = LegState.RINGING, LegState.DIALLING, LegState.CONNECTED
MINE = talk(1, "100", SECRET, line="10000")
SALES = talk(1, "101", SECRET, line="10000")
SERVICE = talk(1, "106", SECRET, line="10000")
UNKNOWN_ROOM = (*talk(1, "106", "701"), *talk(2, "701", SECRET, line="10000"))
NOBODY_YET = (Leg(1, 1, SECRET, DIALLING, "101", "10000"),)
OUTSIDER_WITH_MY_NUMBER = (Leg(1, 1, "160", CONNECTED), Leg(1, 2, "100", CONNECTED, line="10000"))
EVERYBODY, GROUPS = PartyRights(), PartyRights(PartyRule.MY_GROUPS)
LISTED = PartyRights(PartyRule.LISTED, ("Sales",), ("106", "702"))
ONE_OF_SALES = "104"


def seen_by(
    rights: PartyRights, legs: tuple[Leg, ...], mine: str = "100", people: tuple[Extension, ...] = PEOPLE
) -> Board:
    return replace(board_of(picture(legs=legs, people=people)), sight=Sight(rights, mine))


@pytest.mark.parametrize(
    ("rights", "mine", "legs", "is_shown"),
    [
        (EVERYBODY, "100", SERVICE, True),
        (EVERYBODY, "", NOBODY_YET, True),
        (ONLY_MINE, "100", MINE, True),
        (ONLY_MINE, "100", SALES, False),
        (ONLY_MINE, "", MINE, False),
        (ONLY_MINE, "100", OUTSIDER_WITH_MY_NUMBER, False),
        (ONLY_MINE, "101", NOBODY_YET, False),
        (GROUPS, ONE_OF_SALES, SALES, True),
        (GROUPS, ONE_OF_SALES, SERVICE, False),
        (GROUPS, "100", MINE, True),
        (GROUPS, "100", SALES, False),
        (GROUPS, "", SALES, False),
        (GROUPS, "999", SALES, False),
        (GROUPS, ONE_OF_SALES, NOBODY_YET, False),
        (GROUPS, ONE_OF_SALES, talk(1, "106", "101"), True),
        (LISTED, "100", SALES, True),
        (LISTED, "100", SERVICE, True),
        (LISTED, "100", talk(1, "160", SECRET, line="10000"), False),
        (LISTED, "100", MINE, True),
        (LISTED, "100", talk(1, SECRET, "106", line="10000"), False),
        (LISTED, "100", talk(1, "160", "702"), True),
    ],
)
def test_the_rule(rights: PartyRights, mine: str, legs: tuple[Leg, ...], is_shown: bool) -> None:
    board = seen_by(rights, legs, mine)
    assert board.shows_parties(1) is is_shown
    first = legs[0]
    assert bool(board.other_side(first)) is (is_shown and bool(first.other_party or len(legs) > 1))
    assert bool(board.shown_others(first)) is (is_shown and len(legs) > 1)
    assert board.shown_leg(first).other_party == (first.other_party if is_shown else "")


def test_a_conference_is_one_call_of_all_who_are_in_it() -> None:
    assert seen_by(GROUPS, UNKNOWN_ROOM, "106").shows_parties(2)
    assert not seen_by(GROUPS, UNKNOWN_ROOM, "101").shows_parties(2)


def test_a_conference_in_my_room_is_mine() -> None:
    legs = talk(1, "700**100", SECRET, line="10000")
    board = replace(board_of(picture("v12", legs=legs)), sight=Sight(ONLY_MINE, "100"))
    assert board.shows_parties(1)
    assert not replace(board, sight=Sight(ONLY_MINE, "101")).shows_parties(1)


def test_whose_groups_are_unknown_is_hidden_and_so_is_everybody_while_mine_are() -> None:
    unknown = tuple(replace(person, groups=()) if person.number == "101" else person for person in PEOPLE)
    assert not seen_by(GROUPS, SALES, ONE_OF_SALES, unknown).shows_parties(1)
    assert not seen_by(GROUPS, SALES, "101", tuple(replace(person, groups=()) for person in PEOPLE)).shows_parties(2)
    assert not seen_by(LISTED, SALES, "100", unknown).shows_parties(1)


def test_a_call_that_is_gone_is_hidden() -> None:
    assert not seen_by(ONLY_MINE, MINE).shows_parties(99)


def test_a_new_picture_is_seen_by_the_same_rule() -> None:
    board = seen_by(ONLY_MINE, SALES).after([picture(legs=SALES)])
    assert not board.shows_parties(1)
