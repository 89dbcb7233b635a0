"""Panels on their own, over a board that the test holds in its hand."""

import os
from collections.abc import Iterator

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.preferences import ThemeChoice
from callboard.models.extension_model import ExtensionModel
from callboard.models.override_guard import guard_overrides
from callboard.paths import resources_folder
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.questions import Questions
from tests.doubles.boards import all_new, board_of
from tests.doubles.leaks import nothing_left_behind


class Office:
    """What most panels need."""

    def __init__(self, look: Look) -> None:
        guard_overrides()
        self.look = look
        self.board = board_of()
        self.host = QWidget()
        self.host.resize(900, 600)
        self.notices = Notices(self.host)
        self.said = QSignalSpy(self.notices.said)
        self.questions = Questions(self.host)
        self.my_phone = MyPhone("100", self.host)
        self.people = ExtensionModel(lambda facts: facts.extension.name, lambda facts: "", self.host)
        self.people.show(all_new(self.board))
        self.desk = DropDesk(self.now, look, self.notices, self.questions, self.host)

    def now(self) -> Board:
        return self.board

    def show(self, board: Board) -> None:
        self.board = board
        self.people.show(all_new(board))


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(resources_folder())
    look.put_on(qapp, ThemeChoice.LIGHT)
    return look


@pytest.fixture
def office(look: Look, qtbot: QtBot) -> Iterator[Office]:
    with nothing_left_behind():
        office = Office(look)
        qtbot.addWidget(office.host)
        office.host.show()
        yield office
        office.host.hide()
        office.host.deleteLater()
