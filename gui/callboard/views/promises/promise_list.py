"""The promises, those due first first, and below them those that came to their end lately."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from callboard.models.keyed_rows import KeyedRows
from callboard.models.promises.promise_facts import PromiseFacts
from callboard.models.roles import Role
from callboard.views.action_book import ActionBook
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.floating_bar import FloatingBar
from callboard.views.history.history_foot import HistoryFoot
from callboard.views.kept_place import KeptPlace
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.promises.promise_delegate import PromiseDelegate
from callboard.views.words.promise_words import closing_words, on_enter_promise, promise_tooltip, spoken_promise

TICK_MS = 30_000
"""The rows say which day it is, and whether it is late."""
LOW, NARROW = 340, 560
"""Pixels as drawn: heights and widths of the page below which something goes."""
ROW_ACTIONS = ("promise.call", "promise.done", "promise.change", "promise.take_back")
HEAD_ACTIONS = ("promise.make", "promise.hand_over")


class PromiseRows(QListView):
    """Enter calls now, or opens again what has ended; Delete takes an open one back."""

    enter_requested = Signal(object)  # PromiseFacts
    delete_requested = Signal(object)
    menu_requested = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, model: KeyedRows[PromiseFacts], look: Look, now_s: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("promises.list")
        self.setAccessibleName(self.tr("Call backs that were promised"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        painted = PromiseDelegate(look, now_s)
        painted.setParent(self)
        self.setItemDelegate(painted)
        self.setModel(model)
        KeptPlace(self)
        FloatingBar(self)
        self.doubleClicked.connect(lambda index: self.enter_requested.emit(index.data(Role.FACTS)))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def chosen(self) -> PromiseFacts | None:
        """The row that is selected."""
        index = self.currentIndex()
        return index.data(Role.FACTS) if index.isValid() and self.selectionModel().isSelected(index) else None

    def selectionChanged(self, *args: object) -> None:
        """What can be done depends on it."""
        super().selectionChanged(*args)  # pyright: ignore[reportArgumentType]
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here, and needs a row to be at."""
        super().focusInEvent(event)
        self.be_at_row()

    def be_at_row(self) -> None:
        """Select a row, unless one is."""
        if self.chosen is None and self.model().rowCount():
            self.setCurrentIndex(self.model().index(max(0, self.currentIndex().row()), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete."""
        facts = self.chosen
        if facts is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_requested.emit(facts)
        elif facts is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(facts)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with one, also by the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_requested.emit(at)


class PromiseList(QWidget):
    """The rows with what can be done with them."""

    def __init__(
        self, book: ActionBook, look: Look, parent: QWidget | None = None, now_s: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.setObjectName("promises")
        self._book = book
        self._look = look
        self.model = KeyedRows[PromiseFacts](
            lambda facts: spoken_promise(facts, now_s()),
            on_enter_promise,
            self,
            lambda facts: promise_tooltip(facts, now_s()),
        )
        self.rows = PromiseRows(self.model, look, now_s, self)
        self.foot = HistoryFoot("promises.foot", ROW_ACTIONS, book, look, self)
        self._head = {name: QPushButton(self) for name in HEAD_ACTIONS}
        self._title = label(self, "promises.title", "title", self.tr("Promised call backs"))
        self._empty = WrappingLabel("promises.empty", "off", self)
        self._empty.setText(self.tr("Nothing is promised. Promise a call back to somebody you cannot put through."))
        self.setFocusProxy(self.rows)
        self._lay_out()
        self.rows.menu_requested.connect(self._on_menu)
        self.rows.chosen_changed.connect(self._show_note)
        for name, button in self._head.items():
            button.clicked.connect(book[name].trigger)
            book[name].changed.connect(self._dress)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.rows.viewport().update)
        look.changed.connect(self._dress)
        self._dress()
        self.show_rows(())

    def show_rows(self, rows: tuple[PromiseFacts, ...]) -> None:
        """These there are now."""
        self.model.show(rows)
        has_rows = self.model.rowCount() > 0
        self._empty.setVisible(not has_rows)
        self.rows.setVisible(has_rows)
        self.rows.chosen_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Its times run."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def fit_into(self, page: QSize) -> None:
        """The page is so large: in a low one the rows need the room, in a narrow one the buttons do."""
        self.foot.setVisible(page.height() >= self._look.px(LOW))
        self._title.setVisible(page.width() >= self._look.px(NARROW))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for name, button in self._head.items():
            button.setObjectName(name)
            button.setProperty("kind", "small")
            head.addWidget(button)
        head.addStretch(0)
        card = QFrame(self)
        card.setObjectName("promises.card")
        card.setProperty("surface", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        self._empty.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(card, 1)
        column.addWidget(self.foot)

    def _on_menu(self, at: QPoint) -> None:
        menu = self._book.menu(ROW_ACTIONS, self)
        menu.setObjectName("promises.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _show_note(self) -> None:
        facts = self.rows.chosen
        self.foot.show_note(closing_words(facts) if facts is not None and facts.promise.is_open else "")

    def _dress(self) -> None:
        for name, button in self._head.items():
            button.setText(self._book[name].text().replace("&", ""))
            button.setAccessibleName(self._book.plain_text(name))
            button.setToolTip(self._book[name].toolTip())
            put_icon(button, self._look, self._book.icon_name(name))
        self._empty.setContentsMargins(16, 12, 16, 12)
