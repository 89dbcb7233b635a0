"""What comes next, and what happens to the rest when the worker is stuck."""

import threading

from callboard.controller.request import Request
from callboard.controller.request_queue import Chore, RequestQueue
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import ProblemCode
from tests.doubles.fake_session import DEADLINE_S


def request(number: int) -> Request:
    return Request(number, PlaceCall("100", "101"))


def test_closing_first_then_connecting_then_attending_then_requests_in_order() -> None:
    queue = RequestQueue()
    one, two = request(1), request(2)
    assert queue.ask(one) is None
    assert queue.ask(two) is None
    queue.want(Chore.ATTEND)
    queue.want(Chore.CONNECT)
    assert [queue.next_turn().job for _ in range(4)] == [Chore.CONNECT, Chore.ATTEND, one, two]
    queue.want(Chore.ATTEND)
    queue.want(Chore.CLOSE)
    assert queue.next_turn().job is Chore.CLOSE
    assert queue.next_turn().job is Chore.CLOSE, "closing does not pass"


def test_after_closing_nothing_is_taken() -> None:
    queue = RequestQueue()
    queue.want(Chore.CLOSE)
    refused = queue.ask(request(1))
    assert refused is not None
    assert refused.code is ProblemCode.CLOSED


def test_a_stuck_worker_gets_nothing_more_until_it_is_back() -> None:
    queue = RequestQueue()
    one, two, three = request(1), request(2), request(3)
    queue.ask(one)
    turn = queue.next_turn()
    queue.ask(two)
    assert queue.give_up_on(turn) == [two]
    refused = queue.ask(three)
    assert refused is not None
    assert refused.code is ProblemCode.NO_ANSWER_FROM_PBX
    assert refused.facts["case"] == "not-sent"
    queue.want(Chore.ATTEND)
    assert queue.next_turn().job is Chore.ATTEND
    assert queue.ask(three) is None


def test_a_turn_that_is_over_is_not_given_up() -> None:
    queue = RequestQueue()
    queue.want(Chore.ATTEND)
    first = queue.next_turn()
    queue.want(Chore.ATTEND)
    queue.next_turn()
    assert queue.give_up_on(first) is None
    assert queue.ask(request(1)) is None


def test_the_worker_waits_for_work() -> None:
    queue = RequestQueue()
    got: list[object] = []
    worker = threading.Thread(target=lambda: got.append(queue.next_turn().job))
    worker.start()
    one = request(1)
    queue.ask(one)
    worker.join(DEADLINE_S)
    assert got == [one]


def test_what_was_never_handed_over_can_be_taken_back() -> None:
    queue = RequestQueue()
    one, two = request(1), request(2)
    queue.ask(one)
    queue.ask(two)
    turn = queue.next_turn()
    assert queue.take_back_all() == [two]
    assert queue.running is turn
