"""Every action once: its text, shortcut, tip, and when it is allowed. Menus, buttons and tests take it from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.views.phrases import why_off

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. With `needs` it is only allowed while the phone system is connected and offers that feature."""

    text: str
    tip: str
    shortcut: str = ""
    needs: Feature | None = None
    checkable: bool = False


def entries() -> Mapping[str, Entry]:
    """All actions by name, in the language of the window."""
    return {**_phone_entries(), **_window_entries()}


def _phone_entries() -> dict[str, Entry]:
    return {
        "call.make": Entry(
            translate("Actions", "&Make a call"), translate("Actions", "Go to the number to call"), "Ctrl+D"
        ),
        "call.place": Entry(
            translate("Actions", "&Call now"),
            translate("Actions", "Call the number in To; the phone in From rings first"),
            needs=Feature.MAKE_CALL,
        ),
        "call.copied": Entry(
            translate("Actions", "Put copied &number in To"),
            translate("Actions", "Fills in the number on the clipboard; nobody is called"),
            "Ctrl+Shift+V",
        ),
        "conference.new": Entry(
            translate("Actions", "&New conference"), translate("Actions", "Choose people and a room"), "Ctrl+N"
        ),
        "conference.start": Entry(
            translate("Actions", "&Start conference"),
            translate("Actions", "Call the people on the list"),
            "Ctrl+Return",
            Feature.START_CONFERENCE,
        ),
        "connection.retry": Entry(
            translate("Actions", "Try to connect now"), translate("Actions", "Do not wait for the next try"), "F5"
        ),
    }


def _window_entries() -> dict[str, Entry]:
    return {
        "board.find": Entry(
            translate("Actions", "&Find"), translate("Actions", "Find a name, number or group"), "Ctrl+F"
        ),
        "view.board": Entry(
            translate("Actions", "&Board"), translate("Actions", "Extensions and rooms"), "Ctrl+1", checkable=True
        ),
        "view.conference": Entry(
            translate("Actions", "&Conference"), translate("Actions", "Build a conference"), "Ctrl+2", checkable=True
        ),
        "view.calls": Entry(translate("Actions", "Calls &now"), translate("Actions", "Go to the calls"), "Ctrl+L"),
        "theme.system": Entry(translate("Actions", "&Match system"), "", checkable=True),
        "theme.light": Entry(translate("Actions", "&Light"), "", checkable=True),
        "theme.dark": Entry(translate("Actions", "&Dark"), "", checkable=True),
        "app.quit": Entry(translate("Actions", "&Quit"), translate("Actions", "Close Callboard"), "Ctrl+Q"),
    }


class ActionBook:
    """The actions of one window. What each does is connected by whoever makes the window."""

    def __init__(self, window: QWidget) -> None:
        self._entries = entries()
        self._actions = {name: self._made(name, entry, window) for name, entry in self._entries.items()}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect(self, name: str, act: Callable[[], object]) -> None:
        """Let `name` do `act`."""
        self._actions[name].triggered.connect(lambda _checked: act())

    def allow(self, board: Board) -> None:
        """Switch actions on and off as `board` allows; what is off says why."""
        for name, entry in self._entries.items():
            if entry.needs is None:
                continue
            why = self._why_not(entry.needs, board)
            self._actions[name].setEnabled(not why)
            self._actions[name].setToolTip(why or entry.tip)
            self._actions[name].setStatusTip(why or entry.tip)

    def _why_not(self, feature: Feature, board: Board) -> str:
        if not board.connection.is_live:
            return translate("Actions", "Not connected to the phone system.")
        capability = board.capabilities.of(feature)
        return "" if capability.on is not False else why_off(capability, board.identity.generation).what

    def _made(self, name: str, entry: Entry, window: QWidget) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(name)
        action.setCheckable(entry.checkable)
        action.setToolTip(entry.tip)
        action.setStatusTip(entry.tip)
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        window.addAction(action)
        return action
