"""What was deleted can be had back for some seconds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.views.status_line import StatusLine
from callboard.views.undo_offer import OFFERED_MS, UndoOffer
from tests.views.conftest import Office


class Offered:
    def __init__(self, office: Office) -> None:
        self.line = StatusLine(office.notices, office.look, office.host)
        self.line.resize(700, 28)
        self.line.show()
        self.undo = UndoOffer(self.line, office.notices, office.host)
        self.done: list[str] = []

    def offer(self, name: str) -> None:
        self.undo.offer(f"{name} is deleted.", lambda: self.done.append(f"back {name}"), lambda: self.done.append(name))


@pytest.fixture
def offered(office: Office) -> Iterator[Offered]:
    offered = Offered(office)
    yield offered
    offered.undo.settle()


def test_nothing_is_offered_at_first(offered: Offered) -> None:
    offered.undo.undo()
    assert not offered.undo.button.isVisible()
    assert (offered.done, offered.undo.is_offered) == ([], False)


def test_it_is_had_back_by_the_button_and_only_once(offered: Offered) -> None:
    heard = QSignalSpy(offered.undo.offered)
    offered.undo.show_key("Ctrl+Z")
    offered.offer("Monday")
    assert offered.line.message.whole == "Monday is deleted."
    button = offered.undo.button
    assert button.isVisible()
    assert button.height() >= 24
    assert button.accessibleName() == "Undo: Monday is deleted."
    assert button.toolTip() == "Undo: Monday is deleted (Ctrl+Z)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    offered.undo.undo()
    assert offered.done == ["back Monday"]
    assert not button.isVisible()
    assert [each[0] for each in (heard.at(place) for place in range(heard.count()))] == [True, False]
    assert offered.line.message.whole == "Undone."


def test_the_next_one_makes_the_one_before_good(offered: Offered) -> None:
    offered.offer("Monday")
    offered.offer("Friday")
    assert offered.done == ["Monday"]
    offered.undo.undo()
    assert offered.done == ["Monday", "back Friday"]


def test_after_its_time_it_is_gone(offered: Offered, qtbot: QtBot) -> None:
    assert OFFERED_MS == 8000
    offered.offer("Monday")
    offered.undo.timer.setInterval(1)
    qtbot.waitUntil(lambda: offered.done == ["Monday"])
    assert not offered.undo.button.isVisible()
    offered.undo.undo()
    assert offered.done == ["Monday"]


def test_it_stands_right_behind_what_it_is_about_and_names_its_key(offered: Offered, office: Office) -> None:
    offered.line.resize(1200, 28)
    offered.undo.show_key("Ctrl+Z")
    offered.offer("Monday")
    QApplication.processEvents()
    message, button = offered.line.message, offered.undo.button
    assert button.text() == "Undo (Ctrl+Z)"
    end = message.mapTo(offered.line, message.rect().topRight()).x()
    at = QRect(button.mapTo(offered.line, button.rect().topLeft()), button.size())
    assert 0 < at.left() - end < 12
    assert message.text() == "Monday is deleted."
    text_height = message.mapTo(offered.line, message.rect().center()).y()
    assert abs(at.center().y() - text_height) <= 1
    # What happens meanwhile does not come between them.
    office.notices.say("101 joined.")
    office.notices.wait_for("Reading…")
    assert message.whole == "Monday is deleted."
    offered.undo.settle()
    office.notices.wait_for("")
    assert message.whole == "101 joined."


def test_a_long_sentence_is_cut_and_the_button_is_not(offered: Offered) -> None:
    offered.line.resize(400, 28)
    offered.offer("Monday " * 40)
    QApplication.processEvents()
    message, button = offered.line.message, offered.undo.button
    assert message.text().endswith("…")
    assert button.width() >= button.sizeHint().width()
    assert message.mapTo(offered.line, message.rect().topRight()).x() < button.geometry().left()


def test_read_from_right_to_left_it_stands_to_the_left(offered: Offered) -> None:
    offered.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    offered.line.resize(900, 28)
    offered.offer("Monday")
    QApplication.processEvents()
    message = offered.line.message
    assert 0 < message.mapTo(offered.line, QPoint()).x() - offered.undo.button.geometry().right() < 12
