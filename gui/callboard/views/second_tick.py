"""Tells at every whole second, so that times which are shown in two places change together."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.sessions.steady_clock import steady_now_s


class SecondTick(QObject):
    """`ticked` just after each whole second of the steady clock while it runs. `now_s` gives the moment."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_active(self) -> bool:
        """Whether it runs."""
        return self._timer.isActive()

    def start(self) -> None:
        """Run, from the next whole second on."""
        self._timer.start(int((1 - self._now_s() % 1) * 1000) + 1)

    def stop(self) -> None:
        """Tell nothing more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self.start()
        self.ticked.emit()
