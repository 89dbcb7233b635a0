"""Icons on buttons, as large as the text beside them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton

from callboard.views.look.look import Look

ICON, GAP, SMALL_GAP = 16, 4, 2
"""Pixels as drawn: an icon, and what stands between it and a text beyond the few that every style leaves."""


def put_icon(button: QAbstractButton, look: Look, icon: str, colour: str = "text", pixels: int = ICON) -> None:
    """Give `button` the icon in the colour of a token; call it again when the look has changed."""
    size = look.px(pixels)
    is_small = str(button.property("kind")).startswith("small")
    gap = look.px(SMALL_GAP if is_small else GAP) if button.text() else 0
    is_mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ink, off = look.theme.colour(colour), look.theme.colour("textoff")
    button.setIcon(look.icons.icon(icon, ink, off, size, -gap if is_mirrored else gap))
    button.setIconSize(QSize(size + gap, size))
