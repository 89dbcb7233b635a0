"""A whole window over a phone system that does nothing by itself, and hands that drag into it."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import BoardReplaced
from callboard.domain.commands import Command, ReadPhoneBook
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import PbxIdentity
from callboard.domain.extension import Extension
from callboard.models.roles import Role
from callboard.views.questions import QuestionPopup
from callboard.views.tile_list_view import TileDelegate, TileListView
from tests.doubles.boards import V11_OFFERS
from tests.doubles.drags import LEFT, PLAIN, leave
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
NUMBER = "02079460311"
CALLER, OTHER = "01632960173", "07700900461"
PEOPLE = (
    Extension("100", "Reception", registered=True, profile="Available"),
    Extension("101", "Anna Berg", registered=True),
    Extension("105", "Greta Holm", registered=True),
    Extension("106", "Malik Osei", registered=True, profile="Away", profile_label="Lunch"),
    Extension("107", "Ruth Calloway", registered=True, profile="Custom1", profile_label="Do not disturb"),
    Extension("118", "Tom Okafor", registered=True),
    Extension("160", "Samir Haddad", registered=False),
    Extension("204", "Maya Lindqvist", registered=True, profile="Available"),
    Extension("215", "Jonas Vogt", registered=True),
)
LEGS = (
    Leg(1, 1, "101", LegState.CONNECTED, "01632960999"),
    Leg(1, 2, "01632960999", LegState.CONNECTED, "101", "10000"),
    Leg(2, 1, CALLER, LegState.CONNECTED, "118", "10001"),
    Leg(2, 2, "118", LegState.RINGING, CALLER),
    Leg(4, 1, "702", LegState.CONNECTED, "105"),
    Leg(4, 2, "105", LegState.CONNECTED, "702"),
    Leg(6, 1, "215", LegState.CONNECTED, OTHER),
    Leg(6, 2, OTHER, LegState.CONNECTED, "215", "10002"),
)
PICTURE = BoardReplaced(
    PbxIdentity("v11", "11.0.0"),
    V11_OFFERS,
    PEOPLE,
    (
        *(ConferenceSlot(number, SlotKind.FIXED) for number in ("701", "702", "703", "704")),
        ConferenceSlot("700", SlotKind.GATEWAY),
    ),
    legs=LEGS,
)


class DropWindow:
    """A window, and hands that drag."""

    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.wait_until = qtbot.waitUntil
        self.panels = console.panels
        self.added = QSignalSpy(console.desk.people_added)
        self.templates = QSignalSpy(console.desk.template_chosen)

    def place(self, target: str) -> tuple[QWidget, QPoint]:
        """The widget that takes drops on `target`, and the point to hold over."""
        if target == "From":
            return self.panels.dial.dn_from, self.panels.dial.dn_from.rect().center()
        if target == "To":
            return self.panels.dial.number_to, self.panels.dial.number_to.rect().center()
        self.console.window.show_page("conference" if target == "700" else "board")
        rooms = ("rooms", "strip") if target.startswith("70") else ("board",)
        shown = (view for view in self.console.window.findChildren(TileListView) if view.isVisible())
        views = [view for view in shown if view.objectName().split(".")[0] in rooms]
        for view in views:
            for row in range(view.model().rowCount()):
                index = view.model().index(row, 0)
                if index.data(Role.NUMBER) == target:
                    view.scrollTo(index)
                    return view.viewport(), view.visualRect(index).center()
        raise AssertionError(f"{target} is not shown")

    def hold(self, mime: QMimeData, target: str) -> QDragMoveEvent:
        """Bring `mime` over `target`; the event says whether and how it could be let go."""
        widget, point = self.place(target)
        actions = COPY | MOVE
        enter = QDragEnterEvent(point, actions, mime, LEFT, PLAIN)
        QApplication.sendEvent(widget, enter)
        move = QDragMoveEvent(point, actions, mime, LEFT, PLAIN)
        # As the window system has it: what is not accepted is refused.
        move.ignore()
        QApplication.sendEvent(widget, move)
        return move

    def let_go(self, mime: QMimeData, target: str) -> None:
        self.let_go_at(*self.place(target), mime)

    def let_go_at(self, widget: QWidget, point: QPoint, mime: QMimeData) -> None:
        QApplication.sendEvent(widget, QDropEvent(QPointF(point), COPY | MOVE, mime, LEFT, PLAIN))

    def go_away(self, target: str) -> None:
        leave(self.place(target)[0])

    def status(self) -> str:
        return self.panels.status.message.whole

    def tile_says(self, target: str) -> str:
        """What the tile or field itself says."""
        view = self.place(target)[0].parent()
        if not isinstance(view, TileListView):
            return self.console.desk.hint_text
        delegate = view.itemDelegate()
        assert isinstance(delegate, TileDelegate)
        return delegate.hover.text if delegate.hover is not None else ""

    def popup(self) -> QuestionPopup | None:
        shown = (popup for popup in self.console.window.findChildren(QuestionPopup) if popup.isVisible())
        return next(shown, None)

    def asked(self) -> str:
        popup = self.popup()
        return popup.accessibleName() if popup is not None else ""

    def button(self, name: str) -> QPushButton:
        popup = self.popup()
        assert popup is not None, "nothing is asked"
        button = popup.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def refusal(self) -> QFrame:
        hint = self.console.window.findChild(QFrame, "refusal")
        assert isinstance(hint, QFrame)
        return hint

    def executed(self, *commands: Command) -> None:
        """Wait until `commands` reached the phone system, and nothing else did."""
        self.wait_until(lambda: len(self._done()) >= len(commands))
        assert self._done() == list(commands)
        self.session.executed.clear()

    def _done(self) -> list[Command]:
        """What was asked by a person: the window reads the phone book by itself."""
        return [command for command in self.session.executed if not isinstance(command, ReadPhoneBook)]

    def nothing_was_done(self) -> bool:
        return not self._done() and self.added.count() == 0 and self.templates.count() == 0


@contextmanager
def drop_window(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[DropWindow]:
    """The window; afterwards nothing of it is left."""
    with nothing_left_behind():
        session = FakeSession(PICTURE)
        console = Console(lambda: session, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))  # noqa: F821 - there until the end
        window = DropWindow(console, session, qtbot)
        yield window
        QApplication.clipboard().clear()
        assert finish(loop, shut_down(console))
        # Whoever still holds the window holds nothing of it: what is collected late, while the next window is there,
        # takes wrappers of the new one along that stand for the same addresses.
        window.__dict__.clear()
        del console, window
