"""Tooltips to the letter: Qt takes a name with a tag in it for markup, and lets a long one run out of the screen."""

from textwrap import wrap

from PySide6.QtGui import Qt

LONGEST_LINE = 90
"""Characters; a tooltip does not break plain text by itself."""


def as_tooltip(text: str) -> str:
    """`text` so that a tooltip shows just that, its lines broken where they would be too long."""
    if any(len(line) > LONGEST_LINE for line in text.split("\n")):
        text = "\n".join("\n".join(wrap(line, LONGEST_LINE)) for line in text.split("\n"))
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
