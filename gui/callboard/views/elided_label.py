"""One line of text that is cut where it does not fit."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callboard.models.plain_tooltip import as_tooltip

SPARE = 6


class ElidedLabel(QLabel):
    """All of the text is in the tooltip, when it was cut, and for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._strong: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    def whole_width(self) -> int:
        """Pixels that the text needs to be shown uncut."""
        margins = self.contentsMargins()
        plain, bold = QFontMetrics(self.font()), QFontMetrics(self._bold())
        wider = sum(bold.horizontalAdvance(part) - plain.horizontalAdvance(part) for part in self._strong)
        return plain.horizontalAdvance(self._whole) + wider + SPARE + margins.left() + margins.right() + 1

    def show_text(self, text: str, strong: Sequence[str] = ()) -> None:
        """Show `text`, the parts of it in `strong` in bold."""
        self._whole = text
        self._strong = tuple(part for part in strong if part and part in text)
        if text:
            self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another cut."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another cut."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        plain, bold = QFontMetrics(self.font()), QFontMetrics(self._bold())
        wider = sum(bold.horizontalAdvance(part) - plain.horizontalAdvance(part) for part in self._strong)
        cut = plain.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - SPARE - wider))
        strong = [part for part in self._strong if part in cut]
        self.setTextFormat(Qt.TextFormat.RichText if strong else Qt.TextFormat.PlainText)
        self.setText(_with_bold(cut, strong) if strong else cut)
        self.setToolTip(as_tooltip(self._whole) if cut != self._whole else "")

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return bold


def _with_bold(text: str, strong: Sequence[str]) -> str:
    # Names come from outside: everything is escaped, and only our own tags are put in afterwards.
    marked = escape(text)
    for part in dict.fromkeys(strong):
        marked = marked.replace(escape(part), f"<span style='font-weight:600'>{escape(part)}</span>", 1)
    return f"<span style='white-space:pre'>{marked}</span>"
