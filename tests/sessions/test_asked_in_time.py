"""Nobody hangs on a keyring that waits for a person."""

import threading
from collections.abc import Iterator

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.asked_in_time import AskedInTime

SOON_S = 0.05


class Keyring:
    """Answers once `gate` is open."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.asked = 0
        self.error: Exception | None = None

    def read(self) -> str:
        self.asked += 1
        self.gate.wait(20)
        if self.error is not None:
            raise self.error
        return f"secret {self.asked}"


@pytest.fixture
def keyring() -> Iterator[Keyring]:
    keyring = Keyring()
    yield keyring
    keyring.gate.set()


def test_who_answers_at_once_is_asked_each_time(keyring: Keyring) -> None:
    keyring.gate.set()
    ask = AskedInTime(keyring.read)
    assert [ask(), ask()] == ["secret 1", "secret 2"]


def test_who_does_not_answer_holds_nobody_up_and_is_asked_once(keyring: Keyring) -> None:
    ask = AskedInTime(keyring.read, SOON_S)
    for _ in range(3):
        with pytest.raises(SessionFailed) as failed:
            ask()
        assert failed.value.problem == problem(ProblemCode.KEYRING_SILENT, seconds="0.05")
    assert keyring.asked == 1


def test_the_answer_that_came_meanwhile_is_had_by_asking_again(keyring: Keyring) -> None:
    ask = AskedInTime(keyring.read, SOON_S)
    with pytest.raises(SessionFailed):
        ask()
    asked = keyring.asked
    keyring.gate.set()
    answers: list[str] = []
    while not answers:
        try:
            answers.append(ask())
        except SessionFailed:
            continue
    assert keyring.asked == asked


@pytest.mark.parametrize(
    "error", [SessionFailed(problem(ProblemCode.KEYRING_LOCKED)), OSError("gone"), TimeoutError("its own")]
)
def test_what_goes_wrong_is_told_and_can_be_tried_again(keyring: Keyring, error: Exception) -> None:
    keyring.gate.set()
    keyring.error = error
    ask = AskedInTime(keyring.read, 20.0)
    with pytest.raises(type(error)) as failed:
        ask()
    assert failed.value is error
    keyring.error = None
    assert ask() == "secret 2"


def test_many_who_ask_share_one_question(keyring: Keyring) -> None:
    ask = AskedInTime(keyring.read, 20.0)
    answers: list[str] = []
    threads = [threading.Thread(target=lambda: answers.append(ask())) for _ in range(5)]
    for thread in threads:
        thread.start()
    keyring.gate.set()
    for thread in threads:
        thread.join(20)
    assert len(answers) == 5
    assert keyring.asked <= 5
