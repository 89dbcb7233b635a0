"""The pop-ups that are open: where they stand, how many there are, and when they go."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from callboard.models.incoming_calls import IncomingCall, IncomingEnd
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.toasts.toast import Toast
from callboard.views.toasts.toast_words import ToastWords, missed_words, more_words, ringing_words

MOST = 3
MISSED_FOR_MS = 4000
TOLD_FOR_MS = 6000
TICK_MS = 1000
GAP, EDGE = 10, 16


class ToastStack(QObject):
    """Stands in the lower corner of the screen with `window`, the oldest lowest: nothing moves under the pointer
    unless one below it goes. `can_divert` says whether a ringing call may be sent elsewhere from here."""

    divert_requested = Signal(int)
    show_requested = Signal(int)

    def __init__(self, look: Look, window: QWidget, can_divert: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._window = window
        self._can_divert = can_divert
        self._open: dict[int, Toast] = {}
        self._calls: dict[int, IncomingCall] = {}
        self._told = 0
        self._more: QLabel | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        look.changed.connect(self._place_all)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """What is open, the oldest first; those without room are among them."""
        return tuple(self._open.values())

    def is_shown(self, call_id: int) -> bool:
        """Whether there is a pop-up for a call that rings."""
        return call_id in self._calls

    def show_call(self, call: IncomingCall) -> None:
        """`call` rings, or it turned out who calls."""
        self._calls[call.call_id] = call
        if call.call_id not in self._open:
            buttons = [("show", self.tr("Show"), "")]
            if self._can_divert():
                buttons.insert(0, ("divert", self.tr("Divert…"), "corner-up-right"))
            toast = Toast(ringing_words(call, time.time()), buttons, self._look)
            toast.pressed.connect(lambda name: self._on_pressed(call.call_id, name))
            self._add(call.call_id, toast)
        self._on_tick()
        self._ticker.start()

    def end_call(self, call: IncomingCall, how: IncomingEnd) -> None:
        """It does not ring any more."""
        if self._calls.pop(call.call_id, None) is None:
            return
        if not self._calls:
            self._ticker.stop()
        toast = self._open.get(call.call_id)
        if toast is None or how is not IncomingEnd.MISSED:
            self._remove(call.call_id)
            return
        toast.show_words(missed_words(call))
        toast.show_buttons(False)
        self._remove_later(call.call_id, toast, MISSED_FOR_MS)
        self._place_all()

    def tell(self, words: ToastWords) -> None:
        """Show `words` for a while."""
        self._told -= 1  # calls have positive keys
        toast = Toast(words, (), self._look)
        self._add(self._told, toast)
        self._remove_later(self._told, toast, TOLD_FOR_MS)

    def close_all(self) -> None:
        """Take everything away."""
        self._ticker.stop()
        self._calls.clear()
        for key in tuple(self._open):
            self._remove(key)

    def _add(self, key: int, toast: Toast) -> None:
        self._open[key] = toast
        toast.closed.connect(lambda: self._remove(key))
        self._place_all()

    def _remove_later(self, key: int, toast: Toast, after_ms: int) -> None:
        timer = QTimer(toast)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._remove(key))
        timer.start(after_ms)

    def _remove(self, key: int) -> None:
        toast = self._open.pop(key, None)
        if toast is not None:
            toast.hide()
            toast.deleteLater()
        self._place_all()

    def _on_pressed(self, call_id: int, name: str) -> None:
        if name == "divert":
            self.divert_requested.emit(call_id)
        else:
            self.show_requested.emit(call_id)
        self._remove(call_id)

    def _on_tick(self) -> None:
        now_s = time.time()
        for call_id, call in self._calls.items():
            if call_id in self._open:
                self._open[call_id].show_words(ringing_words(call, now_s))

    def _place_all(self) -> None:
        free = self._window.screen().availableGeometry()
        is_leftwards = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bottom = free.bottom() - EDGE
        toasts = self.toasts
        for toast in toasts[:MOST]:
            size = toast.wanted_size()
            left = free.left() + EDGE if is_leftwards else free.right() - EDGE - size.width()
            toast.open_at(QRect(QPoint(left, bottom - size.height()), size))
            bottom -= size.height() + GAP
        for toast in toasts[MOST:]:
            toast.hide()
        self._show_more(len(toasts) - MOST, free, bottom)

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
        is_leftwards = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = free.left() + EDGE if is_leftwards else free.right() - EDGE - size.width()
        self._more.setGeometry(QRect(QPoint(left, bottom - size.height()), size))
        self._more.show()
