"""Where a call shall go: typing, arrows, Enter, Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts, call_facts
from callboard.models.extension_facts import facts_of
from callboard.views.call_list.destination_chooser import DestinationChooser
from callboard.views.call_list.destination_delegate import destination_word
from tests.doubles.boards import PEOPLE, board_of, picture, talk
from tests.views.conftest import Office

LEGS = (*talk(1, "02079460958", "204", since=866.0, line="10000"), *talk(2, "101", "02079460311", since=900.0))


@pytest.fixture
def facts(office: Office) -> CallFacts:
    office.show(board_of(picture(legs=LEGS)))
    return call_facts(office.board.calls[1], office.board, "100")


@pytest.fixture
def chooser(office: Office, facts: CallFacts) -> DestinationChooser:
    made = DestinationChooser(CallAct.TRANSFER, office.people, facts, office.look, office.host, lambda: 1000.0)
    made.show()
    return made


def _go(chooser: DestinationChooser) -> QPushButton:
    button = chooser.findChild(QPushButton, "chooser.go")
    assert isinstance(button, QPushButton)
    return button


def test_it_says_which_call_goes_and_who_lets_it_go(chooser: DestinationChooser) -> None:
    assert chooser.title.text() == "Transfer 02079460958"
    assert chooser.line.text() == "Talking with 204 Maya Lindqvist · 2:14"
    assert not chooser.isModal()
    assert "204" not in chooser.offered


def test_enter_takes_the_best_match(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    QTest.keyClicks(chooser.search, "osc")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chosen.at(0)[0] == "104"
    assert not chooser.isVisible()


def test_the_arrows_go_through_the_list_while_the_search_keeps_the_letters(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    QTest.keyClicks(chooser.search, "1")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        QTest.keyClick(chooser.search, key)
    QTest.keyClick(chooser.search, Qt.Key.Key_Enter)
    assert chosen.at(0)[0] == "104"


def test_any_number_will_do(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    QTest.keyClicks(chooser.search, "+49 30 23125042")
    assert chooser.offered == ["+493023125042"]
    QTest.mouseClick(_go(chooser), Qt.MouseButton.LeftButton)
    assert chosen.at(0)[0] == "+493023125042"


def test_nothing_to_choose_is_nothing_done(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    QTest.keyClicks(chooser.search, "nobody")
    assert chooser.offered == []
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chosen.count() == 0
    assert chooser.isVisible()


def test_esc_puts_it_away(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    QTest.keyClick(chooser.search, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert chosen.count() == 0


def test_a_call_that_is_over_goes_nowhere(chooser: DestinationChooser) -> None:
    chosen = QSignalSpy(chooser.chosen)
    chooser.show_call(None, "This call is already over.")
    assert chooser.problem.isVisible()
    assert chooser.line.text() == "", "it does nothing any more, and no time runs"
    assert not _go(chooser).isEnabled()
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chosen.count() == 0


def test_what_to_expect_at_a_phone(office: Office, facts: CallFacts) -> None:
    words = {one.number: destination_word(facts_of(one, office.board), 1000.0) for one in PEOPLE}
    assert words["101"] == "Talking · 1:40 – the caller may hear a busy tone"  # noqa: RUF001 - a dash
    assert words["104"] == "Free"
    assert words["106"] == "Away · Lunch"
    assert words["160"] == "Offline"


def test_without_a_line_nobody_is_shown_as_if_that_were_known(chooser: DestinationChooser) -> None:
    live = chooser.rows.grab().toImage()
    chooser.show_call(None, "Not connected to the phone system.", is_live=False)
    assert chooser.rows.grab().toImage() != live


def test_without_a_line_no_time_of_the_call_runs(chooser: DestinationChooser) -> None:
    live = chooser.line.text()
    assert live.count(" · ") == 1, "what it is, and how long already"
    chooser.show_call(None, "Not connected to the phone system.", is_live=False)
    assert chooser.line.text() == live.partition(" · ")[0]
    chooser.show_call(None, "")
    assert chooser.line.text() == live
