"""The parts of the window that F6 goes around, and where the focus goes when its place disappears."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """One part of the window: everything in `root`. The focus goes to the first of `entries` that can have it now."""

    root: QWidget
    entries: tuple[QWidget, ...] = ()

    def holds(self, widget: QWidget) -> bool:
        """Whether `widget` is in here."""
        return widget is self.root or self.root.isAncestorOf(widget)

    def way_in(self) -> QWidget | None:
        """The widget that takes the focus now, if any can."""
        if not self.root.isVisible():
            return None
        wanted = (widget for widget in self.entries if can_have_focus(widget))
        return next(wanted, None) or next(focusable_in(self.root), None)


def can_have_focus(widget: QWidget) -> bool:
    """Whether Tab could stop at `widget` now."""
    return _is_stop(widget) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def focusable_in(root: QWidget) -> Iterator[QWidget]:
    """Everything in `root` where Tab stops now, in the order of Tab."""
    for widget in chain_in(root):
        if can_have_focus(widget):
            yield widget


def chain_in(root: QWidget) -> Iterator[QWidget]:
    """`root` and everything in it, as it was put together, which is the order of Tab."""
    # Not nextInFocusChain: PySide makes what it gives a child of the widget that was asked, and when that one goes,
    # everything behind it in the chain is taken for gone as well. The process ends at the next use of any of them.
    yield root
    yield from root.findChildren(QWidget)


class Regions(QObject):
    """Goes around `regions`. `go_home` is what Esc does where nothing else wants it. What is named in `first` comes
    first in its region, in that order, and then the rest as Qt has it."""

    def __init__(
        self, window: QWidget, regions: Sequence[Region], go_home: Callable[[], object], first: Sequence[str] = ()
    ) -> None:
        super().__init__(window)
        self._window = window
        self._regions = tuple(regions)
        self._go_home = go_home
        self._first = tuple(first)
        self._last: Region | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_back)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def go(self, by: int) -> None:
        """To the next region (1) or the one before (-1) that can have the focus."""
        focused = self._window.focusWidget()
        here = self._region_of(focused) if focused is not None else None
        count = len(self._regions)
        start = self._regions.index(here) if here is not None else (-1 if by > 0 else count)
        for step in range(1, count + 1):
            if self._enter(self._regions[(start + by * step) % count]):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nobody wanted arrives at the window."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and not event.modifiers()
        ):
            self._go_home()
            return True
        return super().eventFilter(watched, event)

    def step(self, is_forwards: bool) -> bool:
        """What Tab does: to the next control, region after region, and around. False where the focus is in none of
        them, in a question for instance."""
        focused = self._window.focusWidget()
        stops = self._stops()
        if focused is None or focused not in stops or len(stops) < 2:
            return False
        by = 1 if is_forwards else -1
        reason = Qt.FocusReason.TabFocusReason if is_forwards else Qt.FocusReason.BacktabFocusReason
        stops[(stops.index(focused) + by) % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        for region in self._regions:
            if region.root.window() is self._window:
                own = [widget for widget in focusable_in(region.root) if self._region_of(widget) is region]
                stops += _in_order(own, self._first)
        return stops

    def _enter(self, region: Region) -> bool:
        if isinstance(region.root, QMenuBar):
            return _enter_menus(region.root)
        widget = region.way_in()
        if widget is None:
            return False
        if widget.window() is not self._window:
            widget.window().activateWindow()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _region_of(self, widget: QWidget) -> Region | None:
        holding = [region for region in self._regions if region.holds(widget)]
        return max(holding, key=self._depth, default=None)

    def _depth(self, region: Region) -> int:
        depth, widget = 0, region.root.parentWidget()
        while widget is not None:
            depth, widget = depth + 1, widget.parentWidget()
        return depth

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self._last = self._region_of(now) or self._last
        elif self._last is not None:
            self._soon.start()

    def _bring_back(self) -> None:
        # What had the focus is gone or off, and Qt found nothing beside it.
        is_ours = self._window.isActiveWindow() and QGuiApplication.focusWindow() is self._window.windowHandle()
        if is_ours and QApplication.focusWidget() is None and self._last is not None:
            self._enter(self._last)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_order(widgets: Sequence[QWidget], first: Sequence[str]) -> list[QWidget]:
    named = [each for each in widgets if each.objectName() in first]
    rest = [each for each in widgets if each.objectName() not in first]
    return sorted(named, key=lambda each: first.index(each.objectName())) + rest


def _enter_menus(bar: QMenuBar) -> bool:
    """The first menu is marked, none is open: Qt has no other way there than to open one and to step back."""
    first = next((action for action in bar.actions() if action.isVisible() and action.isEnabled()), None)
    if first is None or not bar.isVisible():
        return False
    bar.setActiveAction(first)
    opened = QApplication.activePopupWidget()
    if opened is not None:
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(opened, escape)
    return bar.hasFocus()
