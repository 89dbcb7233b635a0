"""The pop-ups that are open: where they stand, how many there are, and when they go."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from callboard.domain.capability import Feature
from callboard.models.calls.incoming_calls import IncomingCall, IncomingEnd
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.toasts.incoming_acts import acts_for
from callboard.views.toasts.rank import Rank
from callboard.views.toasts.toast import Toast
from callboard.views.toasts.toast_words import ToastWords, group_words, missed_words, more_words, ringing_words

__all__ = ["Rank", "ToastStack"]

MOST = 3
MISSED_FOR_MS = 4000
TOLD_FOR_MS = 6000
TICK_MS = 1000
GAP, EDGE = 10, 16


Key = tuple[Rank, int]


def nothing_known(_call: IncomingCall) -> str:
    """What is said of earlier calls where nobody remembers any."""
    return ""


class ToastStack(QObject):
    """Stands in the lower corner of the screen in use, the oldest lowest: nothing moves under the pointer unless one
    below it goes. `can` says whether the phone system offers something, `earlier` what is known of a caller."""

    divert_requested = Signal(int)
    voicemail_requested = Signal(IncomingCall)
    pick_up_requested = Signal(int)
    show_requested = Signal(int)
    opened = Signal(ToastWords)

    def __init__(
        self,
        look: Look,
        window: QWidget,
        can: Callable[[Feature], bool],
        parent: QObject,
        earlier: Callable[[IncomingCall], str] = nothing_known,
    ) -> None:
        super().__init__(parent)
        self._earlier = earlier
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
            toast = Toast(self._words(key, call), acts_for(call, rank, self._can), self._look)
            toast.pressed.connect(lambda name: self._on_pressed(key, name))
            self._add(key, toast)
        self._on_tick()
        self._ticker.start()

    def withdraw(self, call: IncomingCall, rank: Rank) -> bool:
        """Take the pop-up of a call that rings away, as if it had never come. Returns whether there was one."""
        key = (rank, call.call_id)
        if key not in self._calls or key not in self._open:
            return False
        del self._calls[key]
        self._remove(key)
        if not self._calls:
            self._ticker.stop()
        return True

    def words_of(self, call: IncomingCall, rank: Rank) -> ToastWords:
        """What a pop-up of a call that rings says."""
        return self._words((rank, call.call_id), call)

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
        toast.show_words(missed_words(call, toast.words.earlier))
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
        elif name == "voicemail":
            self.voicemail_requested.emit(self._calls[key])
        elif name == "pick_up":
            self.pick_up_requested.emit(call_id)
        else:
            self.show_requested.emit(call_id)
        self._remove(key)

    def _on_tick(self) -> None:
        for key, call in self._calls.items():
            if key in self._open:
                self._open[key].show_words(self._words(key, call))
        self._place_all()  # a line more of text, or a screen less

    def _free(self) -> QRect:
        """Where there is room: on one screen for as long as anything is open, unless that screen is gone."""
        screen = self._screen
        if screen is None or screen not in QGuiApplication.screens():
            self._screen = screen = self._screen_in_use()
        return screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)

    def _screen_in_use(self) -> QScreen:
        """That of the window somebody works in; who works in another program is where the pointer is."""
        active = QApplication.activeWindow()
        if active is not None and not isinstance(active, Toast):
            return active.screen()
        there: QScreen | None = QGuiApplication.screenAt(QCursor.pos())
        return there or self._window.screen()

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
            size = toast.wanted_size(free.size())
            toast.open_at(QRect(QPoint(self._left(free, size.width()), bottom - size.height() + 1), size))
            bottom -= size.height() + GAP
        self._show_more(len(self._open) - len(shown), free, bottom)

    def _with_room(self, free: QRect) -> frozenset[Key]:
        """Those that are shown: the ones that matter most, the oldest of them first, and one always."""
        found: list[Key] = []
        used = 0
        for key in sorted(self._open, key=lambda key: key[0])[:MOST]:
            used += self._open[key].wanted_size(free.size()).height() + GAP
            if found and used > free.height():
                break
            found.append(key)
        return frozenset(found)

    def _words(self, key: Key, call: IncomingCall) -> ToastWords:
        words = group_words if key[0] is Rank.GROUP else ringing_words
        return words(call, steady_now_s(), self._earlier(call))

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
