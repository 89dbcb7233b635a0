"""Where the first favourite is dropped: a place that is there only while somebody is being dragged."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from callboard.domain.drops.drop_rules import OntoFavourites
from callboard.models.preferences_now import MemoryNow
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.labels import label
from callboard.views.look.look import Look

ICON = 16


class FirstFavourite(QFrame):
    """Lies over the heading of the people, so that nothing makes way for it while somebody aims."""

    def __init__(self, desk: DropDesk, memory: MemoryNow, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._look = look
        self._is_wanted = False
        self.setObjectName("board.favourites.first")
        self.setAcceptDrops(True)
        self._icon = QLabel(self)
        self._text = label(self, "board.favourites.first.text", "drop", self.tr("Drop here to add a favourite"))
        self.setAccessibleName(self._text.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(7)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        desk.drag_changed.connect(self._show_or_hide)
        look.changed.connect(self._dress)
        self._mark(False)
        self._dress()
        self.hide()

    def set_wanted(self, is_wanted: bool) -> None:
        """Whether there is no list of favourites that could be dropped on."""
        self._is_wanted = is_wanted
        self._show_or_hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is held over it."""
        self._desk.enter(event)
        self._mark(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do."""
        self._desk.move(event, self._target(), self._place())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._mark(False)
        self._desk.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._mark(False)
        self._desk.let_go(event, self._target(), self._place())

    def _show_or_hide(self) -> None:
        is_wanted = self._is_wanted and self._desk.is_dragging and self._desk.would_take(self._target())
        if is_wanted:
            self.raise_()
        self.setVisible(is_wanted)

    def _target(self) -> OntoFavourites:
        listed = self._memory.value.favourites
        return OntoFavourites(listed, len(listed))

    def _place(self) -> QRect:
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())

    def _mark(self, is_over: bool) -> None:
        self.setProperty("place", "over" if is_over else "possible")
        self.style().unpolish(self)
        self.style().polish(self)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("star", "accent", size, self.devicePixelRatio()))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
