"""The rail: one button a page, with its word where there is room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from callboard.views.window.rail import Rail, RailEntry
from tests.views.conftest import Office


@pytest.fixture
def rail(office: Office) -> Rail:
    actions = []
    for name in ("view.board", "view.conference", "view.settings"):
        action = QAction(name, office.host)
        action.setObjectName(name)
        action.setCheckable(True)
        actions.append(action)
    icons = ("layout-grid", "users-group", "settings")
    entries = [RailEntry(action, icon, icon == "settings") for action, icon in zip(actions, icons, strict=True)]
    rail = Rail(entries, office.look, office.host)
    rail.resize(84, 600)
    rail.show()
    return rail


def button(rail: Rail, name: str) -> QToolButton:
    found = rail.findChild(QToolButton, f"rail.{name}")
    assert isinstance(found, QToolButton)
    return found


def test_every_page_has_a_button_that_the_keyboard_reaches(rail: Rail) -> None:
    for name in ("board", "conference", "settings"):
        assert button(rail, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert rail.accessibleName() == "Pages"


def test_what_is_at_the_foot_stands_there(rail: Rail) -> None:
    assert button(rail, "settings").geometry().bottom() > 500
    assert button(rail, "conference").geometry().bottom() < 200


def test_words_where_there_is_room_and_icons_where_there_is_none(rail: Rail) -> None:
    assert button(rail, "board").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert rail.minimumWidth() == 84
    rail.set_wide(False)
    assert button(rail, "board").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert rail.minimumWidth() == 52
    assert button(rail, "board").minimumHeight() >= 28


def test_the_page_that_is_shown_has_a_bar_at_its_side(rail: Rail, office: Office) -> None:
    def accent_at_edge() -> list[bool]:
        picture = rail.grab().toImage()
        colour = office.look.theme.colour("accent").name()
        names = ("board", "conference", "settings")
        return [picture.pixelColor(1, button(rail, name).geometry().center().y()).name() == colour for name in names]

    assert accent_at_edge() == [False, False, False]
    rail.actions()[1].setChecked(True)
    assert accent_at_edge() == [False, True, False]
    rail.actions()[0].setChecked(True)
    assert accent_at_edge() == [True, False, False]
