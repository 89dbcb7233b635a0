"""The icon beside the clock: whether it rings, whether there is a line, and the few things wanted most."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from callboard.views.look.look import Look
from callboard.views.window.program_icon import IconMark, program_icon
from callboard.views.words.connection_words import Chip

SHOWN_FOR_MS = 10_000
"""A wish; systems have their own idea of it."""


class Tray(QObject):
    """Seen only where there is a place for such icons. `make_call` and `call_copied` are the actions of the window that
    the menu offers in words of its own: here nothing says where they lead, so they say more."""

    open_requested = Signal()
    mute_requested = Signal(bool)
    quit_requested = Signal()

    def __init__(self, look: Look, make_call: QAction, call_copied: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._mark = IconMark.PLAIN
        self._chip_icon = "plug-connected"
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu(window)
        self._menu.setObjectName("tray.menu")
        self.open = self._menu.addAction(self.tr("Open Callboard"))
        self.make_call = self._same_as(make_call, self.tr("Make a call…"))
        self.call_copied = self._same_as(call_copied, self.tr("Call copied number…"))
        self._menu.addSeparator()
        self.mute = self._menu.addAction(self.tr("Mute pop-ups for 1 hour"))
        self.mute.setCheckable(True)
        self.state = self._menu.addAction("")
        self.state.setEnabled(False)
        self._menu.addSeparator()
        self.quit = self._menu.addAction(self.tr("Quit"))
        self._icon.setContextMenu(self._menu)
        self.open.triggered.connect(self.open_requested)
        self.mute.triggered.connect(self.mute_requested)
        self.quit.triggered.connect(self.quit_requested)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_requested)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def mark(self) -> IconMark:
        """What the icon says."""
        return self._mark

    @property
    def tooltip(self) -> str:
        """What resting on it says."""
        return self._icon.toolTip()

    def set_shown(self, is_shown: bool) -> None:
        """Whether the icon is beside the clock."""
        self._icon.setVisible(is_shown)

    def show_state(self, mark: IconMark, chip: Chip, connection: str, calls: int) -> None:
        """Things stand like this; `connection` is the word of the chip as it is said inside a sentence."""
        told = self.tr("no calls") if calls == 0 else self.tr("%n calls", "", calls)
        text = self.tr("Callboard – {connection}, {calls}")  # noqa: RUF001 - a dash, as in the title
        tooltip = text.format(connection=connection, calls=told)
        if tooltip != self._icon.toolTip():
            self._icon.setToolTip(tooltip)
        self.state.setText(chip.text)
        if (mark, chip.icon) != (self._mark, self._chip_icon):
            self._mark, self._chip_icon = mark, chip.icon
            self._dress()

    def notify(self, title: str, text: str) -> None:
        """Have the computer itself show this, as it does for every program, also where our own pop-ups are not seen."""
        if self._icon.isVisible():
            self._icon.showMessage(title, text, program_icon(self._look), SHOWN_FOR_MS)

    def _same_as(self, action: QAction, text: str) -> QAction:
        made = self._menu.addAction(text)
        made.triggered.connect(self.open_requested)  # what it does is done in the window
        made.triggered.connect(action.trigger)
        action.enabledChanged.connect(made.setEnabled)
        made.setEnabled(action.isEnabled())
        return made

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()

    def _dress(self) -> None:
        look = self._look
        self._icon.setIcon(program_icon(look, self._mark))
        self.open.setIcon(look.icon("layout-grid"))
        self.make_call.setIcon(look.icon("phone"))
        self.call_copied.setIcon(look.icon("clipboard"))
        self.mute.setIcon(look.icon("bell-off"))
        self.state.setIcon(look.icon(self._chip_icon))
        self.quit.setIcon(look.icon("x"))
