"""The right side: two docks beside the board, contacts and history, three tabs beside the conference, else nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QWidget

from callboard.views.look.look import Look
from callboard.views.regions import focusable_in
from callboard.views.window.side_dock import PanelScroll, SideDock
from callboard.views.window.side_sheet import SideSheet
from callboard.views.window.side_tabs import SideTabs

WITH_DOCKS = ("board", "contacts", "history")
WITH_SIDES = (*WITH_DOCKS, "conference")
"""The pages with docks at their side, and those with anything there (ui-spec, section 2)."""
LAYOUT_VERSION = 1
"""A saved layout of another version is not restored."""
WIDTHS = ((2560, 420), (1600, 380), (1200, 340), (0, 300))
"""From this width of the window on, so wide (ui-spec, section 3)."""
TABS_NARROWER, TABS_NARROWEST = 20, 300
"""Beside a conference, whose list of rooms takes room at the left, the side is narrower."""
LARGEST_SHARE = 0.36
QWIDGETSIZE_MAX = (1 << 24) - 1


class Sides(QObject):
    """Moves the panels "dial" and "calls" between docks and tabs. What floats stays where it floats."""

    changed = Signal()
    arranged = Signal()

    def __init__(
        self, window: QMainWindow, look: Look, dial: QWidget, calls: QWidget, tabs: SideTabs, sheet: SideSheet
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._tabs = tabs
        self.sheet = sheet
        self._people = tabs.panel("people")
        self._home = tabs.parentWidget()
        self._is_folded = False
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
            window.addDockWidget(_far_side(window), dock)
            dock.came_or_went.connect(self._on_came_or_went)
        # Calls now gets all that Make a call does not need.
        self._docks["dial"].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sharing = QTimer(self)
        self._sharing.setSingleShot(True)
        self._sharing.timeout.connect(self._share)
        self._returning = QTimer(self)
        self._returning.setSingleShot(True)
        self._returning.timeout.connect(self._show_floating)

    @property
    def docks(self) -> Sequence[SideDock]:
        """From top to bottom."""
        return tuple(self._docks.values())

    def arrange(self, page: str) -> None:
        """Show what belongs beside `page`."""
        if page == self._page:
            return
        if self._page in WITH_DOCKS:
            self._state_beside_board = self._window.saveState(LAYOUT_VERSION)
        self._page = page
        in_tabs = self._is_folded or page == "conference"
        for side, dock in self._docks.items():
            if dock.isFloating() or not in_tabs:
                self._tabs.give_back(side)
                dock.take_back()
            else:
                self._tabs.take(side, dock.panel)
            floats = dock.isFloating() and self._window.isVisible()
            dock.setVisible(floats or (page in WITH_DOCKS and not in_tabs and not dock.isFloating()))
        self._place_tabs()
        self._share_soon()
        self.arranged.emit()

    def show(self, side: str) -> None:
        """Bring "people", "dial" or "calls" to where it can be seen."""
        dock = self._docks.get(side)
        if dock is not None and dock.isFloating():
            dock.show()
            dock.raise_()
            dock.activateWindow()
        elif self._is_folded or self._page == "conference":
            self._tabs.show_tab(side)
            if self._is_folded:
                self.sheet.open()

    @property
    def has_sheet(self) -> bool:
        """Whether there is something that only the sheet shows."""
        return self._is_folded and self._page in WITH_SIDES and bool(self._tabs.shown)

    def toggle_sheet(self) -> None:
        """Open the sheet, or put it away."""
        if self.sheet.isVisible():
            self.sheet.put_away()
        else:
            self.sheet.open()
            inside = next(focusable_in(self._tabs), None)
            if inside is not None:
                inside.setFocus()

    def fold(self, is_folded: bool) -> None:
        """Whether there is no room beside the page."""
        if is_folded != self._is_folded:
            if not is_folded:
                self.sheet.put_away()
            self._is_folded = is_folded
            page, self._page = self._page, ""
            self.arrange(page)

    def fit(self, width: int) -> None:
        """The window is `width` wide now; the side gets the width that belongs to it, once at each border."""
        wanted = self._width_for(width)
        if wanted != self._width:
            self._width = wanted
            self._place_tabs()
            self._share_soon()

    def state(self) -> QByteArray:
        """Where the docks are, as Qt saves it."""
        return self._window.saveState(LAYOUT_VERSION) if self._page in WITH_DOCKS else self._state_beside_board

    def restore(self, state: QByteArray) -> None:
        """Put the docks where they were; what cannot be read changes nothing."""
        page, self._page = self._page, ""
        if not state.isEmpty():
            self._window.restoreState(state, LAYOUT_VERSION)
        self._state_beside_board = self._window.saveState(LAYOUT_VERSION)
        if not self._window.isVisible():
            self.put_away()  # a window that is there before its owner lies below it
        self.arrange(page)

    def reset(self) -> None:
        """Everything where it is at the first start."""
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(_far_side(self._window), dock)
        page, self._page = self._page, ""
        self.arrange(page)

    def put_away(self) -> None:
        """Hide what floats, as its window goes."""
        for dock in self._docks.values():
            if dock.isFloating():
                dock.hide()

    def bring_back(self) -> None:
        """Show again what floats, as soon as its owner is there."""
        self._returning.start(0)

    def _place_tabs(self) -> None:
        """Beside the conference, or on the sheet; there are no people on it while they are on the page below."""
        tabs = self._tabs
        if not self._is_folded:
            tabs.setFixedWidth(max(self._width - TABS_NARROWER, min(self._width, TABS_NARROWEST)))
            home = self._home.layout() if self._home is not None else None
            if home is not None and tabs.parentWidget() is not self._home:
                home.addWidget(tabs)
                tabs.show()
            tabs.take("people", self._people)
            return
        tabs.setMinimumWidth(0)
        tabs.setMaximumWidth(QWIDGETSIZE_MAX)
        if self._page != "conference":
            tabs.give_back("people")
        elif not tabs.holds("people"):
            tabs.take("people", self._people)
            tabs.show_tab("people")
        if tabs.parentWidget() is not self.sheet:
            self.sheet.take(tabs)

    def _width_for(self, width: int) -> int:
        look = self._look
        plain = next(wide for least, wide in WIDTHS if width >= look.px(least) or least == 0)
        return min(look.px(plain), round(width * LARGEST_SHARE)) if look.factor > 1 else plain

    def _show_floating(self) -> None:
        for dock in self._docks.values():
            if dock.isFloating() and self._window.isVisible():
                dock.show()

    def _on_came_or_went(self) -> None:
        page = self._page
        if (self._is_folded or page == "conference") and any(
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


def _far_side(window: QMainWindow) -> Qt.DockWidgetArea:
    """Qt does not turn round what stands at the sides of a window."""
    areas = Qt.DockWidgetArea
    return areas.LeftDockWidgetArea if window.isRightToLeft() else areas.RightDockWidgetArea
