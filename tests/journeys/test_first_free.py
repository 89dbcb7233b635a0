"""A number is dropped on several people: the first who is free is called, else it waits until one is."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from callboard.app.wiring.connect_watch import WatchConnector
from callboard.domain.calls.call import LegState
from callboard.domain.extension import ExtensionState
from callboard.domain.watch import WatchStep
from callboard.models.drag_payload import CallKind, DraggedCall, payload_of
from callboard.models.roles import Role
from callboard.views.window.move_guard import MoveGuard
from callboard.views.words.number_words import unbroken
from tests.doubles.drags import text_drag
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

NUMBER, OTHER_NUMBER = "02079460311", "01632960173"
MINE, ANNA, BEN, CARLA = "100", "103", "104", "105"
IN_CALL = (ExtensionState.TALKING, ExtensionState.RINGING, ExtensionState.DIALLING)


def watching(reception: Reception) -> WatchConnector:
    return reception.console.watching


def index_of(reception: Reception, number: str) -> QModelIndex:
    tiles = reception.panels.board.tiles
    model = tiles.model()
    found = (model.index(row, 0) for row in range(model.rowCount()))
    return next(index for index in found if index.data(Role.NUMBER) == number)


def select(reception: Reception, *numbers: str) -> None:
    """Click the first, Ctrl+click the others, in this order."""
    tiles = reception.panels.board.tiles
    for place, number in enumerate(numbers):
        tiles.scrollTo(index_of(reception, number))
        at = tiles.visualRect(index_of(reception, number)).center()
        held = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, held, at)
    assert watching(reception).selection.numbers == numbers


def keep_busy(reception: Reception, number: str) -> None:
    """Let somebody from outside talk to `number`."""
    reception.pbx.controls.do("incoming", **{"from": OTHER_NUMBER, "to": number})
    reception.wait_for_state(number, ExtensionState.TALKING)


def hang_up(reception: Reception, number: str) -> None:
    reception.pbx.controls.do("hang_up", number=number)
    reception.wait_for_state(number, ExtensionState.FREE)


def steps(reception: Reception) -> list[WatchStep]:
    return [watch.step for watch in watching(reception).watches.watches.all]


def answer(reception: Reception, text: str) -> None:
    """Press that button of the question."""
    popup = reception.question()
    assert popup is not None, "nothing is asked"
    buttons = (button for button in popup.findChildren(QPushButton) if isinstance(button, QPushButton))
    QTest.mouseClick(next(button for button in buttons if button.text() == text), Qt.MouseButton.LeftButton)


def wait_for_offer(reception: Reception, number: str) -> None:
    reception.wait_until(lambda: (offer := watching(reception).watches.offer) is not None and offer.target == number)
    strip = watching(reception).strip
    # The strip pushed the page down: what has just moved takes no press, and a key is meant for what is read.
    guards = reception.window.findChildren(MoveGuard)
    reception.wait_until(
        lambda: strip.isVisible() and strip.is_settled and not any(guard.is_watching for guard in guards)
    )


@on_both
def test_the_first_who_is_free_is_called_in_the_order_of_the_selection(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    keep_busy(reception, CARLA)
    select(reception, CARLA, BEN, ANNA)
    assert reception.drop_text_on_tile(NUMBER, ANNA)
    reception.wait_until(lambda: len(reception.calls_asked()) == 1)
    assert reception.calls_asked()[0][1:3] == [BEN, NUMBER]
    reception.wait_for_state(BEN, ExtensionState.TALKING)
    assert not steps(reception)


@on_both
def test_all_are_busy_and_the_call_is_offered_when_one_is_free(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    assert reception.drop_text_on_tile(NUMBER, BEN)
    assert steps(reception) == [WatchStep.WAITING]
    assert reception.status().startswith("Waiting for one of ")
    assert watching(reception).list.isVisible()
    hang_up(reception, BEN)
    assert not reception.calls_asked()
    wait_for_offer(reception, BEN)
    name = reception.board.name_of(BEN)
    assert watching(reception).strip.text() == f"{name} is free. Call {unbroken(NUMBER)} from {BEN}? Ctrl+J calls."
    focused = QApplication.focusWidget()
    assert focused is None or not watching(reception).strip.isAncestorOf(focused)
    assert not reception.calls_asked()
    reception.window.book["call.offered"].trigger()
    reception.wait_until(lambda: len(reception.calls_asked()) == 1)
    assert reception.calls_asked()[0][1:3] == [BEN, NUMBER]
    reception.wait_until(lambda: not steps(reception))
    reception.wait_for_state(BEN, ExtensionState.TALKING)
    assert not watching(reception).list.isVisible()
    assert len(reception.calls_asked()) == 1


@in_rehearsal
def test_an_offer_goes_when_its_target_is_busy_again(reception: Reception) -> None:
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    reception.drop_text_on_tile(NUMBER, BEN)
    hang_up(reception, BEN)
    wait_for_offer(reception, BEN)
    keep_busy(reception, BEN)
    reception.wait_until(lambda: steps(reception) == [WatchStep.WAITING])
    assert not watching(reception).strip.isVisible()
    assert "is not free any more. Waiting for one of" in reception.status()
    assert not reception.calls_asked()


@in_rehearsal
def test_who_does_not_answer_is_waited_for_again_and_nobody_is_called_unasked(reception: Reception) -> None:
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    reception.drop_text_on_tile(NUMBER, BEN)
    hang_up(reception, BEN)
    wait_for_offer(reception, BEN)
    reception.pbx.set_phones({BEN: "rejected"})
    QTest.keyClick(watching(reception).strip.call, Qt.Key.Key_Return)
    reception.wait_until(lambda: "did not come about" in reception.status())
    assert steps(reception) == [WatchStep.WAITING]
    assert len(reception.calls_asked()) == 1


@in_rehearsal
def test_pasted_on_several_with_the_keyboard(reception: Reception) -> None:
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    QApplication.clipboard().setMimeData(payload_of((NUMBER,)))
    tiles = reception.panels.board.tiles
    QTest.keyClick(tiles, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert steps(reception) == [WatchStep.WAITING]
    # Enter on several is nothing dangerous: it says so.
    QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert reception.status() == "2 people are selected, so Enter calls nobody. Select one of them."
    assert not reception.calls_asked()
    rows = watching(reception).list.rows
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert not steps(reception)


@on_both
def test_my_call_waits_for_somebody_and_is_transferred(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": NUMBER, "to": MINE})
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    call_id = reception.board.legs_of(MINE)[0].call_id
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    mime = payload_of((NUMBER,), call=DraggedCall(call_id, MINE, CallKind.ANSWERED))
    assert reception.drop_on_tile(mime, BEN)
    assert reception.question_text().startswith("None of them is free")
    reception.answer(yes=True)
    assert steps(reception) == [WatchStep.WAITING]
    hang_up(reception, ANNA)
    wait_for_offer(reception, ANNA)
    QTest.mouseClick(watching(reception).strip.call, Qt.MouseButton.LeftButton)
    reception.wait_until(lambda: [leg.state for leg in reception.board.legs_of(ANNA)] == [LegState.CONNECTED])
    assert ["TRANSFER", str(call_id), MINE, ANNA] in reception.pbx.requests()
    reception.wait_until(lambda: not steps(reception))


@in_rehearsal
def test_a_watch_ends_with_the_call_that_it_would_pass_on(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": NUMBER, "to": MINE})
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    call_id = reception.board.legs_of(MINE)[0].call_id
    keep_busy(reception, ANNA)
    select(reception, ANNA)
    mime = payload_of((NUMBER,), call=DraggedCall(call_id, MINE, CallKind.ANSWERED))
    reception.drop_on_tile(mime, ANNA)
    answer(reception, "Wait until free")
    assert steps(reception) == [WatchStep.WAITING]
    hang_up(reception, MINE)
    reception.wait_until(lambda: not steps(reception))
    assert reception.status() == "The call is gone, so nobody is waited for any more."


@in_rehearsal
def test_a_lost_line_pauses_a_watch_and_it_goes_on_afterwards(reception: Reception) -> None:
    keep_busy(reception, ANNA)
    keep_busy(reception, BEN)
    select(reception, ANNA, BEN)
    reception.drop_on_tile(text_drag(NUMBER), BEN)
    reception.pbx.controls.do("vanish", for_s=5.0)
    reception.wait_until(lambda: not reception.board.connection.is_live)
    assert steps(reception) == [WatchStep.WAITING]
    facts = watching(reception).list.rows.model().index(0, 0).data(Role.FACTS)
    assert facts.is_paused
    reception.wait_until(lambda: reception.board.connection.is_live)
    reception.wait_until(lambda: steps(reception) == [WatchStep.OFFERED] or bool(reception.board.legs))
