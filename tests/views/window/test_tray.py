"""The icon beside the clock: its menu, its picture, what resting on it says."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from callboard.domain.preferences import ThemeChoice
from callboard.views.window.program_icon import IconMark
from callboard.views.window.tray import Tray
from callboard.views.words.connection_words import Chip
from tests.views.conftest import Office

CONNECTED = Chip("Connected", "ok", "plug-connected")


class Desk:
    def __init__(self, office: Office) -> None:
        self.make_call, self.call_copied = QAction("&Make a call", office.host), QAction("Put it in To", office.host)
        self.tray = Tray(office.look, self.make_call, self.call_copied, office.host)
        self.opened = QSignalSpy(self.tray.open_requested)
        self.office = office

    @property
    def menu(self) -> list[str]:
        menu = self.office.host.findChild(QMenu, "tray.menu")
        assert isinstance(menu, QMenu)
        return [action.text() if not action.isSeparator() else "-" for action in menu.actions()]


@pytest.fixture
def desk(office: Office) -> Desk:
    return Desk(office)


def test_the_menu_is_as_drawn(desk: Desk) -> None:
    desk.tray.show_state(IconMark.PLAIN, CONNECTED, "connected", 2)
    assert desk.menu == [
        "Open Callboard",
        "Make a call…",
        "Call copied number…",
        "-",
        "Mute pop-ups for 1 hour",
        "Connected",
        "-",
        "Quit",
    ]
    assert not desk.tray.state.isEnabled()


def test_a_call_from_the_menu_is_made_in_the_window(desk: Desk) -> None:
    made, copied = QSignalSpy(desk.make_call.triggered), QSignalSpy(desk.call_copied.triggered)
    desk.tray.make_call.trigger()
    assert (desk.opened.count(), made.count(), copied.count()) == (1, 1, 0)
    desk.tray.call_copied.trigger()
    assert (desk.opened.count(), made.count(), copied.count()) == (2, 1, 1)


def test_what_the_window_cannot_do_the_menu_does_not_offer(desk: Desk) -> None:
    desk.make_call.setEnabled(False)
    assert not desk.tray.make_call.isEnabled()
    assert desk.tray.call_copied.isEnabled()
    desk.make_call.setEnabled(True)
    assert desk.tray.make_call.isEnabled()


def test_a_click_on_the_icon_or_on_its_message_opens_the_window(desk: Desk) -> None:
    icon = desk.tray._icon
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    icon.messageClicked.emit()
    assert desk.opened.count() == 2


def test_resting_on_it_says_how_things_stand(desk: Desk) -> None:
    desk.tray.show_state(IconMark.PLAIN, CONNECTED, "connected", 0)
    assert desk.tray.tooltip == "Callboard – connected, no calls"  # noqa: RUF001
    desk.tray.show_state(IconMark.PLAIN, CONNECTED, "connected", 2)
    assert desk.tray.tooltip.startswith("Callboard – connected, 2")  # noqa: RUF001


def test_each_mark_is_another_picture_in_every_theme(desk: Desk, qapp: QApplication) -> None:
    try:
        for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
            desk.office.look.put_on(qapp, theme)
            pictures = []
            for mark in IconMark:
                desk.tray.show_state(mark, CONNECTED, "connected", 0)
                pictures.append(desk.tray._icon.icon().pixmap(16, 16).toImage())
            assert all(one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :])
    finally:
        desk.office.look.put_on(qapp, ThemeChoice.LIGHT)
