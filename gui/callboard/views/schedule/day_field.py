"""A field for a day, with a calendar that wears the colours of the window."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from callboard.views.look.look import Look
from callboard.views.words.day_words import day_pattern, typed_day_pattern

WIDTH, HEIGHT = 364, 250
STEPS = {"qt_calendar_prevmonth": "\u2039", "qt_calendar_nextmonth": "\u203a"}


class DayField(QDateEdit):
    """Days by this computer's habits, of the years from `first` to `last`. It reads with the weekday, and is typed in
    digits: Qt takes the weekday for the place where the day is typed, and lets nobody in."""

    def __init__(self, day: QDate, first: QDate, last: QDate, look: Look, parent: QWidget) -> None:
        super().__init__(day, parent)
        self._look = look
        self.setCalendarPopup(True)
        # Whoever types passes days that are over before the year is there.
        self.setDateRange(QDate(min(first, day).year(), 1, 1), QDate(max(last, day).year(), 12, 31))
        self.setDisplayFormat(day_pattern(self.locale()))
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setCalendarWidget(self._calendar)
        look.changed.connect(self._dress)
        self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody may type."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(typed_day_pattern(self.locale()))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody does any more."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(day_pattern(self.locale()))

    def _dress(self) -> None:
        theme, px = self._look.theme, self._look.px
        self._calendar.setMinimumSize(px(WIDTH), px(HEIGHT))
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        head.setForeground(theme.colour("text2"))
        head.setBackground(theme.colour("surface"))
        self._calendar.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self._calendar.setWeekdayTextFormat(day, plain)  # else the weekend is red, which means something here
        for name, sign in STEPS.items():
            step = self._calendar.findChild(QToolButton, name)
            if step is not None:
                step.setIcon(QIcon())
                step.setText(sign)
