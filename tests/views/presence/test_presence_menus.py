"""The menu of presence: profiles by their words, why they are off, and the mark of reception."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.changes import BoardReplaced, ConnectionChanged, ExtensionChanged, ProfilesRead
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import ProblemCode, problem
from callboard.models.preferences_now import MemoryNow
from callboard.models.reservations_now import ReservationsNow
from callboard.views.presence.presence_menus import PresenceMenus
from tests.views.conftest import Office

PROFILES = (ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"), ForwardingProfile("R&D"))
NO_END = Capability(Feature.PRESENCE_FOR_A_WHILE, False, Reason.GENERATION_HAS_NO_END_OF_PRESENCE)
OFFERED = Capabilities((Capability(Feature.PRESENCE, True), NO_END))
NOT_OFFERED = Capabilities((Capability(Feature.PRESENCE, False, Reason.ASSEMBLY_LACKS_IT), NO_END))


def anna(profile: str = "Available", label: str = "") -> Extension:
    return Extension("101", "Anna Berg", registered=True, profile=profile, profile_label=label)


class Menus:
    """The menus over a phone system with one person."""

    def __init__(self, office: Office, offers: Capabilities = OFFERED) -> None:
        self.office = office
        self.reservations = ReservationsNow(MemoryNow(parent=office.host), office.host)
        self.menus = PresenceMenus(office.now, self.reservations, office.host)
        self.wanted = QSignalSpy(self.menus.profiles_wanted)
        self.chosen = QSignalSpy(self.menus.profile_chosen)
        self.hear(ConnectionChanged(Connection(LineState.LIVE)), BoardReplaced(PbxIdentity("v12"), offers, (anna(),)))

    def hear(self, *changes: ConnectionChanged | BoardReplaced | ExtensionChanged | ProfilesRead) -> None:
        self.office.show(self.office.board.after(changes))

    def open(self) -> QMenu:
        menu = self.menus.menu_for("101", self.office.host)
        menu.popup(self.office.host.mapToGlobal(self.office.host.rect().center()))
        return menu

    def read(self) -> None:
        self.hear(ProfilesRead("101", PROFILES))
        self.menus.show_profiles("101")


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


@pytest.fixture
def menus(office: Office) -> Menus:
    return Menus(office)


def test_it_reads_when_it_opens_and_shows_what_comes(menus: Menus) -> None:
    menu = menus.open()
    assert menus.wanted.at(0) == ["101"]
    assert texts(menu)[0] == "Reading…"
    assert not entry(menu, "Reading…").isEnabled()
    menus.read()
    assert texts(menu)[:3] == ["Available", "Away: Lunch", "R&&D"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Available"]
    assert menu.activeAction() is entry(menu, "Available")
    entry(menu, "Away: Lunch").trigger()
    assert menus.chosen.at(0) == ["101", "Away"]
    menu.close()


def test_what_is_known_is_there_at_once_and_read_again(menus: Menus) -> None:
    menus.read()
    menu = menus.open()
    assert "Away: Lunch" in texts(menu)
    assert menus.wanted.count() == 1
    menu.close()


def test_it_begins_at_the_profile_in_use_whether_read_or_known(menus: Menus, qtbot: QtBot) -> None:
    menus.read()
    menus.hear(ExtensionChanged(anna("Away", "Lunch")))
    menu = menus.open()
    qtbot.waitUntil(lambda: menu.activeAction() is entry(menu, "Away: Lunch"))
    menu.close()


def test_the_mark_goes_with_the_presence_and_nothing_else_touches_an_open_menu(menus: Menus) -> None:
    menus.read()
    menu = menus.open()
    before = entry(menu, "Away: Lunch")
    menus.hear(ExtensionChanged(Extension("102", "Leo", registered=True)))
    menus.menus.show_board()
    assert entry(menu, "Away: Lunch") is before
    menus.hear(ExtensionChanged(anna("Away", "Lunch")))
    menus.menus.show_board()
    assert entry(menu, "Away: Lunch").isChecked()
    menu.close()


def test_a_new_picture_is_read_for_again(menus: Menus) -> None:
    menus.read()
    menu = menus.open()
    menus.hear(BoardReplaced(PbxIdentity("v12"), OFFERED, (anna(),)))
    menus.menus.show_board(is_new=True)
    assert menus.wanted.count() == 2
    assert texts(menu)[0] == "Reading…"
    menu.close()


def test_why_it_could_not_be_read(menus: Menus) -> None:
    menu = menus.open()
    menus.menus.show_failure("101", problem(ProblemCode.FROM_UNKNOWN, number="101"))
    assert texts(menu)[0] == "Extension 101 is not on this phone system."
    menu.close()


def test_an_end_time_is_there_with_the_reason_why_not(menus: Menus) -> None:
    menus.read()
    menu = menus.menus.menu_for("101", menus.office.host)
    at = texts(menu).index("Until a time…")
    assert "3CX 12" in texts(menu)[at + 1]
    assert not entry(menu, "Until a time…").isEnabled()
    menu.deleteLater()


def test_where_the_phone_system_offers_none_the_mark_is_still_there(office: Office) -> None:
    menus = Menus(office, NOT_OFFERED)
    menu = menus.open()
    assert menus.wanted.count() == 0
    assert texts(menu) == ["3CX 12 does not offer this.", "Reserve for reception"]
    menu.close()
    menus.hear(ConnectionChanged(Connection(LineState.LOST)))
    menu = menus.open()
    assert texts(menu)[0] == "You are not connected to the phone system."
    menu.close()


def test_somebody_is_reserved_and_released(menus: Menus) -> None:
    reserve, release = QSignalSpy(menus.menus.reserve_requested), QSignalSpy(menus.menus.release_requested)
    menu = menus.menus.menu_for("101", menus.office.host)
    choices = next(each for each in menu.findChildren(QMenu) if each.objectName() == "presence.reserve")
    assert texts(choices)[:4] == ["For 15 minutes", "For 30 minutes", "For 60 minutes", "Until I remove it"]
    assert texts(choices)[-1] == "Only seen in this Callboard; the phone system is not told."
    choices.actions()[1].trigger()
    choices.actions()[3].trigger()
    assert [reserve.at(0), reserve.at(1)] == [["101", 30], ["101", None]]
    menu.deleteLater()
    menus.reservations.reserve("101")
    menu = menus.menus.menu_for("101", menus.office.host)
    assert "Reserved by reception" in texts(menu)
    entry(menu, "Remove the reservation").trigger()
    assert release.at(0) == ["101"]
    menu.deleteLater()
