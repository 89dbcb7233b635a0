"""Every kind of tile in every theme, against a picture that was looked at: see `tests/doubles/golden.py`."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.preferences import ThemeChoice
from callboard.domain.reservation import Reservation
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import GAP, TILE_HEIGHT
from callboard.views.look.look import THEMES
from callboard.views.tile_list_view import Hover
from tests.doubles.boards import board_of, picture, talk
from tests.doubles.golden import check_golden
from tests.views.conftest import Office

CELL = QRect(0, 0, 222, TILE_HEIGHT + GAP)
NOW_S, SINCE = 1000.0, 866.0
NUMBER_OF = {
    ExtensionState.RINGING: "101",
    ExtensionState.DIALLING: "104",
    ExtensionState.TALKING: "106",
    ExtensionState.ON_HOLD: "108",
    ExtensionState.OFFLINE: "160",
    ExtensionState.DO_NOT_DISTURB: "107",
    ExtensionState.AWAY: "113",
    ExtensionState.FREE: "204",
    ExtensionState.UNKNOWN: "1001",
}
PEOPLE = (
    Extension("100", "Reception", ("Front",), registered=True, profile="Available"),
    Extension("101", "Anna Berg", ("Sales",), registered=True),
    Extension("104", "Oscar Whitfield", ("Sales",), registered=True),
    Extension("106", "Malik Osei", ("Service",), registered=True),
    Extension("107", "Ruth Calloway", ("Management",), True, "Custom 2", "Do not disturb"),
    Extension("108", "Chloé Dubois", ("Sales",), registered=True),
    Extension("109", "Ivo Kralj", ("Sales",), registered=True),
    Extension("113", "Fern Gallagher", ("Service",), True, "Away", "Lunch"),
    Extension("160", "Samir Haddad", ("Accounts",), registered=False),
    Extension("204", "Maya Lindqvist", ("Accounts", "Management"), registered=True),
    Extension("1001", "Åsa Ødegård-Straße", ("Workshop",)),
    Extension("1002", "A name that is much longer than any tile could ever be", ("Workshop",), registered=True),
)
LEGS = (
    Leg(1, 1, "101", LegState.RINGING, "01632960173", since=SINCE),
    Leg(2, 1, "104", LegState.DIALLING, "204", since=SINCE),
    *talk(3, "106", "02079460958", SINCE, line="10000"),
    Leg(4, 1, "108", LegState.HOLDING, "07700900461", since=SINCE),
)
Prepare = Callable[[ExtensionTileDelegate], object]
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
SPECIAL: dict[str, tuple[str, QStyle.StateFlag, Prepare]] = {
    "stale": ("106", QStyle.StateFlag.State_Enabled, lambda tile: setattr(tile, "is_live", False)),
    "mine": ("100", QStyle.StateFlag.State_Enabled, lambda _: None),
    "long-name": ("1002", QStyle.StateFlag.State_Enabled, lambda _: None),
    "selected": ("204", SELECTED, lambda _: None),
    "focused": ("204", FOCUSED, lambda _: None),
    "in-the-same-call": ("106", QStyle.StateFlag.State_Enabled, lambda tile: setattr(tile, "in_call", {"106"})),
    "found": ("204", QStyle.StateFlag.State_Enabled, lambda tile: setattr(tile, "typed", "lind 20")),
    "reserved": ("109", QStyle.StateFlag.State_Enabled, lambda _: None),
    "reserved-compact": ("109", QStyle.StateFlag.State_Enabled, lambda tile: tile.set_sizes(1.0, True)),
    "compact": ("106", QStyle.StateFlag.State_Enabled, lambda tile: tile.set_sizes(1.0, True)),
}


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, office: Office, qapp: QApplication) -> ThemeChoice:
    office.look.put_on(qapp, request.param)
    office.show(board_of(picture(people=PEOPLE, legs=LEGS)))
    office.people.show_reserved({"109": Reservation("109")}, ("109",))
    return request.param


def _painted(office: Office, number: str, style: QStyle.StateFlag, prepare: Prepare) -> QImage:
    tile = ExtensionTileDelegate(office.look, office.my_phone, lambda: NOW_S)
    tile.is_live = True
    prepare(tile)
    row = office.people.row_of(number)
    assert row is not None
    if tile.hover is not None:
        tile.hover = Hover(row, tile.hover.text, tile.hover.what)
    cell = QRect(0, 0, CELL.width(), tile.sizes.px(48) + GAP) if tile.sizes.is_compact else CELL
    option = QStyleOptionViewItem()
    option.rect = cell  # type: ignore[attr-defined]
    option.state = style  # type: ignore[attr-defined]
    image = QImage(cell.size(), QImage.Format.Format_RGB32)
    image.fill(office.look.theme.colour("window"))
    painter = QPainter(image)
    tile.paint(painter, option, office.people.index(row))
    painter.end()
    return image


@pytest.mark.parametrize("state", ExtensionState)
def test_a_tile_of_each_state(
    office: Office, theme: ThemeChoice, state: ExtensionState, pytestconfig: pytest.Config
) -> None:
    assert office.board.state_of(NUMBER_OF[state]) is state
    image = _painted(office, NUMBER_OF[state], QStyle.StateFlag.State_Enabled, lambda _: None)
    check_golden(image, f"tile-{state}-{theme}", pytestconfig)


@pytest.mark.parametrize("kind", SPECIAL)
def test_a_tile_that_something_is_done_with(
    office: Office, theme: ThemeChoice, kind: str, pytestconfig: pytest.Config
) -> None:
    check_golden(_painted(office, *SPECIAL[kind]), f"tile-{kind}-{theme}", pytestconfig)


def test_a_tile_with_something_held_over_it(office: Office, theme: ThemeChoice, pytestconfig: pytest.Config) -> None:
    def hold(tile: ExtensionTileDelegate) -> None:
        tile.hover = Hover(0, "Drop to call from 204", "020 7946 0311")

    check_golden(_painted(office, "204", QStyle.StateFlag.State_Enabled, hold), f"tile-held-over-{theme}", pytestconfig)


def test_another_state_is_not_taken_for_the_picture(
    office: Office, theme: ThemeChoice, pytestconfig: pytest.Config
) -> None:
    if pytestconfig.getoption("--write-golden"):
        pytest.skip("the pictures are being painted")
    free = _painted(office, NUMBER_OF[ExtensionState.FREE], QStyle.StateFlag.State_Enabled, lambda _: None)
    with pytest.raises(pytest.fail.Exception, match="painted differently"):
        check_golden(free, f"tile-{ExtensionState.AWAY}-{theme}", pytestconfig)
