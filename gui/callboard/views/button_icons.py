"""Icons on buttons, as large as the text beside them."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton

from callboard.views.look.look import Look

ICON = 16
"""Pixels as drawn."""


def put_icon(button: QAbstractButton, look: Look, icon: str, colour: str = "text", pixels: int = ICON) -> None:
    """Give `button` the icon in the colour of a token; call it again when the look has changed."""
    size = look.px(pixels)
    button.setIcon(look.icons.icon(icon, look.theme.colour(colour), look.theme.colour("textoff"), size))
    button.setIconSize(QSize(size, size))
