"""A quiet strip above the page: the copy of the 3CX files is old or damaged, and can be made anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.sessions.threecx.kept_copy import CopyState
from callboard.views.elided_label import ElidedLabel
from callboard.views.look.look import Look

ICON = 18


class FreshOffer(QFrame):
    """`wanted` when somebody presses "Copy again"."""

    wanted = Signal()

    def __init__(self, state: CopyState, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fresh")
        self.setProperty("tone", "warn")
        self._look = look
        self._icon = QLabel(self)
        self.text = ElidedLabel(self)
        self.text.setObjectName("fresh.text")
        newer = self.tr("The files on the 3CX server have changed since. Copy them again?")
        damaged = self.tr("Callboard's copy of the 3CX files is damaged. Copy them again?")
        self.text.show_text(damaged if state is CopyState.DAMAGED else newer)
        self.again = self._button("fresh.again", self.tr("Copy and restart"))
        self.again.setToolTip(self.tr("Callboard starts again with the new files. Calls go on."))
        self.not_now = self._button("fresh.not_now", self.tr("Not now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        row.addWidget(self.again)
        row.addWidget(self.not_now)
        self.again.clicked.connect(self.hide)
        self.again.clicked.connect(self.wanted)
        self.not_now.clicked.connect(self.hide)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def stand_above(self, strip: QWidget) -> None:
        """Take the place above `strip`, another one above the page."""
        page = strip.parentWidget()
        for column in page.findChildren(QVBoxLayout) if page is not None else ():
            if (place := column.indexOf(strip)) >= 0:
                column.insertWidget(place, self)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", "small")
        return button

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("info-circle", "warn", size, self.devicePixelRatio()))
