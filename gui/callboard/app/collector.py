"""Python's collector comes by on the window's thread and on no other.

It runs on whichever thread has just made something, and what it finds dies there. A Qt object that dies on another
thread than its own leaves its timers behind, and the next one of them ends the process.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

from callboard.app.interpreter import collect_what_is_due

LOOK_EVERY_MS = 1000


class Collector(QObject):
    """From now on the collector comes only to the thread that made this, once a second when it is time. In the end it
    does not come back to other threads: what is left of a window is found after it has gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(LOOK_EVERY_MS)

    def end(self) -> None:
        """It comes by no more."""
        self._timer.stop()
        self.deleteLater()

    def _on_timeout(self) -> None:
        collect_what_is_due()
