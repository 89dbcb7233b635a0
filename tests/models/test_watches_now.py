"""What is waited for follows the board, the clock and the requests that were agreed to."""

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import Command, PlaceCall, TransferCall
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.watch import CallFrom, CallWhoIsFree, PassOn, WatchEnd, WatchStep
from callboard.models.watches_now import WatchesNow
from tests.doubles.boards import LOST, all_new, board_of, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")

NUMBER, MINE, ANNA, OSCAR = "02079460311", "100", "101", "104"


class Desk:
    """A board, a clock and a phone system, all in the hand of the test."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.board = self.busy(ANNA, OSCAR)
        self.asked: list[Command] = []
        self.answer: int | None = 7
        self.watches = WatchesNow(lambda: self.board, self.ask, lambda: self.now_s)
        self.ended = QSignalSpy(self.watches.ended)
        self.came_back = QSignalSpy(self.watches.came_back)
        self.withdrawn = QSignalSpy(self.watches.withdrawn)

    def busy(self, *numbers: str) -> Board:
        legs: list[Leg] = []
        for place, number in enumerate(numbers, 1):
            legs += talk(place, number, f"07700900{place}", line="10001")
        return board_of(picture(legs=legs))

    def ask(self, command: Command) -> int | None:
        self.asked.append(command)
        return self.answer

    def show(self, board: Board) -> None:
        self.board = board
        self.watches.show(all_new(board))

    def pass_time(self, seconds: float) -> None:
        self.now_s += seconds
        self.watches.look_now()

    def offer_oscar(self) -> int:
        watch = self.watches.begin(CallFrom(NUMBER), [ANNA, OSCAR])
        assert watch is not None
        self.show(self.busy(ANNA))
        self.pass_time(2.0)
        offer = self.watches.offer
        assert offer is not None
        assert offer.target == OSCAR
        return watch.watch_id

    def progress(self, phase: CallPhase, who: str = "") -> CallProgress:
        why = problem(ProblemCode.NOT_ANSWERED, who=who) if who else None
        return CallProgress(7, OSCAR, NUMBER, phase, problem=why)

    @property
    def steps(self) -> list[WatchStep]:
        return [watch.step for watch in self.watches.watches.all]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_call_is_asked_for_once_and_ends_the_watch_when_both_talk(desk: Desk) -> None:
    watch_id = desk.offer_oscar()
    assert desk.watches.agree(watch_id, OSCAR)
    assert not desk.watches.agree(watch_id, OSCAR)
    assert desk.asked == [PlaceCall(OSCAR, NUMBER)]
    desk.watches.follow_call(desk.progress(CallPhase.CALLING_FROM))
    assert desk.steps == [WatchStep.ASKED]
    desk.watches.follow_call(desk.progress(CallPhase.TALKING))
    assert desk.steps == []
    assert desk.ended.at(0)[1] is WatchEnd.DONE


def test_who_did_not_pick_up_is_waited_for_again(desk: Desk) -> None:
    desk.watches.agree(desk.offer_oscar(), OSCAR)
    desk.watches.follow_call(desk.progress(CallPhase.FAILED, who=OSCAR))
    assert desk.steps == [WatchStep.WAITING]
    assert desk.came_back.at(0)[1] == OSCAR
    desk.pass_time(60)
    assert desk.asked == [PlaceCall(OSCAR, NUMBER)]
    assert desk.watches.offer is None


def test_a_number_that_did_not_answer_is_no_matter_of_who_is_free(desk: Desk) -> None:
    desk.watches.agree(desk.offer_oscar(), OSCAR)
    desk.watches.follow_call(desk.progress(CallPhase.FAILED, who=NUMBER))
    assert desk.steps == []


def test_what_was_not_asked_goes_on_waiting(desk: Desk) -> None:
    desk.answer = None
    desk.watches.agree(desk.offer_oscar(), OSCAR)
    assert desk.steps == [WatchStep.WAITING]
    assert desk.withdrawn.count() == 0


def test_between_offer_and_enter_the_target_got_busy(desk: Desk) -> None:
    watch_id = desk.offer_oscar()
    desk.board = desk.busy(ANNA, OSCAR)
    assert not desk.watches.agree(watch_id, OSCAR)
    assert (desk.asked, desk.steps) == ([], [WatchStep.WAITING])
    assert desk.withdrawn.at(0)[1] == OSCAR


def test_another_call_to_the_same_number_holds_the_watch_up_and_ends_it(desk: Desk) -> None:
    watch_id = desk.offer_oscar()
    other = CallProgress(9, "108", "+442079460311")
    desk.watches.follow_call(other)
    assert desk.watches.offer is None
    assert not desk.watches.agree(watch_id, OSCAR)
    desk.watches.follow_call(CallProgress(9, "108", "+442079460311", CallPhase.TALKING))
    assert desk.steps == []
    assert desk.ended.at(0)[1] is WatchEnd.CALLED_ELSEWHERE


def test_what_was_asked_for_is_under_way_before_any_news_of_it_and_after_its_watch(desk: Desk) -> None:
    watch_id = desk.offer_oscar()
    desk.watches.agree(watch_id, OSCAR)
    desk.watches.stop(watch_id)
    assert NUMBER in desk.watches.under_way.numbers
    desk.watches.begin(CallFrom(NUMBER), ["108"])
    desk.pass_time(3.0)
    assert desk.watches.offer is None
    desk.watches.follow_call(desk.progress(CallPhase.FAILED, who=OSCAR))
    desk.pass_time(3.0)
    assert desk.watches.offer is not None


def test_a_call_is_passed_on_and_its_end_ends_the_watch(desk: Desk) -> None:
    busy = [*talk(1, ANNA, "077009001", line="10001"), *talk(9, MINE, NUMBER, line="10003")]
    desk.show(board_of(picture(legs=busy)))
    watch = desk.watches.begin(PassOn(9, MINE), [ANNA])
    assert watch is not None
    desk.show(board_of(picture(legs=busy[2:])))
    desk.pass_time(2.0)
    desk.watches.agree(watch.watch_id, ANNA)
    command = TransferCall(9, MINE, ANNA)
    assert desk.asked == [command]
    desk.show(desk.busy())
    assert desk.steps == [WatchStep.ASKED]
    desk.watches.follow_handover(HandoverProgress(7, command, HandoverPhase.DONE))
    assert desk.steps == []


def test_a_failed_transfer_of_a_call_that_is_gone_ends_it(desk: Desk) -> None:
    mine = talk(9, MINE, NUMBER, line="10003")
    desk.show(board_of(picture(legs=mine)))
    watch = desk.watches.begin(PassOn(9, MINE), [ANNA])
    assert watch is not None
    desk.pass_time(2.0)
    desk.watches.agree(watch.watch_id, ANNA)
    failed = HandoverProgress(7, TransferCall(9, MINE, ANNA), HandoverPhase.FAILED)
    desk.watches.follow_handover(failed)
    assert desk.steps == [WatchStep.WAITING]
    desk.show(desk.busy())
    assert desk.steps == []
    assert desk.ended.at(0)[1] is WatchEnd.CALL_GONE


def test_a_lost_line_takes_the_offer_back_without_a_word_about_the_target(desk: Desk) -> None:
    desk.offer_oscar()
    desk.board = desk.board.after([LOST])
    desk.watches.look_now()
    assert desk.watches.is_paused
    assert (desk.steps, desk.withdrawn.count()) == ([WatchStep.WAITING], 0)


def test_who_is_reserved_is_not_offered(desk: Desk) -> None:
    desk.offer_oscar()
    desk.watches.set_reserved({OSCAR: "anything"})
    assert desk.steps == [WatchStep.WAITING]
    desk.watches.set_reserved(())
    desk.pass_time(2.0)
    assert desk.steps == [WatchStep.OFFERED]


def test_an_offer_for_my_phone_goes_while_that_phone_has_a_call() -> None:
    desk = Desk()
    watch = desk.watches.begin(CallWhoIsFree(MINE), [OSCAR])
    assert watch is not None
    desk.show(desk.busy(ANNA))
    desk.pass_time(2.0)
    assert desk.watches.offer is not None
    desk.show(desk.busy(ANNA, MINE))
    assert desk.watches.offer is None
    assert not desk.watches.agree(watch.watch_id, OSCAR)
    assert (desk.asked, desk.withdrawn.count()) == ([], 0)
    desk.show(desk.busy(ANNA))
    assert desk.watches.offer is not None
