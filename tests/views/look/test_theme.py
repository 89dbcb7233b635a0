"""Colours: complete, readable, and nowhere else."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from callboard.domain.extension import ExtensionState
from callboard.domain.pbx_profile import Band
from callboard.paths import resources_folder
from callboard.views.look.look import THEMES
from callboard.views.look.theme import Theme, palette_of, read_theme, style_sheet_of

VIEWS = Path(__file__).resolve().parents[3] / "gui" / "callboard" / "views"
TEXT_ON = (
    *(("text", ground) for ground in ("window", "surface", "subtle", "accenttint", "sunken")),
    *(("text", ground) for ground in ("warntint", "dangertint", "oktint")),
    *(("text2", ground) for ground in ("window", "surface", "subtle", "accenttint", "sunken")),
    *(("textoff", ground) for ground in ("window", "surface", "subtle")),
    *(("accent", ground) for ground in ("window", "surface", "subtle", "accenttint")),
    *(("danger", ground) for ground in ("window", "surface", "subtle", "dangertint")),
    *(("warn", ground) for ground in ("window", "surface", "warntint")),
    *(("ok", ground) for ground in ("window", "surface", "oktint")),
    ("onaccent", "accent"),
    ("onaccent", "accenthover"),
    ("surface", "text"),  # the pill under the pointer, and tooltips
)
LEAST_FOR_TEXT, LEAST_FOR_SHAPES = 4.5, 3.0


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return read_theme(resources_folder() / "themes" / f"{request.param}.toml")


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read_on_what_it_stands_on(theme: Theme, text: str, ground: str) -> None:
    assert _contrast(theme.colour(text), theme.colour(ground)) >= LEAST_FOR_TEXT


@pytest.mark.parametrize("ground", ["surface", "window"])
def test_controls_and_the_focus_ring_can_be_seen(theme: Theme, ground: str) -> None:
    assert _contrast(theme.colour("control"), theme.colour(ground)) >= LEAST_FOR_SHAPES
    assert _contrast(theme.colour("focus"), theme.colour(ground)) >= LEAST_FOR_SHAPES


@pytest.mark.parametrize("band", [each for each in Band if each is not Band.NONE])
def test_the_strip_of_a_phone_system_can_be_seen(theme: Theme, band: Band) -> None:
    for ground in ("window", "surface", "subtle"):
        assert _contrast(theme.colour(f"band.{band}"), theme.colour(ground)) >= LEAST_FOR_SHAPES
    # The tick of the one in use stands on it.
    assert _contrast(theme.colour("onsolid"), theme.colour(f"band.{band}")) >= LEAST_FOR_SHAPES


def test_no_two_strips_are_of_one_colour(theme: Theme) -> None:
    assert len({theme.tokens[f"band.{band}"] for band in Band if band is not Band.NONE}) == len(Band) - 1


@pytest.mark.parametrize("state", ExtensionState)
def test_the_word_of_a_state_can_be_read_on_its_tile(theme: Theme, state: ExtensionState) -> None:
    colours = theme.state(state)
    assert _contrast(colours.fg, colours.bg) >= LEAST_FOR_TEXT
    assert _contrast(colours.fg, theme.colour("surface")) >= LEAST_FOR_TEXT
    assert _contrast(colours.fg, theme.colour("window")) >= LEAST_FOR_TEXT
    for token in ("text", "text2"):
        assert _contrast(theme.colour(token), colours.bg) >= LEAST_FOR_TEXT
    assert _contrast(theme.colour("onsolid"), colours.solid) >= LEAST_FOR_SHAPES


def test_all_themes_have_the_same_tokens() -> None:
    light, *others = (read_theme(resources_folder() / "themes" / f"{name}.toml") for name in THEMES)
    assert len(others) == 2
    for other in others:
        assert light.tokens.keys() == other.tokens.keys()
        assert light.states.keys() == other.states.keys()
    assert [light.is_dark, *(other.is_dark for other in others)] == [False, True, True]


def test_the_stylesheet_finds_every_word_and_picture(theme: Theme) -> None:
    template = (resources_folder() / "callboard.qss").read_text("utf-8")
    sheet = style_sheet_of(theme, template, resources_folder() / "themes")
    assert "$" not in sheet
    for picture in re.findall(r'url\("(.+?)"\)', sheet):
        assert Path(picture).exists()


def test_the_palette_follows_the_theme(theme: Theme) -> None:
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.WindowText) == theme.colour("text")
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.colour("textoff")


def test_no_widget_has_a_colour_of_its_own() -> None:
    with_hex = [path.name for path in VIEWS.rglob("*.py") if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))]
    assert with_hex == []


def test_ticks_and_arrows_grow_with_the_text_but_lines_and_scroll_bars_do_not(theme: Theme) -> None:
    template = (
        "QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid; }\n"
        "QLabel { border-radius: 9px; min-height: 20px; }\n"
        "QMenu::separator { height: 1px; }\n"
        "QScrollBar:vertical { width: 12px; }\n"
    )
    usual = style_sheet_of(theme, template, Path("somewhere"))
    large = style_sheet_of(theme, template, Path("somewhere"), 2.0)
    assert usual.splitlines() == template.splitlines()
    assert "width: 32px; height: 32px; border: 1px solid" in large
    assert "border-radius: 16px; min-height: 40px" in large
    assert "height: 1px" in large
    assert "QScrollBar:vertical { width: 12px; }" in large
