"""What hangs under the pointer, and which words of a hint stand out."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from callboard.domain.drops.drop_rules import CallKind, Dragged, DraggedCall
from callboard.domain.problems import ProblemCode, problem
from callboard.views.drops.drag_pill import FollowingPill
from callboard.views.drops.drop_words import BoardPeople, PillWords, pill_words, strong_parts
from callboard.wording.phrase import Phrase
from tests.views.conftest import Office


@pytest.mark.parametrize(
    ("dragged", "words"),
    [
        (Dragged(("204",)), PillWords("phone", "204 Maya Lindqvist")),
        (Dragged(("700**101",)), PillWords("phone", "700**101")),
        (Dragged(("204", "101", "104")), PillWords("phone", "3 people")),
        (Dragged(("204", "02079460311")), PillWords("phone", "2 numbers")),
        (Dragged((), template="Monday morning"), PillWords("template", "Monday morning")),
        (Dragged(("101",), DraggedCall(1, "204", CallKind.ANSWERED)), PillWords("phone-call", "101 Anna Berg")),
        (Dragged(("101",), DraggedCall(1, "204", CallKind.RINGING)), PillWords("bell-ringing", "101 Anna Berg")),
        (Dragged((), DraggedCall(1, "204", CallKind.RINGING)), PillWords("phone", "Number withheld")),
        (Dragged(()), PillWords("phone", "")),
    ],
)
def test_the_pill_names_what_is_carried(office: Office, dragged: Dragged, words: PillWords) -> None:
    assert pill_words(dragged, BoardPeople(office.board)) == words


def test_somebody_without_a_name_is_called_by_the_number(office: Office) -> None:
    people = BoardPeople(office.board)
    assert (people.name("204"), people.person("204")) == ("Maya Lindqvist", "204 Maya Lindqvist")
    assert (people.name("299"), people.person("299")) == ("299", "299")


def test_a_name_that_came_along_is_shown_but_the_phone_system_knows_its_own(office: Office) -> None:
    dragged = Dragged(("02079460311",), names=(("02079460311", "Rosalind Pike"), ("204", "Somebody Else")))
    people = BoardPeople(office.board, dragged.names)
    assert pill_words(dragged, people) == PillWords("phone", "02079460311 Rosalind Pike")
    assert people.name("204") == "Maya Lindqvist"


def test_everybody_whom_a_hint_names_stands_out() -> None:
    assert strong_parts(Phrase("{one} calls {two}.", {"one": "204", "two": "101"})) == ("204", "101")
    assert strong_parts(problem(ProblemCode.CALL_GONE)) == ()


def test_the_pill_follows_and_stays_in_the_window(office: Office) -> None:
    pill = FollowingPill(office.look, office.host)
    words = PillWords("phone", "204 Maya Lindqvist")
    for corner in (QPoint(50, 50), QPoint(895, 595)):
        pill.follow(words, office.host.mapToGlobal(corner), office.host)
        assert pill.isVisible()
        assert office.host.rect().contains(pill.geometry())
    assert office.host.childAt(pill.geometry().center()) is not pill, "what is below takes the drop"
    pill.follow(PillWords("phone", ""), office.host.mapToGlobal(QPoint(5, 5)), office.host)
    assert not pill.isVisible()


def test_the_pill_goes_into_the_window_that_the_pointer_is_in(office: Office) -> None:
    other = QWidget()
    other.resize(400, 300)
    other.show()
    pill = FollowingPill(office.look, office.host)
    pill.follow(PillWords("phone", "204"), other.mapToGlobal(QPoint(10, 10)), other)
    assert pill.parentWidget() is other
    other.close()
    other.deleteLater()
