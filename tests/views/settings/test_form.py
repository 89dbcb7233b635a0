"""Controls show what is chosen and change it at once, whoever else changes it meanwhile."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import Density
from callboard.models.preferences_now import PreferencesNow
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.form import Form
from tests.views.conftest import Office

CHOICES = [(Density.COMFORTABLE, "Comfortable"), (Density.COMPACT, "Compact")]


@pytest.fixture
def preferences(office: Office) -> PreferencesNow:
    return PreferencesNow(parent=office.host)


@pytest.fixture
def form(office: Office) -> Form:
    return Form("test", "Test", office.look, office.host)


def test_a_tick_is_what_is_chosen_and_chooses(form: Form, preferences: PreferencesNow) -> None:
    box = form.add_switch(preferences, "offers_copied_number", "Offer it", "Nobody is called.")
    assert box.isChecked()
    box.click()
    assert preferences.value.offers_copied_number is False
    preferences.change(offers_copied_number=True)
    assert box.isChecked()


def test_a_choice_is_what_is_chosen_and_chooses(form: Form, preferences: PreferencesNow, office: Office) -> None:
    box = form.add_choice(preferences, "density", "Density", CHOICES)
    form.show()
    box.setFocus()
    assert box.currentText() == "Comfortable"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert preferences.value.density is Density.COMPACT
    preferences.change(density=Density.COMFORTABLE)
    assert box.currentText() == "Comfortable"


def test_showing_is_not_choosing(form: Form, preferences: PreferencesNow) -> None:
    box = form.add_choice(preferences, "density", "Density", CHOICES)
    chosen = QSignalSpy(box.chosen)
    preferences.change(density=Density.COMPACT)
    box.set_choices([*CHOICES, (None, "Something else")])
    assert box.value is Density.COMPACT
    assert chosen.count() == 0


def test_what_is_not_offered_is_not_shown_as_something_else(form: Form, preferences: PreferencesNow) -> None:
    box = form.add_choice(preferences, "density", "Density", CHOICES)
    box.show_value("roomy")
    assert box.currentText() == ""
    assert box.value is None


def test_the_wheel_scrolls_past_a_box(form: Form, preferences: PreferencesNow, qtbot: QtBot) -> None:
    box = form.add_choice(preferences, "density", "Density", CHOICES)
    form.show()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert preferences.value.density is Density.COMFORTABLE
    assert not event.isAccepted()


def test_a_name_and_an_explanation_are_read_aloud(form: Form, preferences: PreferencesNow) -> None:
    box = form.add_choice(preferences, "density", "Density", CHOICES, "How much room there is.")
    assert box.accessibleName() == "Density"
    assert box.accessibleDescription() == "How much room there is."
    name = form.findChild(QLabel, "settings.density.name")
    assert isinstance(name, QLabel)
    assert name.buddy() is box


def test_names_are_never_markup(form: Form, preferences: PreferencesNow) -> None:
    form.add_choice(preferences, "density", "<b>Density</b>", CHOICES, "<i>room</i>")
    assert {each.textFormat() for each in form.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert isinstance(form.findChild(ChoiceBox, "settings.density"), ChoiceBox)


def test_what_it_set_cannot_be_changed_and_says_so(form: Form, office: Office) -> None:
    preferences = PreferencesNow(parent=office.host, locked=frozenset({"offers_copied_number", "density"}))
    tick = form.add_switch(preferences, "offers_copied_number", "Offer it", "Nobody is called.")
    box = form.add_choice(preferences, "density", "Density", CHOICES)
    free = form.add_switch(preferences, "asks_before_foreign_drop", "Ask")
    form.show()
    for control in (tick, box):
        assert not control.isEnabled()
        note = form.findChild(QLabel, f"{control.objectName()}.fixed")
        assert isinstance(note, QLabel)
        assert note.text() == "Set by your IT."
        assert note.isVisible()
        assert control.accessibleDescription().startswith("Set by your IT.")
    assert free.isEnabled()
    preferences.change(density=Density.COMPACT, asks_before_foreign_drop=True)
    assert preferences.value.density is Density.COMFORTABLE
    assert preferences.value.asks_before_foreign_drop
