"""The controller's picture and the window's Board are the same thing, kept in two ways."""

from dataclasses import replace

from hypothesis import given

from callboard.controller.live_picture import LivePicture
from callboard.domain.board import Board
from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import LegChanged, LegEnded, PbxNews
from tests.doubles.any_news import news_lists
from tests.doubles.fake_session import office


@given(news_lists)
def test_it_is_the_board_after_the_same_news(news: list[PbxNews]) -> None:
    picture = LivePicture()
    board = Board()
    for one in news:
        picture.take_in(one)
        board = board.after([one])
    assert picture.board() == board
    assert picture.connection == board.connection
    assert set(picture.call_ids) == set(board.calls)
    for call_id, call in board.calls.items():
        assert sorted(picture.legs_of_call(call_id), key=lambda leg: leg.leg_id) == list(call.legs)


def test_a_board_once_given_away_does_not_change() -> None:
    picture = LivePicture()
    picture.take_in(office())
    before = picture.board()
    assert picture.board() is before
    picture.take_in(LegChanged(Leg(1, 1, "100", LegState.RINGING)))
    assert before.legs == {}
    assert LegKey(1, 1) in picture.board().legs


def test_the_groups_of_the_house_are_part_of_it() -> None:
    picture = LivePicture()
    sales = CallGroup("801", "Sales", CallGroupKind.RING_GROUP, ("100",))
    picture.take_in(replace(office(), call_groups=(sales,)))
    assert picture.board().call_groups == {"801": sales}


def test_a_call_without_legs_is_no_call() -> None:
    picture = LivePicture()
    picture.take_in(LegChanged(Leg(1, 1, "100", LegState.RINGING)))
    picture.take_in(LegEnded(LegKey(1, 1)))
    picture.take_in(LegEnded(LegKey(2, 1)))
    assert list(picture.call_ids) == []
    assert picture.legs_of_call(1) == ()
