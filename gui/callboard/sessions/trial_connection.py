"""Connect once, read everything, and leave: for who wants to know whether it works and what is there."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait

from callboard.domain.changes import BoardReplaced, PbxNews, ReadingProgress
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.session import PbxSession

TIMEOUT_S = 30.0


class _FirstPicture:
    """Keeps the first full picture, and when it was last heard how far the reading of it is."""

    def __init__(self) -> None:
        self.picture: BoardReplaced | None = None
        self.heard_at_s = time.monotonic()

    def on_news(self, news: Sequence[PbxNews]) -> None:
        for change in news:
            if isinstance(change, ReadingProgress):
                self.heard_at_s = time.monotonic()
            elif isinstance(change, BoardReplaced) and self.picture is None:
                self.picture = change

    def on_attention_needed(self) -> None:
        """Nobody stays long enough for that."""


def first_picture(make_session: Callable[[], PbxSession], timeout_s: float = TIMEOUT_S) -> BoardReplaced:
    """What a new session tells first. Raises SessionFailed; after `timeout_s` of silence with NO_ANSWER_FROM_PBX."""
    outcome: Future[BoardReplaced] = Future()
    listener = _FirstPicture()
    # A thread of its own, because a vendor's call may never return; it is left alone then.
    threading.Thread(target=_try, args=(make_session, listener, outcome), name="callboard-trial", daemon=True).start()
    while (left_s := listener.heard_at_s + timeout_s - time.monotonic()) > 0:
        if wait((outcome,), left_s).done:
            return outcome.result()
    raise SessionFailed(problem(ProblemCode.NO_ANSWER_FROM_PBX, case="connecting", seconds=f"{timeout_s:g}"))


def _try(make_session: Callable[[], PbxSession], listener: _FirstPicture, outcome: Future[BoardReplaced]) -> None:
    try:
        session = make_session()
        try:
            session.open(listener)
        finally:
            session.close()
    except Exception as error:  # noqa: BLE001 - it is raised where the outcome is waited for
        outcome.set_exception(error)
        return
    if listener.picture is None:
        outcome.set_exception(RuntimeError("a session opened without telling what is there"))
    else:
        outcome.set_result(listener.picture)
