"""The program's own icon in the colours of the look: plain, with a dot while it rings, struck out while cut off."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from callboard.views.look.look import Look

SIZES = (16, 20, 24, 32, 48, 64, 256)
"""Pixels, as title bars, task bars and trays ask for them."""


class IconMark(StrEnum):
    """What the icon says besides who it is."""

    PLAIN = "plain"
    RINGING = "ringing"
    CUT_OFF = "cut-off"


def program_icon(look: Look, mark: IconMark = IconMark.PLAIN) -> QIcon:
    """The icon in every size."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(look, mark, size))
    return icon


def _drawn(look: Look, mark: IconMark, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.colour("textoff" if mark is IconMark.CUT_OFF else "accent"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    inner = round(size * 0.62)
    phone = look.icons.pixmap("phone", look.theme.colour("onaccent"), inner)
    painter.drawPixmap(QPointF((size - inner) / 2, (size - inner) / 2), phone)
    if mark is IconMark.RINGING:
        _draw_dot(painter, look, size)
    elif mark is IconMark.CUT_OFF:
        _draw_slash(painter, look, size)
    painter.end()
    return pixmap


def _draw_dot(painter: QPainter, look: Look, size: int) -> None:
    painter.setPen(QPen(look.theme.colour("surface"), size * 0.07))
    painter.setBrush(look.theme.state("ringing").solid)
    side = size * 0.46
    painter.drawEllipse(QRectF(size - side - size * 0.04, size * 0.04, side, side))


def _draw_slash(painter: QPainter, look: Look, size: int) -> None:
    for token, width in (("surface", 0.24), ("danger", 0.12)):
        painter.setPen(QPen(look.theme.colour(token), size * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(size * 0.14, size * 0.86), QPointF(size * 0.86, size * 0.14))
