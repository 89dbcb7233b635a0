"""The right side: two docks beside the board, three tabs beside the conference, nothing beside the settings."""

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QWidget

from callboard.views.look.look import Look
from callboard.views.window.side_dock import PanelScroll, SideDock
from callboard.views.window.side_tabs import SideTabs

LAYOUT_VERSION = 1
"""A saved layout of another version is not restored."""
WIDTHS = ((2560, 420), (1600, 380), (1200, 340), (0, 300))
"""From this width of the window on, so wide (ui-spec, section 3)."""
TABS_NARROWER, TABS_NARROWEST = 20, 300
"""Beside a conference, whose list of rooms takes room at the left, the side is narrower."""
LARGEST_SHARE = 0.36


class Sides(QObject):
    """Moves the panels "dial" and "calls" between docks and tabs. What floats stays where it floats."""

    changed = Signal()

    def __init__(self, window: QMainWindow, look: Look, dial: QWidget, calls: QWidget, tabs: SideTabs) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._tabs = tabs
        self._page = ""
        self._width = 0
        self._state_beside_board = QByteArray()
        self._docks = {
            "dial": SideDock("side.dial", self.tr("Make a call"), PanelScroll(dial, look), look, window),
            "calls": SideDock("side.calls", self.tr("Calls now"), calls, look, window),
        }
        for panel in (dial, calls):
            panel.setProperty("surface", "panel")
            panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for dock in self._docks.values():
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.came_or_went.connect(self._on_came_or_went)
        # Calls now gets all that Make a call does not need.
        self._docks["dial"].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sharing = QTimer(self)
        self._sharing.setSingleShot(True)
        self._sharing.timeout.connect(self._share)

    def arrange(self, page: str) -> None:
        """Show what belongs beside `page`."""
        if page == self._page:
            return
        if self._page == "board":
            self._state_beside_board = self._window.saveState(LAYOUT_VERSION)
        self._page = page
        for side, dock in self._docks.items():
            if dock.isFloating() or page != "conference":
                self._tabs.give_back(side)
                dock.take_back()
            else:
                self._tabs.take(side, dock.panel)
            dock.setVisible(dock.isFloating() or page == "board")
        self._share_soon()

    def show(self, side: str) -> None:
        """Bring "people", "dial" or "calls" to where it can be seen."""
        dock = self._docks.get(side)
        if dock is not None and dock.isFloating():
            dock.show()
            dock.raise_()
            dock.activateWindow()
        elif self._page == "conference":
            self._tabs.show_tab(side)

    def fit(self, width: int) -> None:
        """The window is `width` wide now; the side gets the width that belongs to it, once at each border."""
        wanted = self._width_for(width)
        if wanted != self._width:
            self._width = wanted
            self._tabs.setFixedWidth(max(wanted - TABS_NARROWER, min(wanted, TABS_NARROWEST)))
            self._share_soon()

    def state(self) -> QByteArray:
        """Where the docks are, as Qt saves it."""
        return self._window.saveState(LAYOUT_VERSION) if self._page == "board" else self._state_beside_board

    def restore(self, state: QByteArray) -> None:
        """Put the docks where they were; what cannot be read changes nothing."""
        page, self._page = self._page, ""
        if not state.isEmpty():
            self._window.restoreState(state, LAYOUT_VERSION)
        self._state_beside_board = self._window.saveState(LAYOUT_VERSION)
        self.arrange(page)

    def reset(self) -> None:
        """Everything where it is at the first start."""
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        page, self._page = self._page, ""
        self.arrange(page)

    def put_away(self) -> None:
        """Hide what floats, as its window goes."""
        for dock in self._docks.values():
            if dock.isFloating():
                dock.hide()

    def bring_back(self) -> None:
        """Show again what floats."""
        for dock in self._docks.values():
            if dock.isFloating():
                dock.show()

    def _width_for(self, width: int) -> int:
        look = self._look
        plain = next(wide for least, wide in WIDTHS if width >= look.px(least) or least == 0)
        return min(look.px(plain), round(width * LARGEST_SHARE)) if look.factor > 1 else plain

    def _on_came_or_went(self) -> None:
        page = self._page
        if page == "conference" and any(
            dock.isFloating() is self._tabs.holds(side) for side, dock in self._docks.items()
        ):
            self._page = ""
            self.arrange(page)
        self._share_soon()
        self.changed.emit()

    def _share_soon(self) -> None:
        if not self._sharing.isActive():
            self._sharing.start(0)

    def _share(self) -> None:
        docked = [dock for dock in self._docks.values() if not dock.isFloating() and dock.isVisible()]
        if not docked:
            return
        self._window.resizeDocks(docked, [self._width] * len(docked), Qt.Orientation.Horizontal)
        if len(docked) > 1:
            whole = sum(dock.height() for dock in docked)
            wanted: QSize = docked[0].sizeHint()
            heights = [wanted.height(), max(1, whole - wanted.height())]
            self._window.resizeDocks(docked, heights, Qt.Orientation.Vertical)
