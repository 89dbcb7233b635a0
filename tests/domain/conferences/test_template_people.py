"""Who of a saved conference is still there."""

import pytest

from callboard.domain.board import Board
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.template_people import missing_in, people_in
from tests.doubles.boards import board_of


def template(*numbers: str) -> ConferenceTemplate:
    return ConferenceTemplate("Monday", tuple(Invited(number, f"once {number}") for number in numbers))


@pytest.mark.parametrize(
    ("numbers", "missing"),
    [
        (("100", "101"), ()),
        (("100", "199", "101", "198"), ("199", "198")),
        (("+493023125042", "03023125042", "*21*5#", "112"), ()),
        ((), ()),
    ],
)
def test_only_what_looks_like_an_extension_can_be_missing(numbers: tuple[str, ...], missing: tuple[str, ...]) -> None:
    assert missing_in(template(*numbers), board_of()) == missing


def test_nobody_is_missing_while_nobody_is_known() -> None:
    assert missing_in(template("199"), Board()) == ()


def test_people_are_called_as_the_phone_system_calls_them_now() -> None:
    board = board_of()
    assert people_in(template("101", "+493023125042"), board) == (
        ("101", board.name_of("101")),
        ("+493023125042", "once +493023125042"),
    )
