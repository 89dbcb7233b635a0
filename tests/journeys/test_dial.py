"""The receptionist dials: her phone rings first, then the other one, and both steps are seen."""

from PySide6.QtCore import Qt

from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

OUTSIDE = "020 7946 0958"
DIALLED = "02079460958"
DECLINES = "02079460103"


@on_both
def test_a_number_is_typed_and_both_sides_are_watched_until_they_talk(reception: Reception) -> None:
    reception.dial(OUTSIDE)
    reception.wait_until(lambda: bool(reception.panels.dial.cards))
    reception.wait_until(lambda: reception.card().lines[0] == "100 Reception answered")
    reception.wait_for_state("100", ExtensionState.TALKING)
    reception.wait_until(lambda: reception.card().progress.phase is CallPhase.TALKING)
    assert reception.card().lines == ("100 Reception answered", f"{DIALLED} answered", "Connected")
    assert reception.calls_asked() == [["MAKECALL", "100", DIALLED]]
    assert reception.status() == f"100 Reception and {DIALLED} are connected."
    assert reception.panels.dial.number_to.text() == ""


@on_both
def test_the_reason_stays_on_the_card_when_nobody_talks(reception: Reception) -> None:
    reception.pbx.set_phones({"104": "rejected"})
    reception.dial("104")
    reception.wait_until(lambda: bool(reception.panels.dial.cards) and reception.card().progress.is_over)
    assert reception.card().progress.phase is CallPhase.FAILED
    assert "104" in reception.card().lines[-1]
    assert reception.button("dial.progress.retry").isVisible()
    assert reception.button("dial.progress.close").isVisible()


@in_rehearsal
def test_a_second_enter_does_not_call_twice(reception: Reception) -> None:
    reception.dial(OUTSIDE)
    reception.press(reception.panels.dial.number_to, Qt.Key.Key_Return)
    assert reception.status() == f"{DIALLED} is being called already."
    reception.wait_until(lambda: bool(reception.panels.dial.cards))
    reception.press(reception.panels.dial.number_to, Qt.Key.Key_Return)
    reception.wait_for_state("100", ExtensionState.TALKING)
    assert len(reception.calls_asked()) == 1


@in_rehearsal
def test_a_name_is_found_and_chosen_before_it_is_called(reception: Reception) -> None:
    name = reception.board.name_of("105")
    field = reception.panels.dial.number_to
    reception.type_into(field, name.split()[-1].lower())
    reception.press(field, Qt.Key.Key_Down)
    reception.press(field, Qt.Key.Key_Return)
    chosen = field.number()
    assert chosen in reception.board.extensions
    assert reception.calls_asked() == []
    reception.press(field, Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", str(chosen)]])


@in_rehearsal
def test_what_cannot_be_dialled_is_said_and_not_sent(reception: Reception) -> None:
    for typed, sentence in (
        ("0207 call me", "“0207 call me” is not a phone number."),
        ("100", "From and To are the same phone."),
        ("9" * 40, "Too long: a number has at most 32 digits."),
    ):
        reception.dial(typed)
        assert reception.status() == sentence
        assert not reception.panels.dial.call.isEnabled()
    reception.panels.dial.number_to.clear()
    reception.panels.dial.dn_from.clear()
    reception.type_into(reception.panels.dial.dn_from, "02079460103")
    reception.dial(OUTSIDE)
    assert reception.status().startswith("Calls start from one of your own phones.")
    assert reception.calls_asked() == []


@in_rehearsal
def test_a_code_and_an_emergency_number_are_asked_about_first(reception: Reception) -> None:
    reception.dial("*72")
    assert "is a code, not a phone number" in reception.question_text()
    reception.answer(yes=False)
    reception.dial("999")
    assert "emergency number" in reception.question_text()
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", "999"]])


@in_rehearsal
def test_a_call_that_is_on_its_way_is_cancelled(reception: Reception) -> None:
    reception.pbx.set_phones({"104": "waits"})
    reception.dial("104")
    reception.wait_until(lambda: bool(reception.panels.dial.cards) and reception.card().progress.call_id is not None)
    reception.wait_for_state("104", ExtensionState.RINGING)
    reception.button("dial.progress.cancel").click()
    reception.wait_for_silence()
    reception.wait_until(lambda: reception.card().progress.is_over)
