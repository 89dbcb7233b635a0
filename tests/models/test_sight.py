"""What is to be looked at again when it is another question whose parties are shown."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule, Sight
from callboard.domain.changes import Change, ExtensionChanged
from callboard.models.board_feed import BoardFeed
from callboard.models.board_update import BoardUpdate, update_between
from tests.doubles.boards import LIVE, PEOPLE, board_of, picture, talk

SECRET = "02079460777"
LEGS = (*talk(1, "101", SECRET, line="10000"), *talk(2, "106", "160"))
ME, ANNA = PEOPLE[0], PEOPLE[1]


def seen(rights: PartyRights) -> Board:
    return replace(board_of(picture(legs=LEGS)), sight=Sight(rights, "100"))


def after(rights: PartyRights, *changes: Change) -> BoardUpdate:
    before = seen(rights)
    return update_between(before, before.after(changes), changes)


def test_whoever_comes_into_another_group_brings_her_calls() -> None:
    moved = ExtensionChanged(replace(ANNA, groups=("Front",)))
    update = after(PartyRights(PartyRule.MY_GROUPS), moved)
    assert (update.touched_numbers, update.touched_calls) == ({"101", SECRET}, {1})
    assert after(PartyRights(), moved).touched_calls == frozenset()
    assert after(PartyRights(PartyRule.MY_GROUPS), ExtensionChanged(replace(ANNA, name="Anna"))).touched_calls == set()


def test_my_own_groups_bring_every_call() -> None:
    update = after(PartyRights(PartyRule.MY_GROUPS), ExtensionChanged(replace(ME, groups=("Service",))))
    assert update.touched_calls == {1, 2}


def test_another_rule_is_told_once_and_is_no_new_picture() -> None:
    feed, told = BoardFeed(lambda: ()), list[BoardUpdate]()
    feed.board_changed.connect(told.append)
    feed.look_with(Sight(ONLY_MINE, "100"))
    assert told == []  # nothing is known yet
    changes: list[list[Change]] = [[LIVE, picture(legs=LEGS)]]
    feed = BoardFeed(lambda: changes.pop() if changes else ())
    feed.board_changed.connect(told.append)
    feed.look_with(Sight(ONLY_MINE, "100"))
    feed._on_frame()  # pyright: ignore[reportPrivateUsage] - as its timer does
    told.clear()
    feed.look_with(Sight(PartyRights(), "100"))
    feed.look_with(Sight(PartyRights(), "101"))  # the same is seen
    assert [(each.replaced, each.touched_calls) for each in told] == [(False, {1, 2})]
    assert "101" in told[0].touched_numbers
    assert feed.board.sight == Sight(PartyRights(), "101")
