"""A field for a day, with a calendar that wears the colours of the window."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from callboard.views.look.look import Look
from callboard.views.words.planned_words import DATE

WIDTH, HEIGHT = 364, 250
STEPS = {"qt_calendar_prevmonth": "\u2039", "qt_calendar_nextmonth": "\u203a"}


class DayField(QDateEdit):
    """Days by this computer's habits, from `first` to `last`."""

    def __init__(self, day: QDate, first: QDate, last: QDate, look: Look, parent: QWidget) -> None:
        super().__init__(day, parent)
        self._look = look
        self.setCalendarPopup(True)
        self.setDateRange(min(first, day), max(last, day))
        self.setDisplayFormat(DATE)
        self._calendar = QCalendarWidget(self)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setCalendarWidget(self._calendar)
        look.changed.connect(self._dress)
        self._dress()

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
