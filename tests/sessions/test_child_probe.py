"""Questions are answered in another process, and its end is an answer too."""

import contextlib
import ctypes
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.sessions.child_probe import Answers, ChildProbe, last_words

LIMIT_S = 30.0
SECRET = "planted-secret-3141"


def adder(to: int) -> Answers:
    return lambda number: number + to


def breaker() -> Answers:
    def answer(how: str) -> object:
        if how == "abort":
            os.abort()
        if how == "segmentation":
            ctypes.string_at(0)
        if how == "dotnet":
            os.write(2, b"Unhandled exception. System.DllNotFoundException: no +441632960123\n   at A.B()\n")
            os.abort()
        if how == "exit":
            os._exit(7)
        if how == "hang":
            threading.Event().wait()
        if how == "raise":
            raise ValueError("no answer to that")
        if how == "print":
            print("something on standard output", flush=True)
        return how

    return answer


def teller(secret: str) -> Answers:
    """What others may see of the child, and that it has the secret all the same."""

    def answer(what: str) -> object:
        return Path(f"/proc/self/{what}").read_text("utf-8", "replace") if what != "secret" else secret

    return answer


def grandchild() -> Answers:
    def answer(number: int) -> int:
        with ChildProbe(adder, 1) as inner:
            return int(inner.ask(number, LIMIT_S))

    return answer


def failed(make_answers: Callable[..., Answers], question: str, limit_s: float = LIMIT_S) -> Problem:
    with ChildProbe(make_answers) as probe, pytest.raises(SessionFailed) as failure:
        probe.ask(question, limit_s)
    assert failure.value.problem.code is ProblemCode.PROBE_ENDED
    return failure.value.problem


def test_questions_and_answers() -> None:
    with ChildProbe(adder, 40) as probe:
        assert [probe.ask(number, LIMIT_S) for number in (1, 2)] == [41, 42]
        assert probe.pid not in (None, os.getpid())


def test_a_process_that_aborts() -> None:
    found = failed(breaker, "abort")
    if sys.platform != "win32":
        assert found.facts["exit_code"] == "-6"
    assert found.facts["said"] == "Fatal Python error: Aborted"


@pytest.mark.skipif(sys.platform == "win32", reason="there it is an exception that Python sees")
def test_a_process_that_reads_where_nothing_is() -> None:
    found = failed(breaker, "segmentation")
    assert found.facts["exit_code"] == "-11"
    assert "Segmentation fault" in found.facts["said"]


def test_what_dotnet_says_last_comes_first_and_masked() -> None:
    said = failed(breaker, "dotnet").facts["said"]
    assert said.startswith("Unhandled exception. System.DllNotFoundException: no +4")
    assert "1632960" not in said


def test_a_process_that_ends_without_a_word() -> None:
    found = failed(breaker, "exit")
    assert (found.facts["exit_code"], found.facts["said"]) == ("7", "")


def test_a_mistake_of_ours_there_is_told_too() -> None:
    assert failed(breaker, "raise").facts["said"] == "ValueError: no answer to that"


def test_no_answer_in_time() -> None:
    found = failed(breaker, "hang", 1.5)
    assert (found.facts["case"], found.facts["seconds"]) == ("silent", "1.5")


def test_what_it_prints_is_not_taken_for_ours(capfd: pytest.CaptureFixture[str]) -> None:
    with ChildProbe(breaker) as probe:
        assert probe.ask("print", LIMIT_S) == "print"
    assert capfd.readouterr().out == ""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_secret_goes_through_the_pipe_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLBOARD_CONFIG_PASSWORD", SECRET)
    monkeypatch.setenv("CALLBOARD_CALL_MANAGER_PASSWORD", SECRET)
    with ChildProbe(teller, SECRET) as probe:
        assert probe.ask("secret", LIMIT_S) == SECRET
        assert SECRET not in probe.ask("cmdline", LIMIT_S)
        assert SECRET not in probe.ask("environ", LIMIT_S)
    assert os.environ["CALLBOARD_CONFIG_PASSWORD"] == SECRET, "ours keeps it"


def test_it_may_start_a_process_itself() -> None:
    with ChildProbe(grandchild) as probe:
        assert probe.ask(1, LIMIT_S) == 2


def test_nothing_is_left() -> None:
    before = {child.pid for child in multiprocessing.active_children()}
    probe = ChildProbe(adder, 1)
    words = probe._words
    assert words.exists()
    probe.ask(1, LIMIT_S)
    probe.close()
    probe.close()
    assert not words.exists()
    assert {child.pid for child in multiprocessing.active_children()} <= before


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process by its number")
def test_it_ends_with_who_started_it() -> None:
    with ChildProbe(_starts_one) as outer:
        inner_pid, words = outer.ask("", LIMIT_S)
        assert outer.pid is not None
        os.kill(outer.pid, 9)
        assert _is_gone(inner_pid)
        assert not Path(words).exists()


def _starts_one() -> Answers:
    kept: list[ChildProbe] = []

    def answer(question: str) -> tuple[int | None, str]:
        kept.append(ChildProbe(adder, 1))
        kept[-1].ask(1, LIMIT_S)
        return kept[-1].pid, str(kept[-1]._words)

    return answer


def _is_gone(pid: int) -> bool:
    pause = threading.Event()
    for _ in range(int(LIMIT_S / 0.1)):
        with contextlib.suppress(FileNotFoundError):
            if Path(f"/proc/{pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0] != "Z":
                pause.wait(0.1)
                continue
        return True
    return False


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("one\n\ntwo\n\n", "two"),
        ("a\nFatal Python error: Aborted\n\nCurrent thread\n  File x", "Fatal Python error: Aborted"),
        ("Fatal Python error: Aborted\nUnhandled exception. X\n", "Unhandled exception. X"),
        ("Traceback\nSystem.X: because\n   at A.B()\n   at C.D()\n", "System.X: because"),
        ("x" * 500, "x" * 199 + "…"),
    ],
)
def test_the_line_that_says_why(text: str, words: str) -> None:
    assert last_words(text) == words
