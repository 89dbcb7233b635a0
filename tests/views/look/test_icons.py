"""Icons: each that is named exists, is drawn in its colour, and is drawn once."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon

from callboard.paths import resources_folder
from callboard.views.look.icons import Icons
from callboard.views.words.state_words import STATE_ICONS

pytestmark = pytest.mark.usefixtures("qapp")
ICONS = resources_folder() / "icons"
VIEWS = Path(__file__).resolve().parents[3] / "gui" / "callboard" / "views"


def test_every_icon_that_is_named_exists() -> None:
    code = "\n".join(path.read_text("utf-8") for path in VIEWS.rglob("*.py"))
    named = set(re.findall(r'(?:icon|pixmap)\(\s*"([a-z-]+)"', code)) | set(STATE_ICONS.values())
    named |= set(re.findall(r'"((?:circle|plug|phone|users|layout)-[a-z-]+)"', code))
    assert len(named) > 15
    assert {name for name in named if not (ICONS / f"{name}.svg").exists()} == set()


def test_the_licence_is_there() -> None:
    assert "MIT License" in (ICONS / "LICENSE").read_text("utf-8")


def test_an_icon_takes_the_colour_asked_for() -> None:
    image = Icons(ICONS).pixmap("check", QColor("red"), 24, 2.0).toImage()
    assert (image.width(), image.height()) == (48, 48)
    seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250}
    assert seen == {"#ff0000"}


def test_an_icon_is_drawn_once() -> None:
    icons = Icons(ICONS)
    assert icons.pixmap("x", QColor("red"), 16).cacheKey() == icons.pixmap("x", QColor("red"), 16).cacheKey()


def test_a_disabled_icon_is_grey() -> None:
    icon = Icons(ICONS).icon("check", QColor("red"), QColor("blue"), 24)
    image = icon.pixmap(24, 24, QIcon.Mode.Disabled).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#0000ff"}
