"""What is waited for, at the foot of the calls: one row for each watch. It is not there while nothing is waited for.

At the foot: the rows of the calls above it stay where they are when it comes and goes. An offer stands above its
heading, so that the rows below stay where they are as well; where there is no room for it, it is not here.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from callboard.models.keyed_rows import KeyedRows
from callboard.models.roles import Role
from callboard.models.watch_facts import WatchFacts
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.floating_bar import FloatingBar
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.marked_rows import MarkedRows
from callboard.views.second_tick import SecondTick
from callboard.views.watch.offer_strip import OfferStrip
from callboard.views.watch.watch_delegate import WatchDelegate
from callboard.views.watch.watch_words import on_enter_watch, spoken_watch, watch_tooltip
from callboard.views.words.key_names import named, with_key
from callboard.views.words.number_words import counted

MOST_OF_PANEL = 0.4
"""So much of the height beside the calls is taken at most; more rows scroll."""
LEAST_FOR_CALLS, LEAST_FOR_ROWS = 96, 48
"""Pixels as drawn that an offer leaves to the heading of the calls with one of them, and to a row of what is waited
for."""


class WatchRows(MarkedRows):
    """Enter does what is offered, or offers it again; Delete, Esc and the cross end a watch, without a question."""

    stop_requested = Signal(int)  # watch id
    enter_requested = Signal(object)  # WatchFacts
    menu_requested = Signal(object, QPoint)  # WatchFacts, where on the screen

    def __init__(self, model: KeyedRows[WatchFacts], look: Look, now_s: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("watch.list")
        self.setAccessibleName(self.tr("Waiting for somebody to be free"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painted = WatchDelegate(look, now_s)
        self._painted.setParent(self)
        self._pressed_on = QModelIndex()
        self._room = 0
        self.setItemDelegate(self._painted)
        self.setModel(model)
        FloatingBar(self)
        self.doubleClicked.connect(lambda index: self.enter_requested.emit(index.data(Role.FACTS)))

    def sizeHint(self) -> QSize:
        """As high as all of them, where there is room."""
        return QSize(120, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        """One row; then it scrolls."""
        return QSize(60, self._height_of(min(1, self.model().rowCount())))

    def set_room(self, pixels: int) -> None:
        """So high it may be, and one row in any case."""
        if pixels != self._room:
            self._room = pixels
            self.fit()

    def fit(self) -> None:
        """No higher than all rows, nor than there is room."""
        wanted = min(self._height_of(self.model().rowCount()), self._room)
        self.setMaximumHeight(max(1, wanted, self.minimumSizeHint().height()))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if self.viewport().width() != self._painted.width:
            self._painted.width = self.viewport().width()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and Esc."""
        facts: WatchFacts | None = self.currentIndex().data(Role.FACTS)
        if facts is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_requested.emit(facts)
        elif facts is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self.stop_requested.emit(facts.watch.watch_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a cross selects nothing."""
        self._pressed_on = self._cross_at(event.position().toPoint())
        if not self._pressed_on.isValid():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a cross do not agree to anything."""
        if not self._cross_at(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a cross ends that watch."""
        index, pressed = self._cross_at(event.position().toPoint()), self._pressed_on
        self._pressed_on = QModelIndex()
        if pressed.isValid():
            if index == pressed and event.button() is Qt.MouseButton.LeftButton:
                self.stop_requested.emit(index.data(Role.FACTS).watch.watch_id)
            return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """What the cross does is told when the pointer rests on it."""
        is_tip = event.type() is QEvent.Type.ToolTip
        if is_tip and isinstance(event, QHelpEvent) and self._cross_at(event.pos()).isValid():
            QToolTip.showText(event.globalPos(), with_key(self.tr("Stop waiting"), named("Del")), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with one, also by the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_requested.emit(index.data(Role.FACTS), at)

    def _cross_at(self, point: QPoint) -> QModelIndex:
        index = self.indexAt(point)
        cross = self._painted.cross_in(self.visualRect(index), self.isRightToLeft())
        return index if index.isValid() and cross.contains(point) else QModelIndex()

    def _height_of(self, rows: int) -> int:
        option = QStyleOptionViewItem()
        return sum(self._painted.sizeHint(option, self.model().index(row, 0)).height() for row in range(rows))


class WatchList(QFrame):
    """The rows under their heading."""

    def __init__(self, look: Look, now_s: Callable[[], float] = steady_now_s, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watch")
        self.setAccessibleName(self.tr("Waiting"))
        self.model = KeyedRows[WatchFacts](
            lambda facts: spoken_watch(facts, now_s()), on_enter_watch, self, watch_tooltip
        )
        self.rows = WatchRows(self.model, look, now_s, self)
        self.rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.offer = OfferStrip(look, parent=self)
        self._look = look
        self._heading = label(self, "watch.title", "heading", self.tr("Waiting"))
        self._count = label(self, "watch.count", "tag")
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        rule.setFixedHeight(1)
        head = self._head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 2)
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addWidget(self.offer)
        column.addLayout(head)
        column.addWidget(self.rows)
        self._ticker = SecondTick(self)
        self._ticker.ticked.connect(self.rows.viewport().update)
        for news in (self.offer.worded, self.offer.came_or_went):  # nobody knows its height before it was shown once
            news.connect(self._fit_offer)
        look.changed.connect(self._fit)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it stands in is higher now, or lower."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.rows.set_room(round(watched.height() * MOST_OF_PANEL))
            self._fit_offer()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """It sees to its height itself."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Never so high that what is around the calls would have to move for it."""
        return QSize(60, self._head.sizeHint().height() + self._look.px(LEAST_FOR_ROWS))

    def show_rows(self, rows: list[WatchFacts]) -> None:
        """These are waited for now."""
        self.model.show(tuple(rows))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Its times run."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def _fit(self) -> None:
        count = self.model.rowCount()
        self._count.setText(counted(count))
        told = self.tr("%n callers wait. They are remembered as long as Callboard runs.", "", count)
        self._count.setAccessibleName(told)
        for part in (self._count, self._heading):
            part.setToolTip(told)
        self.rows.fit()
        self._fit_offer()
        self.setVisible(count > 0)
        self.updateGeometry()

    def _fit_offer(self) -> None:
        panel, px = self.parentWidget(), self._look.px
        wanted = self.offer.heightForWidth(panel.width()) if panel is not None else 0
        needed = px(LEAST_FOR_CALLS) + wanted + self.minimumSizeHint().height()
        has_room = panel is not None and needed <= panel.height()
        if self.offer.height() != wanted and wanted > 0:
            self.offer.setFixedHeight(wanted)
        self.offer.set_room(has_room)
