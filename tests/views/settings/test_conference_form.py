"""The page Conference: an experiment that says so, and whether this phone system can be asked at all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from callboard.domain.board import Board
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.connection import PbxIdentity
from callboard.domain.preferences import Preferences
from callboard.models.preferences_now import PreferencesNow
from callboard.views.settings.conference_form import ConferenceForm
from tests.views.conftest import Office
from tests.views.settings.conftest import Desk


def test_it_is_off_until_somebody_switches_it_on(desk: Desk) -> None:
    assert "Conference" in desk.sections()
    desk.page.show_section("conference")
    box = desk.part(QCheckBox, "schedules_on_phone_system")
    assert not box.isChecked()
    assert "experimental" in box.accessibleName()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert desk.preferences.value.schedules_on_phone_system
    assert not Preferences().schedules_on_phone_system


def test_it_says_honestly_that_it_may_not_work(desk: Desk) -> None:
    desk.page.show_section("conference")
    said = desk.part(QCheckBox, "schedules_on_phone_system").accessibleDescription()
    assert said.startswith("This may not work.")
    assert "nothing started" in said
    assert "let Callboard start it" in said


@pytest.mark.parametrize(
    ("generation", "capability", "beginning"),
    [
        ("v12", Capability(Feature.SCHEDULE, True), "This phone system can be asked."),
        (
            "v11",
            Capability(Feature.SCHEDULE, False, Reason.GENERATION_HAS_NO_SCHEDULES),
            "3CX 11 can't start conferences by itself. Let Callboard start them",
        ),
        ("v12", Capability(Feature.SCHEDULE, False, Reason.ASSEMBLY_LACKS_IT), "3CX 12 does not offer this."),
        ("", None, "Whether this phone system can be asked is known once it is connected."),
    ],
)
def test_it_says_what_this_phone_system_makes_of_it(
    office: Office, generation: str, capability: Capability | None, beginning: str
) -> None:
    known = capabilities([capability] if capability else [])
    board = replace(Board(), identity=PbxIdentity(generation), capabilities=known)
    form = ConferenceForm(PreferencesNow(parent=office.host), lambda: board, office.look, office.host)
    here = form.findChild(QLabel, "settings.schedules_on_phone_system.here")
    assert isinstance(here, QLabel)
    assert here.text().startswith(beginning)


def test_another_phone_system_is_told_of_when_the_page_is_looked_at(office: Office) -> None:
    now = [Board()]
    form = ConferenceForm(PreferencesNow(parent=office.host), lambda: now[0], office.look, office.host)
    known = capabilities([Capability(Feature.SCHEDULE, True)])
    now[0] = replace(Board(), identity=PbxIdentity("v12"), capabilities=known)
    form.show()
    here = form.findChild(QLabel, "settings.schedules_on_phone_system.here")
    assert isinstance(here, QLabel)
    assert here.text().startswith("This phone system can be asked.")
