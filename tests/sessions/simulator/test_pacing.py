"""The engine by the wall clock, on its own thread."""

import threading
from concurrent.futures import Future

import pytest

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.scenario import Scenario

DEADLINE_S = 10


@pytest.fixture
def paced():
    running = PacedEngine(PhoneEngine(Scenario(), "v11"), speed=50)
    running.start()
    yield running
    assert running.stop(DEADLINE_S)


def test_what_is_posted_runs_on_the_engines_thread_in_order(paced):
    ran = []
    futures = [paced.call(lambda n=n: ran.append((n, threading.current_thread().name))) for n in range(100)]
    for future in futures:
        future.result(DEADLINE_S)
    assert ran == [(n, "phone-engine") for n in range(100)]


def test_time_goes_on_by_itself_and_news_comes_on_the_engines_thread(paced):
    talking = threading.Event()
    threads = set()

    def hear(events):
        threads.add(threading.current_thread().name)
        if any(event.row.fields.get("Status") == "3" for event in events):
            talking.set()

    paced.call(lambda: paced.engine.subscribe(hear)).result(DEADLINE_S)
    paced.call(lambda: paced.engine.make_call("100", "101")).result(DEADLINE_S)
    assert talking.wait(DEADLINE_S)
    assert threads == {"phone-engine"}


def test_news_of_what_somebody_at_a_phone_did_is_told_at_once(paced):
    heard = threading.Event()
    paced.call(lambda: paced.engine.subscribe(lambda events: heard.set())).result(DEADLINE_S)
    paced.call(lambda: paced.engine.phones.call_from_outside("01632960555", "101")).result(DEADLINE_S)
    assert heard.wait(DEADLINE_S)


def test_exceptions_belong_to_whoever_asked(paced):
    with pytest.raises(EngineRefusal):
        paced.call(lambda: paced.engine.make_call("nobody", "101")).result(DEADLINE_S)
    assert paced.call(lambda: 7).result(DEADLINE_S) == 7
    assert paced.failures == []


def test_a_subscriber_that_raises_is_noted_and_does_not_stop_the_system(paced):
    def stumble(events):
        raise RuntimeError("stumbled")

    paced.call(lambda: paced.engine.subscribe(stumble)).result(DEADLINE_S)
    with pytest.raises(RuntimeError):
        paced.call(lambda: paced.engine.make_call("100", "101")).result(DEADLINE_S)
    assert paced.call(lambda: paced.engine.now_s).result(DEADLINE_S) >= 0


def test_what_nobody_waits_for_does_not_fail_in_silence(paced):
    def stumble():
        raise RuntimeError("stumbled")

    paced.post(stumble)
    assert paced.call(lambda: 7).result(DEADLINE_S) == 7
    (failure,) = paced.failures
    assert str(failure) == "stumbled"


def test_stopping_twice_is_harmless_and_nothing_can_be_asked_afterwards():
    running = PacedEngine(PhoneEngine(Scenario(), "v11"))
    running.start()
    assert running.stop(DEADLINE_S)
    assert running.stop(DEADLINE_S)
    with pytest.raises(EngineStopped):
        running.call(lambda: None)


def test_what_was_still_waiting_is_cancelled_at_the_end():
    running = PacedEngine(PhoneEngine(Scenario(), "v11"))
    running.start()
    entered, leave = threading.Event(), threading.Event()

    def block():
        entered.set()
        leave.wait(DEADLINE_S)

    running.call(block)
    assert entered.wait(DEADLINE_S)
    waiting: Future[None] = running.call(lambda: None)
    assert not running.stop(0)
    leave.set()
    assert running.stop(DEADLINE_S)
    assert waiting.cancelled()


def test_an_engine_that_was_never_started_can_be_stopped():
    never_started = PacedEngine(PhoneEngine(Scenario(), "v11"))
    waiting = never_started.call(lambda: 1)
    assert never_started.stop(0)
    assert waiting.cancelled()


def test_speed_has_to_be_above_zero():
    with pytest.raises(ValueError, match="speed"):
        PacedEngine(PhoneEngine(Scenario(), "v11"), speed=0)


def test_it_lives_as_fast_as_told():
    wall = [100.0]
    running = PacedEngine(PhoneEngine(Scenario(), "v11"), speed=3, wall_clock=lambda: wall[0])
    running.start()
    running.call(lambda: None).result(DEADLINE_S)
    wall[0] = 110.0
    running.call(lambda: None).result(DEADLINE_S)
    assert running.call(lambda: running.engine.now_s).result(DEADLINE_S) == pytest.approx(30)
    assert running.stop(DEADLINE_S)


def test_time_that_is_held_goes_on_by_steps_only_and_later_by_itself(paced):
    engine = paced.engine
    paced.call(paced.hold).result(DEADLINE_S)
    paced.call(lambda: engine.make_call("100", "101")).result(DEADLINE_S)
    stood_still_at = paced.call(lambda: engine.now_s).result(DEADLINE_S)
    due = paced.call(engine.next_due_s).result(DEADLINE_S)
    assert due > stood_still_at
    assert paced.call(paced.step).result(DEADLINE_S)
    assert paced.call(lambda: engine.now_s).result(DEADLINE_S) == due
    talking = threading.Event()
    paced.call(lambda: engine.clock.call_after(1.0, talking.set)).result(DEADLINE_S)
    paced.call(paced.go_on).result(DEADLINE_S)
    assert talking.wait(DEADLINE_S)


def test_there_is_no_step_to_make_where_nothing_is_due():
    still = PacedEngine(PhoneEngine(Scenario(), "v11"))
    assert not still.step()
