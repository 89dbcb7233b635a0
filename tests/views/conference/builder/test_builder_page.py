"""Setting up a conference, on its own."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.board_update import BoardUpdate
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.conference.builder.builder_page import BuilderPage
from callboard.views.conference.builder.chip_delegate import ChipDelegate
from callboard.views.conference.builder.options_group import OptionsGroup
from callboard.views.conference.builder.participants_view import ParticipantsView
from callboard.views.fields.number_field import NumberField
from callboard.views.words.spoken_words import spoken_person
from tests.doubles.boards import LOST, V11_OFFERS, all_new, board_of, picture, talk
from tests.views.conftest import Office


@pytest.fixture
def people(office: Office) -> ParticipantsModel:
    people = ParticipantsModel(spoken_person, office.host)
    people.show(all_new(office.board))
    return people


@pytest.fixture
def page(office: Office, people: ParticipantsModel) -> BuilderPage:
    page = BuilderPage(
        office.now,
        people,
        ParticipantsView(people, ChipDelegate(office.look), office.desk),
        OptionsGroup(office.look),
        NumberField(office.people, office.look),
        office.my_phone,
        office.notices,
        office.look,
        office.host,
    )
    page.resize(800, 600)
    page.show_slot("701")
    page.show()
    return page


def test_one_enter_puts_whoever_is_offered_on_the_list(page: BuilderPage) -> None:
    QTest.keyClicks(page.field, "chl")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClicks(page.field, "020 7946 0311")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    wished = QSignalSpy(page.start_requested)
    page.start.click()
    assert wished.at(0)[0].participants == ("108", "02079460311")
    assert page.field.text() == ""


def test_where_it_is_low_the_summary_scrolls_with_the_page(page: BuilderPage) -> None:
    summary = page.findChild(QLabel, "conf.summary")
    scroll = page.findChild(QScrollArea)
    assert isinstance(summary, QLabel)
    assert isinstance(scroll, QScrollArea)

    def scrolls() -> bool:
        inside = scroll.widget()
        return inside is not None and inside.isAncestorOf(summary)

    assert not scrolls()
    page.resize(800, 200)
    assert scrolls()
    page.resize(800, 600)
    assert not scrolls()


def test_the_field_stays_in_sight_while_names_are_typed_one_by_one(page: BuilderPage, qtbot: QtBot) -> None:
    page.resize(420, 290)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    page.window().show()
    page.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    for number in ("101", "104", "106", "108", "160", "204", "0301234567", "0301234568", "0301234569"):
        QTest.keyClicks(page.field, number)
        QTest.keyClick(page.field, Qt.Key.Key_Return)

    def is_in_sight() -> bool:
        low = page.field.mapTo(scroll.viewport(), page.field.rect().bottomLeft()).y()
        return 0 < low <= scroll.viewport().height()

    qtbot.waitUntil(is_in_sight)


# The room is taken by somebody else


@pytest.fixture
def show(office: Office, page: BuilderPage, people: ParticipantsModel) -> Callable[[Board], None]:
    """Have `board` hold from now on, as the window does."""

    def show_board(board: Board) -> None:
        office.show(board)
        people.show(all_new(board))
        page.follow(BoardUpdate(board, replaced=True))

    return show_board


def in_room(call: int, slot: str, state: LegState = LegState.CONNECTED) -> Leg:
    return Leg(call, 1, slot, state)


def set_up(page: BuilderPage) -> None:
    page.add(["100", "101"])
    page.options.pin.setText("4711")
    page.options.instant.setChecked(True)


def test_a_room_that_is_taken_meanwhile_costs_nothing_and_another_one_is_offered(
    page: BuilderPage, show: Callable[[Board], None]
) -> None:
    set_up(page)
    show(board_of(picture(legs=(in_room(1, "701"), in_room(2, "702")))))
    assert not page.start.isEnabled()
    assert page.foot.summary.text() == "Someone just started a conference in room 701. Choose another room."
    assert page.foot.other_room.isVisible()
    assert page.foot.other_room.text() == "Use room 703"
    assert not page.options.pin.isEnabled(), "options count only for a room that is free"
    wanted, started = QSignalSpy(page.room_requested), QSignalSpy(page.start_requested)
    page.try_to_start()  # the same key
    assert wanted.at(0) == ["703"]
    assert started.count() == 0, "nobody is called by that"
    page.show_slot("703")
    assert page.plan() == page.plan().__class__("703", ("100", "101"), "4711", ask_names=True, instant=True)
    assert page.start.isEnabled()
    assert page.options.pin.isEnabled()
    assert not page.foot.other_room.isVisible()


def test_a_room_that_frees_again_can_be_used(page: BuilderPage, show: Callable[[Board], None]) -> None:
    set_up(page)
    show(board_of(picture(legs=(in_room(1, "701", LegState.DIALLING),))))
    assert not page.start.isEnabled()
    show(board_of())
    assert page.start.isEnabled()
    assert page.plan().pin == "4711"
    assert not page.foot.other_room.isVisible()


def test_when_every_room_is_taken_none_is_offered(page: BuilderPage, show: Callable[[Board], None]) -> None:
    set_up(page)
    show(board_of(picture(legs=tuple(in_room(call, f"70{call}") for call in range(1, 5)))))
    assert not page.foot.other_room.isVisible()
    wanted = QSignalSpy(page.room_requested)
    page.try_to_start()
    assert wanted.count() == 0
    rooms = page.findChild(QLabel, "conf.preflight.rooms")
    assert isinstance(rooms, QLabel)
    assert rooms.text() == "Free rooms: 0 of 4."


def test_options_are_not_risked_in_a_room_of_which_nothing_is_known(
    page: BuilderPage, show: Callable[[Board], None]
) -> None:
    set_up(page)
    show(board_of(picture(legs=(in_room(1, "701", LegState.UNKNOWN),))))
    assert not page.start.isEnabled()
    assert page.foot.summary.text().startswith("The phone system does not say whether room 701 is free.")
    assert page.foot.other_room.text() == "Use room 702"
    page.options.clear()
    assert page.start.isEnabled(), "without options it may be tried"


def test_the_keyboard_goes_from_what_is_greyed_out_to_the_way_on(
    page: BuilderPage, show: Callable[[Board], None], qtbot: QtBot
) -> None:
    set_up(page)
    page.activateWindow()
    page.options.pin.setFocus()
    qtbot.waitUntil(page.options.pin.hasFocus)
    show(board_of(picture(legs=(in_room(1, "701"),))))
    assert page.foot.other_room.hasFocus()


def test_without_a_line_no_room_is_offered(page: BuilderPage, show: Callable[[Board], None]) -> None:
    set_up(page)
    show(board_of(picture(legs=(in_room(1, "701"),))).after([LOST]))
    assert not page.foot.other_room.isVisible()
    assert not page.start.isEnabled()


def test_where_no_conference_can_be_started_the_reason_stands_beside_the_button(
    page: BuilderPage, show: Callable[[Board], None]
) -> None:
    set_up(page)
    off = Capability(Feature.START_CONFERENCE, False, Reason.CALL_MANAGER_NOT_CONNECTED)
    others = (each for each in V11_OFFERS.known if each.feature is not Feature.START_CONFERENCE)
    show(board_of(picture(offers=capabilities((off, *others)))))
    assert not page.start.isEnabled()
    assert page.foot.summary.text().startswith("The call service of the phone system is not connected.")


# Before any phone rings


def test_what_starting_comes_to_follows_the_board(page: BuilderPage, show: Callable[[Board], None]) -> None:
    assert not page.flight.isVisible(), "nobody is on the list"
    page.add(["100", "101"])
    assert page.flight.found == ()
    assert not page.foot.look.isVisible()
    show(board_of(picture(legs=talk(1, "101", "01632960123"))))
    assert page.flight.found == ("On a call now: 101 Anna Berg.",)
    assert page.foot.look.isVisible()
    show(board_of())
    assert page.flight.found == ()
    assert not page.foot.look.isVisible()


def test_somebody_on_the_list_who_is_called_meanwhile_is_told(
    page: BuilderPage, people: ParticipantsModel, office: Office, qtbot: QtBot
) -> None:
    page.add(["100", "101"])
    board = board_of(picture(legs=talk(1, "101", "01632960123")))
    office.show(board)
    people.show(BoardUpdate(board, touched_numbers=frozenset({"101"})))
    qtbot.waitUntil(lambda: page.flight.found == ("On a call now: 101 Anna Berg.",))


def test_what_is_to_be_looked_at_is_one_press_away(page: BuilderPage, qtbot: QtBot) -> None:
    page.add(["100", "160"])
    page.resize(800, 420)
    page.activateWindow()
    page.foot.look.click()
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(page.flight.hasFocus)
    top = page.flight.mapTo(scroll.viewport(), page.flight.rect().topLeft()).y()
    assert top < scroll.viewport().height()


def test_what_no_pin_means_is_said_beside_it(page: BuilderPage) -> None:
    page.add(["100"])
    meaning = page.findChild(QLabel, "conf.pin.meaning")
    assert isinstance(meaning, QLabel)
    assert meaning.text() == "Without a PIN, anybody who dials 701 can join; guests can't come in through 700."
    page.options.pin.setText("4711")
    assert meaning.text() == "Guests dial 700 and key in the PIN."


# Whole lists


def paste(widget: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Paste))


def test_a_list_is_pasted_into_the_field(page: BuilderPage, people: ParticipantsModel) -> None:
    paste(page.field, "Anna Berg <101>\nFinch Logistik\t+49 30 23125042\nNobody Known")
    assert people.numbers == ("101", "+493023125042")
    assert page.field.text() == ""
    told = page.findChild(QLabel, "conf.people.told")
    assert isinstance(told, QLabel)
    assert told.text() == "2 people added. No number found for “Nobody Known”."
    people.remove(0)
    assert not told.isVisible(), "the people are others now"


def test_a_list_longer_than_the_field_can_hold_comes_whole(page: BuilderPage, people: ParticipantsModel) -> None:
    lines = "\n".join(f"Somebody with a long name {number} <+4930{number:07}>" for number in range(60))
    paste(page.field, lines)
    assert len(people.numbers) == 60
    people.clear()
    page.field.paste()  # from its menu
    assert len(people.numbers) == 60
    assert page.field.text() == ""


def test_a_list_is_pasted_onto_the_chips(page: BuilderPage, people: ParticipantsModel) -> None:
    people.add(["100"])
    paste(page.chips, "101, 104; 108")
    assert people.numbers == ("100", "101", "104", "108")


def test_a_single_number_is_pasted_as_ever(page: BuilderPage, people: ParticipantsModel) -> None:
    paste(page.field, "020 7946 0311")
    assert people.numbers == ()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert people.numbers == ("02079460311",)


# As a template


def test_what_is_set_up_can_be_kept_and_had_back(page: BuilderPage, people: ParticipantsModel) -> None:
    set_up(page)
    people.learn_names({"+493023125042": "Finch Logistik"})
    page.add(["+493023125042"])
    template, pin = page.kept()
    assert pin == "4711"
    assert template.has_pin
    assert template.people[2] == Invited("+493023125042", "Finch Logistik")
    page.clear()
    assert page.fill(template, pin) == ""
    assert page.kept() == (template, pin)


def test_options_of_a_template_are_kept_and_not_used_where_there_are_none(
    page: BuilderPage, show: Callable[[Board], None]
) -> None:
    show(board_of(picture("v12")))
    page.show_slot("700**100")
    template = ConferenceTemplate("Monday", (Invited("100"), Invited("101")), ask_names=False, has_pin=True)
    assert page.fill(template, "4711") == "PIN and options saved in this template are not used on 3CX 12."
    assert not page.plan().has_options
    assert page.kept()[0].ask_names is False
    assert page.kept()[1] == "4711"


@pytest.mark.parametrize(("pin", "ask_names", "instant"), [*product(("", "4711"), (True, False), (True, False))])
def test_no_choice_of_options_leaves_the_page_where_the_phone_system_takes_none(
    page: BuilderPage, show: Callable[[Board], None], pin: str, ask_names: bool, instant: bool
) -> None:
    set_up(page)
    page.options.fill(pin, ask_names, instant)  # while they were offered
    show(board_of(picture("v12")))
    page.show_slot("700**100")
    started = QSignalSpy(page.start_requested)
    page.start.click()
    assert started.count() == 1
    assert not started.at(0)[0].has_options


# Where there is little room


def test_buttons_that_do_not_fit_beside_the_start_scroll_with_the_page(page: BuilderPage, qtbot: QtBot) -> None:
    buttons = [QPushButton(words) for words in ("Save as template and more of it", "Plan this conference for later")]
    for button in buttons:
        page.foot.add_button(button)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)

    def scrolled() -> list[bool]:
        inside = scroll.widget()
        return [inside is not None and inside.isAncestorOf(button) for button in buttons]

    page.resize(1000, 600)
    assert scrolled() == [False, False]
    page.resize(360, 600)
    assert scrolled() == [True, True]
    assert page.foot.height() < 130
    page.resize(1000, 600)
    assert scrolled() == [False, False]
    qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons))


# Nothing moves under the pointer


def places(page: BuilderPage, *names: str) -> list[int]:
    """Where on the page these are, from its top."""
    found = [page.findChild(QWidget, name) for name in names]
    return [part.mapTo(page, part.rect().topLeft()).y() for part in found if part is not None]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


CONTROLS = (
    *("conf.pin", "conf.pin.new", "conf.pin.read", "conf.no-names", "conf.instant"),
    *("conf.preflight", "conf.start"),
)


@pytest.mark.parametrize("height", [420, 600, 900])
def test_a_new_pin_moves_nothing(page: BuilderPage, office: Office, height: int) -> None:
    office.host.resize(660, height)
    page.resize(650, height)
    page.add(["100", "101", "160"])
    settle()
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    settle()
    before = places(page, *CONTROLS)
    assert len(before) == len(CONTROLS)
    for act in ("conf.pin.new", "conf.pin.new"):
        button = page.findChild(QPushButton, act)
        assert isinstance(button, QPushButton)
        button.click()
        settle()
        assert places(page, *CONTROLS) == before
    page.options.pin.setText("12a4")
    settle()
    assert places(page, *CONTROLS) == before
    page.options.pin.clear()
    settle()
    assert places(page, *CONTROLS) == before


def test_a_thing_to_check_comes_and_goes_and_nothing_else_moves(
    page: BuilderPage, show: Callable[[Board], None], qtbot: QtBot
) -> None:
    page.resize(650, 460)
    page.add(["100", "101"])
    settle()
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    show(board_of(picture(legs=talk(7, "100", "104"))))
    qtbot.waitUntil(lambda: bool(page.flight.found))
    settle()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    settle()
    before = places(page, *CONTROLS)
    show(board_of(picture()))
    qtbot.waitUntil(lambda: not page.flight.found)
    settle()
    assert places(page, *CONTROLS) == before
    show(board_of(picture(legs=talk(7, "100", "104"))))
    qtbot.waitUntil(lambda: bool(page.flight.found))
    settle()
    assert places(page, *CONTROLS) == before
    # What was left empty goes as soon as it is out of sight.
    show(board_of(picture()))
    qtbot.waitUntil(lambda: not page.flight.found)
    scroll.verticalScrollBar().setValue(0)
    settle()
    cards = scroll.widget()
    assert cards is not None
    assert cards.height() - page.flight.mapTo(cards, page.flight.rect().bottomLeft()).y() < 30


# Somebody is on the list already


def test_who_is_on_the_list_already_is_called_by_name(page: BuilderPage, office: Office) -> None:
    QTest.keyClicks(page.field, "101")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClicks(page.field, "101")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert office.notices.last == "101 Anna Berg is already in the list."
    page.add(["101"])  # dropped on it, or by its button
    assert office.notices.last == "101 Anna Berg is already in the list."
    assert page.plan().participants == ("101",)


def test_what_happens_first_is_in_sight_wherever_the_page_is_scrolled_to(page: BuilderPage) -> None:
    page.resize(686, 640)
    page.add(["100", "101", "104"])
    settle()
    said = page.foot.first
    assert said.isVisible()
    assert said.whole.startswith("100 Reception rings first and opens room 701; then 101 Anna Berg, ")
    assert page.flight.sentence.startswith(said.whole)
    page.resize(686, 440)
    settle()
    assert not said.isVisible(), "a low page is for the cards"
    page.resize(686, 640)
    page.clear()
    settle()
    assert not said.isVisible()
