"""The pop-ups that are open: where they stand, how many there are, and when they go."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from callboard.domain.capability import Feature
from callboard.models.calls.incoming_calls import IncomingCall, IncomingEnd
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.toasts.toast import Toast
from callboard.views.toasts.toast_words import ToastWords, group_words, missed_words, more_words, ringing_words

MOST = 3
MISSED_FOR_MS = 4000
TOLD_FOR_MS = 6000
TICK_MS = 1000
GAP, EDGE = 10, 16


class Rank(IntEnum):
    """What has room first when there is not enough of it."""

    MINE = 0
    GROUP = 1
    TOLD = 2


Key = tuple[Rank, int]


class ToastStack(QObject):
    """Stands in the lower corner of the screen with the window in use, the oldest lowest: nothing moves under the
    pointer unless one below it goes. `can` says whether the phone system offers something."""

    divert_requested = Signal(int)
    pick_up_requested = Signal(int)
    show_requested = Signal(int)
    opened = Signal(ToastWords)

    def __init__(self, look: Look, window: QWidget, can: Callable[[Feature], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._window = window
        self._can = can
        self._open: dict[Key, Toast] = {}
        self._calls: dict[Key, IncomingCall] = {}
        self._told = 0
        self._more: QLabel | None = None
        self._screen: QScreen | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        # After everybody else: only then are the pop-ups themselves dressed anew.
        look.changed.connect(self._place_all, Qt.ConnectionType.QueuedConnection)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """What is open, the oldest first; those without room are among them."""
        return tuple(self._open.values())

    def is_shown(self, call_id: int, rank: Rank = Rank.MINE) -> bool:
        """Whether there is a pop-up for a call that rings."""
        return (rank, call_id) in self._calls

    def show_call(self, call: IncomingCall, rank: Rank = Rank.MINE) -> None:
        """`call` rings, or it turned out who calls."""
        key = (rank, call.call_id)
        self._calls[key] = call
        if key not in self._open:
            toast = Toast(_words(key, call), self._buttons(rank), self._look)
            toast.pressed.connect(lambda name: self._on_pressed(key, name))
            self._add(key, toast)
        self._on_tick()
        self._ticker.start()

    def end_call(self, call: IncomingCall, how: IncomingEnd, rank: Rank = Rank.MINE) -> None:
        """It does not ring any more."""
        key = (rank, call.call_id)
        if self._calls.pop(key, None) is None:
            return
        if not self._calls:
            self._ticker.stop()
        toast = self._open.get(key)
        if toast is None or how is not IncomingEnd.MISSED:
            self._remove(key)
            return
        toast.show_words(missed_words(call))
        toast.show_buttons(False)
        self._remove_later(key, toast, MISSED_FOR_MS)
        self._place_all()

    def tell(self, words: ToastWords) -> None:
        """Show `words` for a while."""
        self._told += 1
        toast = Toast(words, (), self._look)
        key = (Rank.TOLD, self._told)
        self._add(key, toast)
        self._remove_later(key, toast, TOLD_FOR_MS)

    def close_all(self) -> None:
        """Take everything away."""
        self._ticker.stop()
        self._calls.clear()
        for key in tuple(self._open):
            self._remove(key)

    def _buttons(self, rank: Rank) -> list[tuple[str, str, str]]:
        buttons = [("show", self.tr("Show"), "")]
        if rank is Rank.MINE and self._can(Feature.DIVERT):
            buttons.insert(0, ("divert", self.tr("Divert…"), "corner-up-right"))
        elif rank is Rank.GROUP and self._can(Feature.PICK_UP):
            buttons.insert(0, ("pick_up", self.tr("Pick up"), "phone-incoming"))
        return buttons

    def _add(self, key: Key, toast: Toast) -> None:
        self._open[key] = toast
        toast.closed.connect(lambda: self._remove(key))
        self._place_all()
        self.opened.emit(toast.words)

    def _remove_later(self, key: Key, toast: Toast, after_ms: int) -> None:
        timer = QTimer(toast)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._remove(key))
        timer.start(after_ms)

    def _remove(self, key: Key) -> None:
        toast = self._open.pop(key, None)
        if toast is not None:
            toast.hide()
            toast.deleteLater()
        self._place_all()

    def _on_pressed(self, key: Key, name: str) -> None:
        call_id = key[1]
        if name == "divert":
            self.divert_requested.emit(call_id)
        elif name == "pick_up":
            self.pick_up_requested.emit(call_id)
        else:
            self.show_requested.emit(call_id)
        self._remove(key)

    def _on_tick(self) -> None:
        for key, call in self._calls.items():
            if key in self._open:
                self._open[key].show_words(_words(key, call))
        self._place_all()  # a line more of text, or a screen less

    def _free(self) -> QRect:
        """Where there is room: on one screen for as long as anything is open, unless that screen is gone."""
        screen = self._screen
        if screen is None or screen not in QGuiApplication.screens():
            active = QApplication.activeWindow()
            in_use = active if active is not None and not isinstance(active, Toast) else self._window
            self._screen = screen = in_use.screen()
        return screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)

    def _place_all(self) -> None:
        if not self._open:
            self._screen = None
            self._show_more(0, QRect(), 0)
            return
        free = self._free()
        shown = self._with_room(free)
        bottom = free.bottom()
        for key, toast in self._open.items():
            if key not in shown:
                toast.hide()
                continue
            size = toast.wanted_size()
            toast.open_at(QRect(QPoint(self._left(free, size.width()), bottom - size.height() + 1), size))
            bottom -= size.height() + GAP
        self._show_more(len(self._open) - len(shown), free, bottom)

    def _with_room(self, free: QRect) -> frozenset[Key]:
        """Those that are shown: the ones that matter most, the oldest of them first, and one always."""
        found: list[Key] = []
        used = 0
        for key in sorted(self._open, key=lambda key: key[0])[:MOST]:
            used += self._open[key].wanted_size().height() + GAP
            if found and used > free.height():
                break
            found.append(key)
        return frozenset(found)

    def _left(self, free: QRect, wide: int) -> int:
        is_leftwards = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return free.left() if is_leftwards else free.right() - wide + 1

    def _show_more(self, count: int, free: QRect, bottom: int) -> None:
        if count <= 0:
            if self._more is not None:
                self._more.hide()
                self._more.deleteLater()
                self._more = None
            return
        if self._more is None:
            self._more = label(self._window, "toast.more", "more")
            flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            self._more.setParent(None, flags | Qt.WindowType.WindowDoesNotAcceptFocus)  # type: ignore[arg-type]
            self._more.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._more.setText(more_words(count))
        size = self._more.sizeHint()
        top = max(free.top(), bottom - size.height() + 1)
        self._more.setGeometry(QRect(QPoint(self._left(free, size.width()), top), size))
        self._more.show()


def _words(key: Key, call: IncomingCall) -> ToastWords:
    now_s = steady_now_s()
    return group_words(call, now_s) if key[0] is Rank.GROUP else ringing_words(call, now_s)
