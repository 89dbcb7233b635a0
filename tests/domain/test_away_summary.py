"""What is different after a time without a line."""

from dataclasses import replace

from callboard.domain.away_summary import AwayChange, AwayKind, AwaySummary, away_summary
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import BoardReplaced
from callboard.domain.extension import Extension, ExtensionState
from tests.doubles.fake_session import office

UP, RINGS, DIALS = LegState.CONNECTED, LegState.RINGING, LegState.DIALLING


def board(*legs: Leg, **people: Extension) -> Board:
    """The office with these legs; `people` replace those of the same number: `_101=Extension(...)`."""
    picture = office(legs)
    others = {key.removeprefix("_"): person for key, person in people.items()}
    extensions = [others.pop(person.number, person) for person in picture.extensions]
    return Board().after([_with(picture, (*extensions, *others.values()))])


def _with(picture: BoardReplaced, extensions: tuple[Extension, ...]) -> BoardReplaced:
    return replace(picture, extensions=extensions)


def talk(call_id: int, one: str, other: str) -> tuple[Leg, Leg]:
    return Leg(call_id, 1, one, UP, other), Leg(call_id, 2, other, UP, one)


def member(call_id: int, number: str, state: LegState = UP) -> tuple[Leg, Leg]:
    return Leg(call_id, 1, "701", state if state is UP else DIALS, number), Leg(call_id, 2, number, state, "701")


def kinds(summary: AwaySummary) -> list[tuple[AwayKind, str]]:
    return [(change.kind, change.number) for change in summary.changes]


def test_nothing_changed() -> None:
    legs = (*talk(1, "100", "101"), *member(2, "102"))
    assert away_summary(board(*legs), board(*legs)) == AwaySummary()
    assert away_summary(Board(), Board()) == AwaySummary()


def test_when_a_state_began_is_no_news() -> None:
    earlier = [replace(leg, since=5.0, other_party="") for leg in talk(1, "100", "101")]
    assert away_summary(board(*earlier), board(*talk(1, "100", "101"))) == AwaySummary()


def test_calls_that_ended_began_and_went_on() -> None:
    before = board(*talk(1, "100", "101"), Leg(2, 1, "102", DIALS), Leg(2, 2, "103", RINGS))
    after = board(*talk(2, "102", "103"), Leg(3, 1, "101", DIALS, "0207"))
    summary = away_summary(before, after)
    assert kinds(summary) == [
        (AwayKind.CALL_ENDED, "100"),
        (AwayKind.CALL_ANSWERED, "102"),
        (AwayKind.CALL_STARTED, "101"),
    ]
    assert summary.numbers == {"100", "101", "102", "103"}
    assert summary.call_ids == {2, 3}, "a call that is over has no row to glow"


def test_the_same_number_of_a_call_may_be_another_call() -> None:
    summary = away_summary(board(*talk(1, "100", "101")), board(*talk(1, "102", "103")))
    assert kinds(summary) == [(AwayKind.CALL_ENDED, "100"), (AwayKind.CALL_STARTED, "102")]


def test_a_call_that_was_passed_on_is_the_same_call() -> None:
    summary = away_summary(board(*talk(1, "100", "101")), board(*talk(1, "100", "103")))
    assert kinds(summary) == [(AwayKind.CALL_CHANGED, "100")]


def test_a_call_from_outside_is_whose_phone_it_is_at() -> None:
    outside = Leg(4, 1, "02079460958", UP, line="10000"), Leg(4, 2, "102", UP)
    assert kinds(away_summary(board(*outside), board())) == [(AwayKind.CALL_ENDED, "102")]


def test_conferences() -> None:
    three = tuple(leg for call_id, number in enumerate(("100", "101", "102")) for leg in member(call_id, number))
    started = away_summary(board(), board(*three))
    assert started.changes == (AwayChange(AwayKind.CONFERENCE_STARTED, "701", people=3),)
    assert started.numbers == {"701", "100", "101", "102"}
    assert kinds(away_summary(board(*three), board())) == [(AwayKind.CONFERENCE_ENDED, "701")]
    fewer = away_summary(board(*three), board(*three[:4]))
    assert fewer.changes == (AwayChange(AwayKind.CONFERENCE_RESIZED, "701", people=2),)
    assert fewer.numbers == {"701", "102"}, "who stayed has not changed"
    other = away_summary(board(*three), board(*three[:4], *member(9, "103")))
    assert other.changes[0].people == 3
    assert other.numbers == {"701", "102", "103"}
    assert away_summary(board(), board(*member(1, "100", RINGS))).changes[0].people == 1


def test_people_who_went_and_came_back() -> None:
    gone = Extension("101", "Person 101", registered=False)
    lunch = Extension("102", "Person 102", registered=True, profile="Lunch")
    assert kinds(away_summary(board(), board(_101=gone))) == [(AwayKind.WENT_OFFLINE, "101")]
    assert kinds(away_summary(board(_101=gone), board())) == [(AwayKind.CAME_BACK, "101")]
    away = away_summary(board(), board(_102=lunch))
    assert away.changes == (AwayChange(AwayKind.PRESENCE_CHANGED, "102", state=ExtensionState.AWAY),)
    assert kinds(away_summary(board(), board(_109=Extension("109", "New", registered=True)))) == [
        (AwayKind.ADDED, "109")
    ]
    assert kinds(away_summary(board(_109=Extension("109", "New", registered=True)), board())) == [
        (AwayKind.REMOVED, "109")
    ]


def test_what_is_not_known_is_not_made_up() -> None:
    unknown = Extension("101", "Person 101")
    summary = away_summary(board(), board(_101=unknown))
    assert summary.changes == (AwayChange(AwayKind.PRESENCE_CHANGED, "101", state=ExtensionState.UNKNOWN),)


def test_what_is_mine_comes_first_then_favourites_then_rooms() -> None:
    before = board(*talk(1, "102", "0207"), *talk(2, "101", "0208"), *talk(3, "100", "0209"), *talk(5, "103", "0210"))
    after = board(*member(8, "0211"))
    summary = away_summary(before, after, "102", ("103",))
    assert kinds(summary) == [
        (AwayKind.CALL_ENDED, "102"),
        (AwayKind.CALL_ENDED, "103"),
        (AwayKind.CONFERENCE_STARTED, "701"),
        (AwayKind.CALL_ENDED, "100"),
        (AwayKind.CALL_ENDED, "101"),
    ]
    assert [change.is_mine for change in summary.changes] == [True, False, False, False, False]


def test_a_call_with_me_in_it_is_mine_whoever_began_it() -> None:
    summary = away_summary(board(*talk(1, "100", "101")), board(), "101")
    assert summary.changes == (AwayChange(AwayKind.CALL_ENDED, "101", is_mine=True),)
