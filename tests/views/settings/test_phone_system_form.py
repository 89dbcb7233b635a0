"""The phone systems among the settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.views.settings.phone_system_form import PhoneSystemForm, ShownProfile, row_text
from tests.views.conftest import Office

HQ = ShownProfile("hq", PbxProfile(name="Head office", host="pbx.example", generation="v11"), True, True)
BRANCH = ShownProfile("branch", PbxProfile(name="Branch & co", host="10.0.0.7", band=Band.AMBER))
FROM_IT = ShownProfile("it", PbxProfile(name="Prepared", host="10.0.0.8"), is_prepared=True)
DEMO = ShownProfile("demo", PbxProfile(name="Demo PBX", kind=ProfileKind.DEMO, generation="v11"))


@pytest.fixture
def form(office: Office) -> PhoneSystemForm:
    form = PhoneSystemForm(office.look, office.host)
    form.show_profiles([HQ, BRANCH, FROM_IT, DEMO])
    form.show()
    return form


def test_rows_say_what_they_are(qapp: object) -> None:
    assert row_text(HQ) == "Head office\npbx.example · 3CX 11 · from your IT · in use"
    assert row_text(BRANCH) == "Branch & co\n10.0.0.7"
    assert row_text(DEMO) == "Demo PBX\nDemo PBX, no real calls · 3CX 11"


def test_the_one_in_use_is_selected_first(form: PhoneSystemForm) -> None:
    assert form.selected == "hq"
    assert not form.use.isEnabled()
    assert not form.remove.isEnabled()
    assert form.remove.accessibleDescription() == "This one is in use. Change to another one before you remove it."


def test_what_can_be_done_with_each(form: PhoneSystemForm) -> None:
    form.list.setCurrentRow(1)
    assert (form.use.isEnabled(), form.remove.isEnabled()) == (True, True)
    form.list.setCurrentRow(2)
    assert (form.use.isEnabled(), form.remove.isEnabled()) == (True, False)
    assert form.remove.accessibleDescription() == "Your IT has set up this one. It cannot be removed here."


def test_buttons_ask_for_the_selected_one(form: PhoneSystemForm) -> None:
    form.list.setCurrentRow(1)
    asked = {
        form.use: QSignalSpy(form.use_requested),
        form.edit: QSignalSpy(form.edit_requested),
        form.remove: QSignalSpy(form.remove_requested),
        form.export: QSignalSpy(form.export_requested),
    }
    for button, spy in asked.items():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (spy.count(), spy.at(0)[0]) == (1, "branch")


def test_the_selected_one_stays_selected(form: PhoneSystemForm) -> None:
    form.list.setCurrentRow(2)
    form.show_profiles([HQ, FROM_IT])
    assert form.selected == "it"
    form.show_profiles([HQ])
    assert form.selected == "hq"


def test_where_there_is_none_something_can_be_added(form: PhoneSystemForm) -> None:
    form.show_profiles([])
    assert form.selected == ""
    assert not form.edit.isEnabled()
    added = QSignalSpy(form.add_requested)
    QTest.mouseClick(form.new, Qt.MouseButton.LeftButton)
    assert added.count() == 1
