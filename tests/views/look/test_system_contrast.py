"""A contrast theme of the computer: its colours, and none of ours."""

import re

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.domain.preferences import ThemeChoice
from callboard.paths import resources_folder
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.look.look import Look
from callboard.views.look.system_contrast import contrast, theme_of_palette
from callboard.views.look.theme import read_theme, style_sheet_of
from tests.views.conftest import Office


def palette_of(ground: str, ink: str, chosen: str, on_chosen: str, link: str, off: str) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for each in (role.Window, role.Base, role.Button, role.AlternateBase):
        palette.setColor(each, QColor(ground))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(each, QColor(ink))
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(off))
    palette.setColor(role.Highlight, QColor(chosen))
    palette.setColor(role.HighlightedText, QColor(on_chosen))
    palette.setColor(role.Link, QColor(link))
    return palette


DARK = ("#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc", "#a6a6a6")
LIGHT = ("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75", "#676767")
UNREADABLE = ("#000000", "#ffff00", "#101010", "#ffffff", "#00ff00", "#3ff23f")


@pytest.fixture(params=[DARK, LIGHT, UNREADABLE], ids=["dark", "light", "unreadable"])
def colours(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return tuple(request.param)


def test_every_colour_is_one_of_the_computer(colours: tuple[str, ...]) -> None:
    theme = theme_of_palette(palette_of(*colours))
    assert set(theme.tokens.values()) <= set(colours)
    ours = read_theme(resources_folder() / "themes" / "light.toml")
    assert set(theme.tokens) == set(ours.tokens)
    for state in ExtensionState:
        assert {colour.name() for colour in (theme.state(state).fg, theme.state(state).line)} == {colours[1]}


def test_the_stylesheet_holds_no_other_colour(colours: tuple[str, ...]) -> None:
    theme = theme_of_palette(palette_of(*colours))
    template = (resources_folder() / "callboard.qss").read_text(encoding="utf-8")
    sheet = style_sheet_of(theme, template, resources_folder() / "themes")
    assert {found.lower() for found in re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)} <= set(colours)


def test_what_is_chosen_can_be_read(colours: tuple[str, ...]) -> None:
    theme = theme_of_palette(palette_of(*colours))
    assert contrast(theme.colour("accent"), theme.colour("window")) >= 4.5
    assert contrast(theme.colour("onaccent"), theme.colour("accent")) >= 4.5


def test_where_the_highlight_cannot_be_read_links_are_taken() -> None:
    assert theme_of_palette(palette_of(*UNREADABLE)).tokens["accent"] == "#00ff00"


def test_the_computer_decides_unless_somebody_chose(qapp: QApplication) -> None:
    look = Look(resources_folder(), wants_contrast=lambda _: True)
    look.put_on(qapp)
    assert look.theme.is_system
    look.put_on(qapp, ThemeChoice.CONTRAST)
    assert (look.theme.name, look.theme.is_system) == ("contrast", False)
    look.put_on(qapp, ThemeChoice.LIGHT)
    assert look.theme.name == "light"


def test_a_tile_is_text_icon_and_a_thick_border(office: Office) -> None:
    office.look.theme = theme_of_palette(palette_of(*DARK))
    delegate = ExtensionTileDelegate(office.look, office.my_phone, lambda: 1000.0)
    delegate.is_live = True
    option, image = QStyleOptionViewItem(), QImage(260, 81, QImage.Format.Format_RGB32)
    option.rect = image.rect()  # type: ignore[attr-defined]
    image.fill(QColor(DARK[0]))
    painter = QPainter(image)
    delegate.paint(painter, option, office.people.index(0, 0))
    painter.end()
    down = [image.pixelColor(120, y).name() for y in range(12)]
    assert down.count(DARK[1]) == 2
    assert {DARK[0], DARK[1]} == set(down)
