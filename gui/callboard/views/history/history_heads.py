"""The heads of the columns. The history has one order, the newest first, so nothing can be pressed here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from callboard.views.history.history_columns import GAP, Column, Place
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.row_pen import mirrored_in

translate = QCoreApplication.translate

HEIGHT = 30


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.WHEN: translate("History", "When"),
        Column.WHO: translate("History", "Who"),
        Column.NUMBER: translate("History", "Number"),
        Column.WITH: translate("History", "With"),
        Column.LENGTH: translate("History", "Length"),
        Column.RESULT: translate("History", "Result"),
    }.get(column, "")


class HistoryHeads(QWidget):
    """One label above each column that is shown."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history.heads")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "head")
        self._look = look
        self._labels: dict[Column, QLabel] = {}
        for column in Column:
            head = label(self, f"history.head.{column}", "heading", heading(column))
            head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._labels[column] = head
        look.changed.connect(self._dress)
        self._dress()

    def needed(self) -> dict[Column, int]:
        """How wide each is in the language of the window."""
        return {column: head.sizeHint().width() + GAP for column, head in self._labels.items() if head.text()}

    def place(self, places: Mapping[Column, Place]) -> None:
        """Put them above their columns."""
        for column, head in self._labels.items():
            place = places.get(column)
            head.setVisible(place is not None and bool(head.text()))
            if place is not None:
                box = QRect(place.left, 0, max(0, place.width - GAP), self.height())
                head.setGeometry(mirrored_in(self.rect(), box) if self.isRightToLeft() else box)

    def sizeHint(self) -> QSize:
        """As high as the heads of the board's table."""
        return QSize(200, self._look.px(HEIGHT))

    def _dress(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
