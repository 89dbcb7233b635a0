"""How the line to the phone system is doing, in numbers: folded away until somebody wants to know."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.controller.line.line_figures import LineNumbers
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.button_icons import put_icon
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.clock_words import time_of_day
from callboard.views.words.number_words import counted

translate = QCoreApplication.translate

TICK_MS = 1000
CHEVRON, MARGIN = 14, 16


class LineFiguresPanel(QFrame):
    """Asks `numbers` once a second, and only while they can be seen."""

    def __init__(self, numbers: Callable[[], LineNumbers], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection.figures")
        self.setProperty("surface", "card")
        self._numbers = numbers
        self._look = look
        self.fold = QPushButton(self.tr("How the connection is doing"), self)
        self.fold.setObjectName("connection.figures.fold")
        self.fold.setProperty("kind", "heading")
        self.fold.setCheckable(True)
        self.body = QWidget(self)
        self.body.setObjectName("connection.figures.body")
        self._values: dict[str, QLabel] = {}
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(4, 6, 4, 4)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN - 4, 8, MARGIN - 4, 8)
        column.setSpacing(0)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)
        self.body.hide()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_numbers)
        self.fold.toggled.connect(self._on_folded)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def is_ticking(self) -> bool:
        """Whether the numbers are kept up to date."""
        return self._ticker.isActive()

    def value(self, name: str) -> str:
        """What is shown for `name`."""
        return self._values[name].text()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on somebody looks."""
        super().showEvent(event)
        self._tick_or_not()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._ticker.stop()

    def _on_folded(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self._dress()
        self._tick_or_not()

    def _tick_or_not(self) -> None:
        if self.fold.isChecked() and self.isVisible():
            self._show_numbers()
            self._ticker.start()
        else:
            self._ticker.stop()

    def _show_numbers(self) -> None:
        for name, (title, value) in figures_words(self._numbers(), steady_now_s()).items():
            if name not in self._values:
                row = len(self._values)
                self._grid.addWidget(label(self.body, "", "second", title), row, 0)
                self._values[name] = label(self.body, f"connection.figures.{name}", "plain", wraps=True)
                self._grid.addWidget(self._values[name], row, 1)
            if self._values[name].text() != value:
                self._values[name].setText(value)
                self._values[name].setAccessibleName(f"{title}: {value}")

    def _dress(self) -> None:
        put_icon(self.fold, self._look, "chevron-down" if self.fold.isChecked() else "chevron-right", "text2", CHEVRON)


def figures_words(numbers: LineNumbers, now_s: float) -> dict[str, tuple[str, str]]:
    """Each number with its name, at the moment `now_s`."""
    return {
        "events": (translate("Figures", "Events per second"), _events(numbers)),
        "waiting": (translate("Figures", "Waiting to be shown"), counted(numbers.waiting)),
        "last": (translate("Figures", "Last event"), _ago(numbers.last_event_at_s, now_s)),
        "latency": (translate("Figures", "Last requests accepted after"), _latencies(numbers)),
        "since": (translate("Figures", "Connected since"), _since(numbers.connected_since_s)),
        "reconnects": (translate("Figures", "Connections made again"), counted(numbers.reconnects)),
    }


def _events(numbers: LineNumbers) -> str:
    text = translate("Figures", "{now} · at most {most} · {all} in all")
    now = f"{numbers.events_per_s:.1f}" if numbers.events_per_s < 10 else counted(round(numbers.events_per_s))
    return text.format(now=now, most=counted(numbers.most_per_s), all=counted(numbers.events))


def _ago(then_s: float | None, now_s: float) -> str:
    if then_s is None:
        return translate("Figures", "none yet")
    age_s = max(0, int(now_s - then_s))
    if age_s >= 60:
        return translate("Figures", "at {time}").format(time=time_of_day(then_s))
    return translate("Figures", "{seconds} s ago").format(seconds=age_s)


def _latencies(numbers: LineNumbers) -> str:
    if not numbers.latencies_ms:
        return translate("Figures", "none yet")
    shown = (translate("Figures", "{ms} ms").format(ms=counted(round(ms))) for ms in numbers.latencies_ms)
    return " · ".join(shown)


def _since(then_s: float | None) -> str:
    return translate("Figures", "not connected") if then_s is None else time_of_day(then_s)
