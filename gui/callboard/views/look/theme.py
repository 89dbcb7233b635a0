"""Tokens from a theme file -> palette, stylesheet and the colours that delegates paint with."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QFont, QPalette

FONT_FAMILIES = ("Segoe UI Variable Text", "Segoe UI", "Inter", "Noto Sans", "DejaVu Sans")
_GROWS = re.compile(r"((?<![\w-])(?:font-size|(?:(?:min|max)-)?(?:height|width)):\s*)(\d{2,})px")
"""What grows with the size of text: letters, what holds them, ticks and arrows; a line is as thin as ever."""
_ROUND_ENDS = re.compile(r"((?<![\w-])border-radius:\s*)(9|1[24])px")
"""Pills: their ends are half of their height."""
_SCROLL_BAR = "QScrollBar"
"""Holds no text, and a window with large text has no room to spare."""
BODY_PX, SECOND_PX, TITLE_PX, PAGE_TITLE_PX = 13, 12, 15, 20


@dataclass(frozen=True, slots=True)
class StateColours:
    """Colours of one state: word, tile fill, tile border, disc."""

    fg: QColor
    bg: QColor
    line: QColor
    solid: QColor


@dataclass(frozen=True)
class Theme:
    """One theme. Tokens and states are those of ui-spec, section 4. With `is_system` all its colours are those of the
    computer: boxes have thick borders instead of fills. `checkmark` and `chevron` name the themes whose pictures it
    takes, "" for its own."""

    name: str
    is_dark: bool
    tokens: Mapping[str, str]
    states: Mapping[str, StateColours]
    _colours: Mapping[str, QColor]
    is_system: bool = False
    checkmark: str = ""
    chevron: str = ""

    def colour(self, token: str) -> QColor:
        """The colour of `token`."""
        return self._colours[token]

    def state(self, state: str) -> StateColours:
        """The colours of an extension's state."""
        return self.states[state]


def read_theme(path: Path) -> Theme:
    """Read one theme file."""
    text: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    tokens: dict[str, str] = text["tokens"]
    states = {
        name: StateColours(*(QColor(colours[part]) for part in ("fg", "bg", "line", "solid")))
        for name, colours in text["states"].items()
    }
    return Theme(text["name"], text["is_dark"], tokens, states, {name: QColor(value) for name, value in tokens.items()})


def palette_of(theme: Theme) -> QPalette:
    """The palette for everything the stylesheet does not reach."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "subtle",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "onaccent",
        QPalette.ColorRole.PlaceholderText: "textoff",
        QPalette.ColorRole.ToolTipBase: "text",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.Link: "accent",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("textoff"))
    return palette


def style_sheet_of(theme: Theme, template: str, folder: Path, factor: float = 1.0) -> str:
    """The stylesheet: `template` with the theme's colours and its pictures from `folder` put in, and everything that
    holds text `factor` times as large."""
    dialling = theme.state("dialling")
    words = dict(theme.tokens) | {
        "dialtint": dialling.bg.name(),
        "dialline": dialling.line.name(),
        "checkmark": (folder / f"checkmark-{theme.checkmark or theme.name}.svg").as_posix(),
        "chevron": (folder / f"chevron-{theme.chevron or theme.name}.svg").as_posix(),
    }
    if theme.is_system:
        template += (folder / "system.qss").read_text(encoding="utf-8")
    sheet = Template(template).substitute(words)
    return "\n".join(line if _SCROLL_BAR in line else _grown(line, factor) for line in sheet.splitlines())


def _grown(line: str, factor: float) -> str:
    if factor == 1:
        return line
    line = _GROWS.sub(lambda found: f"{found[1]}{round(int(found[2]) * factor)}px", line)
    # Rounded heights: ends that are a little more than half of one would not be drawn round at all.
    return _ROUND_ENDS.sub(lambda found: f"{found[1]}{int(int(found[2]) * factor * 0.9)}px", line)


def font_of(pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the window at `pixels` height, with digits of equal width so that running times stand still."""
    font = QFont(list(FONT_FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
