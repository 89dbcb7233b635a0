"""The pipe hands on what the window made of a number, when that is known, and waits no longer than it must."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from callboard.app.instance.caller import call
from callboard.app.instance.errand import Answer, errand_for
from callboard.app.instance.pipe import InstancePipe

PATIENCE_S, WITHIN_MS = 20.0, 20_000
Reply = Callable[[Answer], None]


class Line:
    """A pipe, somebody who calls there from a thread, and what the window has to answer."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.pipe, self.path, self.qtbot = InstancePipe(), path, qtbot
        self.replies: list[Reply] = []
        self.said: list[Answer] = []
        self.pipe.offer_requested.connect(lambda _text, _token, reply: self.replies.append(reply))
        assert self.pipe.listen(str(path))

    def ask(self) -> threading.Thread:
        asking = threading.Thread(
            target=lambda: self.said.append(call(str(self.path), errand_for("204"), PATIENCE_S)), daemon=True
        )
        asking.start()
        self.qtbot.waitUntil(lambda: bool(self.replies), timeout=WITHIN_MS)
        return asking

    def heard(self) -> Answer:
        self.qtbot.waitUntil(lambda: bool(self.said), timeout=WITHIN_MS)
        return self.said[0]


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[Line]:
    with TemporaryDirectory(prefix="cb-", dir="/tmp") as name:
        line = Line(Path(name) / "pipe", qtbot)
        yield line
        line.pipe.close()


@pytest.mark.parametrize("answer", [Answer.TAKEN, Answer.SHUT, Answer.OTHER_LINK, Answer.UNREADABLE, Answer.LOCKED])
def test_the_answer_is_what_the_window_says_later(line: Line, answer: Answer) -> None:
    line.ask()
    assert line.said == []
    line.replies[0](answer)
    assert line.heard() is answer
    line.replies[0](Answer.TAKEN)  # too late, and harmless
    assert len(line.replies) == 1


def test_a_window_that_never_says_is_no_success(line: Line) -> None:
    line.ask()
    assert line.heard() is Answer.SILENT


def test_a_window_that_ends_meanwhile_says_that(line: Line) -> None:
    line.ask()
    line.pipe.close()
    assert line.heard() is Answer.CLOSING
