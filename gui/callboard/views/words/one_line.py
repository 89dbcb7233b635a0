"""Texts from outside on one line: whatever a name holds, it neither breaks the line nor turns what stands beside it."""

import re
import unicodedata

_SPACES = re.compile(" {2,}")
_BREAKS = frozenset({"Cc", "Zl", "Zp"})
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""Characters that change the direction of everything behind them; isolates do not, and ours are such."""


def one_line(text: str) -> str:
    """`text` without line breaks, tabs and other control characters, which become one space."""
    if text.isprintable():
        return text
    kept = "".join(map(_replaced, text))
    return _SPACES.sub(" ", kept).strip(" ")


def _replaced(character: str) -> str:
    if character in _TURNS:
        return ""
    category = unicodedata.category(character)
    if category in _BREAKS:
        return " "
    return "\ufffd" if category == "Cs" else character
