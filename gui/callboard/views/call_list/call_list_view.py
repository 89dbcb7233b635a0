"""Calls now: every call that is going on. What rings and what is selected has buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from callboard.models.calls.call_acts import ON_ENTER, CallAct, acts_of
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.call_model import RINGING, CallModel
from callboard.models.calls.call_order import RowId
from callboard.models.calls.shown_calls import ShownCalls
from callboard.models.roles import AnyIndex, Role
from callboard.views.call_list.call_buttons import CallButtons
from callboard.views.call_list.call_delegate import MOST_BREATHING, CallDelegate
from callboard.views.call_list.call_menu import CallEntries, call_menu
from callboard.views.call_list.pointer_rest import PointerRest
from callboard.views.call_list.row_furniture import RowFurniture, WhyNot
from callboard.views.drops.drop_desk import DropDesk

TICK_MS = 1000


class CallListView(QListView):
    """Rows of calls; their times run while somebody sees them.

    `act_requested` carries a `CallAct`, the `CallFacts` it is about and where the row is on the screen.
    `call_selected` tells the call ids of the row that is selected, none when there is none.
    """

    act_requested = Signal(object, object, QRect)
    call_selected = Signal(object)  # tuple[int, ...]
    live_changed = Signal(bool)

    def __init__(
        self,
        calls: CallModel,
        delegate: CallDelegate,
        desk: DropDesk,
        why_not: WhyNot,
        my_phone: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Whatever changes rows asks for their buttons; once for all of it is enough.
        self._soon = _timer(self, 0, self._furnish)
        self._soon.setSingleShot(True)
        self._calls = calls
        self._shown = ShownCalls(calls, self)  # before anything that lets Qt lay the rows out
        self._delegate = delegate
        self._desk = desk
        self._why_not = why_not
        self.entries: CallEntries | None = None  # what the menu of a row has, set by whoever makes the window
        self._selected_before_reset: RowId | None = None
        self._row_before_reset = -1
        self._selected_row = -1
        self._tall_rows: set[int] = set()  # as everything was laid out last
        self.setObjectName("calls.list")
        self.setAccessibleName(self.tr("Calls now"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        delegate.is_tall = lambda index: index.row() in self._tall_rows
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(self._shown)
        self._furniture = RowFurniture(self, delegate.look, why_not, my_phone)
        self._furniture.act_requested.connect(self._on_button)
        self._ticker = _timer(self, TICK_MS, self._on_tick)
        # Nothing moves under the pointer.
        PointerRest(self).busy.connect(calls.hold)
        self._connect()

    def _connect(self) -> None:
        self._calls.modelAboutToBeReset.connect(self._on_about_to_reset)
        self._calls.modelReset.connect(self._on_reset)
        self._calls.heights_changed.connect(self.scheduleDelayedItemsLayout)
        for change in (self._shown.rowsInserted, self._shown.rowsRemoved, self._shown.layoutChanged):
            change.connect(self._ask_for_buttons)
        self._shown.modelReset.connect(self._ask_for_buttons)
        self.verticalScrollBar().valueChanged.connect(self._ask_for_buttons)
        self.doubleClicked.connect(lambda index: self._request_first(index, (CallAct.SHOW,)))
        self._delegate.look.changed.connect(self.scheduleDelayedItemsLayout)
        self._delegate.look.pulse.beat.connect(self._on_beat)

    # what the window asks

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self._delegate.is_live = is_live
        self.live_changed.emit(is_live)
        self.viewport().update()
        self._ask_for_buttons()

    @property
    def is_live(self) -> bool:
        """Whether what it shows is up to date."""
        return self._delegate.is_live

    def look_again(self) -> None:
        """What can be done with a call, or which phone is mine, may be different."""
        self._ask_for_buttons()

    def narrow_to(self, mark: str) -> None:
        """Show only calls with this mark (`MINE` or `RINGING` of the model), all when it is ""."""
        self._shown.narrow_to(mark)

    def current_call(self) -> CallFacts | None:
        """The call that is selected."""
        index = self.currentIndex()
        return index.data(Role.FACTS) if index.isValid() else None

    def select_call(self, call_id: int) -> None:
        """Go to the row that shows call `call_id`, if there is one."""
        row = self._calls.row_of_call(call_id)
        if row is not None:
            self.setCurrentIndex(self._shown.mapFromSource(self._calls.index(row)))

    def place_of(self, call_id: int) -> QRect:
        """Where the row of call `call_id` is on the screen; the list itself when it has none."""
        row = self._calls.row_of_call(call_id)
        index = self._shown.mapFromSource(self._calls.index(row)) if row is not None else QModelIndex()
        return self._on_screen(index)

    def buttons_of(self, row: int) -> CallButtons | None:
        """The buttons in `row`, None while it has none."""
        return self._furniture.buttons_of(self._shown.index(row, 0))

    # Qt's events

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint what is different. A list view would lay everything out anew, which only new heights need."""
        if first.row() == last.row():
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            self.viewport().update()
        self._ask_for_buttons()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The selected row is taller."""
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()
        self._ask_for_buttons()
        facts: CallFacts | None = current.data(Role.FACTS) if current.isValid() else None
        self.call_selected.emit(self._calls.call_ids_of(facts) if facts is not None else ())

    def doItemsLayout(self) -> None:
        """Every row is asked for its height, so what they have in common is looked up before."""
        self._selected_row = self.currentIndex().row()
        self._tall_rows = {self._selected_row, *self._shown.ringing_rows()}
        super().doItemsLayout()

    def updateGeometries(self) -> None:
        """Everything was laid out."""
        super().updateGeometries()
        self._ask_for_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer rows can be seen."""
        super().resizeEvent(event)
        self._ask_for_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        """Times run."""
        super().showEvent(event)
        self._ticker.start()
        self._ask_for_buttons()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        self._delegate.look.pulse.want(self, False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del ends the call, Enter does what the row says, Ctrl+C carries the call."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self._request_first(index, (CallAct.HANG_UP, CallAct.CANCEL))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request_first(index, ON_ENTER)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.data(Role.FACTS).gives_number:
            self._desk.copy(self._shown.mimeData([index]))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All that can be done with the call."""
        index = self.currentIndex()
        if not index.isValid() or self.entries is None:
            return
        mime = self._shown.mimeData([index]) if index.data(Role.FACTS).gives_number else None
        copy = None if mime is None else lambda: self._desk.copy(mime)
        # The row may be another one by the time somebody has chosen: the call is what was meant.
        menu = call_menu(self, index.data(Role.FACTS), self.entries, self._on_menu, copy)
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else self._on_screen(index).center())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the call."""
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
            self._desk.carry(self, self._shown.mimeData([index]))

    # rows

    def _is_tall(self, index: AnyIndex) -> bool:
        return index.row() == self._selected_row or RINGING in (index.data(Role.MARKS) or "")

    def visible_indexes(self) -> list[QModelIndex]:
        """The rows that can be seen."""
        index = self.indexAt(QPoint(1, 1))
        bottom, found = self.viewport().height(), list[QModelIndex]()
        while index.isValid() and self.visualRect(index).top() < bottom:
            found.append(index)
            index = index.siblingAtRow(index.row() + 1)
        return found

    def _ask_for_buttons(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _furnish(self) -> None:
        if not self.isVisible():
            return
        self.executeDelayedItemsLayout()
        self._selected_row = self.currentIndex().row()
        seen = self.visible_indexes()
        self._furniture.furnish(index for index in seen if self._is_tall(index))
        ringing = sum(RINGING in index.data(Role.MARKS) for index in seen)
        self._delegate.breathes = self._delegate.is_live and 0 < ringing <= MOST_BREATHING
        self._delegate.look.pulse.want(self, self._delegate.breathes)

    def _on_tick(self) -> None:
        if self._delegate.is_live:
            for index in self.visible_indexes():
                self.update(index)

    def _on_beat(self) -> None:
        for index in self.visible_indexes():
            if RINGING in index.data(Role.MARKS):
                self.update(index)

    def _on_about_to_reset(self) -> None:
        current = self._shown.mapToSource(self.currentIndex())
        self._row_before_reset = self.currentIndex().row()
        self._selected_before_reset = self._calls.row_id_at(current.row()) if current.isValid() else None

    def _on_reset(self) -> None:
        if self._selected_before_reset is None:
            return
        row = self._calls.row_of(self._selected_before_reset)
        index = self._shown.mapFromSource(self._calls.index(row)) if row is not None else QModelIndex()
        if not index.isValid() and self.hasFocus():  # its call is over: whoever works here goes on with the next
            index = self._shown.index(min(self._row_before_reset, self._shown.rowCount() - 1), 0)
        self.setCurrentIndex(index)

    # acts

    def _on_button(self, act: CallAct, row: QPersistentModelIndex) -> None:
        if row.isValid():
            self._request(QModelIndex(row), act)  # pyright: ignore[reportArgumentType]

    def _on_menu(self, act: CallAct, facts: CallFacts) -> None:
        self.act_requested.emit(act, facts, self.place_of(facts.call_id))

    def _request_first(self, index: QModelIndex, wanted: Sequence[CallAct]) -> None:
        facts: CallFacts = index.data(Role.FACTS)
        act = next((act for act in acts_of(facts) if act in wanted), None)
        if act is None and CallAct.HANG_UP in wanted and not facts.is_conference:
            act = CallAct.HANG_UP  # a ringing call has no button for it, but Del ends that one too
        if act is not None:
            self._request(index, act)

    def _request(self, index: QModelIndex, act: CallAct) -> None:
        facts: CallFacts | None = index.data(Role.FACTS)
        if facts is not None and not self._why_not(act):
            self.act_requested.emit(act, facts, self._on_screen(index))

    def _on_screen(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index) if index.isValid() else self.viewport().rect()
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())


def _timer(parent: CallListView, interval_ms: int, due: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(interval_ms)
    timer.timeout.connect(due)
    return timer
