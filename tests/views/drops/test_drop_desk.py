"""Drops, pastes and calls by hand follow one table."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.commands import AddToConference, PlaceCall
from callboard.domain.drops.drop_rules import (
    DropRuns,
    OntoExtension,
    OntoFavourites,
    OntoFrom,
    OntoPlan,
    OntoSlot,
    OntoTo,
)
from callboard.models.drag_payload import payload_of
from callboard.views.questions import QuestionPopup
from tests.doubles.boards import LOST, board_of, picture, talk
from tests.doubles.drags import LEFT, PLAIN, text_drag
from tests.views.conftest import Office

NUMBER = "02079460311"


class Heard:
    """What the desk asked for."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.near = QRect(office.host.mapToGlobal(QPoint(10, 10)), office.host.mapToGlobal(QPoint(60, 60)))
        self.commands = QSignalSpy(office.desk.command_requested)
        self.added = QSignalSpy(office.desk.people_added)
        self.to = QSignalSpy(office.desk.fill_to_requested)

    def question(self) -> str:
        popup = self._popup()
        return popup.accessibleName() if popup is not None else ""

    def say(self, which: int) -> None:
        popup = self._popup()
        assert popup is not None
        popup.findChildren(QPushButton)[which].click()

    def _popup(self) -> QuestionPopup | None:
        popups = self.office.host.findChildren(QuestionPopup)
        return next((popup for popup in popups if popup.isVisible()), None)


@pytest.fixture
def heard(office: Office) -> Heard:
    return Heard(office)


def test_hovering_says_what_letting_go_would_do(office: Office) -> None:
    hinted = QSignalSpy(office.notices.hinted)
    office.desk.begin(text_drag(f"ring {NUMBER} or 101"))
    assert office.desk.carried_text == f"{NUMBER}, 101 Anna Berg"
    office.desk.begin(text_drag(NUMBER))
    assert isinstance(office.desk.hover(OntoExtension("204")), DropRuns)
    assert office.desk.hint_text == "Drop to call from 204"
    assert hinted.at(0) == [f"204 Maya Lindqvist rings first. When answered, {NUMBER} is called."]
    office.desk.leave()
    assert (office.desk.hint_text, hinted.at(1)) == ("", [""])


def test_a_drop_runs_adds_fills_and_refuses(office: Office, heard: Heard) -> None:
    desk = office.desk
    desk.drop(text_drag(NUMBER), OntoExtension("204"), heard.near)
    assert heard.commands.at(0) == [PlaceCall("204", NUMBER)]
    desk.drop(text_drag("101\n104"), OntoSlot("701"), heard.near)
    desk.drop(text_drag("101"), OntoPlan(), heard.near)
    assert [heard.added.at(0), heard.added.at(1)] == [["701", ["101", "104"]], ["", ["101"]]]
    desk.drop(text_drag(NUMBER), OntoTo(), heard.near)
    assert heard.to.at(0) == [NUMBER]
    desk.drop(text_drag(NUMBER), OntoFrom(), heard.near)
    assert office.said.at(0)[0].startswith("Can't call from an outside number.")


def test_a_busy_person_is_asked_about(office: Office, heard: Heard) -> None:
    office.show(board_of(picture(legs=talk(1, "204", "101"))))
    office.desk.drop(text_drag(NUMBER), OntoExtension("204"), heard.near)
    assert "is on a call" in heard.question()
    heard.say(1)
    assert heard.commands.at(0) == [PlaceCall("204", NUMBER)]


def test_of_several_numbers_one_is_chosen_and_the_rule_is_asked_again(office: Office, heard: Heard) -> None:
    office.desk.drop(text_drag("101, 104"), OntoExtension("204"), heard.near)
    assert heard.question().startswith("Which number? 204 ")
    heard.say(1)
    assert heard.commands.count() == 1
    assert heard.commands.at(0) == [PlaceCall("204", "104")]


def test_a_paste_from_another_program_is_asked_about_and_our_own_is_not(office: Office, heard: Heard) -> None:
    office.desk.paste(text_drag(NUMBER), OntoExtension("204"), heard.near)
    assert heard.commands.count() == 0
    heard.say(0)
    office.desk.paste(payload_of(["101"]), OntoExtension("204"), heard.near)
    assert heard.commands.at(0) == [PlaceCall("204", "101")]


def test_nothing_is_called_while_the_line_is_lost(office: Office, heard: Heard) -> None:
    office.board = office.board.after([LOST])
    office.desk.drop(text_drag(NUMBER), OntoExtension("204"), heard.near)
    office.desk.call("100", "204", heard.near)
    assert heard.commands.count() == 0
    assert office.said.at(0) == ["Not connected to the phone system."]


def test_calls_by_hand_follow_the_same_rules(office: Office, heard: Heard) -> None:
    office.desk.call("100", "204", heard.near)
    assert heard.commands.at(0) == [PlaceCall("100", "204")]
    office.desk.call("100", "999", heard.near)
    assert "emergency" in heard.question()
    heard.say(0)
    room = talk(3, "701", "104")
    office.show(board_of(picture(legs=(replace(room[0]), room[1]))))
    office.desk.call_in("701", "101", heard.near)
    assert heard.commands.at(1) == [AddToConference("701", "101")]


