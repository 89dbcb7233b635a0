"""Tiles as they are painted: the colours of each state, and none of them when what is known may be old."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import ExtensionState
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import COMPACT_HEIGHT, GAP, TILE_HEIGHT, mirrored, parts_of, tile_in
from callboard.views.look.look import THEMES
from callboard.views.tile_list_view import Hover
from tests.doubles.boards import board_of, picture
from tests.views.conftest import Office

CELL = QRect(0, 0, 222, TILE_HEIGHT + GAP)
TILE = tile_in(CELL)
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

    def __init__(
        self,
        office: Office,
        number: str,
        is_live: bool = True,
        hover: Hover | None = None,
        prepare: Callable[[ExtensionTileDelegate], object] = lambda _: None,
        cell: QRect = CELL,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        delegate = ExtensionTileDelegate(office.look, office.my_phone, lambda: 1000.0)
        delegate.is_live = is_live
        delegate.hover = hover
        prepare(delegate)
        row = office.people.row_of(number)
        assert row is not None
        option = QStyleOptionViewItem()
        option.rect = cell  # type: ignore[attr-defined]
        option.direction = direction  # type: ignore[attr-defined]
        option.state = self.style  # type: ignore[attr-defined]
        self.image = QImage(cell.size(), QImage.Format.Format_RGB32)
        self.image.fill(office.look.theme.colour("window"))
        painter = QPainter(self.image)
        delegate.paint(painter, option, office.people.index(row))
        painter.end()

    style = QStyle.StateFlag.State_Enabled

    def fill(self) -> QColor:
        return self.image.pixelColor(TILE.right() - 6, TILE.center().y())

    def edge(self) -> QColor:
        return self.image.pixelColor(TILE.center().x(), TILE.top())

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


def test_whoever_is_in_the_selected_call_has_the_same_border(dressed: Office) -> None:
    def mark(delegate: ExtensionTileDelegate) -> None:
        delegate.in_call = frozenset({"104"})

    accent = dressed.look.theme.colour("accent")
    assert Painted(dressed, "104", prepare=mark).edge() == accent
    assert Painted(dressed, "204", prepare=mark).edge() != accent


def test_the_ring_of_the_focus_lies_outside_the_tile(dressed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Painted, "style", QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus)
    image = Painted(dressed, "204").image
    column = [image.pixelColor(TILE.center().x(), y) for y in range(TILE.top())]
    theme = dressed.look.theme
    assert column[0] == column[1] == theme.colour("focus")
    assert column[2] == column[3] == theme.colour("window")


def test_a_faded_tile_has_no_colour(dressed: Office) -> None:
    def fade(delegate: ExtensionTileDelegate) -> None:
        delegate.is_faded = lambda number: number == "104"

    assert Painted(dressed, "104", prepare=fade).fill() == dressed.look.theme.colour("window")
    assert Painted(dressed, "101", prepare=fade).fill() != dressed.look.theme.colour("window")


def test_a_possible_target_has_dashes_in_the_accent_colour(dressed: Office) -> None:
    def take(delegate: ExtensionTileDelegate) -> None:
        delegate.would_take = lambda index: True

    edge = QRect(TILE.left() + 20, TILE.top(), TILE.width() - 40, 1)
    accent = dressed.look.theme.colour("accent").name()
    found = Painted(dressed, "204", prepare=take).colours_in(edge.adjusted(0, 0, 0, 1))
    assert accent in found
    assert len(found) > 1, "dashes, not a line"


def test_what_was_searched_for_is_marked(dressed: Office) -> None:
    def find(typed: str) -> Callable[[ExtensionTileDelegate], object]:
        return lambda delegate: setattr(delegate, "typed", typed)

    tint, parts = dressed.look.theme.colour("accenttint").name(), parts_of(TILE, 30)
    assert tint in Painted(dressed, "204", prepare=find("ma")).colours_in(parts.name)
    assert tint in Painted(dressed, "204", prepare=find("20")).colours_in(parts.number)
    assert tint not in Painted(dressed, "204", prepare=find("zz")).colours_in(TILE)


def test_a_ringing_tile_is_bolder_where_nothing_may_move(dressed: Office) -> None:
    line = dressed.look.theme.state(ExtensionState.RINGING).line
    second = QRect(TILE.center().x(), TILE.top() + 1, 1, 1)
    assert Painted(dressed, "100").image.pixelColor(second.topLeft()) != line
    dressed.look.pulse.allow(False)
    assert Painted(dressed, "100").image.pixelColor(second.topLeft()) == line


def test_a_compact_tile_has_two_lines_and_says_the_same(dressed: Office) -> None:
    cell = QRect(0, 0, 300, COMPACT_HEIGHT + GAP)
    image = Painted(dressed, "104", prepare=lambda delegate: delegate.set_sizes(1.0, True), cell=cell).image
    tile = tile_in(cell)
    assert tile.height() == COMPACT_HEIGHT
    colours = dressed.look.theme.state(ExtensionState.TALKING)
    assert image.pixelColor(tile.right() - 4, tile.bottom() - 4) == colours.bg


def test_a_tile_is_mirrored_where_people_read_from_right_to_left(dressed: Office) -> None:
    solid = dressed.look.theme.state(ExtensionState.TALKING).solid.name()
    painted = Painted(dressed, "104", direction=Qt.LayoutDirection.RightToLeft)
    disc = parts_of(TILE, 30).disc
    assert solid in painted.colours_in(mirrored(disc, TILE))
    assert solid not in painted.colours_in(disc)
