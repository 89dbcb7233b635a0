"""Who is asked answers; where nobody is, nothing is taken for an answer."""

import io

import pytest

from callboard.command_line.asking import Asking
from tests.doubles.conference_desk import Terminal


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
