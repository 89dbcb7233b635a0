"""Moments come in their order, and cancelled ones do not come."""

import threading
from collections.abc import Iterator

import pytest

from callboard.controller.deadline_watch import DeadlineWatch
from tests.doubles.fake_session import DEADLINE_S


@pytest.fixture
def watch() -> Iterator[DeadlineWatch]:
    watch = DeadlineWatch()
    watch.start()
    yield watch
    watch.stop()
    assert watch.join(DEADLINE_S)


def test_in_the_order_of_the_moments(watch: DeadlineWatch) -> None:
    came: list[str] = []
    done = threading.Event()
    watch.after(0.06, done.set)
    watch.after(0.04, lambda: came.append("second"))
    watch.after(0.02, lambda: came.append("first"))
    assert done.wait(DEADLINE_S)
    assert came == ["first", "second"]


def test_a_cancelled_one_does_not_come(watch: DeadlineWatch) -> None:
    came: list[str] = []
    done = threading.Event()
    watch.after(0.01, lambda: came.append("cancelled")).cancel()
    watch.after(0.02, done.set)
    assert done.wait(DEADLINE_S)
    assert came == []


def test_an_action_that_breaks_does_not_end_the_watch(watch: DeadlineWatch, caplog: pytest.LogCaptureFixture) -> None:
    def breaks() -> None:
        raise ValueError("on purpose")

    done = threading.Event()
    watch.after(0, breaks)
    watch.after(0.01, done.set)
    assert done.wait(DEADLINE_S)
    assert "on purpose" in caplog.text


def test_an_action_may_ask_for_another_moment(watch: DeadlineWatch) -> None:
    done = threading.Event()
    watch.after(0, lambda: watch.after(0, done.set) and None)
    assert done.wait(DEADLINE_S)


def test_stopping_forgets_what_is_far_away() -> None:
    watch = DeadlineWatch()
    watch.start()
    came: list[str] = []
    watch.after(3600, lambda: came.append("far"))
    watch.stop()
    assert watch.join(DEADLINE_S)
    assert came == []


def test_a_watch_that_never_started_has_ended() -> None:
    watch = DeadlineWatch()
    watch.stop()
    assert watch.join(0)


def test_it_cannot_wait_for_itself() -> None:
    watch = DeadlineWatch()
    watch.start()
    answers: list[bool] = []
    done = threading.Event()

    def wait_for_itself() -> None:
        answers.append(watch.join(DEADLINE_S))
        done.set()

    watch.after(0, wait_for_itself)
    assert done.wait(DEADLINE_S)
    assert answers == [False]
    watch.stop()
    assert watch.join(DEADLINE_S)
