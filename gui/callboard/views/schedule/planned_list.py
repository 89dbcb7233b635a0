"""What is planned, below the rooms: those that start first first. It is not there while nothing is planned."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from callboard.models.conferences.planned_facts import PlannedFacts
from callboard.models.keyed_rows import KeyedRows
from callboard.models.roles import Role
from callboard.views.floating_bar import FloatingBar
from callboard.views.kept_place import KeptPlace
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.marked_rows import MarkedRows
from callboard.views.schedule.planned_delegate import PlannedDelegate
from callboard.views.words.planned_words import on_enter_planned, spoken_planned

FEW_ROWS = 2
TICK_MS = 60_000
"""The rows say which day it is, and at midnight tomorrow becomes today."""


class PlannedRows(MarkedRows):
    """Takes what room there is, up to all rows. Enter and a double-click change one, Delete takes it off the list."""

    change_requested = Signal(object)  # PlannedFacts
    delete_requested = Signal(object)
    start_requested = Signal(object)

    def __init__(self, model: KeyedRows[PlannedFacts], look: Look, now_s: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("planned.list")
        self.setAccessibleName(self.tr("Planned conferences"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painted = PlannedDelegate(look, now_s)
        self._painted.setParent(self)
        self.setItemDelegate(self._painted)
        self.setModel(model)
        KeptPlace(self)
        FloatingBar(self)
        self.doubleClicked.connect(self._on_opened)

    def sizeHint(self) -> QSize:
        """As high as all of them, where there is room."""
        return QSize(120, self._height_of(self.model().rowCount()))

    def minimumSizeHint(self) -> QSize:
        """A few rows; then it scrolls."""
        return QSize(60, self._height_of(min(FEW_ROWS, self.model().rowCount())))

    def fit(self) -> None:
        """No higher than all rows."""
        self.setMaximumHeight(max(1, self._height_of(self.model().rowCount())))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if self.viewport().width() != self._painted.width:
            self._painted.width = self.viewport().width()
            self.fit()

    def _height_of(self, rows: int) -> int:
        option = QStyleOptionViewItem()
        return sum(self._painted.sizeHint(option, self.model().index(row, 0)).height() for row in range(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes it, Delete takes it off the list."""
        facts: PlannedFacts | None = self.currentIndex().data(Role.FACTS)
        if facts is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self.currentIndex())
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
            self.open_menu(index.data(Role.FACTS), at)

    def open_menu(self, facts: PlannedFacts, at: QPoint) -> QMenu:
        """Offer what can be done with `facts`."""
        menu = QMenu(self)
        menu.setObjectName("planned.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if facts.needs_answer and facts.planned is not None:
            start = menu.addAction(self.tr("&Start now"))
            start.setObjectName("planned.start")
            start.triggered.connect(lambda: self.start_requested.emit(facts))
        change = menu.addAction(self.tr("&Change…"))
        change.setObjectName("planned.change")
        change.setEnabled(facts.may_be_changed)
        change.triggered.connect(lambda: self.change_requested.emit(facts))
        delete = menu.addAction(self.tr("&Delete"))
        delete.setObjectName("planned.delete")
        delete.triggered.connect(lambda: self.delete_requested.emit(facts))
        menu.popup(at)
        return menu

    def _on_opened(self, index: QModelIndex) -> None:
        facts: PlannedFacts | None = index.data(Role.FACTS)
        if facts is not None and facts.may_be_changed:
            self.change_requested.emit(facts)


class PlannedList(QWidget):
    """The rows under their heading."""

    def __init__(self, look: Look, now_s: Callable[[], float] = time.time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planned")
        self.model = KeyedRows[PlannedFacts](lambda facts: spoken_planned(facts, now_s()), on_enter_planned, self)
        self.rows = PlannedRows(self.model, look, now_s, self)
        self._heading = label(self, "planned.title", "heading", self.tr("Planned"))
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addWidget(self._heading)
        column.addWidget(self.rows)
        self.rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._fit)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._fit)
        self._fit()

    def show_rows(self, rows: tuple[PlannedFacts, ...]) -> None:
        """These are planned now."""
        self.model.show(rows)
        self._fit()

    def _fit(self) -> None:
        self._heading.setContentsMargins(16, 8, 16, 4)  # a label forgets them whenever the style changes
        self.rows.fit()
        has_rows = self.model.rowCount() > 0
        self.setVisible(has_rows)
        if has_rows and not self._ticker.isActive():
            self._ticker.start()
        elif not has_rows:
            self._ticker.stop()
        self.updateGeometry()
