"""Calls now: every call that is going on, the newest on top."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from callboard.models.call_facts import CallFacts
from callboard.models.call_model import CallModel
from callboard.models.roles import AnyIndex, Role
from callboard.views.call_list.call_delegate import ROW_HEIGHT, CallDelegate

TICK_MS = 1000


class CallListView(QListView):
    """Rows of calls; their times run while somebody sees them. Del asks for the end of the current one."""

    hang_up_requested = Signal(object, QRect)  # CallFacts, where the row is on the screen

    def __init__(self, calls: CallModel, delegate: CallDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setObjectName("calls.list")
        self.setAccessibleName(self.tr("Calls now"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(delegate)
        self.setModel(calls)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self._delegate.is_live = is_live
        self.viewport().update()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint what is different. A list view would lay everything out anew, but rows never change their size."""
        if first.row() == last.row():
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Times run."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del hangs up."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            facts: CallFacts = index.data(Role.FACTS)
            rect = self.visualRect(index)
            self.hang_up_requested.emit(facts, QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size()))
        else:
            super().keyPressEvent(event)

    def _on_tick(self) -> None:
        if not self._delegate.is_live:
            return
        first = self.indexAt(self.viewport().rect().topLeft())
        if first.isValid():
            last = min(self.model().rowCount(), first.row() + self.viewport().height() // ROW_HEIGHT + 2)
            for row in range(first.row(), last):
                self.update(self.model().index(row, 0))


class CallsPanel(QWidget):
    """The list with its title and the number of calls."""

    def __init__(self, calls: CallModel, rows: CallListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calls")
        self.rows = rows
        self._count = QLabel("0", self)
        self._count.setObjectName("calls.count")
        self._count.setProperty("role", "tag")
        self._empty = QLabel(self.tr("No calls right now."), self)
        self._empty.setObjectName("calls.empty")
        self._empty.setProperty("role", "off")
        self._empty.setContentsMargins(16, 8, 16, 8)
        title = QLabel(self.tr("Calls now"), self)
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addWidget(rows, 1)
        calls.count_changed.connect(self._show_count)
        self._show_count(calls.rowCount())

    def _show_count(self, count: int) -> None:
        self._count.setText(self.locale().toString(count))
        self._empty.setVisible(count == 0)
