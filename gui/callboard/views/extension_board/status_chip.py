"""One status filter: an icon, a word and how many there are. It also explains what the discs on the tiles mean."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from callboard.domain.extension import ExtensionState
from callboard.models.extension_status import Status
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, TextPainter
from callboard.views.look.theme import SECOND_PX
from callboard.views.words.number_words import counted

HEIGHT, PADDING, DISC, ICON_GAP, COUNT_GAP = 28, 11, 16, 7, 6
STATES = {
    Status.FREE: ExtensionState.FREE,
    Status.RINGING: ExtensionState.RINGING,
    Status.ON_A_CALL: ExtensionState.TALKING,
    Status.AWAY: ExtensionState.AWAY,
    Status.DO_NOT_DISTURB: ExtensionState.DO_NOT_DISTURB,
    Status.OFFLINE: ExtensionState.OFFLINE,
}


class StatusChip(QPushButton):
    """`status` None is everybody."""

    def __init__(self, status: Status | None, word: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self.word = word
        self.count: int | None = None
        self._is_live = True
        self._look = look
        self._discs = Discs(look)
        self.setObjectName(f"board.status.{status.value if status else 'all'}")
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        look.changed.connect(self._measure)
        self._measure()
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """So many there are now; None while nobody knows."""
        self.count = count
        self.setAccessibleName(self.word if count is None else f"{self.word}, {self.number()}")
        if self.sizeHint().width() != self.width():
            self.updateGeometry()
        self.update()

    def set_live(self, is_live: bool) -> None:
        """Whether what is counted is how things are; the disc has no colour when it is not, as on the tiles."""
        if is_live != self._is_live:
            self._is_live = is_live
            self.update()

    def number(self) -> str:
        """The count as it is shown."""
        return "" if self.count is None else counted(self.count)

    def sizeHint(self) -> QSize:
        """As wide as what is in it."""
        px = self._look.px
        wide = 2 * px(PADDING) + self._strong.width(self.word)
        if self.count is not None:
            wide += px(COUNT_GAP) + self._strong.width(self.number())
        return QSize(wide + (px(DISC) + px(ICON_GAP) if self.status else 0), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It is never cut: what does not fit is in the menu beside it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as the stylesheet says, then icon, word and count."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        px, theme = self._look.px, self._look.theme
        text = self._strong if self.isChecked() else self._plain
        left = px(PADDING)
        if self.status is not None:
            self._paint_icon(painter, self._seen(QRect(left, (self.height() - px(DISC)) // 2, px(DISC), px(DISC))))
            left += px(DISC) + px(ICON_GAP)
        word, number = text.width(self.word), text.width(self.number())
        colours = ("accent", "accent") if self.isChecked() else ("text", "text2")
        text.draw(painter, self._seen(QRect(left, 0, word + 1, self.height())), self.word, theme.colour(colours[0]))
        left += word + px(COUNT_GAP)
        place = self._seen(QRect(left, 0, number + 1, self.height()))
        text.draw(painter, place, self.number(), theme.colour(colours[1]))

    def _paint_icon(self, painter: QStylePainter, disc: QRect) -> None:
        if self.status is Status.FAVOURITE:
            colour = "accent" if self.isChecked() else "text2"
            star = self._look.pixmap("star", colour, disc.width(), self.devicePixelRatioF())
            painter.drawPixmap(disc.topLeft(), star)
            return
        state = STATES[self.status] if self.status is not None else ExtensionState.UNKNOWN
        self._discs.draw(painter, disc, state, not self._is_live)

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _measure(self) -> None:
        pixels = round(SECOND_PX * self._look.factor)
        # Half its height; what the stylesheet says of round corners does not grow with the text.
        self.setStyleSheet(f"border-radius: {self._look.px(HEIGHT - 2) // 2}px;")
        self._plain, self._strong = TextPainter(pixels), TextPainter(pixels, QFont.Weight.DemiBold)
        self.updateGeometry()
        self.update()
