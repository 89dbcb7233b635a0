"""How people join, or why that cannot be chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton

from callboard.domain.capability import Capability, Feature, Reason
from callboard.views.conference.builder.options_group import OptionsGroup
from tests.views.conftest import Office

ON = Capability(Feature.CONFERENCE_OPTIONS, True)
OFF = Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS)
UNKNOWN = Capability(Feature.CONFERENCE_OPTIONS, None, Reason.NOT_ASKED_YET)


@pytest.fixture
def options(office: Office) -> OptionsGroup:
    options = OptionsGroup(office.look, office.host)
    options.show()
    options.show_capability(ON, "v11")
    return options


def _text(options: OptionsGroup, name: str) -> str:
    label = options.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_what_is_chosen_counts(options: OptionsGroup) -> None:
    changed = QSignalSpy(options.options_changed)
    assert options.chosen() == ("", True, False)
    QTest.keyClicks(options.pin, "4711")
    options.no_names.click()
    options.instant.click()
    assert options.chosen() == ("4711", False, True)
    assert changed.count() >= 6
    options.clear()
    assert options.chosen() == ("", True, False)


def test_a_pin_is_hidden_until_somebody_wants_to_see_it(options: OptionsGroup) -> None:
    eye = options.findChild(QPushButton, "conf.pin.show")
    assert isinstance(eye, QPushButton)
    assert options.pin.echoMode() is QLineEdit.EchoMode.Password
    eye.click()
    assert options.pin.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("pin", "hint"), [("12a4", "A PIN has digits only."), ("1" * 17, "Too long: a PIN has at most")]
)
def test_a_pin_that_is_none_is_told_beside_it(options: OptionsGroup, pin: str, hint: str) -> None:
    options.pin.setText(pin)
    assert not options.has_valid_pin
    assert _text(options, "conf.pin.hint").startswith(hint)


@pytest.mark.parametrize(
    ("capability", "generation", "reason", "tag"),
    [
        (OFF, "v12", "Your phone system decides how people join.", "Not available on 3CX 12"),
        (UNKNOWN, "v12", "Callboard doesn't know whether 3CX 12 allows this.", ""),
        (UNKNOWN, "", "You are not connected to the phone system.", ""),
    ],
)
def test_what_is_not_offered_is_grey_with_its_reason_in_sight(
    options: OptionsGroup, capability: Capability, generation: str, reason: str, tag: str
) -> None:
    options.pin.setText("4711")
    options.show_capability(capability, generation)
    for control in (options.pin, options.no_names, options.instant):
        assert not control.isEnabled()
        assert control.accessibleDescription().startswith(reason)
    assert _text(options, "conf.options.reason.title") == reason
    assert _text(options, "conf.options.tag") == tag
    assert options.chosen() == ("", True, False), "kept, but not used"
    options.show_capability(ON, "v11")
    assert options.pin.isEnabled()
    assert _text(options, "conf.options.reason.title") == ""
    assert options.chosen() == ("4711", True, False)


def test_the_reason_can_be_reached_and_read_with_the_keyboard(options: OptionsGroup) -> None:
    options.show_capability(OFF, "v12")
    box = options.findChild(QFrame, "conf.options.reason")
    assert isinstance(box, QFrame)
    assert box.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert "no longer lets other programs" in box.accessibleName()


def test_a_room_in_use_cannot_get_options_any_more(options: OptionsGroup) -> None:
    options.pin.setText("4711")
    options.show_capability(ON, "v11", in_use="Someone just started a conference in room 702.")
    assert not options.pin.isEnabled()
    assert _text(options, "conf.options.reason.text") == "Someone just started a conference in room 702."
    options.show_capability(ON, "v11")
    assert options.pin.isEnabled()
    assert options.chosen() == ("4711", True, False), "nothing that was typed is lost"


def test_more_is_told_when_somebody_wants_to_know(options: OptionsGroup) -> None:
    options.show_capability(OFF, "v12")
    more = options.findChild(QPushButton, "conf.options.reason.more")
    assert isinstance(more, QPushButton)
    assert _text(options, "conf.options.reason.further") == ""
    more.click()
    assert "in the phone system itself" in _text(options, "conf.options.reason.further")
    options.show_capability(ON, "v11")
    assert not more.isVisible()


def test_what_an_option_does_is_told_shorter_where_it_cannot_be_chosen(options: OptionsGroup) -> None:
    assert _text(options, "conf.instant.text").endswith("Otherwise each person is asked to confirm first.")
    options.show_capability(OFF, "v12")
    assert _text(options, "conf.instant.text") == "People are in as soon as they answer."


def test_more_stands_behind_the_last_word_where_there_is_room(options: OptionsGroup) -> None:
    options.show_capability(OFF, "v12")
    more = options.findChild(QPushButton, "conf.options.reason.more")
    text = options.findChild(QLabel, "conf.options.reason.text")
    assert isinstance(more, QPushButton)
    assert isinstance(text, QLabel)
    seen: set[bool] = set()
    for width in range(420, 820, 10):
        options.resize(width, 500)
        QApplication.processEvents()
        is_behind = more.y() < text.geometry().bottom()
        seen.add(is_behind)
        around = more.parentWidget()
        assert around is not None
        assert around.rect().contains(more.geometry())
        assert is_behind or more.x() == 0
    assert any(seen), "at no width does it stand behind the text"
