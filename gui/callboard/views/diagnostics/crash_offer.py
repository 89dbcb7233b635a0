"""A quiet strip above the page: Callboard ended unexpectedly the last time, and what can be done about it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.elided_label import ElidedLabel
from callboard.views.focus_before import FocusBefore
from callboard.views.look.look import Look
from callboard.views.window.trouble_strip import TroubleStrip

translate = QCoreApplication.translate

ICON = 18


@dataclass(frozen=True, slots=True)
class CrashWords:
    """`at_s` is a Unix time: of its end, or of its start where it did not say why it ended."""

    at_s: float
    says_why: bool


class CrashOffer(QFrame):
    """Every button answers it; it is shown again at the next start only when nobody pressed one."""

    report_requested = Signal()
    bundle_requested = Signal()
    answered = Signal()

    def __init__(self, about: CrashWords, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setProperty("tone", "warn")
        self._look = look
        self._icon = QLabel(self)
        self.text = ElidedLabel(self)
        self.text.setObjectName("crash.text")
        self.text.show_text(self._sentence(about))
        self.report = self._button("crash.report", self.tr("Show report"), "small")
        self.bundle = self._button("crash.bundle", self.tr("Save bundle…"), "small")
        self.bundle.setToolTip(self.tr("One file for whoever helps you. Nothing is sent by itself."))
        self.not_now = self._button("crash.not_now", self.tr("Not now"), "small")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        for button in (self.report, self.bundle, self.not_now):
            row.addWidget(button)
        self.report.clicked.connect(self.report_requested)
        self.bundle.clicked.connect(self.bundle_requested)
        self.not_now.clicked.connect(self._on_not_now)
        for button in (self.report, self.bundle, self.not_now):
            button.clicked.connect(self.answered)
        look.changed.connect(self._dress)
        self._focus_before = FocusBefore(self)
        self._dress()

    def stand_above(self, strip: QWidget) -> None:
        """Take the place above `strip`, another one above the page."""
        page = strip.parentWidget()
        for column in page.findChildren(QVBoxLayout) if page is not None else ():
            if (place := column.indexOf(strip)) >= 0:
                column.insertWidget(place, self)

    def join(self, strip: TroubleStrip) -> None:
        """Become a part of `strip`, which says already how it ended: one thing happened, and it is told once. Putting
        the strip away answers this too."""
        for part in (self._icon, self.text, self.not_now):
            part.hide()
        self.setProperty("tone", None)
        self._row.setContentsMargins(0, 0, 0, 0)
        strip.take_in(self)
        strip.closed.connect(self.answered)

    def _sentence(self, about: CrashWords) -> str:
        when = _when(about.at_s)
        if about.says_why:
            return self.tr("Callboard ended unexpectedly last time ({when}).").format(when=when)
        return self.tr("Callboard, started {when}, ended without saying why.").format(when=when)

    def _on_not_now(self) -> None:
        self._focus_before.give_back()
        self.hide()

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("alert-triangle", "warn", size, self.devicePixelRatio()))


def _when(at_s: float) -> str:
    then, now = QDateTime.fromSecsSinceEpoch(round(at_s)), QDateTime.currentDateTime()
    time = QLocale().toString(then.time(), QLocale.FormatType.ShortFormat)
    if then.date() == now.date() and then <= now:  # clocks are set back at times
        return translate("Clock", "today {time}").format(time=time)
    if then.date().daysTo(now.date()) == 1:
        return translate("Clock", "yesterday {time}").format(time=time)
    return QLocale().toString(then, QLocale.FormatType.ShortFormat)
