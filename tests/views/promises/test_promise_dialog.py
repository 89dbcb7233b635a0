"""A call back is promised: everything by keys, and what cannot be promised says why."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from callboard.domain.conferences.local_time import local_of
from callboard.views.fields.number_field import NumberField
from callboard.views.promises.promise_dialog import PromiseDialog, PromiseDraft
from tests.views.conftest import Office

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOW_S = 1_795_000_000.0
SOON = local_of(NOW_S).replace(second=0, microsecond=0) + timedelta(minutes=30)


def opened(
    office: Office, number: str = "", via: str = "", due_at: datetime = SOON, promise_id: str = ""
) -> PromiseDialog:
    fields = NumberField(office.people, office.look), NumberField(office.people, office.look)
    draft = PromiseDraft(number, via, due_at, promise_id=promise_id)
    dialog = PromiseDialog(
        draft, fields, lambda each: each in office.board.extensions, office.look, lambda: NOW_S, office.host
    )
    dialog.open()
    return dialog


def complaint(dialog: PromiseDialog) -> str:
    label = dialog.findChild(QLabel, "promise.problem")
    return label.text() if label.isVisible() else ""


def test_what_is_known_is_filled_in_and_enter_promises_it(office: Office) -> None:
    dialog = opened(office, "02079460311", "101")
    promised = QSignalSpy(dialog.promised)
    assert dialog.focusWidget() is dialog.time
    QTest.keyClicks(dialog.note, "about the invoice")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    draft, at_s = promised.at(0)
    assert (draft.number, draft.via, draft.note) == ("02079460311", "101", "about the invoice")
    assert local_of(at_s) == SOON


def test_nothing_is_promised_to_nobody(office: Office) -> None:
    dialog = opened(office)
    assert dialog.focusWidget() is dialog.number
    assert (dialog.save.isEnabled(), dialog.save.accessibleDescription()) == (False, "Type a name or number first.")
    assert complaint(dialog) == ""
    QTest.keyClicks(dialog.number, "02079460311")
    assert dialog.save.isEnabled()
    dialog.close()


@pytest.mark.parametrize(
    ("number", "via", "due_at", "why"),
    [
        ("02079460311", "02079460312", SOON, "Nobody here has that number. Choose a person, or leave it empty."),
        ("101", "101", SOON, "That is the same phone. Choose somebody else, or leave it empty."),
        ("02079460311", "", SOON - timedelta(hours=1), "That time is over. Choose a time that is still to come."),
    ],
)
def test_what_cannot_be_promised_says_why(office: Office, number: str, via: str, due_at: datetime, why: str) -> None:
    dialog = opened(office, number, via, due_at)
    promised = QSignalSpy(dialog.promised)
    assert (dialog.save.isEnabled(), complaint(dialog)) == (False, why)
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    assert promised.count() == 0
    dialog.close()


def test_whom_it_was_promised_to_does_not_change(office: Office) -> None:
    dialog = opened(office, "02079460311", "101", promise_id="a")
    assert (dialog.number.isEnabled(), dialog.windowTitle()) == (False, "Change a promise")
    dialog.close()


def test_how_it_will_close_is_said(office: Office) -> None:
    dialog = opened(office, "02079460311")
    about = dialog.findChild(QLabel, "promise.about")
    assert "somebody here has called" in about.text()
    QTest.keyClicks(dialog.via, "101")
    assert about.text() == "It closes by itself when this person and the caller talk."
    dialog.close()


def test_tab_goes_from_field_to_field_as_the_eye_does(office: Office) -> None:
    dialog = opened(office)
    seen: dict[str, None] = {}
    while (at := dialog.focusWidget()) is not dialog.cancel and len(seen) < 9:
        seen[at.objectName()] = None  # hours and minutes have a stop each
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert list(seen) == [f"promise.{name}" for name in ("number", "time", "day", "via", "note")]
    dialog.close()


def test_whoever_chose_a_person_goes_on_with_the_note(office: Office) -> None:
    dialog = opened(office, "02079460311")
    dialog.via.setFocus()
    QTest.keyClicks(dialog.via, "anna")
    QTest.keyClick(dialog.via, Qt.Key.Key_Return)
    assert dialog.via.number() == "101"
    assert dialog.focusWidget() is dialog.note
    dialog.close()


def test_the_buttons_do_not_move_when_something_is_wrong(office: Office) -> None:
    dialog = opened(office, "02079460311", "101")
    before = dialog.save.geometry(), dialog.size()
    for via in ("02079460312", "", "02079460311"):
        dialog.via.set_number(via)
        assert (dialog.save.geometry(), dialog.size()) == before
    assert complaint(dialog)
    dialog.close()


class LowScreen:
    """Lower than the dialog."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 900, 260)


def test_on_a_low_screen_the_buttons_stay_and_the_fields_scroll(
    office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened(office, "02079460311")
    assert dialog.height() > 260
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)  # with room nothing scrolls
    monkeypatch.setattr(dialog, "screen", LowScreen)
    QTest.keyClicks(dialog.via, "101")
    assert dialog.height() <= 260
    assert dialog.rect().contains(dialog.save.geometry())
    dialog.note.setFocus()
    QTest.keyClick(dialog.note, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.cancel
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is dialog.note
    assert dialog.note.visibleRegion().boundingRect().height() == dialog.note.height()
    dialog.close()
