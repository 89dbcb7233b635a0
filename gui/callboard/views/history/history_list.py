"""The rows of the history. Enter and a double-click call again, Ctrl+C carries the number, letters go to the search."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from callboard.domain.history.history_entry import HistoryEntry
from callboard.models.history.history_rows import HistoryRows
from callboard.models.roles import Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.floating_bar import FloatingBar
from callboard.views.history.history_columns import Column, Place, places_in
from callboard.views.history.history_delegate import ROW, HistoryDelegate
from callboard.views.look.look import Look

AHEAD = 3
"""So many windows before the end the next page is asked for: who scrolls seldom meets the end of what was read."""
_ROWS_GO_ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Down)


class HistoryList(QTableView):
    """Rows that come while somebody is in the list move nothing: the list is scrolled along with them, and
    `newer_changed` says how many are above. Whoever comes to the list sees the newest.

    A table of one column, because a QListView lays all its rows out anew, each through Python, whenever a page comes:
    most of a second with fifty thousand.
    """

    call_requested = Signal(str)  # number
    chosen_changed = Signal()
    letters_typed = Signal(str)
    left_upwards = Signal()
    menu_requested = Signal(QPoint)  # where on the screen
    newer_changed = Signal(int)
    places_changed = Signal()

    def __init__(self, rows: HistoryRows, delegate: HistoryDelegate, desk: DropDesk, look: Look, parent: QWidget):
        super().__init__(parent)
        self._rows = rows
        self._painted = delegate
        self._desk = desk
        self._look = look
        self._heads: Mapping[Column, int] = {}
        self._top: tuple[int, int] = (0, 0)  # entry id of the first row in sight, and where it stands
        self._is_pushed = False  # off the top by rows that came, not by hand
        self.newer = 0
        delegate.setParent(self)
        self.setObjectName("history.list")
        self.setAccessibleName(self.tr("Calls and conferences that are over"))
        self.setDragEnabled(True)
        self.setItemDelegate(delegate)
        self._be_like_a_list()
        self.setModel(rows)
        FloatingBar(self)
        self.doubleClicked.connect(self._call)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        rows.rowsAboutToBeInserted.connect(self._on_rows_coming)
        rows.rowsInserted.connect(self._on_rows_came)
        rows.modelReset.connect(self._on_reset)
        look.changed.connect(self.fit)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._read_ahead)

    def _be_like_a_list(self) -> None:
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def set_heads(self, needed: Mapping[Column, int]) -> None:
        """So wide are the heads above the columns."""
        self._heads = needed
        self.fit()

    @property
    def places(self) -> Mapping[Column, Place]:
        """Where its columns are."""
        return self._painted.places

    @property
    def chosen(self) -> HistoryEntry | None:
        """The row that is selected."""
        index = self.currentIndex()
        return index.data(Role.FACTS) if index.isValid() and self.selectionModel().isSelected(index) else None

    def fit(self) -> None:
        """Measure the columns anew."""
        needed = self._painted.needed()
        at_least = {column: max(needed.get(column, 0), wide) for column, wide in self._heads.items()}
        self._painted.places = places_in(self.viewport().width(), self._look.factor, needed | at_least)
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.viewport().update()
        self.places_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns; more height, more rows."""
        super().resizeEvent(event)
        self.fit()
        self._ahead.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody comes to look: at what is new, not at where somebody was the last time."""
        super().showEvent(event)
        if not event.spontaneous():
            self.selectionModel().clear()
            self.show_newest()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes, and nothing in the list is meant any more."""
        super().leaveEvent(event)
        self._settle()

    def show_newest(self) -> None:
        """Go to the top."""
        self.scrollToTop()
        self._count_newer(0)

    def selectionChanged(self, *args: object) -> None:
        """What can be done depends on it."""
        super().selectionChanged(*args)  # pyright: ignore[reportArgumentType]
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here, and needs a row to be at."""
        super().focusInEvent(event)
        self.be_at_row()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes."""
        super().focusOutEvent(event)
        self._settle()

    def be_at_row(self) -> None:
        """Select a row, unless one is."""
        if self.chosen is None and self.model().rowCount():
            self.setCurrentIndex(self.model().index(max(0, self.currentIndex().row()), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls again, Ctrl+C carries, a letter is looked for."""
        index, key = self.currentIndex(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._call(index)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1, 0))
            self._read_ahead()
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        elif _is_letter(event):
            self.letters_typed.emit(event.text())
        else:
            super().keyPressEvent(event)
            if key in _ROWS_GO_ON:
                self._read_ahead()

    def copy(self) -> None:
        """Carry the number of the row that is selected."""
        index = self.currentIndex()
        if index.isValid() and index.data(Role.NUMBER):
            self._desk.copy(self._rows.mimeData([index]))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the number."""
        index = self.currentIndex()
        if index.isValid() and index.data(Role.NUMBER):
            self._desk.carry(self, self._rows.mimeData([index]))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a row, also by the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_requested.emit(at)

    def _call(self, index: QModelIndex) -> None:
        number: str = index.data(Role.NUMBER)
        if number:
            self.call_requested.emit(number)

    def _read_ahead(self, _value: int = 0) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= AHEAD * self.viewport().height() and self._rows.canFetchMore():
            self._rows.fetchMore()

    @property
    def _is_busy(self) -> bool:
        """Whether somebody means a row that is in sight."""
        return self.isVisible() and (self.hasFocus() or self.underMouse() or self.chosen is not None)

    def _settle(self) -> None:
        if self._is_pushed and not self._is_busy:
            self.show_newest()

    def _count_newer(self, newer: int) -> None:
        if newer == 0:
            self._is_pushed = False
        if newer != self.newer:
            self.newer = newer
            self.newer_changed.emit(newer)

    def _on_scrolled(self, value: int) -> None:
        self._is_pushed = False
        if value <= self.verticalScrollBar().minimum():
            self._count_newer(0)
        self._read_ahead()

    def _on_rows_coming(self, _parent: QModelIndex, first: int, _last: int) -> None:
        top = self.indexAt(QPoint(1, 1))
        is_scrolled = self.verticalScrollBar().value() > 0
        self._top = (0, 0)
        if top.isValid() and first <= top.row() and (self._is_busy or is_scrolled):
            self._is_pushed = self._is_pushed or not is_scrolled
            self._top = top.data(Role.FACTS).entry_id, self.visualRect(top).top()

    def _on_rows_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        entry_id, was_at = self._top
        if entry_id:
            self.updateGeometries()
            top = self._rows.index(self._row_of(entry_id))
            bar, is_pushed = self.verticalScrollBar(), self._is_pushed
            bar.setValue(bar.value() + self.visualRect(top).top() - was_at)
            self._is_pushed = is_pushed
            self._count_newer(self.newer + last - first + 1 if bar.value() > 0 else 0)
        if first > 0 or last > first:
            self._ahead.start()

    def _row_of(self, entry_id: int) -> int:
        entries = self._rows.entries
        return next((row for row, entry in enumerate(entries) if entry.entry_id == entry_id), 0)

    def _on_reset(self) -> None:
        self.show_newest()
        if self.hasFocus() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.chosen_changed.emit()
        self._ahead.start()


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()  # Esc and Delete have one as well
    is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return is_plain and bool(text.strip()) and text.isprintable()
