"""A whole window with somebody at it: verbs, so that journeys read like sentences."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.domain.board import Board
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import ExtensionState
from callboard.models.conferences.member_facts import MemberFacts
from callboard.views.dialer.progress_card import ProgressCard
from callboard.views.questions import QuestionPopup
from tests.doubles.drags import drag_and_drop, enter_and_move, text_drag
from tests.doubles.pbx import Pbx

DEADLINE_MS = 15_000


class Reception:
    """`console` is the window, `pbx` holds the controls of the phone system behind it."""

    def __init__(self, console: Console, pbx: Pbx, qtbot: QtBot) -> None:
        self.console = console
        self.pbx = pbx
        self.window = console.window
        self.panels = console.panels
        self._qtbot = qtbot

    @property
    def board(self) -> Board:
        return self.console.feed.board

    # waiting

    def wait_until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=DEADLINE_MS)

    def wait_for_picture(self) -> None:
        self.wait_until(lambda: self.board.connection.is_live and bool(self.board.extensions))

    def wait_for_state(self, number: str, *states: ExtensionState) -> None:
        self.wait_until(lambda: self.board.state_of(number) in states)

    def wait_for_slot(self, slot: str, state: SlotState) -> None:
        self.wait_until(lambda: self.board.slot_state(slot) is state)

    def wait_for_silence(self) -> None:
        self.wait_until(lambda: not self.board.legs)

    # looking

    def status(self) -> str:
        return self.panels.status.message.whole

    def fresh(self) -> str:
        return self.find_text("status.fresh")

    def card(self) -> ProgressCard:
        """The newest card."""
        return self.panels.dial.cards[-1]

    def question(self) -> QuestionPopup | None:
        popups = self.window.findChildren(QuestionPopup)
        return next((popup for popup in popups if popup.isVisible()), None)

    def question_text(self) -> str:
        popup = self.question()
        assert popup is not None, "nothing is asked"
        return popup.accessibleName()

    def members(self) -> dict[str, MemberFacts]:
        return {member.number: member for member in self.console.models.members.members}

    def steps(self) -> list[MemberStep]:
        """Where everybody in the conference is, in the order of the list."""
        return [member.step for member in self.members().values()]

    def label(self, name: str) -> QLabel:
        label = self.window.findChild(QLabel, name)
        assert isinstance(label, QLabel), name
        return label

    def find_text(self, name: str) -> str:
        return self.label(name).text()

    def button(self, name: str) -> QPushButton:
        button = self.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton), name
        return button

    # doing

    def type_into(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def dial(self, number: str) -> None:
        """Type a number into To and press Enter."""
        self.panels.dial.number_to.clear()
        self.type_into(self.panels.dial.number_to, number)
        self.press(self.panels.dial.number_to, Qt.Key.Key_Return)

    def paste_on(self, widget: QWidget) -> None:
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def answer(self, yes: bool) -> None:
        """Answer the question that is open."""
        popup = self.question()
        assert popup is not None, "nothing is asked"
        button = popup.findChild(QPushButton, "question.yes" if yes else "question.cancel")
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def tile_of(self, number: str) -> QPoint:
        """The middle of a tile, in the viewport of the board."""
        tiles = self.panels.board.tiles
        row = self.console.models.people.row_of(number)
        assert row is not None, number
        index = tiles.model().index(row, 0)
        tiles.scrollTo(index)
        return tiles.visualRect(index).center()

    def hold_over_tile(self, text: str, number: str) -> bool:
        self._mime = text_drag(text)
        return enter_and_move(self.panels.board.tiles.viewport(), self.tile_of(number), self._mime)

    def drop_text_on_tile(self, text: str, number: str) -> bool:
        return self.drop_on_tile(text_drag(text), number)

    def drop_on_tile(self, mime: QMimeData, number: str) -> bool:
        self._mime = mime
        return drag_and_drop(self.panels.board.tiles.viewport(), self.tile_of(number), mime)

    def extension_drag(self, number: str) -> QMimeData:
        """What dragging a tile carries."""
        people = self.console.models.people
        row = people.row_of(number)
        assert row is not None, number
        return people.mimeData([people.index(row)])

    # behind it

    def calls_asked(self) -> list[list[str]]:
        """The calls that reached the phone system, by its own log."""
        return [request for request in self.pbx.requests() if request[0] in ("MAKECALL", "MAKECALLPARAMS")]
