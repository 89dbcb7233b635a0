"""Chips: who will be called, in which order."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.conference.builder.chip_delegate import ChipDelegate, cross_in
from callboard.views.conference.builder.participants_view import ParticipantsView
from callboard.views.words.spoken_words import spoken_person
from tests.doubles.boards import all_new
from tests.doubles.drags import ACTIONS, LEFT, PLAIN, drag_and_drop, enter_and_move, leave, text_drag
from tests.views.conftest import Office


@pytest.fixture
def people(office: Office) -> ParticipantsModel:
    people = ParticipantsModel(spoken_person, office.host)
    people.show(all_new(office.board))
    return people


@pytest.fixture
def chips(office: Office, people: ParticipantsModel) -> ParticipantsView:
    chips = ParticipantsView(people, ChipDelegate(office.look), office.desk, office.host)
    chips.resize(500, chips.height())
    chips.show()
    people.add(["101", "104", "02079460311"])
    return chips


def _middle(chips: ParticipantsView, row: int) -> QPoint:
    return chips.visualRect(chips.model().index(row, 0)).center()


def test_chips_stand_side_by_side_as_wide_as_their_names(chips: ParticipantsView) -> None:
    first, second = (chips.visualRect(chips.model().index(row, 0)) for row in (0, 1))
    assert first.top() == second.top()
    assert first.right() < second.left()
    assert first.width() != second.width()


def test_the_cross_takes_a_person_off(chips: ParticipantsView, people: ParticipantsModel) -> None:
    rect = chips.visualRect(chips.model().index(1, 0))
    QTest.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(20, 0))
    assert len(people.numbers) == 3
    QTest.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=cross_in(rect).center())
    assert people.numbers == ("101", "02079460311")


def test_the_keyboard_removes_and_reorders(chips: ParticipantsView, people: ParticipantsModel) -> None:
    chips.setCurrentIndex(chips.model().index(0, 0))
    QTest.keyClick(chips, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert people.numbers == ("104", "101", "02079460311")
    QTest.keyClick(chips, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(chips, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert people.numbers == ("101", "104", "02079460311")
    QTest.keyClick(chips, Qt.Key.Key_Delete)
    assert people.numbers == ("104", "02079460311")


def test_somebody_new_is_dropped_in_and_somebody_known_refused(office: Office, chips: ParticipantsView) -> None:
    added = QSignalSpy(office.desk.people_added)
    viewport = chips.viewport()
    mime = text_drag("204")
    marked = QSignalSpy(chips.drop_marked)
    assert enter_and_move(viewport, _middle(chips, 0), mime)
    assert marked.at(0) == [True]
    leave(viewport)
    assert drag_and_drop(viewport, _middle(chips, 0), mime)
    assert added.at(0) == ["", ["204"]]
    assert not drag_and_drop(viewport, _middle(chips, 0), text_drag("101"))


def test_the_field_grows_with_its_people_up_to_a_limit(chips: ParticipantsView, people: ParticipantsModel) -> None:
    low = chips.height()
    people.add([str(1000 + n) for n in range(12)])
    higher = chips.height()
    people.add([str(2000 + n) for n in range(40)])
    assert low < higher < 300
    assert chips.sizeHint().height() == chips.height()


def test_in_a_window_read_from_right_to_left_chips_begin_at_the_right(
    chips: ParticipantsView, people: ParticipantsModel
) -> None:
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (chips.visualRect(chips.model().index(row, 0)) for row in (0, 1))
    assert second.right() < first.left()
    assert chips.end_of_last_line() == chips.visualRect(people.index(2)).width()  # alone on the second line
    cross = cross_in(second, mirrored=True)
    assert cross.left() - second.left() < 20
    chips.setCurrentIndex(people.index(0))
    QTest.keyClick(chips, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert people.numbers == ("104", "101", "02079460311")
    left = QSignalSpy(chips.left_forwards)
    chips.setCurrentIndex(people.index(2))
    QTest.keyClick(chips, Qt.Key.Key_Left)
    assert left.count() == 1
    QTest.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=cross.center())
    assert people.numbers == ("104", "02079460311")


def test_with_the_last_chip_the_keyboard_goes_to_the_field(chips: ParticipantsView, people: ParticipantsModel) -> None:
    left = QSignalSpy(chips.left_forwards)
    for _ in range(3):
        chips.setCurrentIndex(people.index(0))
        assert left.count() == 0
        QTest.keyClick(chips, Qt.Key.Key_Delete)
    assert left.count() == 1


def test_alt_home_and_end_bring_somebody_first_or_last(chips: ParticipantsView, people: ParticipantsModel) -> None:
    chips.setCurrentIndex(chips.model().index(2, 0))
    QTest.keyClick(chips, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert people.numbers == ("02079460311", "101", "104")
    assert chips.currentIndex().row() == 0
    QTest.keyClick(chips, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    assert people.numbers == ("101", "104", "02079460311")


def test_whoever_is_first_is_marked_and_the_mark_goes_along(chips: ParticipantsView, people: ParticipantsModel) -> None:
    def widths() -> list[int]:
        return [chips.visualRect(people.index(row)).width() for row in range(2)]

    as_first, as_second = widths()
    people.move(0, 1)
    other_first, other_second = widths()
    assert other_second < as_first, "Anna Berg is second now"
    assert other_first > as_second, "and somebody else opens the room"
    assert people.facts_at(0).opens
    assert not people.facts_at(1).opens


def test_a_list_that_is_longer_than_what_is_looked_at_while_it_hovers_is_dropped_whole(
    chips: ParticipantsView, office: Office, qtbot: QtBot
) -> None:
    taken: list[tuple[str, int | None]] = []

    def take(text: str, row: int | None) -> bool:
        taken.append((text, row))
        return True

    chips.read_lists_with(take)
    added = QSignalSpy(office.desk.people_added)
    text = "\n".join(f"+4930{number:07}" for number in range(50))
    assert drag_and_drop(chips.viewport(), _middle(chips, 1) - QPoint(20, 0), text_drag(text))
    assert taken == [(text, 1)]
    assert added.count() == 0
    qtbot.waitUntil(lambda: not office.desk.is_dragging)


def test_links_and_people_of_our_own_are_no_lists(chips: ParticipantsView, people: ParticipantsModel) -> None:
    asked: list[str] = []
    chips.read_lists_with(lambda text, _row: bool(asked.append(text)) or True)
    drag_and_drop(chips.viewport(), _middle(chips, 1), people.mimeData([people.index(0)]))
    link = text_drag("tel:+442079460311")
    link.setUrls([QUrl("tel:+442079460311")])
    drag_and_drop(chips.viewport(), _middle(chips, 1), link)
    drag_and_drop(chips.viewport(), _middle(chips, 1), text_drag("BEGIN:VCARD\nTEL:+442079460311\nEND:VCARD"))
    assert asked == []


def test_the_file_of_a_table_is_read_instead_of_looked_through(
    chips: ParticipantsView, office: Office, qtbot: QtBot
) -> None:
    dropped = QSignalSpy(chips.file_dropped)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/Leute.CSV")])
    drop = QDropEvent(QPointF(_middle(chips, 1)), ACTIONS, mime, LEFT, PLAIN)
    assert enter_and_move(chips.viewport(), _middle(chips, 1), mime)
    QApplication.sendEvent(chips.viewport(), drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction, "moved, it would be deleted where it came from"
    assert dropped.at(0) == [Path("/somewhere/Leute.CSV")]
    mime.setUrls([QUrl.fromLocalFile("/somewhere/picture.png")])
    assert not drag_and_drop(chips.viewport(), _middle(chips, 1), mime)
    qtbot.waitUntil(lambda: not office.desk.is_dragging)
