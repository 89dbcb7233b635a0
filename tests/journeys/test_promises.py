"""Somebody is promised a call back: it is kept by the call that connects them, and by none that only rang."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from callboard.domain.extension import ExtensionState
from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.views.promises.promise_dialog import PromiseDialog
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

NUMBER, ABROAD = "02079460958", "+442079460958"
NEVER_ANSWERS = "02079460102"
MINE, ANNA = "100", "103"


def open_promises(reception: Reception) -> tuple[Promise, ...]:
    return reception.console.promises.book.open


def promise_by_keys(reception: Reception, number: str, via: str) -> Promise:
    """Ctrl+Shift+B, then what is promised, all of it typed."""
    ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(reception.window, Qt.Key.Key_B, ctrl_shift)
    dialog = reception.window.findChild(PromiseDialog)
    assert dialog is not None
    dialog.number.clear()
    reception.type_into(dialog.number, number)
    dialog.number.close_offer()
    reception.type_into(dialog.via, via)
    dialog.via.close_offer()
    reception.type_into(dialog.note, "about the invoice")
    assert dialog.save.isEnabled(), dialog.save.accessibleDescription()
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    reception.wait_until(lambda: len(open_promises(reception)) > 0)
    return open_promises(reception)[-1]


def part(reception: Reception, name: str) -> QWidget:
    found = reception.window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def end_of(reception: Reception, promise: Promise) -> PromiseEnd | None:
    return reception.console.promises.book.promises[promise.promise_id].end


@on_both
def test_it_is_kept_by_the_call_from_that_person_and_by_no_other(reception: Reception) -> None:
    made = promise_by_keys(reception, NUMBER, ANNA)
    assert (made.number, made.via, made.note) == (NUMBER, ANNA, "about the invoice")
    assert part(reception, "promises.line").isVisible()
    reception.dial(NUMBER)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    reception.wait_until(lambda: bool(reception.board.legs_of(NUMBER)))
    assert end_of(reception, made) is None, "reception is not Anna"
    reception.pbx.controls.do("hang_up", number=MINE)
    reception.wait_for_silence()
    reception.console.promise_desk.open()
    reception.press(part(reception, "promises.list"), Qt.Key.Key_Return)
    if reception.question() is not None:  # whether reception was in touch with that number a moment ago
        reception.answer(yes=True)
    reception.wait_until(lambda: end_of(reception, made) is PromiseEnd.KEPT)
    assert reception.calls_asked()[-1] == ["MAKECALL", ANNA, NUMBER]
    assert "Promise kept" in reception.status()
    assert not part(reception, "promises.line").isVisible()


@on_both
def test_a_call_that_only_rings_keeps_nothing(reception: Reception) -> None:
    made = promise_by_keys(reception, NEVER_ANSWERS, MINE)
    reception.dial(NEVER_ANSWERS)
    reception.wait_until(lambda: bool(reception.panels.dial.cards) and reception.card().progress.is_over)
    reception.wait_for_silence()
    assert end_of(reception, made) is None
    assert open_promises(reception) == (made,)


@in_rehearsal
def test_a_call_from_there_that_reaches_the_person_keeps_it_however_the_number_is_written(
    reception: Reception,
) -> None:
    reception.console.preferences.change(country="GB")
    made = reception.console.promises.make(ABROAD, time.time() + 600, ANNA)
    assert isinstance(made, Promise)
    reception.pbx.controls.do("incoming", **{"from": NUMBER, "to": ANNA})
    reception.wait_until(lambda: end_of(reception, made) is PromiseEnd.KEPT)


@in_rehearsal
def test_it_is_not_kept_by_the_call_in_which_it_was_given(reception: Reception) -> None:
    reception.pbx.controls.do("incoming", **{"from": NUMBER, "to": MINE})
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    made = promise_by_keys(reception, NUMBER, MINE)
    reception.pbx.controls.do("hang_up", number=MINE)
    reception.wait_for_silence()
    assert end_of(reception, made) is None
    reception.dial(NUMBER)
    reception.wait_until(lambda: end_of(reception, made) is PromiseEnd.KEPT)


@in_rehearsal
def test_what_is_left_at_the_end_of_a_shift_stands_on_the_sheet(reception: Reception) -> None:
    promise_by_keys(reception, NUMBER, ANNA)
    reception.console.watching.tell_when_free(["104"])
    reception.console.window.book["promise.hand_over"].trigger()
    page = part(reception, "handover.page")
    text = page.toPlainText()  # type: ignore[attr-defined]
    name = reception.board.name_of(ANNA)
    for expected in (NUMBER, name, "about the invoice", reception.board.name_of("104"), "No conference is running."):
        assert expected in text, text
