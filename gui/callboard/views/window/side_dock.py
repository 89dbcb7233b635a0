"""One panel at the right side, which may leave the window and stand on another screen."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QMenu, QScrollArea, QWidget

from callboard.views.look.look import Look

HEAD = 44
"""The upper end of a panel, by which it can be dragged out."""
LOWEST = 96


class PanelScroll(QScrollArea):
    """As high as its panel wants to be; where there is less room, the panel scrolls instead of being cut."""

    def __init__(self, panel: QWidget, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """What the panel wants, as wide as it is."""
        panel = self.widget()
        if panel is None:
            return super().sizeHint()
        wanted = panel.sizeHint()
        if panel.hasHeightForWidth():
            wanted.setHeight(panel.heightForWidth(max(self.width(), panel.minimumSizeHint().width())))
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area keeps it to itself when its panel wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height that is wanted; whoever asked before remembers the old one."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Its width; of its height a few lines are enough."""
        panel = self.widget()
        if panel is None:
            return super().minimumSizeHint()
        wanted = panel.minimumSizeHint()
        return QSize(wanted.width(), min(wanted.height(), self._look.px(LOWEST)))


class NoTitle(QWidget):
    """Takes no room. A plain widget would ask for -1, and the dock would be one pixel too low for its panel."""

    def sizeHint(self) -> QSize:
        """Nothing."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Nothing."""
        return QSize(0, 0)


class SideDock(QDockWidget):
    """Without a title bar in the window, where its panel has a head of its own; with one while it floats.

    The head is the handle: dragging it out or a double-click lets the panel float, closing the floating window
    brings it home.
    """

    came_or_went = Signal()

    def __init__(self, name: str, title: str, panel: QWidget, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._look = look
        self._panel = panel
        self._pressed_at: QPoint | None = None
        self._no_title = NoTitle(self)
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setTitleBarWidget(self._no_title)
        self.setWidget(panel)
        self.topLevelChanged.connect(self._on_top_level_changed)

    @property
    def panel(self) -> QWidget:
        """What it shows; on the conference page the panel is elsewhere for the time being."""
        return self._panel

    def take_back(self) -> None:
        """Show the panel here again."""
        if self.widget() is not self._panel:
            self.setWidget(self._panel)
            self._panel.show()

    def float_out(self) -> None:
        """Leave the window."""
        if not self.isFloating():
            # Before, not after: another title makes the window anew, and one that is taken away and shown again at
            # once stays away with some window managers.
            place = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
            self.setTitleBarWidget(None)  # pyright: ignore[reportArgumentType]
            self.setFloating(True)
            self.setGeometry(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A panel is never lost: closing its window brings it home."""
        event.ignore()
        if self.isFloating():
            self.setFloating(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the begin of a drag by the head."""
        is_head = event.position().y() < self._look.px(HEAD)
        self._pressed_at = event.position().toPoint() if is_head and not self.isFloating() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged out far enough it floats, and goes on with the pointer."""
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - start).manhattanLength()
        if far >= 2 * QApplication.startDragDistance():
            self._pressed_at = None
            self.float_out()
            self.move(event.globalPosition().toPoint() - start)
            handle = self.windowHandle()
            if handle is not None:
                handle.startSystemMove()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag after all."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The head lets it float."""
        if event.position().y() < self._look.px(HEAD) and not self.isFloating():
            self.float_out()
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same without dragging."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("Put back into the window") if self.isFloating() else self.tr("Show in a window of its own")
        menu.addAction(text).triggered.connect(self._on_asked)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """What the panel wants to be high may have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.came_or_went.emit()
        return super().event(event)

    def _on_asked(self) -> None:
        if self.isFloating():
            self.setFloating(False)
        else:
            self.float_out()

    def _on_top_level_changed(self, is_floating: bool) -> None:
        title = None if is_floating else self._no_title
        if self.titleBarWidget() is not title:
            self.setTitleBarWidget(title)  # pyright: ignore[reportArgumentType]
        self.came_or_went.emit()
