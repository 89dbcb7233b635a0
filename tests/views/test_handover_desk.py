"""Passing calls on by hand: what is asked, and what is said about how it ended."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.commands import DivertCall, ListenIn, ListenMode, PickUpCall, RecordCall, TransferCall
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import call_facts
from callboard.views.handover_desk import HandoverDesk
from callboard.views.questions import QuestionPopup
from tests.doubles.boards import LOST, board_of, picture, talk
from tests.views.conftest import Office

CALLER = "02079460958"
LEGS = talk(1, CALLER, "204", since=866.0, line="10000")
TRANSFER, DIVERT, PICK_UP = TransferCall(1, "204", "104"), DivertCall(1, "204", "104"), PickUpCall(1, "204", "100")


class Desk:
    def __init__(self, office: Office) -> None:
        self.office = office
        office.show(board_of(picture(legs=LEGS)))
        self.desk = HandoverDesk(
            office.now, office.people, office.my_phone, office.look, office.notices, office.questions, office.host
        )
        self.asked = QSignalSpy(self.desk.command_requested)
        self.failed = QSignalSpy(office.notices.failed)

    def choose(self, typed: str) -> None:
        self.desk.choose(CallAct.TRANSFER, call_facts(self.office.board.calls[1], self.office.board), QRect())
        chooser = self.desk.chooser
        assert chooser is not None
        QTest.keyClicks(chooser.search, typed)
        QTest.keyClick(chooser.search, Qt.Key.Key_Return)

    def tell(
        self, command: HandoverCommand, why: Problem | None = None, has_left: bool = False, is_seen: bool = True
    ) -> str:
        """What is said, or shown as a failure."""
        phase = HandoverPhase.DONE if why is None else HandoverPhase.FAILED
        self.desk.follow(HandoverProgress(1, command, phase, has_left, is_seen, why))
        spy = self.office.said if why is None else self.failed
        return str(spy.at(spy.count() - 1)[0])


@pytest.fixture
def desk(office: Office) -> Desk:
    return Desk(office)


def test_who_is_chosen_gets_the_call(desk: Desk) -> None:
    desk.choose("oscar")
    assert desk.asked.at(0)[0] == TRANSFER
    assert desk.desk.chooser is None


@pytest.mark.parametrize("number", ["112", "*67", "1" * 16])
def test_some_numbers_are_asked_about_first(desk: Desk, number: str) -> None:
    desk.choose(number)
    assert desk.asked.count() == 0
    (popup,) = desk.office.host.findChildren(QuestionPopup)
    yes = popup.findChild(QPushButton, "question.yes")
    assert isinstance(yes, QPushButton)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert desk.asked.at(0)[0] == TransferCall(1, "204", number)


def test_the_chooser_hears_that_the_call_is_over(desk: Desk) -> None:
    desk.desk.choose(CallAct.TRANSFER, call_facts(desk.office.board.calls[1], desk.office.board), QRect())
    chooser = desk.desk.chooser
    assert chooser is not None
    desk.office.board = desk.office.board.after([LOST])
    desk.desk.show_board()
    assert chooser.problem.text() == "Not connected to the phone system."
    desk.office.board = board_of()
    desk.desk.show_board()
    assert chooser.problem.text() == "This call is already over."
    desk.desk.put_away()
    assert desk.desk.chooser is None


def test_success_names_who_has_the_call(desk: Desk) -> None:
    assert desk.tell(TRANSFER) == "The call was transferred to 104 Oscar Whitfield."
    assert desk.tell(DIVERT) == "The call was diverted to 104 Oscar Whitfield."
    assert desk.tell(PICK_UP) == "100 Reception has the call."


def test_a_success_nobody_saw_names_nobody(desk: Desk) -> None:
    said = desk.tell(TRANSFER, has_left=True, is_seen=False)
    assert said == "The call left 204 Maya Lindqvist. The phone system did not say who has it now."


def test_who_comes_in_rings_first_and_of_a_recording_nothing_is_known(desk: Desk) -> None:
    listen = ListenIn(1, "204", "100", ListenMode.LISTEN)
    rings = HandoverProgress(1, listen, HandoverPhase.RINGING)
    desk.desk.follow(rings)
    assert desk.office.said.at(0)[0] == "100 Reception rings. Pick up to come into the call."
    assert desk.tell(listen) == "100 Reception is in the call."
    for is_on, text in (
        (True, "3CX 11 was asked to record 204 Maya Lindqvist. It does not report whether it records."),
        (False, "3CX 11 was asked to stop recording 204 Maya Lindqvist. It does not report whether it has."),
    ):
        desk.desk.follow(HandoverProgress(1, RecordCall(1, "204", is_on), HandoverPhase.ACCEPTED))
        assert desk.office.said.at(desk.office.said.count() - 1)[0] == text


def test_a_voicemail_is_not_said_to_have_what_nobody_saw(desk: Desk) -> None:
    said = desk.tell(DivertCall(1, "204", "104", to_voicemail=True))
    assert said == (
        "The call was sent to the voicemail of 104 Oscar Whitfield. It left 204 Maya Lindqvist and was answered."
    )


REFUSED = problem(ProblemCode.REFUSED, number="104", said="no")


@pytest.mark.parametrize(
    ("command", "why", "has_left", "text"),
    [
        (
            TRANSFER,
            REFUSED,
            False,
            (
                "The call could not be transferred: The phone system refused this call. "
                "It is still with 204 Maya Lindqvist."
            ),
        ),
        (
            DIVERT,
            REFUSED,
            False,
            "The call could not be diverted: The phone system refused this call. It still rings at 204 Maya Lindqvist.",
        ),
        (
            TRANSFER,
            problem(ProblemCode.NOT_REACHED, who="104"),
            True,
            "The call could not be transferred: The call to 104 ended before it was answered.",
        ),
        (
            TRANSFER,
            problem(ProblemCode.NO_REACTION, seconds="60"),
            False,
            "The call could not be transferred: No news from the phone system for 60 s.",
        ),
        (PICK_UP, REFUSED, False, "The call could not be picked up: The phone system refused this call."),
        (
            ListenIn(1, "204", "100", ListenMode.JOIN),
            problem(ProblemCode.NOT_ANSWERED, who="100"),
            False,
            "Nobody came into the call of 204 Maya Lindqvist: 100 did not answer.",
        ),
        (
            RecordCall(1, "204", on=True),
            REFUSED,
            False,
            "The recording of 204 Maya Lindqvist was not changed: The phone system refused it.",
        ),
        (
            TRANSFER,
            problem(ProblemCode.TARGET_BUSY, who="104"),
            True,
            "The call could not be transferred: 104 was on another call.",
        ),
        (PICK_UP, problem(ProblemCode.TAKEN_ELSEWHERE), True, "Someone else picked up this call."),
        (DIVERT, problem(ProblemCode.CALL_GONE), False, "This call is already over."),
    ],
)
def test_failure_says_why_and_who_has_the_call(
    desk: Desk, command: HandoverCommand, why: Problem, has_left: bool, text: str
) -> None:
    assert desk.tell(command, why, has_left) == text


def test_what_goes_on_is_not_told(desk: Desk) -> None:
    desk.desk.follow(HandoverProgress(1, TRANSFER))
    assert (desk.office.said.count(), desk.failed.count()) == (0, 0)


def test_my_phone_takes_a_call(desk: Desk) -> None:
    ringing = (Leg(1, 1, CALLER, LegState.DIALLING, "204", "10000"), Leg(1, 2, "204", LegState.RINGING, CALLER))
    board = board_of(picture(legs=ringing))
    desk.desk.take(call_facts(board.calls[1], board))
    assert desk.asked.at(0)[0] == PICK_UP
