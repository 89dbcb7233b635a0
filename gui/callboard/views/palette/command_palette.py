"""Every command in one list: a few letters find it, Enter does it, Esc goes back to where one was."""

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from callboard.models.roles import Role
from callboard.views.action_book import ActionBook
from callboard.views.announcer import speak
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.notices import Notices
from callboard.views.palette.command_delegate import ROW_HEIGHT, CommandDelegate
from callboard.views.palette.command_model import CommandModel

WIDTH, MARGIN, MOST_ROWS = 560, 16, 9
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


class CommandSearch(QLineEdit):
    """Typing finds; the keys that mean a row are left to the palette."""

    left = Signal()  # the focus went to another part of the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Enter and Esc go to the palette."""
        enough = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if event.key() in STEPS or event.key() in enough:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another window or a pop-up only borrows the focus."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class CommandPalette(QFrame):
    """Lies above the window `host`; it goes away with the focus."""

    def __init__(self, book: ActionBook, look: Look, notices: Notices, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("palette")
        self.setProperty("tone", "popup")
        self.setAccessibleName(self.tr("Command palette"))
        self._book = book
        self._look = look
        self._notices = notices
        self._host = host
        self._focus_before: QWidget | None = None
        self._commands = CommandModel(book, self)
        self.search = CommandSearch(self)
        self.search.setObjectName("palette.search")
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.search.setAccessibleName(self.tr("Find a command"))
        self.rows = QListView(self)
        self.rows.setObjectName("palette.list")
        self.rows.setAccessibleName(self.tr("Commands"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setUniformItemSizes(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setItemDelegate(CommandDelegate(look))
        self.rows.itemDelegate().setParent(self.rows)
        self.rows.setModel(self._commands)
        self._empty: QLabel = label(self, "palette.empty", "off", self.tr("No command is called like that."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for part in (self.search, self._empty, self.rows):
            layout.addWidget(part)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self.hide)
        self.rows.clicked.connect(self._run)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show all commands and wait for the first letter; asked again, go away."""
        if self.isVisible():
            self.put_away()
            return
        self._focus_before = self._host.focusWidget()
        self._commands.refresh()
        self.search.clear()
        self._on_typed("")
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus()

    def put_away(self) -> None:
        """Go back to where the focus was."""
        before, self._focus_before = self._focus_before, None
        # What had the focus may be gone by now: a card that has left, a row of a call that ended.
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter does, Esc goes back."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.rows.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host, px = self._host.rect(), self._look.px
        width = min(px(WIDTH), host.width() - 2 * MARGIN)
        top = max(MARGIN, host.height() // 10)
        wanted = self.search.sizeHint().height() + MOST_ROWS * px(ROW_HEIGHT) + 28
        height = min(wanted, host.height() - top - MARGIN)
        self.setGeometry(QRect((host.width() - width) // 2, top, width, height))

    def _on_typed(self, text: str) -> None:
        self._commands.find(text)
        has_any = self._commands.rowCount() > 0
        self._empty.setVisible(not has_any)
        self.rows.setVisible(has_any)
        if has_any:
            rows = range(self._commands.rowCount())
            can_run = (row for row in rows if not self._commands.index(row, 0).data(Role.FACTS).why_not)
            self._choose(next(can_run, 0))
        elif self.isVisible():
            speak(self.search, self._empty.text())

    def _step(self, by: int) -> None:
        count = self._commands.rowCount()
        if count:
            row = self.rows.currentIndex().row() + by
            self._choose(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _choose(self, row: int) -> None:
        index = self._commands.index(row, 0)
        self.rows.setCurrentIndex(index)
        self.rows.scrollTo(index)
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        self.search.setAccessibleDescription(said)
        if self.isVisible():
            # The focus stays where one types; what the arrows reach has to be told.
            speak(self.search, said)

    def _run(self, index: QModelIndex) -> None:
        command = index.data(Role.FACTS)
        if command is None:
            return
        if command.why_not:
            self._notices.say(command.why_not)
            return
        self.put_away()
        self._book[command.name].trigger()
