"""Says aloud what happens without being looked at: at most one sentence a second, a newer one in place of an older."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

AT_MOST_EVERY_MS = 1000


def speak(widget: QWidget, text: str, is_urgent: bool = False) -> None:
    """Have a screen reader say `text` at once; `is_urgent` interrupts what it is saying. `widget` must be shown."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Announces on behalf of `window`. A sentence that waits is replaced by the next, but a polite one never replaces
    an urgent one, and nothing is said twice in a row. What was said is in `announced`."""

    announced = Signal(str, bool)  # the sentence, whether it is urgent

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: tuple[str, bool] | None = None
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause_over)

    def say(self, text: str) -> None:
        """`text` is said when the reader has nothing else to say."""
        self._announce(text, is_urgent=False)

    def warn(self, text: str) -> None:
        """`text` is said before anything else."""
        self._announce(text, is_urgent=True)

    def _announce(self, text: str, is_urgent: bool) -> None:
        if not text or (self._waiting is not None and self._waiting[1] and not is_urgent):
            return
        self._waiting = (text, is_urgent)
        if not self._pause.isActive():
            # Not at once: what happens together may be told by several, and the most urgent of them counts.
            self._pause.start(0)

    def _on_pause_over(self) -> None:
        waiting, self._waiting = self._waiting, None
        last, self._last = self._last, waiting[0] if waiting is not None else ""
        if waiting is not None and waiting[0] != last:
            speak(self._window, *waiting)
            self.announced.emit(*waiting)
        if waiting is not None:
            self._pause.start(AT_MOST_EVERY_MS)
