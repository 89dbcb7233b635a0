"""The rail: one button a page, with its word where there is room."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QAction, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from callboard.views.window.rail import Rail, RailEntry
from callboard.views.window.rail_drags import RailDrags
from tests.doubles.drags import enter_and_move, text_drag
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


def badge(rail: Rail, name: str) -> QLabel:
    found = rail.findChild(QLabel, f"rail.{name}.badge")
    assert isinstance(found, QLabel)
    return found


def test_a_badge_says_how_much_is_new_and_goes_when_nothing_is(rail: Rail) -> None:
    rail.show_badge("conference", 3, "Conference, 3 missed")
    assert badge(rail, "conference").isVisible()
    assert badge(rail, "conference").text() == "3"
    assert button(rail, "conference").accessibleName() == "Conference, 3 missed"
    rail.show_badge("conference", 120, "Conference, 120 missed")
    assert badge(rail, "conference").text() == "99+"
    rail.show_badge("conference", 0, "")
    assert not badge(rail, "conference").isVisible()
    assert button(rail, "conference").accessibleName() == ""


def test_a_badge_lies_inside_its_button_whatever_the_size_and_takes_no_click(rail: Rail) -> None:
    rail.show_badge("conference", 12, "12 missed")
    for is_wide in (True, False):
        rail.set_wide(is_wide)
        QApplication.processEvents()
        where = button(rail, "conference")
        assert where.rect().contains(badge(rail, "conference").geometry())
    assert badge(rail, "conference").testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_page_without_a_button_has_no_badge(rail: Rail) -> None:
    rail.show_badge("history", 3, "3 missed")
    assert rail.findChild(QLabel, "rail.history.badge") is None


def test_in_a_low_window_every_page_is_still_there(rail: Rail, office: Office) -> None:
    rail.resize(84, 140)
    QApplication.processEvents()
    shown = [button(rail, name) for name in ("board", "conference", "settings")]
    assert all(each.isVisible() for each in shown)
    assert all(rail.rect().contains(each.geometry()) for each in shown)
    assert all(each.height() >= 28 for each in shown)
    assert shown[0].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    rail.resize(84, 600)
    QApplication.processEvents()
    assert shown[0].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def hold_over(rail: Rail, name: str, mime: QMimeData) -> bool:
    """Hold `mime` over a button; whether it could be let go there."""
    at = button(rail, name).rect().center()
    return enter_and_move(button(rail, name), at, mime)


def test_a_number_held_over_a_page_brings_it_to_the_front(rail: Rail, qtbot: QtBot) -> None:
    assert not hold_over(rail, "conference", text_drag("020 7946 0400"))
    qtbot.waitUntil(rail.actions()[1].isChecked)


def test_one_that_only_passes_by_opens_nothing(rail: Rail) -> None:
    hold_over(rail, "conference", text_drag("020 7946 0400"))
    (drags,) = rail.findChildren(RailDrags)
    # Not through Qt, which would hand it to whoever took the last drag, alive or not.
    drags.eventFilter(button(rail, "conference"), QDragLeaveEvent())
    (timer,) = drags.findChildren(QTimer)
    assert not timer.isActive()


def test_what_holds_no_number_and_pages_where_nothing_is_dropped_do_nothing(rail: Rail) -> None:
    hold_over(rail, "conference", QMimeData())
    hold_over(rail, "settings", text_drag("020 7946 0400"))
    (drags,) = rail.findChildren(RailDrags)
    (timer,) = drags.findChildren(QTimer)
    assert not timer.isActive()
