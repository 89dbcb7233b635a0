"""What can be done with one person, and with several."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts
from callboard.models.drag_payload import dragged_in
from tests.doubles.boards import LOST, V11_OFFERS, all_new, board_of, picture, talk
from tests.doubles.menu_entries import entries_of
from tests.views.extension_board.conftest import BoardOffice

PLACE = QRect(10, 10, 200, 72)


def _menu(board: BoardOffice, *numbers: str) -> QMenu:
    return board.menu.menu_for(numbers, PLACE, board.page)


def _texts(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def _entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in entries_of(menu) if action.text().split("\t")[0] == text)


def _asked(board: BoardOffice) -> list[tuple[CallAct, CallFacts, QRect]]:
    """What is asked of live calls from now on. A spy would not keep the facts alive."""
    asked: list[tuple[CallAct, CallFacts, QRect]] = []
    board.wishes.act_requested.connect(lambda act, facts, place: asked.append((act, facts, place)))
    return asked


def _show(board: BoardOffice, *legs: Leg) -> None:
    board.office.show(board_of(picture(legs=legs)))
    board.page.show_board(all_new(board.office.board))


def test_one_person(board: BoardOffice) -> None:
    menu = _menu(board, "101")
    assert _texts(menu) == [
        "Call 101 Anna Berg",
        "Call from this phone…",
        "Add to conference",
        "Add to favourites",
        "Copy number",
        "Show in History",
        "This is my phone",
    ]
    asked = QSignalSpy(board.wishes.call_requested)
    _entry(menu, "Call 101 Anna Berg").trigger()
    assert asked.at(0) == ["101", PLACE]
    mine = QSignalSpy(board.wishes.my_phone_chosen)
    _entry(menu, "This is my phone").trigger()
    assert mine.at(0) == ["101"]
    menu.deleteLater()


def test_my_own_phone_is_not_offered_as_mine(board: BoardOffice) -> None:
    texts = _texts(_menu(board, "100"))
    assert "This is my phone" not in texts
    assert texts[0] == "Call from this phone…"  # and nothing that would call itself


def test_a_number_on_the_clipboard_can_be_called_from_there(board: BoardOffice) -> None:
    QApplication.clipboard().setText("Ring 020 7946 0311, please")
    menu, asked = _menu(board, "101"), QSignalSpy(board.wishes.copied_call_requested)
    entry = next(action for action in menu.actions() if action.text().endswith("from this phone"))
    entry.trigger()
    assert asked.at(0) == ["101", "02079460311", PLACE]
    QApplication.clipboard().setText("")


def test_my_call_can_be_transferred_and_a_ringing_one_picked_up(board: BoardOffice) -> None:
    _show(board, *talk(1, "100", "104"), Leg(2, 1, "106", LegState.DIALLING), Leg(2, 2, "101", LegState.RINGING))
    menu = _menu(board, "101")
    transferred, asked = QSignalSpy(board.wishes.transfer_requested), _asked(board)
    _entry(menu, "Transfer my call to 101 Anna Berg").trigger()
    _entry(menu, "To Anna Berg's voicemail").trigger()
    assert transferred.at(0) == ["101", PLACE]
    [(act, facts, place)] = asked
    assert (act, facts.call_id, facts.rings_at, place) == (CallAct.TO_VOICEMAIL, 2, "101", PLACE)


def test_all_that_can_be_done_with_a_call_is_in_the_menu_of_who_is_in_it(board: BoardOffice) -> None:
    _show(board, *talk(1, "101", "104"))
    menu = _menu(board, "101")
    live = [action for action in entries_of(menu) if action.objectName().startswith("call.") and action.menu() is None]
    assert [(action.text(), action.isEnabled()) for action in live] == [
        ("Pick up Anna Berg's call\tCtrl+U", False),
        ("Divert Anna Berg's call…\tCtrl+E", False),
        ("To Anna Berg's voicemail\tCtrl+Shift+E", False),
        ("Transfer Anna Berg's call…", True),
        ("Hang up Anna Berg's call", True),
        ("Ask 3CX to record Anna Berg\tCtrl+Shift+D", True),
        ("Ask 3CX to stop recording Anna Berg", True),
    ]
    assert live[0].toolTip() == "Only a ringing call can be picked up or diverted."
    assert "Only a ringing call can be picked up or diverted." in _texts(menu)


def test_coming_into_calls_of_others_is_offered_when_it_is_switched_on(board: BoardOffice) -> None:
    _show(board, *talk(1, "101", "104"), *talk(2, "100", "106"))
    board.may_listen = True
    offered = {action.text().split("\t")[0] for action in entries_of(_menu(board, "101"))}
    assert {"Listen to Anna Berg's call", "Whisper to Anna Berg", "Join Anna Berg's call"} <= offered
    mine = [action.text().split("\t")[0] for action in entries_of(_menu(board, "106"))]
    assert "Hang up" in mine
    assert not [text for text in mine if text.startswith(("Listen", "Whisper", "Join"))]


def test_each_of_two_calls_has_a_menu_of_its_own(board: BoardOffice) -> None:
    _show(board, *talk(1, "101", "104"), Leg(2, 1, "106", LegState.DIALLING), Leg(2, 2, "101", LegState.RINGING))
    menu, asked = _menu(board, "101"), _asked(board)
    parts = [action.menu() for action in menu.actions() if action.menu() is not None]
    titles = [part.title() for part in parts if isinstance(part, QMenu)]
    assert titles[:2] == ["Call with 104 Oscar Whitfield", "Call with 106 Malik Osei"]
    second = parts[1]
    assert isinstance(second, QMenu)
    _entry(second, "To Anna Berg's voicemail").trigger()
    [(act, facts, _place)] = asked
    assert (act, facts.call_id, facts.rings_at) == (CallAct.TO_VOICEMAIL, 2, "101")


def test_rooms_are_offered_with_what_goes_on_in_them(board: BoardOffice) -> None:
    menu, asked = _menu(board, "101", "104"), QSignalSpy(board.wishes.conference_requested)
    rooms = menu.findChild(QMenu, "person.conference")
    assert isinstance(rooms, QMenu)
    assert rooms.title() == "Add 2 people to conference"
    assert [action.text().split(":")[0] for action in rooms.actions()] == ["New conference", "701", "702", "703", "704"]
    rooms.actions()[0].trigger()
    rooms.actions()[2].trigger()
    assert [asked.at(n)[:2] for n in range(2)] == [[["101", "104"], ""], [["101", "104"], "702"]]


def test_several_people(board: BoardOffice) -> None:
    menu = _menu(board, "101", "104")
    assert _texts(menu) == ["Add 2 people to conference", "Add to favourites", "Copy 2 numbers"]
    _entry(menu, "Copy 2 numbers").trigger()
    assert dragged_in(QApplication.clipboard().mimeData(), ()).numbers == ("101", "104")
    QApplication.clipboard().setText("")


def test_somebody_busy_can_be_waited_for(board: BoardOffice) -> None:
    _show(board, *talk(1, "101", "104"))
    asked = QSignalSpy(board.wishes.watch_requested)
    _entry(_menu(board, "101"), "Tell me when 101 Anna Berg is free").trigger()
    _entry(_menu(board, "101", "104"), "Tell me when one of them is free").trigger()
    assert [asked.at(n) for n in range(2)] == [[["101"]], [["101", "104"]]]
    assert "Tell me when one of them is free" not in _texts(_menu(board, "101", "108"))


def test_a_copied_number_goes_to_the_first_of_several(board: BoardOffice) -> None:
    QApplication.clipboard().setText("Ring 020 7946 0311, please")
    menu, asked = _menu(board, "101", "104"), QSignalSpy(board.wishes.paste_requested)
    next(action for action in menu.actions() if "from the first who is free" in action.text()).trigger()
    assert asked.at(0) == [["101", "104"], PLACE]
    QApplication.clipboard().setText("")


def test_favourites_on_and_off(board: BoardOffice) -> None:
    board.memory.change(favourites=("101",))
    asked = QSignalSpy(board.wishes.favourites_requested)
    _entry(_menu(board, "101"), "Remove from favourites").trigger()
    _entry(_menu(board, "101", "104"), "Add to favourites").trigger()
    assert [asked.at(n) for n in range(2)] == [[["101"], False], [["101", "104"], True]]


def test_what_is_not_possible_says_why(board: BoardOffice) -> None:
    board.office.board = board.office.board.after([LOST])
    menu = _menu(board, "101")
    assert not _entry(menu, "Call 101 Anna Berg").isEnabled()
    assert _texts(menu)[-1] == "Not connected to the phone system."


def test_what_the_phone_system_does_not_offer_says_so(board: BoardOffice) -> None:
    offers = capabilities(
        Capability(feature, False, Reason.ASSEMBLY_LACKS_IT) if feature is Feature.TRANSFER else capability
        for feature in Feature
        if (capability := V11_OFFERS.of(feature))
    )
    board.office.show(board_of(picture(legs=talk(1, "100", "104"), offers=offers)))
    menu = _menu(board, "101")
    assert not _entry(menu, "Transfer my call to 101 Anna Berg").isEnabled()
    assert "3CX" in _texts(menu)[-1]


@pytest.mark.parametrize("count", [1, 2])
def test_the_menu_key_opens_it_for_all_who_are_selected(board: BoardOffice, qtbot: QtBot, count: int) -> None:
    tiles = board.page.tiles
    board.page.go_to("101")
    if count == 2:
        tiles.selectionModel().select(tiles.model().index(2, 0), tiles.selectionModel().SelectionFlag.Select)
    middle = tiles.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    tiles.contextMenuEvent(QContextMenuEvent(reason, middle, tiles.mapToGlobal(middle)))
    menu = next(menu for menu in board.page.findChildren(QMenu) if menu.isVisible() and menu.title() == "")
    assert ("Copy 2 numbers" in _texts(menu)) == (count == 2)
    menu.close()


def test_a_right_click_beside_the_selection_means_that_tile_alone(board: BoardOffice) -> None:
    tiles = board.page.tiles
    board.page.go_to("101")
    asked = QSignalSpy(tiles.menu_requested)
    point = tiles.visualRect(tiles.model().index(2, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, tiles.viewport().mapToGlobal(point))
    tiles.contextMenuEvent(event)
    assert asked.at(0)[0] == "104"
    menu = next(menu for menu in board.page.findChildren(QMenu) if menu.isVisible() and menu.title() == "")
    assert _texts(menu)[0] == "Call 104 Oscar Whitfield"
    menu.close()
    assert event.globalPos() != QPoint(-1, -1)
