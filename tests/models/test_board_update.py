"""Which rows have to be looked at again."""

from dataclasses import replace

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import Change, ExtensionChanged, ExtensionGone, LegChanged, LegEnded
from callboard.models.board_update import BoardUpdate, update_between
from tests.doubles.boards import LOST, PEOPLE, board_of, picture, talk

TALK = talk(7, "101", "104")


def _update(*changes: Change) -> BoardUpdate:
    before = board_of(picture(legs=TALK))
    return update_between(before, before.after(changes), changes)


def test_both_sides_of_a_call_look_different_when_one_does() -> None:
    update = _update(LegChanged(replace(TALK[0], state=LegState.HOLDING)))
    assert update.touched_numbers == {"101", "104"}
    assert update.touched_calls == {7}


def test_who_leaves_a_call_is_touched_too() -> None:
    update = _update(LegEnded(LegKey(7, 2)))
    assert update.touched_numbers == {"101", "104"}


def test_news_that_changes_nothing_touches_nothing() -> None:
    update = _update(LegChanged(TALK[0]), ExtensionChanged(PEOPLE[0]), LegEnded(LegKey(99, 1)), ExtensionGone("999"))
    assert update.is_empty


def test_the_connection_is_not_a_row() -> None:
    assert _update(LOST).is_empty


def test_a_leg_that_came_and_went_in_one_batch_touches_nothing() -> None:
    new = Leg(9, 1, "204", LegState.RINGING)
    assert _update(LegChanged(new), LegEnded(new.key)).is_empty


def test_extensions_that_change_or_go_are_touched() -> None:
    update = _update(ExtensionChanged(replace(PEOPLE[0], name="Front")), ExtensionGone("204"))
    assert update.touched_numbers == {"100", "204"}
    assert not update.replaced


def test_a_new_picture_replaces_everything() -> None:
    assert _update(LegEnded(LegKey(7, 2)), picture()).replaced
