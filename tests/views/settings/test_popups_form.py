"""Pop-ups and sound: what can be chosen, and the tone that can be listened to."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from callboard.domain.preferences import Preferences, RingSound
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.popups_form import VolumeSlider
from tests.views.settings.conftest import Desk


@pytest.fixture
def shown(desk: Desk) -> Desk:
    desk.office.host.activateWindow()
    desk.page.show_section("popups")
    return desk


def test_only_my_own_phone_pops_up_as_shipped_and_nothing_is_heard(shown: Desk) -> None:
    kinds = ("pops_up_for_my_phone", "pops_up_for_my_groups", "pops_up_for_conferences")
    assert [shown.part(QCheckBox, kind).isChecked() for kind in kinds] == [True, False, False]
    assert shown.part(ChoiceBox, "ring_sound").currentText() == "No sound"


def test_each_kind_is_kept_at_once(shown: Desk) -> None:
    shown.part(QCheckBox, "pops_up_for_my_groups").click()
    box = shown.part(ChoiceBox, "ring_sound")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert shown.preferences.value == Preferences(pops_up_for_my_groups=True, ring_sound=RingSound.ONCE)


def test_the_volume_is_kept_and_said(shown: Desk) -> None:
    slider = shown.part(VolumeSlider, "ring_volume")
    assert slider.value() == 60
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert shown.preferences.value.ring_volume == 65
    assert shown.part(QLabel, "ring_volume.percent").text() == "65 %"
    shown.preferences.change(ring_volume=20)
    assert slider.value() == 20
    assert slider.accessibleName() == "Volume of the tone"
    for _ in range(9):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert shown.preferences.value.ring_volume == 5, "silence is a choice of its own"


def test_the_wheel_scrolls_past_the_volume(shown: Desk) -> None:
    slider = shown.part(VolumeSlider, "ring_volume")
    where, turn = QPointF(5, 5), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(where, where, turn, turn, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(slider, event)
    assert shown.preferences.value.ring_volume == 60


def test_listening_plays_as_loud_as_chosen_even_while_it_is_off(shown: Desk) -> None:
    shown.part(QPushButton, "listen").click()
    assert len(shown.speaker.heard) == 1
    assert not shown.part(QLabel, "volume.text").isVisible()


def test_without_a_loudspeaker_it_says_so_until_there_is_one(shown: Desk) -> None:
    said, listen = shown.part(QLabel, "volume.text"), shown.part(QPushButton, "listen")
    shown.speaker.is_there = False
    listen.click()
    assert said.isVisible()
    assert said.text().startswith("No loudspeaker found on this computer.")
    assert listen.accessibleDescription() == said.text()
    shown.speaker.is_there = True
    listen.click()
    assert not said.isVisible()
