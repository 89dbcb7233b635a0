"""The rail at the left: one button for each page, the shown one with a bar at its side."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from callboard.views.look.look import Look
from callboard.views.window.rail_badge import RailBadge
from callboard.views.window.rail_drags import RailDrags

WIDE, NARROW = 84, 52
BUTTON_HEIGHT, NARROW_BUTTON = 54, 42
ICON = 20
UPPER, LEFT, RIGHT, LOWER = 8, 5, 1, 4
BAR_WIDTH, BAR_HEIGHT = 3, 30
BETWEEN, AROUND_ICON, LEAST = 4, 12, 28
"""Pixels between buttons (as in the stylesheet), around their icons, and the least a button is high."""


class RailEntry(NamedTuple):
    """One page: what leads there, its icon, and whether it stands at the foot."""

    action: QAction
    icon: str
    is_at_foot: bool = False


class Rail(QToolBar):
    """With labels where there is room, else icons with tooltips."""

    def __init__(self, entries: Sequence[RailEntry], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._look = look
        self._is_wide = True
        self._fitted = 0
        self._badges: dict[str, RailBadge] = {}
        self.setObjectName("rail")
        self.setWindowTitle(self.tr("Pages"))
        self.setAccessibleName(self.windowTitle())
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setEnabled(False)
        group = QActionGroup(self)
        ordered = sorted(entries, key=lambda each: each.is_at_foot)
        for before, entry in zip((None, *ordered), ordered, strict=False):
            if entry.is_at_foot and not (before and before.is_at_foot):
                self._add_space()
            group.addAction(entry.action)
            self.addAction(entry.action)
            button = self.widgetForAction(entry.action)
            button.setObjectName(f"rail.{entry.action.objectName().removeprefix('view.')}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            entry.action.toggled.connect(self.update)
        RailDrags(self)
        self.dress()

    def set_wide(self, is_wide: bool) -> None:
        """Whether there is room for labels."""
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.dress()

    def show_badge(self, page: str, count: int, spoken: str) -> None:
        """So many things are new on `page`; `spoken` says it in words ("History, 3 missed"), and is what the button is
        called as long as there are any."""
        button = self.findChild(QToolButton, f"rail.{page}")
        if not isinstance(button, QToolButton):
            return
        badge = self._badges.get(page)
        if badge is None:
            badge = self._badges[page] = RailBadge(button)
        badge.show_count(count)
        button.setAccessibleName(spoken if count else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window buttons are lower: a page that is not seen here would hardly be found."""
        super().resizeEvent(event)
        most = self._look.px(BUTTON_HEIGHT)
        if min(self._room_for_each(), most) != min(self._fitted, most):
            self.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar at the edge beside the page that is shown."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("accent"))
        at_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for entry in self._entries:
            if entry.action.isChecked():
                button = self.widgetForAction(entry.action).geometry()
                high = min(self._look.px(BAR_HEIGHT), button.height())
                left = self.width() - BAR_WIDTH if at_right else 0
                bar = QRectF(left, button.center().y() - high / 2, BAR_WIDTH, high)
                painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.end()

    def _room_for_each(self) -> int:
        if not self.isVisible():
            return self._look.px(BUTTON_HEIGHT)
        free = self.height() - UPPER - LOWER - BETWEEN * (len(self._entries) + 1)
        return free // max(1, len(self._entries))

    def _add_space(self) -> None:
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(space)

    def dress(self) -> None:
        """Measure and colour it anew; after the book has given its actions their plain icons."""
        look, room = self._look, self._room_for_each()
        has_words = self._is_wide and room >= look.px(BUTTON_HEIGHT)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if has_words else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        # Icons alone need not grow as the text does, and whoever needs large text needs the room.
        width = look.px(WIDE) if has_words else (NARROW + look.px(NARROW)) // 2
        high = look.px(BUTTON_HEIGHT) if has_words else max(LEAST, min(look.px(NARROW_BUTTON), room))
        icon = min(look.px(ICON), high - AROUND_ICON)
        self._fitted = room
        self.setIconSize(QSize(icon, icon))
        self.setMinimumWidth(width)
        # Set anew each time: a tool bar takes the margins of the style whenever that changes. One that stands upright
        # takes the margin that is called left for its upper end, and the upper one for its left.
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(UPPER, LEFT, RIGHT, LOWER)
        for entry in self._entries:
            entry.action.setIcon(self._icon_of(entry.icon))
            # A word that is longer in another language makes the whole rail wider.
            self.widgetForAction(entry.action).setMinimumSize(width - 10, high)

    def _icon_of(self, name: str) -> QIcon:
        icon = self._look.icon(name)
        for ratio in (1.0, 2.0):
            shown = self._look.pixmap(name, "accent", self._look.px(ICON), ratio)
            icon.addPixmap(shown, QIcon.Mode.Normal, QIcon.State.On)
        return icon
