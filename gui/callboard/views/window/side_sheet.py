"""The right side where it does not fit beside a page: a tab at the edge, and a sheet over the page when wanted."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.look.look import Look

HANDLE, ICON = 28, 18
WIDTH, LEFT_OVER = 340, 28
"""How wide the sheet is, and how much of the page stays in sight beside it."""


class SideHandle(QPushButton):
    """Opens and closes the sheet; a drag that is held over it opens it as well."""

    hovered_by_drag = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_open = self._is_ringing = False
        self.setObjectName("side.handle")
        self.setProperty("kind", "handle")
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._dress)
        self._dress()

    def show_state(self, is_open: bool, is_ringing: bool) -> None:
        """Whether the sheet is open, and whether a call rings that is out of sight."""
        if (is_open, is_ringing) != (self._is_open, self._is_ringing):
            self._is_open, self._is_ringing = is_open, is_ringing
            self._dress()

    def sizeHint(self) -> QSize:
        """As high as there is room."""
        return QSize(self._look.px(HANDLE), self._look.px(HANDLE))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What is wanted may lie on the sheet."""
        event.ignore()
        self.hovered_by_drag.emit()

    def _dress(self) -> None:
        if self._is_open:
            icon, colour, name = "chevron-right", "text2", self.tr("Hide Calls now and Make a call")
        elif self._is_ringing:
            icon, colour, name = "bell-ringing", "warn", self.tr("A call is ringing. Show Calls now and Make a call")
        else:
            icon, colour, name = "phone", "text2", self.tr("Show Calls now and Make a call")
        self.setProperty("tone", "ringing" if self._is_ringing and not self._is_open else "")
        self.style().unpolish(self)
        self.style().polish(self)
        put_icon(self, self._look, icon, colour, ICON)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedWidth(max(HANDLE, self._look.px(ICON + 4)))


class SideSheet(QFrame):
    """Lies over the right part of `page` and takes nothing from it. The focus going back to the page closes it."""

    changed = Signal()

    def __init__(self, page: QWidget, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side.sheet")
        self.setProperty("side", "right")
        self._page = page
        self._look = look
        self._was_open = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        page.installEventFilter(self)
        look.changed.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.hide()

    def take(self, tabs: QWidget) -> None:
        """Hold `tabs` from now on."""
        self._column.addWidget(tabs)
        tabs.show()

    def open(self) -> None:
        """Come over the page."""
        self._place()
        self.raise_()
        self.show()
        self.changed.emit()

    def put_away(self) -> None:
        """Go."""
        self._was_open = False
        if not self.isHidden():
            self.hide()
            self.changed.emit()

    def make_way(self, is_dragging: bool) -> None:
        """What is dragged off the sheet is meant for the page below it, and what is let go there is over."""
        if is_dragging and self.isVisible():
            self.put_away()
            self._was_open = True
        elif not is_dragging and self._was_open:
            self._was_open = False
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._page.geometry()
        wide = max(0, min(self._look.px(WIDTH), room.width() - LEFT_OVER))
        at_right = self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
        left = room.right() + 1 - wide if at_right else room.left()
        self.setGeometry(left, room.top(), wide, room.height())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and self._page.isAncestorOf(now):
            self.put_away()
