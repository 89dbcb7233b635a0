"""What a template is called, and whether its PIN is kept."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.views.conference.templates.save_template_dialog import SaveTemplateDialog
from tests.views.conftest import Office

Opened = Callable[..., SaveTemplateDialog]


@pytest.fixture
def opened(office: Office) -> Iterator[Opened]:
    made: list[SaveTemplateDialog] = []

    def make(has_pin: bool = True, name: str = "") -> SaveTemplateDialog:
        taken = {"monday call"}
        dialog = SaveTemplateDialog(
            "4 people", has_pin, lambda typed: typed.casefold() in taken, office.look, office.host, name
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def test_a_name_is_needed_and_the_pin_is_not_kept_unless_asked(opened: Opened) -> None:
    dialog = opened()
    heard = QSignalSpy(dialog.save_requested)
    assert dialog.focusWidget() is dialog.name
    for nothing in ("", "   "):
        dialog.name.setText(nothing)
        assert not dialog.save.isEnabled()
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert heard.count() == 0
    dialog.name.setText("  Friday   call ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert heard.at(0) == ["Friday call", False]
    assert not dialog.isVisible()


def test_the_pin_is_kept_when_asked_and_it_is_said_where(opened: Opened) -> None:
    dialog = opened(name="Friday")
    heard = QSignalSpy(dialog.save_requested)
    assert dialog.where.text() == "The PIN is kept where this computer keeps passwords, never in a file."
    QTest.mouseClick(dialog.keeps_pin, Qt.MouseButton.LeftButton, pos=dialog.keeps_pin.rect().center())
    dialog.keeps_pin.setChecked(True)
    dialog.save.click()
    assert heard.at(0) == ["Friday", True]


def test_without_a_pin_there_is_nothing_to_keep(opened: Opened) -> None:
    dialog = opened(has_pin=False, name="Friday")
    assert not dialog.keeps_pin.isVisible()
    assert not dialog.where.isVisible()


def test_replacing_one_is_said_before_it_happens(opened: Opened) -> None:
    dialog = opened(name="Monday call")
    assert dialog.save.text() == "Replace"
    assert dialog.hint.text() == "There is a template of this name already. It will be replaced."
    dialog.name.setText("Monday calls")
    assert dialog.save.text() == "Save"


def test_esc_and_cancel_save_nothing(opened: Opened) -> None:
    for leave in (lambda each: QTest.keyClick(each, Qt.Key.Key_Escape), lambda each: each.cancel.click()):
        dialog = opened(name="Friday")
        heard = QSignalSpy(dialog.save_requested)
        leave(dialog)
        assert not dialog.isVisible()
        assert heard.count() == 0
