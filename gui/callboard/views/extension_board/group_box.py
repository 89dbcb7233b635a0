"""Chooses one group of people; every group says how many of them are free."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from callboard.models.extension_status import GroupTotal

FEWEST_LETTERS, BESIDE_TEXT = 11, 4

translate = QCoreApplication.translate


def group_text(total: GroupTotal) -> str:
    """ "Sales: 3 free of 7"."""
    text = translate("Groups", "{group}: {free} free of {people}")
    return text.format(group=total.name, free=total.free, people=total.people)


class GroupBox(QComboBox):
    """All groups, and each of them. The name of a group is the data of its entry, "" stands for all."""

    group_chosen = Signal(str)
    about_to_open = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board.group")
        self.setAccessibleName(self.tr("Group"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_LETTERS)
        self.setMaxVisibleItems(20)
        self.addItem(self.tr("All groups"), "")
        self.currentIndexChanged.connect(lambda _: self.group_chosen.emit(self.group()))

    def group(self) -> str:
        """The group that is chosen, "" for all."""
        return self.currentData() or ""

    def choose(self, group: str) -> None:
        """Choose `group` if there is such a one, else all."""
        self.setCurrentIndex(max(0, self.findData(group)))

    def show_totals(self, totals: Sequence[GroupTotal]) -> None:
        """Show these groups. One that was chosen and is gone is forgotten."""
        names = [str(self.itemData(row)) for row in range(1, self.count())]
        if names == [total.name for total in totals]:
            for row, total in enumerate(totals, 1):
                if self.itemText(row) != group_text(total):
                    self.setItemText(row, group_text(total))
            return
        chosen = self.group()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for total in totals:
            self.addItem(group_text(total), total.name)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        if self.group() != chosen:
            self.group_chosen.emit(self.group())

    def closed_text(self, room: int) -> str:
        """What stands in it within so many pixels: all of the entry, else the name of the group alone."""
        metrics, whole = self.fontMetrics(), self.currentText()
        text = whole if metrics.horizontalAdvance(whole) <= room else self.group() or whole
        is_whole = metrics.horizontalAdvance(text) <= room  # in whole pixels; eliding counts fractions of them
        return text if is_whole else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With no half words."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = self.closed_text(room - BESIDE_TEXT)  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list, with what is true now, wide enough for it."""
        self.about_to_open.emit()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()
