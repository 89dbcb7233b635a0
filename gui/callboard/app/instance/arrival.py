"""What becomes of a start: it is the window, or it hands over to the one that is open, or that one does not answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from callboard.app.instance.caller import call
from callboard.app.instance.claim import Claim, claimed
from callboard.app.instance.errand import UNDERSTOOD, Answer, Errand
from callboard.app.instance.place import Place

log = logging.getLogger(__name__)
Call = Callable[[str, Errand, float], Answer]


@dataclass(frozen=True, slots=True)
class Patience:
    """In seconds. `word_s` for one answer, which may wait for the desktop to say whether
    the screen is locked. `silent_s` for a window that is there and does not answer: by then its guard
    has ended it, and the next one answers. `absent_s` for one that has no pipe: it is being made, or it ends. `heir_s`
    is what a lock that has just become free is left to whoever starts again in the place of its owner, `ended_heir_s`
    where a guard has to do that. `restart_s` is how long such a one waits for it."""

    word_s: float = 4.0
    silent_s: float = 12.0
    absent_s: float = 30.0
    heir_s: float = 1.5
    ended_heir_s: float = 4.0
    restart_s: float = 25.0
    again_s: float = 0.1


@dataclass(frozen=True, slots=True)
class Arrival:
    """`claim` when this start is the window; without one `answer` is what the other said at last."""

    claim: Claim | None
    answer: Answer = Answer.NOBODY


class Arriving:
    """Looks for the window of `place`. A start `in_place` of one that ended needs no window to be found: it is one, in
    the end whether there is a lock for it or not."""

    def __init__(
        self,
        place: Place,
        errand: Errand,
        *,
        in_place: bool = False,
        patience: Patience | None = None,
        ask: Call = call,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self._place = place
        self._errand = errand
        self._in_place = in_place
        self._patience = patience or Patience()
        self._ask = ask
        self._clock = clock
        self._pause = pause

    def arrive(self) -> Arrival:
        """Waits for others, within bounds."""
        began_s, has_waited, answer = self._clock(), False, Answer.NOBODY
        while True:
            claim = claimed(self._place)
            if claim is not None:
                if self._in_place or not has_waited:
                    return Arrival(claim)
                # It was somebody's a moment ago, who may be about to start again: that one has more to go on with.
                claim.release()
                was_ended = answer is Answer.SILENT
                self._pause(self._patience.ended_heir_s if was_ended else self._patience.heir_s)
                has_waited = False
                continue
            has_waited = True
            answer = self._ask(self._place.pipe, self._errand, self._patience.word_s)
            if answer in UNDERSTOOD:
                return Arrival(None, answer)
            if self._clock() - began_s >= self._limit_s(answer):
                return self._given_up(answer)
            self._pause(self._patience.again_s)

    def _limit_s(self, answer: Answer) -> float:
        if self._in_place:
            return self._patience.restart_s
        if answer is Answer.REFUSED:
            return 0.0
        return self._patience.silent_s if answer is Answer.SILENT else self._patience.absent_s

    def _given_up(self, answer: Answer) -> Arrival:
        log.warning("the window that is open is %s", answer)
        return Arrival(Claim() if self._in_place else None, answer)
