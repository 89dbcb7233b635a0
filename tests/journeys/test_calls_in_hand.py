"""The menu of a live call: record it, send it to voicemail, listen to it, end it; and what is said when that fails."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from callboard.domain.calls.call import LegState
from callboard.domain.commands import ListenMode, TransferCall
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import CallFacts
from tests.doubles.menu_entries import entries_of
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

CALLER = "01632960123"
TALK_S = 100_000
MINE, SALES, SERVICE = "100", "103", "104"


def ring(reception: Reception, number: str) -> int:
    """A call from outside that is seen to reach `number`; its id."""
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": number})
    reception.wait_until(lambda: bool(reception.board.legs_of(number)))
    reception.wait_until(lambda: bool(reception.panels.calls.rows.model().rowCount()))
    return reception.board.legs_of(number)[0].call_id


def talk(reception: Reception, number: str) -> int:
    """The same, answered; nobody hangs up while a test still looks."""
    reception.pbx.controls.do("phone", number=number, phone="answers", talk_s=TALK_S)
    call_id = ring(reception, number)
    # Whoever calls is told a moment later that somebody answered.
    reception.wait_until(lambda: reception.board.calls[call_id].is_connected)
    return call_id


def tile_menu(reception: Reception, number: str) -> QMenu:
    board = reception.panels.board
    return board.menu.menu_for([number], board.place_of(number), board)


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in entries_of(menu) if action.objectName() == f"call.{name}")


def choose(reception: Reception, number: str, name: str) -> None:
    menu = tile_menu(reception, number)
    assert entry(menu, name).isEnabled(), "what is off is triggered in silence"
    entry(menu, name).trigger()
    menu.close()


def row(reception: Reception, call_id: int) -> CallFacts:
    at = reception.console.models.calls.row_of_call(call_id)
    assert at is not None
    return reception.console.models.calls.facts_at(at)


def spoken(reception: Reception, call_id: int) -> str:
    calls = reception.console.models.calls
    at = calls.row_of_call(call_id)
    assert at is not None
    return calls.index(at).data(Qt.ItemDataRole.AccessibleTextRole)


def hears(reception: Reception, number: str) -> ListenMode | None:
    people = reception.console.models.people
    at = people.row_of(number)
    assert at is not None
    return people.facts_at(at).listening


@on_both
def test_a_recording_is_asked_for_and_marked_as_asked(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    choose(reception, SALES, "record")
    reception.wait_until(lambda: row(reception, call_id).notes.recording_asked_at is not None)
    assert reception.pbx.requests()[-1] == ["RECORD", str(call_id), SALES, "1"]
    assert "Recording asked " in spoken(reception, call_id)
    reception.wait_until(lambda: "It does not report whether it records." in reception.status())
    choose(reception, SALES, "stop_recording")
    reception.wait_until(lambda: row(reception, call_id).notes.is_stop_asked)
    assert reception.pbx.requests()[-1] == ["RECORD", str(call_id), SALES, "0"]


@on_both
def test_a_ringing_call_goes_to_the_voicemail_of_whom_it_rings_at(reception: Reception) -> None:
    reception.pbx.set_phones({SALES: "no answer"})
    call_id = ring(reception, SALES)
    reception.wait_for_state(SALES, ExtensionState.RINGING)
    choose(reception, SALES, "to_voicemail")
    reception.wait_until(lambda: not reception.board.legs_of(SALES))
    assert reception.pbx.requests()[-1] == ["DIVERT", str(call_id), SALES, SALES, "1"]
    reception.wait_until(lambda: reception.status().startswith("The call was sent to the voicemail of"))


@on_both
def test_listening_is_marked_on_both_tiles_until_it_ends(reception: Reception) -> None:
    reception.console.preferences.change(listens_to_others=True)
    talk(reception, SALES)
    choose(reception, SALES, "listen")
    reception.wait_until(lambda: hears(reception, SALES) is ListenMode.LISTEN)
    assert hears(reception, MINE) is ListenMode.LISTEN
    assert hears(reception, SERVICE) is None
    request = next(one for one in reception.pbx.requests() if one[0].startswith("BARGEIN"))
    assert MINE in request
    reception.wait_until(reception.window.book["call.hang_up"].isEnabled)
    reception.window.book["call.hang_up"].trigger()
    reception.wait_until(lambda: not reception.board.legs_of(MINE))
    reception.wait_until(lambda: hears(reception, SALES) is None)
    assert hears(reception, MINE) is None
    assert " is out of the call of " in reception.status()


@in_rehearsal
def test_whose_call_is_meant_follows_the_focus(reception: Reception) -> None:
    reception.console.preferences.change(listens_to_others=True)
    talk(reception, SALES)
    board, listen = reception.panels.board, reception.window.book["call.listen"]
    board.go_to(SALES)
    reception.panels.dial.number_to.setFocus()
    reception.wait_until(lambda: not listen.isEnabled())
    board.enter()
    reception.wait_until(listen.isEnabled)


@in_rehearsal
def test_listening_is_not_offered_until_it_is_switched_on(reception: Reception) -> None:
    talk(reception, SALES)
    menu = tile_menu(reception, SALES)
    assert not {"call.listen", "call.whisper", "call.join"} & {action.objectName() for action in entries_of(menu)}
    menu.close()
    reception.console.preferences.change(listens_to_others=True)
    menu = tile_menu(reception, SALES)
    name = reception.board.name_of(SALES)
    assert entry(menu, "listen").text().startswith(f"Listen to {name}'s call")
    menu.close()


@in_rehearsal
def test_my_phone_rings_first_and_that_is_said(reception: Reception) -> None:
    reception.pbx.set_phones({MINE: "no answer"})
    reception.console.preferences.change(listens_to_others=True)
    talk(reception, SALES)
    choose(reception, SALES, "listen")
    name = reception.board.name_of(MINE)
    wanted = f"{MINE} {name} rings. Pick up to come into the call."
    reception.wait_until(lambda: reception.status() == wanted)
    assert hears(reception, SALES) is None


@in_rehearsal
def test_a_refused_recording_says_so_and_marks_nothing(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    reception.pbx.controls.do("fault", kind="refuse_calls")
    choose(reception, SALES, "record")
    reception.wait_until(lambda: "was not changed" in reception.find_text("notice.text"))
    assert row(reception, call_id).notes.recording_asked_at is None


@in_rehearsal
def test_the_call_of_others_is_ended_after_a_question_from_the_tile(reception: Reception) -> None:
    talk(reception, SALES)
    choose(reception, SALES, "hang_up")
    name = reception.board.name_of(SALES)
    assert reception.question_text() == f"End the call between {CALLER} and {SALES} {name}?"
    reception.answer(yes=False)
    assert reception.board.state_of(SALES) is ExtensionState.TALKING
    choose(reception, SALES, "hang_up")
    reception.answer(yes=True)
    reception.wait_for_silence()


@in_rehearsal
def test_a_call_that_ended_between_question_and_answer_is_over(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    choose(reception, SALES, "hang_up")
    asked = len(reception.pbx.requests())
    reception.pbx.controls.do("hang_up", call_id=call_id, number=SALES)
    reception.wait_for_silence()
    reception.answer(yes=True)
    assert reception.status() == "That call is already over."
    assert len(reception.pbx.requests()) == asked


@in_rehearsal
def test_a_call_that_was_passed_on_between_question_and_answer_is_not_ended(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    choose(reception, SALES, "hang_up")
    reception.console.call_desk.run(TransferCall(call_id, SALES, SERVICE))
    reception.wait_for_state(SERVICE, ExtensionState.TALKING)
    reception.wait_until(lambda: not reception.board.legs_of(SALES))
    asked = len(reception.pbx.requests())
    reception.answer(yes=True)
    assert reception.status() == "That call is already over."
    assert len(reception.pbx.requests()) == asked
    assert reception.board.state_of(SERVICE) is ExtensionState.TALKING


@in_rehearsal
def test_a_call_that_ended_while_the_menu_was_open_is_over(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    menu = tile_menu(reception, SALES)
    reception.pbx.controls.do("hang_up", call_id=call_id, number=SALES)
    reception.wait_for_silence()
    entry(menu, "record").trigger()
    menu.close()
    assert reception.status() == "That call is already over."


@in_rehearsal
def test_what_enter_does_stands_behind_the_news(reception: Reception) -> None:
    call_id = talk(reception, SALES)
    rows, line = reception.panels.calls.rows, reception.panels.status
    reception.window.activateWindow()
    rows.select_call(call_id)
    rows.setFocus()
    name = reception.board.name_of(SALES)
    reception.wait_until(lambda: line.suggestion.whole == f"Enter: transfer {name}'s call with {CALLER}…")
    reception.console.notices.say("News")
    assert (line.message.whole, line.suggestion.isHidden()) == ("News", False)
    reception.panels.board.go_to(SERVICE)
    reception.panels.board.enter()
    service, mine = (reception.board.name_of(number) for number in (SERVICE, MINE))
    wanted = f"Enter: call {SERVICE} {service} from {MINE} {mine}"
    reception.wait_until(lambda: line.suggestion.whole == wanted)


@in_rehearsal
def test_a_key_with_nothing_to_act_on_says_so(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.window.activateWindow()
    tiles = reception.panels.board.tiles
    tiles.setFocus()
    reception.wait_until(lambda: not reception.window.book["call.divert"].isEnabled())
    control = Qt.KeyboardModifier.ControlModifier
    said = {Qt.Key.Key_E: "Select a ringing call first.", Qt.Key.Key_T: "Select an answered call first."}
    said[Qt.Key.Key_U] = "Nothing rings that you could take."
    for key, words in said.items():
        QTest.keyClick(tiles, key, control)
        reception.wait_until(lambda words=words: reception.status() == words)


@in_rehearsal
def test_a_queue_and_the_direction_are_told_on_the_row(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": "800"})
    reception.wait_until(lambda: any(leg.via == "800" for leg in reception.board.legs.values()))
    call_id = next(leg.call_id for leg in reception.board.legs.values() if leg.via == "800")
    reception.wait_until(lambda: row(reception, call_id).via is not None)
    group = reception.board.call_groups["800"].name
    told = spoken(reception, call_id)
    assert f"through {group} 800" in told
    assert "incoming" in told
    assert reception.board.calls[call_id].legs[0].state is not LegState.UNKNOWN
