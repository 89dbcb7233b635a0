"""Who is asked answers; where nobody is, nothing is taken for an answer."""

import io
import os
import signal
import subprocess
import sys

import pytest

from callboard.command_line.asking import Asking, QuestionStopped
from tests.doubles.child_runs import CHILD_DEADLINE_S, PROGRAM, environment
from tests.doubles.conference_desk import Terminal
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.stand_in_line import Connect


@pytest.mark.parametrize(
    ("typed", "agrees"), [("y\n", True), ("YES\n", True), ("no\n", False), ("\n", False), ("", False)]
)
def test_a_question_at_a_terminal(typed: str, agrees: bool) -> None:
    shown = io.StringIO()
    assert Asking(Terminal(typed), shown).agrees("Go on?") is agrees
    assert shown.getvalue() == "Go on? [y/N] "


def test_a_question_is_shown_and_not_obeyed() -> None:
    shown = io.StringIO()
    Asking(Terminal("y\n"), shown).agrees("Call \x1b[2J\u202e100?")
    assert shown.getvalue() == "Call ?[2J?100? [y/N] "


def test_nobody_is_there() -> None:
    shown = io.StringIO()
    assert Asking(io.StringIO("yes\n"), shown).agrees("Go on?") is None
    assert shown.getvalue() == ""


def test_a_secret_through_a_pipe() -> None:
    shown = io.StringIO()
    assert Asking(io.StringIO("4711\n99\n"), shown).secret("PIN") == "4711"
    assert shown.getvalue() == ""


def test_a_secret_at_a_terminal_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    prompts: list[str] = []

    def typed_unseen(prompt: str, _stream: object) -> str:
        prompts.append(prompt)
        if len(prompts) > 1:
            raise EOFError
        return " 4711 "

    monkeypatch.setattr("getpass.getpass", typed_unseen)
    asking = Asking(Terminal("seen\n"), io.StringIO())
    assert asking.secret("PIN") == "4711"
    assert asking.secret("PIN") == ""
    assert prompts == ["PIN: ", "PIN: "]


def test_no_input_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    asking = Asking(shown=io.StringIO())
    assert asking.agrees("Go on?") is None
    assert asking.secret("PIN") == ""


class Impatient(Terminal):
    """Somebody presses Ctrl+C instead of an answer."""

    def readline(self, size: int | None = -1, /) -> str:
        raise KeyboardInterrupt


def test_ctrl_c_at_a_question_is_told_from_one_later(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.StringIO()
    asking = Asking(Impatient(), shown)
    with pytest.raises(QuestionStopped):
        asking.agrees("Go on?")
    assert shown.getvalue() == "Go on? [y/N] \n"

    def pressed(_prompt: str, _stream: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("getpass.getpass", pressed)
    with pytest.raises(QuestionStopped):
        asking.secret("PIN")


def stopped_at_the_question(*options: str) -> tuple[int, str]:
    """The exit code of a start at a terminal where Ctrl+C is pressed at its question, and what it says then."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-c", PROGRAM, "conference", "start", "100", "999", *options]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=theirs, stdout=pipe, stderr=pipe, env=environment()) as child:
        try:
            assert child.stderr is not None
            asked = b""
            while not asked.endswith(b"[y/N] "):
                more = child.stderr.read(1)
                assert more, asked
                asked += more
            child.send_signal(signal.SIGINT)
            _, said = child.communicate(timeout=CHILD_DEADLINE_S)
        finally:
            child.kill()
    for end in (ours, theirs):
        os.close(end)
    return child.returncode, said.decode().strip()


needs_terminals = pytest.mark.skipif(not hasattr(os, "openpty"), reason="terminals are others here")


@needs_terminals
def test_ctrl_c_at_the_question_of_a_command_says_that_nothing_was_done() -> None:
    said = stopped_at_the_question("--rehearsal", "v11", "--speed", "20")
    assert said == (130, "callboard: Stopped. Nothing was done.")


@needs_terminals
@pytest.mark.dotnet
def test_dotnet_keeps_ctrl_c_from_no_question(pbx: PbxChild, to: Connect, generation: str) -> None:
    options = [option for option in to(pbx.port) if option != "--json"]
    room = "700**100" if generation == "v12" else "701"
    assert stopped_at_the_question("--room", room, *options) == (130, "callboard: Stopped. Nothing was done.")
