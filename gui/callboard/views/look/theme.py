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
_SIZES_OF_TEXT = re.compile(r"((?:font-size|(?:min|max)-(?:height|width)):\s*)(\d+)px")
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
    """One theme. Tokens and states are those of ui-spec, section 4."""

    name: str
    is_dark: bool
    tokens: Mapping[str, str]
    states: Mapping[str, StateColours]
    _colours: Mapping[str, QColor]

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
        "checkmark": (folder / f"checkmark-{theme.name}.svg").as_posix(),
        "chevron": (folder / f"chevron-{theme.name}.svg").as_posix(),
    }
    sheet = Template(template).substitute(words)
    return _SIZES_OF_TEXT.sub(lambda found: f"{found[1]}{round(int(found[2]) * factor)}px", sheet)


def font_of(pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the window at `pixels` height, with digits of equal width so that running times stand still."""
    font = QFont(list(FONT_FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
