"""The pill under the pointer: an icon and a number or name, in inverted colours."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from callboard.views.drops.drop_words import PillWords
from callboard.views.look.look import Look

HEIGHT, PADDING, ICON, GAP, LONGEST = 30, 13, 16, 8, 320
BESIDE = QPoint(13, 22)
"""How far from the tip of the pointer it hangs."""
TEXT_PX = 13


def pill_pixmap(look: Look, words: PillWords, ratio: float) -> QPixmap:
    """The pill for a screen with `ratio` device pixels to each."""
    font = look.font(TEXT_PX, QFont.Weight.DemiBold)
    height, padding, icon, gap = look.px(HEIGHT), look.px(PADDING), look.px(ICON), look.px(GAP)
    text = QFontMetrics(font).elidedText(words.text, Qt.TextElideMode.ElideMiddle, look.px(LONGEST))
    width = padding + icon + gap + QFontMetrics(font).horizontalAdvance(text) + padding
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.colour("text"))
    painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
    painter.drawPixmap(QPointF(padding, (height - icon) / 2), look.pixmap(words.icon, "surface", icon, ratio))
    painter.setPen(look.theme.colour("surface"))
    painter.setFont(font)
    left = padding + icon + gap
    painter.drawText(QRectF(left, 0, width - left, height), int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.end()
    return pixmap


class FollowingPill(QLabel):
    """The pill for a drag of another program, which brings a picture of its own: it follows inside our window."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._words = PillWords("", "")
        self.setObjectName("drag.pill")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def follow(self, words: PillWords, tip: QPoint, window: QWidget) -> None:
        """Hang beside `tip`, the tip of the pointer on the screen, in `window`."""
        if self.parentWidget() is not window:
            self.setParent(window)
        if words != self._words or self.isHidden():
            self._words = words
            self.setPixmap(pill_pixmap(self._look, words, self.devicePixelRatioF()))
            self.adjustSize()
        corner = window.mapFromGlobal(tip) + BESIDE
        self.move(min(corner.x(), window.width() - self.width()), min(corner.y(), window.height() - self.height()))
        self.setVisible(bool(words.text))
        self.raise_()
