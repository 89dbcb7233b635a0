"""A number that was copied in another program, offered for the field To. It only fills in; nobody is called."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.long_words import may_shrink
from callboard.views.words.number_words import shown, unbroken

ICON, NARROW = 16, 220
"""Pixels as drawn."""


class CopiedRow(QWidget):
    """Hidden while there is nothing to offer. A number that was used is not offered again."""

    used = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dial.copied")
        self._look = look
        self._number = ""
        self._used = ""
        self._icon = QLabel(self)
        self._text = label(self, "dial.copied.text", "second", wraps=True)
        may_shrink(self._text)
        self.use = QPushButton(self.tr("Use"), self)
        self.use.setObjectName("dial.copied.use")
        self.use.setProperty("kind", "link")
        self.use.setAutoDefault(True)
        self.use.clicked.connect(self._on_use)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTrailing)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def number(self) -> str:
        """The number that is offered, or ""."""
        return self._number

    def offer(self, number: str) -> None:
        """Offer `number`, or nothing when it is empty or was used already."""
        if number != self._used:
            self._used = ""
        self._number = "" if number == self._used else number
        text = self.tr("Copied: {number}").format(number=unbroken(self._number))
        self._text.setText(text if self._number else "")
        self._text.setToolTip(self._number)
        self.use.setAccessibleName(self.tr("Use the copied number {number}").format(number=shown(self._number)))
        self.setVisible(bool(self._number))

    def forget(self) -> None:
        """Something else was copied: what was offered or used means nothing any more."""
        self._used = ""
        self.offer("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text is large, the number and its button stand one under the other."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._look.px(NARROW)
        self._icon.setVisible(not is_narrow)
        one = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not one:
            self._row.setDirection(one)

    def _on_use(self) -> None:
        number, self._used = self._number, self._number
        self.offer(number)
        self.used.emit(number)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("clipboard", "text2", size, self.devicePixelRatioF()))
        self._icon.setFixedSize(QSize(size, size))
