"""Questions that could take a process down are asked in a process of their own, and its end is an answer too.

What it is given, passwords among it, goes through a pipe: never into arguments, nor into its environment.
"""

import contextlib
import faulthandler
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from callboard.domain.numbers.phone_number import masked, printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import (
    CALL_MANAGER_PASSWORD,
    CALL_MANAGER_USER,
    CONFIG_PASSWORD,
    CONFIG_USER,
)

END_S = 5.0
_LONGEST_WORDS = 200
_READ_BYTES = 64 * 1024
_KEPT_FROM_CHILDREN = (CONFIG_USER, CONFIG_PASSWORD, CALL_MANAGER_USER, CALL_MANAGER_PASSWORD)
# How .NET, C libraries and Python begin the line that says why they end a process; the first in this order counts.
_LAST_WORDS = (
    *("Unhandled exception", "Unhandled Exception", "Process terminated", "Fatal error", "terminate called"),
    "Fatal Python error",
)

Answers = Callable[[Any], Any]
"""Answers one question after the other, in the child."""


class ChildProbe:
    """A process that answers questions until it is closed. `make_answers` and everything sent has to be picklable.

    Use it in `with`. It ends with this process too.
    """

    def __init__(self, make_answers: Callable[..., Answers], *arguments: object) -> None:
        context = multiprocessing.get_context("spawn")
        file, name = tempfile.mkstemp(prefix="callboard-probe-", suffix=".txt")
        os.close(file)
        self._words = Path(name)
        self._ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_run, args=(theirs, name, make_answers, arguments), name="callboard-probe", daemon=True
        )
        try:
            with secrets_kept_back():
                self._process.start()
        except BaseException:
            self._words.unlink(missing_ok=True)
            raise
        finally:
            theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Its process id."""
        return self._process.pid

    def ask(self, question: object, timeout_s: float) -> Any:
        """Its answer. Raises SessionFailed (PROBE_ENDED): it died of the question, or says nothing in time."""
        try:
            self._ours.send(question)
            if self._ours.poll(timeout_s):
                return self._ours.recv()
        except (EOFError, OSError):
            raise SessionFailed(self._why_ended()) from None
        self.close()
        raise SessionFailed(problem(ProblemCode.PROBE_ENDED, case="silent", seconds=f"{timeout_s:g}", said=""))

    def kill(self) -> None:
        """End it from another thread: who waits for its answer is told PROBE_ENDED, and still has to close it."""
        self._process.kill()

    def close(self) -> None:
        """End it. May be called again."""
        self._ours.close()
        self._process.kill()
        self._process.join(END_S)
        with contextlib.suppress(OSError):  # on Windows, when the process is not gone yet
            self._words.unlink(missing_ok=True)

    def _why_ended(self) -> Problem:
        self._process.join(END_S)
        said = last_words(_end_of(self._words))
        code = str(self._process.exitcode)
        self.close()
        return problem(ProblemCode.PROBE_ENDED, exit_code=code, said=said)


def last_words(text: str) -> str:
    """The line of `text` that says why a process ended, fit for a person; "" when it said nothing."""
    # Not where in .NET it was.
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("   at ")]
    for beginning in _LAST_WORDS:
        for line in lines:
            if line.startswith(beginning):
                return masked(printable(line, _LONGEST_WORDS))
    return masked(printable(lines[-1], _LONGEST_WORDS)) if lines else ""


def _end_of(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - _READ_BYTES))
            return opened.read().decode("utf-8", "replace")
    except OSError:
        return ""


@contextlib.contextmanager
def secrets_kept_back() -> Generator[None]:
    """Inside, a new process is started without the secrets that this one has in its environment."""
    kept = {name: os.environ.pop(name) for name in _KEPT_FROM_CHILDREN if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def _run(
    questions: Connection, words: str, make_answers: Callable[..., Answers], arguments: tuple[object, ...]
) -> None:
    # What it is asked about may need a process of its own in turn.
    multiprocessing.current_process().daemon = False
    _speak_into(words)
    threading.Thread(target=_end_with_parent, args=(words,), name="callboard-parent", daemon=True).start()
    answers = make_answers(*arguments)
    while True:
        try:
            question = questions.recv()
        except EOFError:
            _forget(words)
            break
        questions.send(answers(question))
    # Without Python's own way out, which may wait for the vendor's threads.
    os._exit(0)


def _speak_into(words: str) -> None:
    """What native code prints is its last words; on our standard output it would be taken for a result."""
    file = os.open(words, os.O_WRONLY | os.O_APPEND)
    for descriptor in (1, 2):
        os.dup2(file, descriptor)
    os.close(file)
    faulthandler.enable(file=2)


def _end_with_parent(words: str) -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        _forget(words)
        os._exit(1)


def _forget(words: str) -> None:
    # Whoever started this may be gone, and would not read it any more.
    with contextlib.suppress(OSError):
        Path(words).unlink()
