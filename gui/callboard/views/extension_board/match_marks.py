"""Marks the letters that somebody searched for: a tinted box behind them, wherever text is painted by hand."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from callboard.models.matched_letters import Span
from callboard.views.look.painting import TextPainter


def draw_marks(
    painter: QPainter, rect: QRect, text: str, spans: Sequence[Span], writer: TextPainter, colour: QColor
) -> None:
    """Draw the boxes of `spans` of `text`, which `writer` writes afterwards at the left of `rect`."""
    for start, length in spans:
        left, right = _edges(text, start, length, writer)
        box = QRect(rect.left() + left, rect.top() + 1, right - left, rect.height() - 1).intersected(rect)
        if not box.isEmpty():
            painter.fillRect(box, colour)


def _edges(text: str, start: int, length: int, writer: TextPainter) -> tuple[int, int]:
    if text.isascii():
        # Many people share the letters before and the letters found; both are measured once.
        left = writer.width(text[:start])
        return left, left + writer.width(text[start : start + length])
    return _laid_out_edges(text, start, length, writer.font)


@lru_cache(maxsize=1024)
def _laid_out_edges(text: str, start: int, length: int, font: QFont) -> tuple[int, int]:
    # Laid out and not measured: in a name from right to left, or with letters that join, a part has no width of its
    # own.
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return 0, 0
    units = _utf16_units(text[:start]), _utf16_units(text[: start + length])
    edges = sorted(_x_of(line.cursorToX(unit)) for unit in units)
    return int(edges[0]), round(edges[1])


def _x_of(answer: object) -> float:
    """PySide gives the place of the cursor with or without the position it was asked for."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


def _utf16_units(text: str) -> int:
    """How long Qt thinks `text` is: what is beyond the first plane of Unicode counts twice there."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
