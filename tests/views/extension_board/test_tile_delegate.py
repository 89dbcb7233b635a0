"""Tiles as they are painted: the colours of each state, and none of them when what is known may be old."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from callboard.domain.call import Leg, LegState
from callboard.domain.extension import ExtensionState
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import TILE_HEIGHT, parts_of
from callboard.views.look.look import THEMES
from callboard.views.tile_list_view import Hover
from tests.doubles.boards import board_of, picture
from tests.views.conftest import Office

TILE = QRect(0, 0, 213, TILE_HEIGHT)
LEGS = (
    Leg(1, 1, "100", LegState.RINGING, "0301234567", since=900.0),
    Leg(2, 1, "101", LegState.DIALLING, "204", since=900.0),
    Leg(3, 1, "104", LegState.CONNECTED, "204", since=900.0),
    Leg(4, 1, "108", LegState.HOLDING, "204", since=900.0),
)
TINTED = {
    "100": ExtensionState.RINGING,
    "101": ExtensionState.DIALLING,
    "104": ExtensionState.TALKING,
    "108": ExtensionState.ON_HOLD,
}


class Painted:
    """One tile on its own picture."""

    def __init__(self, office: Office, number: str, is_live: bool = True, hover: Hover | None = None) -> None:
        delegate = ExtensionTileDelegate(office.look, office.my_phone, lambda: 1000.0)
        delegate.is_live = is_live
        delegate.hover = hover
        row = office.people.row_of(number)
        assert row is not None
        option = QStyleOptionViewItem()
        option.rect = TILE  # type: ignore[attr-defined]
        option.state = self.style  # type: ignore[attr-defined]
        self.image = QImage(TILE.size(), QImage.Format.Format_RGB32)
        self.image.fill(office.look.theme.colour("window"))
        painter = QPainter(self.image)
        delegate.paint(painter, option, office.people.index(row))
        painter.end()

    style = QStyle.StateFlag.State_Enabled

    def fill(self) -> QColor:
        return self.image.pixelColor(TILE.width() - 8, TILE.height() // 2)

    def edge(self) -> QColor:
        return self.image.pixelColor(TILE.width() // 2, 0)

    def colours_in(self, rect: QRect) -> set[str]:
        return {
            self.image.pixelColor(x, y).name()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }


@pytest.fixture(params=THEMES)
def dressed(request: pytest.FixtureRequest, office: Office, qapp: QApplication) -> Office:
    office.look.put_on(qapp, request.param)
    office.show(board_of(picture(legs=LEGS)))
    return office


@pytest.mark.parametrize("number", TINTED)
def test_only_a_phone_that_is_doing_something_is_tinted(dressed: Office, number: str) -> None:
    colours = dressed.look.theme.state(TINTED[number])
    tile = Painted(dressed, number)
    assert tile.fill() == colours.bg
    assert colours.fg.name() in tile.colours_in(parts_of(TILE, 30).state)


@pytest.mark.parametrize("number", ["204", "106"])
def test_a_quiet_phone_is_a_plain_tile(dressed: Office, number: str) -> None:
    assert Painted(dressed, number).fill() == dressed.look.theme.colour("surface")


@pytest.mark.parametrize("number", ["160", "1001"])
def test_a_phone_that_cannot_ring_is_as_the_ground(dressed: Office, number: str) -> None:
    assert Painted(dressed, number).fill() == dressed.look.theme.colour("window")


def test_what_may_be_old_has_no_colour(dressed: Office) -> None:
    colours = dressed.look.theme.state(ExtensionState.TALKING)
    tile = Painted(dressed, "104", is_live=False)
    assert tile.fill() == dressed.look.theme.colour("window")
    seen = tile.colours_in(TILE)
    assert not {colours.fg.name(), colours.bg.name(), colours.solid.name()} & seen


def test_a_drop_target_shows_its_hint_in_the_accent_colour(dressed: Office) -> None:
    row = dressed.people.row_of("204")
    assert row is not None
    tile = Painted(dressed, "204", hover=Hover(row, "Drop to call from 204", "0301234567"))
    theme = dressed.look.theme
    assert tile.fill() == theme.colour("accenttint")
    assert theme.colour("accent").name() in tile.colours_in(parts_of(TILE, 30).state)
    refused = Painted(dressed, "204", hover=Hover(row, "", "0301234567"))
    assert refused.fill() == theme.colour("surface")


def test_the_selected_tile_has_an_accent_border(dressed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Painted, "style", QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected)
    assert Painted(dressed, "204").edge() == dressed.look.theme.colour("accent")


def test_every_state_has_a_disc_of_its_own(dressed: Office) -> None:
    discs = {number: frozenset(Painted(dressed, number).colours_in(parts_of(TILE, 30).disc)) for number in TINTED}
    assert len(set(discs.values())) == len(discs)
