"""The line to the phone system is lost and comes back: the window says so, keeps what it knew, and dares nothing."""

from PySide6.QtGui import QImage

from callboard.domain.connection import LineState
from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import on_both
from tests.doubles.reception import Reception

GREY_ENOUGH = 40


def _most_colourful(image: QImage) -> int:
    """How far apart red, green and blue are at most, over a grid of points."""
    most = 0
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            colour = image.pixelColor(x, y)
            parts = (colour.red(), colour.green(), colour.blue())
            most = max(most, max(parts) - min(parts))
    return most


def _picture_of_tile(reception: Reception, number: str) -> QImage:
    tiles = reception.panels.board.tiles
    point = reception.tile_of(number)
    return tiles.viewport().grab(tiles.visualRect(tiles.indexAt(point))).toImage()


@on_both
def test_tiles_lose_their_colour_and_get_it_back(reception: Reception) -> None:
    reception.dial("02079460958")
    reception.wait_for_state("100", ExtensionState.TALKING)
    colourful = _most_colourful(_picture_of_tile(reception, "100"))
    reception.pbx.controls.do("vanish", for_s=60)
    reception.wait_until(lambda: reception.board.connection.state is not LineState.LIVE)
    assert reception.board.state_of("100") is ExtensionState.TALKING, "what was known stays"
    assert _most_colourful(_picture_of_tile(reception, "100")) < GREY_ENOUGH < colourful
    assert reception.fresh().startswith("Not live · last update ")
    assert reception.label("connection.chip").text() == "Reconnecting"
    assert not reception.panels.dial.call.isEnabled()
    assert not reception.window.book["call.place"].isEnabled()
    assert reception.window.book["call.place"].toolTip() == "Not connected to the phone system."
    asked = len(reception.calls_asked())
    assert not reception.drop_text_on_tile("02079460311", "104")
    reception.dial("104")
    assert reception.status() == "You are not connected to the phone system."
    assert not reception.button("conf.start").isEnabled()
    reception.wait_until(lambda: reception.label("banner.text").isVisible())
    assert reception.panels.banner.text().startswith("Connection lost.")
    reception.pbx.controls.do("heal")
    reception.wait_until(lambda: reception.board.connection.is_live)
    reception.wait_until(lambda: reception.label("connection.chip").text() in ("Demo PBX", "Connected"))
    assert not reception.label("banner.text").isVisible()
    assert reception.fresh().startswith(("Live · updated ", "Demo · no real calls"))
    assert len(reception.calls_asked()) <= asked
    reception.drop_text_on_tile("02079460311", "104")
    reception.wait_for_state("104", ExtensionState.TALKING)
