"""A sentence that stands out and what follows it, on two lines at most; what does not fit is cut at the end."""

from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

MOST_LINES = 2
ENDLESS = 10_000
SPARE = 4
CUT = "…"


class BannerText(QLabel):
    """Never higher than its two lines, so that a strip around it has one height for ever. The whole text is in the
    tooltip, when it was cut, and for a screen reader."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._head, self._rest = "", ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return f"{self._head} {self._rest}".strip()

    def show_text(self, head: str, rest: str) -> None:
        """Show `head` in bold, and `rest` behind it."""
        self._head, self._rest = head, rest
        self.setAccessibleName(self.whole)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its lines, as wide as may be."""
        return QSize(0, self._metrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """One line, of any width."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Its height is what it gets."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another cut."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _metrics(self) -> QFontMetrics:
        # All of it is measured in bold: a little too wide, never too narrow.
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold)

    def _fits(self, text: str, metrics: QFontMetrics) -> bool:
        room = QRect(0, 0, max(1, self.width() - SPARE), ENDLESS)
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(room, flags, text).height() < (MOST_LINES + 0.5) * metrics.lineSpacing()

    def _fit(self) -> None:
        metrics, whole = self._metrics(), self.whole
        shown = whole
        if not self._fits(whole, metrics):
            fitting, too_long = 0, len(whole)
            while too_long - fitting > 1:
                middle = (fitting + too_long) // 2
                if self._fits(whole[:middle].rstrip() + CUT, metrics):
                    fitting = middle
                else:
                    too_long = middle
            shown = whole[:fitting].rstrip() + CUT
        head = self._head if shown.startswith(self._head) else shown
        # What the phone system said of itself may hold anything: only our own tags are tags.
        marked = f"<span style='font-weight:600'>{escape(head)}</span>{escape(shown.removeprefix(head))}"
        if marked != self.text():
            self.setText(marked)
        self.setToolTip(f"<qt>{escape(whole)}</qt>" if shown != whole else "")
