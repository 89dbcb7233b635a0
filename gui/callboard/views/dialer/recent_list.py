"""Recent: the last numbers called from here, and calls for my phone that were missed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.models.preferences_now import MemoryNow
from callboard.models.recent_model import RecentModel
from callboard.models.roles import Role
from callboard.views.dialer.recent_delegate import ROW_HEIGHT, RecentDelegate
from callboard.views.dialer.recent_words import spoken_recent
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.kept_place import KeptPlace
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.dialling_words import dialled_note
from callboard.views.words.spoken_words import on_enter_recent

FEW, MANY = 2, 5
MANY_FROM, NONE_BELOW = 900, 680
"""Heights of the window in pixels."""


class RecentRows(QListView):
    """As high as its rows; it never scrolls. A click chooses, Enter and a double-click call, a row can be dragged."""

    chosen = Signal(str)
    call_requested = Signal(str)

    def __init__(self, recent: RecentModel, look: Look, desk: DropDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        self._look = look
        self._desk = desk
        self.setDragEnabled(True)
        self.setObjectName("dial.recent")
        self.setAccessibleName(self.tr("Recent"))
        self.setAccessibleDescription(self.tr("A click fills in the number, Enter calls it"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delegate = RecentDelegate(look)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(recent)
        KeptPlace(self)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(Role.NUMBER)))
        self.doubleClicked.connect(lambda index: self.call_requested.emit(index.data(Role.NUMBER)))

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(200, self.model().rowCount() * self._look.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As many rows as there are, however narrow."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls, Ctrl+C carries."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.call_requested.emit(index.data(Role.NUMBER))
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._desk.copy(self._recent.mimeData([index]))
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the number."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self._recent.mimeData([self.currentIndex()]))


class RecentList(QWidget):
    """The rows under their heading, or the words that there are none yet."""

    chosen = Signal(str)
    call_requested = Signal(str)

    def __init__(
        self, memory: MemoryNow, look: Look, desk: DropDesk, parent: QWidget, board: Callable[[], Board] = Board
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._look = look
        self._most = FEW
        self._is_wanted = True
        more = lambda one: dialled_note(one.number, board())  # noqa: E731
        self._model = RecentModel(spoken_recent, self, on_enter_recent, more)
        self.rows = RecentRows(self._model, look, desk, self)
        self._empty = label(self, "dial.recent.empty", "second", self.tr("Numbers you call appear here."), wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(self, role="heading", text=self.tr("Recent")))
        layout.addWidget(self._empty)
        layout.addWidget(self.rows)
        self.rows.chosen.connect(self.chosen)
        self.rows.call_requested.connect(self.call_requested)
        memory.changed.connect(self._show)
        look.changed.connect(self._measure)
        self._show()

    @property
    def has_rows(self) -> bool:
        """Whether there is something to click."""
        return self._model.rowCount() > 0

    def set_wanted(self, is_wanted: bool) -> None:
        """Show it, as long as the window is high enough, or not at all."""
        self._is_wanted = is_wanted
        self._show()

    def fit_into(self, window_height: int) -> None:
        """Show as many rows as a window `window_height` pixels high has room for."""
        most = (
            0
            if window_height < self._look.px(NONE_BELOW)
            else MANY
            if window_height > self._look.px(MANY_FROM)
            else FEW
        )
        if most != self._most:
            self._most = most
            self._show()

    def _show(self) -> None:
        self._model.show(self._memory.value.recent)
        self._model.set_most(self._most)
        self.rows.setVisible(self.has_rows)
        self._empty.setVisible(not self.has_rows)
        self.setVisible(self._is_wanted and self._most > 0)
        self._measure()

    def _measure(self) -> None:
        self.rows.setFixedHeight(self.rows.sizeHint().height())
        self.rows.scheduleDelayedItemsLayout()
        self.updateGeometry()
