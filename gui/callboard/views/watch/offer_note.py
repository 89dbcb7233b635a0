"""An offer while the calls are out of sight, or too low to hold it: a press on it in the status line agrees to it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStatusBar

from callboard.models.plain_tooltip import as_tooltip
from callboard.views.watch.offer_strip import OfferStrip
from callboard.views.words.key_names import with_key
from callboard.views.words.long_words import LONGEST_IN_MENU, on_button

BESIDE_WORDS, NARROWEST = 24, 120


class OfferNote(QPushButton):
    """Stands in for `strip`, wherever that cannot be seen. It takes its room from the messages alone."""

    def __init__(self, strip: OfferStrip, status: QStatusBar) -> None:
        super().__init__(status)
        self._strip = strip
        self._key = ""
        self.setObjectName("status.offer")
        self.setProperty("kind", "link")
        status.insertPermanentWidget(1, self)
        strip.worded.connect(self._show)
        strip.came_or_went.connect(self._show)
        self.clicked.connect(strip.agree)
        self.hide()

    def set_key(self, key: str) -> None:
        """The key, as people read it, that does it as well."""
        self._key = key
        self._show()

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self._line()) + BESIDE_WORDS + 4
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Rather cut than that a window becomes wider."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other words."""
        super().resizeEvent(event)
        self._cut()

    def _line(self) -> str:
        return on_button(self._strip.words(), LONGEST_IN_MENU)

    def _cut(self) -> None:
        room = self.width() - BESIDE_WORDS
        self.setText(self.fontMetrics().elidedText(self._line(), Qt.TextElideMode.ElideMiddle, room))

    def _show(self) -> None:
        words = self._strip.words()
        self._cut()
        self.updateGeometry()
        self.setAccessibleName(words)
        self.setToolTip(as_tooltip(with_key(words, self._key)))
        self.setVisible(bool(words) and not self._strip.isVisible())
