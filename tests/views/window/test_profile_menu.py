"""The list of phone systems: names as they are, a colour each, and a tick on the one in use."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy

from callboard.domain.pbx_profile import Band, PbxProfile
from callboard.views.window.profile_band import ProfileBand
from callboard.views.window.profile_menu import SWATCH_PX, ProfileMenu
from tests.views.conftest import Office

KNOWN = {
    "office": PbxProfile("R&D <b>", band=Band.GREEN),
    "leeds": PbxProfile(host="leeds.example"),
    "york": PbxProfile("York", band=Band.RED),
}


@pytest.fixture
def menu(office: Office) -> ProfileMenu:
    return ProfileMenu(KNOWN, "office", frozenset({"york"}), office.look, office.host)


def colours_of(menu: ProfileMenu, row: int) -> set[str]:
    image = menu.actions()[row].icon().pixmap(SWATCH_PX).toImage()
    corner = image.pixelColor(1, 1)
    middle = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return middle if corner.alpha() else {QColor(0, 0, 0, 0).name(QColor.NameFormat.HexArgb)}


def test_names_are_plain_text(menu: ProfileMenu) -> None:
    assert [action.text() for action in menu.actions()] == ["R&&D <b>", "leeds.example", "York (from your IT)"]


def test_the_one_in_use_has_a_tick_on_its_colour(menu: ProfileMenu, office: Office) -> None:
    theme = office.look.theme
    assert {theme.colour("band.green").name(), theme.colour("onsolid").name()} <= colours_of(menu, 0)
    assert colours_of(menu, 2) == {theme.colour("band.red").name()}
    assert colours_of(menu, 1) == {"#00000000"}


def test_only_another_one_is_chosen(menu: ProfileMenu) -> None:
    chosen = QSignalSpy(menu.chosen)
    menu.actions()[0].trigger()
    assert chosen.count() == 0
    menu.actions()[2].trigger()
    assert chosen.at(0) == ["york"]


def test_the_strip_is_as_wide_as_the_window_and_of_one_colour(office: Office) -> None:
    band = ProfileBand(office.look, office.host)
    band.resize(300, band.height())
    assert not band.isVisible()
    band.show_profile(Band.PURPLE, "York")
    office.host.show()
    image = band.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert seen == {office.look.theme.colour("band.purple").name()}
    assert band.accessibleName() == "Phone system: York"
    band.show_profile(Band.NONE, "York")
    assert band.isHidden()
