"""Marks the letters that somebody searched for: a tinted box behind them, wherever text is painted by hand."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from callboard.models.matched_letters import Span


def draw_marks(painter: QPainter, rect: QRect, text: str, spans: Sequence[Span], font: QFont, colour: QColor) -> None:
    """Draw the boxes of `spans` of `text`, which is written afterwards at the left of `rect` in `font`."""
    for start, length in spans:
        left, right = _edges(text, start, length, font)
        box = QRect(rect.left() + left, rect.top() + 1, right - left, rect.height() - 1).intersected(rect)
        if not box.isEmpty():
            painter.fillRect(box, colour)


@lru_cache(maxsize=1024)
def _edges(text: str, start: int, length: int, font: QFont) -> tuple[int, int]:
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
