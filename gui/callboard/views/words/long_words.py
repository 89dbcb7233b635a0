"""Words that are longer than any line: a name may be five hundred letters without a space."""

import re

from PySide6.QtWidgets import QLabel, QSizePolicy

from callboard.views.words.one_line import one_line

LONGEST_ON_BUTTON, LONGEST_IN_MENU = 48, 80
"""Characters; buttons and menus are as wide as what stands on them."""
_LONG_RUN = re.compile(r"(\S{12})(?=\S{4})")
_HERE_MAY_BREAK = "\\1\u200b"


def breakable(text: str) -> str:
    """`text` with places where a label may break a word that is too long for a line; they cannot be seen."""
    return _LONG_RUN.sub(_HERE_MAY_BREAK, text)


def on_button(text: str, longest: int = LONGEST_ON_BUTTON) -> str:
    """`text` with a name in it for a button or a menu: "&" is no mnemonic there, and what is too long is cut."""
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return one_line(cut).replace("&", "&&")


def may_shrink(*labels: QLabel) -> None:
    """Let labels that wrap become as narrow as they must; the widest word no longer says how narrow that is."""
    for label in labels:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
