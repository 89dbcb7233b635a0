"""Text on several painted lines."""

from callboard.views.look.painting import TextPainter


def lines_of(text: str, font: TextPainter, width: int) -> list[str]:
    """`text` on lines of `width` pixels; a word that is longer has a line of its own, and is cut."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if not lines[-1] or font.width(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