def test_the_pill_is_as_wide_as_its_text(office: Office) -> None:
    short, long = office.desk.pill("204", 2.0), office.desk.pill("204 Maya Lindqvist", 2.0)
    assert short.width() < long.width()
    assert short.devicePixelRatio() == 2.0


def test_what_is_no_drop_of_ours_ends_when_it_leaves(office: Office, qtbot: QtBot) -> None:
    desk = office.desk
    changed = QSignalSpy(desk.drag_changed)
    desk.begin(text_drag(NUMBER))
    assert (desk.is_dragging, changed.count()) == (True, 1)
    assert desk.would_take(OntoExtension("204"))
    assert not desk.would_take(OntoFrom())
    desk.leave()
    desk.begin(text_drag(NUMBER))
    qtbot.waitUntil(lambda: changed.count() == 1)
    desk.leave()
    qtbot.waitUntil(lambda: not desk.is_dragging)
    assert changed.count() == 2
    assert not desk.would_take(OntoExtension("204"))


def test_text_without_a_number_could_be_let_go_nowhere(office: Office) -> None:
    office.desk.begin(text_drag("Many thanks"))
    for target in (OntoExtension("204"), OntoTo(), OntoSlot("701"), OntoPlan()):
        assert not office.desk.would_take(target)
    office.desk.leave()


def test_favourites_are_put_where_they_are_let_go(office: Office, heard: Heard) -> None:
    dropped = QSignalSpy(office.desk.favourites_dropped)
    office.desk.drop(payload_of(["204", "101"]), OntoFavourites(("108",), 1), heard.near)
    assert dropped.count() == 1
    assert dropped.at(0) == [["204", "101"], 1]
    office.desk.drop(text_drag(NUMBER), OntoFavourites(("108",), 1), heard.near)
    assert (dropped.count(), heard.commands.count()) == (1, 0)
    assert office.said.count() == 0, "where the pointer says it, no words are needed"


def test_a_template_is_handed_to_whoever_sets_up_rooms(office: Office, heard: Heard) -> None:
    chosen = QSignalSpy(office.desk.template_chosen)
    office.desk.drop(payload_of([], template="Sales"), OntoSlot("701"), heard.near)
    assert chosen.count() == 1
    assert chosen.at(0) == ["Sales", "701"]


def test_a_question_opens_in_the_window_it_is_about(office: Office, heard: Heard) -> None:
    other = QWidget(office.host, Qt.WindowType.Window)
    other.setGeometry(2000, 100, 500, 400)
    other.show()
    office.questions.add_host(other)
    near = QRect(other.mapToGlobal(QPoint(20, 20)), QSize(100, 60))
    office.desk.drop(text_drag(NUMBER), OntoExtension("160"), near)
    popups = other.findChildren(QuestionPopup, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(popups) == 1
    assert other.rect().contains(popups[0].geometry())
    other.close()
    office.desk.drop(text_drag(NUMBER), OntoExtension("160"), heard.near)
    popups = office.host.findChildren(QuestionPopup, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(popups) == 1
    other.deleteLater()


def test_reordering_moves_and_says_where(office: Office) -> None:
    move = QDragMoveEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, text_drag("204"), LEFT, PLAIN
    )
    office.desk.reorder(move, "Second in the list.")
    assert (move.isAccepted(), move.dropAction()) == (True, Qt.DropAction.MoveAction)


def test_an_empty_clipboard_holds_no_number(office: Office, heard: Heard) -> None:
    QApplication.clipboard().clear()
    assert office.desk.numbers_on_clipboard() == ()
    office.desk.paste(None, OntoExtension("204"), heard.near)
    assert (office.said.at(0), heard.commands.count()) == (["No phone number found in what you dropped."], 0)


CARD = b"BEGIN:VCARD\nFN:Rosalind Pike\nTEL:020 7946 0311\nEND:VCARD\n"


def test_the_name_on_a_card_is_told_before_the_number_is_added(heard: Heard) -> None:
    told: list[object] = []
    heard.office.desk.names_read.connect(told.append)
    heard.office.desk.people_added.connect(lambda _slot, numbers: told.append(numbers))
    mime = QMimeData()
    mime.setData("text/vcard", CARD)
    heard.office.desk.paste(mime, OntoSlot("702"), heard.near)
    assert told == [{NUMBER: "Rosalind Pike"}, [NUMBER]]


def test_what_was_refused_goes_with_what_it_was_about(heard: Heard) -> None:
    desk = heard.office.desk
    desk.drop(text_drag("no number"), OntoSlot("702"), heard.near)
    hint = heard.office.host.findChild(QWidget, "refusal")
    assert isinstance(hint, QWidget)
    assert hint.isVisibleTo(heard.office.host)
    desk.put_refusal_away()
    assert not hint.isVisibleTo(heard.office.host)
