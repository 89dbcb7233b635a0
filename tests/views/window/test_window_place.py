"""Windows stand where they stood, as long as that is still on a screen."""

import pytest
from PySide6.QtCore import QByteArray, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.views.window.window_place import as_text, come_home, from_text, is_screen_there, place_again, place_first


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_what_is_kept_as_text_is_read_again() -> None:
    state = QByteArray(b"\x00\xff any bytes")
    assert from_text(as_text(state)) == state
    assert from_text("").isEmpty()
    assert from_text("not base 64 ☎").isEmpty()


def test_a_window_returns_to_its_place(window: QWidget) -> None:
    window.resize(420, 300)
    window.move(40, 60)
    kept = as_text(window.saveGeometry())
    window.resize(300, 200)
    window.move(0, 0)
    assert place_again(window, kept)
    assert (window.pos(), window.width(), window.height()) == (QPoint(40, 60), 420, 300)


@pytest.mark.parametrize("kept", ["", "rubbish", "AAAA"])
def test_what_cannot_be_read_changes_nothing(window: QWidget, kept: str) -> None:
    window.resize(420, 300)
    assert not place_again(window, kept)
    assert (window.width(), window.height()) == (420, 300)


def test_a_window_whose_screen_is_gone_comes_home(window: QWidget) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(300, 200)
    window.move(free.right() + 4000, 100)
    come_home(window)
    assert free.contains(window.frameGeometry())


def test_one_that_can_be_reached_stays(window: QWidget) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(300, 200)
    window.move(free.right() - 200, 100)
    before = window.pos()
    come_home(window)
    assert window.pos() == before


def test_the_first_time_it_has_its_size_or_the_whole_of_a_small_screen(window: QWidget, qtbot: QtBot) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    place_first(window)
    if free.width() >= 1366 and free.height() >= 728:
        assert (window.width(), window.height()) == (1366, 728)
    else:
        qtbot.waitUntil(window.isMaximized)


def test_whether_its_screen_is_still_there(window: QWidget) -> None:
    window.resize(420, 300)
    window.move(40, 60)
    assert is_screen_there(as_text(window.saveGeometry()))
    window.move(20_000, 60)
    assert not is_screen_there(as_text(window.saveGeometry()))
    assert not is_screen_there("")
    assert not is_screen_there("AAAA")
