"""Asks for a sign of life beside a request that has not come back, so that it cannot hide a dead line.

The thread that asks as a rule is the one that carries the request. Another one may ask meanwhile where the session
finds that safe: while the call manager has the request, the configuration server is free. What never comes back is left
behind, and nobody asks beside it again until it does.
"""

import logging
import threading
from collections.abc import Callable
from enum import Enum, auto

from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.request_queue import Turn
from callboard.domain.problems import SessionFailed

log = logging.getLogger(__name__)


class Sign(Enum):
    """What came of it."""

    GIVEN = auto()
    MISSING = auto()
    NOT_ASKED = auto()  # it would not be safe just now


class QuestionBeside:
    """`prove` asks on a thread of its own, see `PbxSession.prove_beside`; `on_sign` hears once per question what came
    of it, on that thread or on that of `watch`."""

    def __init__(
        self, watch: DeadlineWatch, within_s: float, prove: Callable[[], bool], on_sign: Callable[[Turn, Sign], None]
    ) -> None:
        self._watch = watch
        self._within_s = within_s
        self._prove = prove
        self._on_sign = on_sign
        self._is_asking = threading.Lock()

    def ask(self, turn: Turn) -> bool:
        """Ask while `turn` lasts. False when an earlier question has not come back."""
        if not self._is_asking.acquire(blocking=False):
            return False
        undecided = threading.Lock()

        def tell(sign: Sign) -> None:
            if undecided.acquire(blocking=False):
                self._on_sign(turn, sign)

        threading.Thread(target=self._run, args=(tell,), name="callboard-beside", daemon=True).start()
        self._watch.after(self._within_s, lambda: tell(Sign.MISSING))
        return True

    def _run(self, tell: Callable[[Sign], None]) -> None:
        sign = Sign.MISSING
        try:
            sign = Sign.GIVEN if self._prove() else Sign.NOT_ASKED
        except SessionFailed as failure:
            log.warning("no sign of life beside a request: %s", failure.problem.code)
        except Exception:
            log.exception("asking for a sign of life beside a request broke")
        finally:
            self._is_asking.release()
        tell(sign)
