"""The callbacks asked for here: which of them a call belongs to, and how far each has come."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from callboard.controller.claims import Claims
from callboard.domain.calls.call import Leg
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.changes import CallProgressed
from callboard.domain.commands import PlaceCall
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

_NOTHING_SEEN = frozenset({CallPhase.ASKED, CallPhase.ACCEPTED})


class FollowedCalls:
    """Open callbacks by request id, in the order in which they were asked. Pure: no thread, no clock."""

    def __init__(self, claims: Claims, publish: Callable[[CallProgressed], None]) -> None:
        self._claims = claims
        self._publish = publish
        self._open: dict[int, CallProgress] = {}
        self._handed_over: set[int] = set()
        self._drops: dict[int, frozenset[int]] = {}

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._open

    def __len__(self) -> int:
        return len(self._open)

    def open_ids(self) -> tuple[int, ...]:
        """The requests that are still followed."""
        return tuple(self._open)

    def begin(self, request_id: int, command: PlaceCall) -> None:
        """Somebody wants `command`; nothing has been sent yet."""
        self._keep(CallProgress(request_id, command.dn_from, command.number_to))

    def hand_over(self, request_id: int, call_ids: Collection[int]) -> None:
        """The phone system is being asked now: none of `call_ids`, which are alive already, can be this call."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._open[request_id] = replace(progress, calls_before=frozenset(call_ids))
            self._handed_over.add(request_id)

    def accepted(self, request_id: int) -> None:
        """The phone system took the request."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.accepted())

    def fail_unless_seen(self, request_id: int, why: Problem) -> None:
        """The request came to nothing, except when its call can be seen: then it has come to something."""
        progress = self._open.get(request_id)
        if progress is not None and progress.phase in _NOTHING_SEEN:
            self._move(progress, progress.failed(why))

    def see(self, call_id: int, legs: Collection[Leg]) -> bool:
        """`legs` are all that is alive of a free call. Returns whether a request has taken it."""
        for progress in self._open.values():
            if progress.call_id is not None or progress.request_id not in self._handed_over:
                continue
            if any(progress.claims(leg) for leg in legs):
                self._claim(progress, call_id, legs)
                return True
        return False

    def see_own(self, request_id: int, call_id: int, legs: Collection[Leg]) -> None:
        """`legs` are all that is alive of the call that `request_id` has taken."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.after(legs, call_id))

    def cancel(self, request_id: int, call_id: int) -> None:
        """The phone system is being asked by `request_id` to end a part of this call."""
        self._note_drops(call_id, self._drops.get(call_id, frozenset()) | {request_id})

    def could_not_cancel(self, request_id: int, call_id: int) -> None:
        """It has not ended it. Another request may have."""
        self._note_drops(call_id, self._drops.get(call_id, frozenset()) - {request_id})

    def _note_drops(self, call_id: int, request_ids: frozenset[int]) -> None:
        progress = self._open.get(self._claims.owner_of(call_id) or 0)
        if progress is not None:
            self._drops[call_id] = request_ids
            self._open[progress.request_id] = progress.cancelling(is_wanted=bool(request_ids))

    def judge_after_loss(self, request_id: int, calls: Mapping[int, Collection[Leg]]) -> None:
        """The line was lost and `calls` is all that is alive now: go on, or say how it ended."""
        progress = self._open.get(request_id)
        if progress is None:
            return
        if progress.call_id is None:
            self._look_for(progress, calls)
            return
        legs = calls.get(progress.call_id, ())
        if not _is_still_it(progress, legs):
            legs = ()
        if not legs and progress.phase is not CallPhase.TALKING:
            self._move(progress, progress.failed(problem(ProblemCode.CONNECTION_LOST)))
        else:
            self._move(progress, progress.after(legs, progress.call_id))

    def _look_for(self, progress: CallProgress, calls: Mapping[int, Collection[Leg]]) -> None:
        for call_id, legs in calls.items():
            if self._claims.owner_of(call_id) is None and any(progress.claims(leg) for leg in legs):
                self._claim(progress, call_id, legs)
                return
        if progress.request_id in self._handed_over:
            self._move(progress, progress.failed(problem(ProblemCode.CONNECTION_LOST)))

    def _claim(self, progress: CallProgress, call_id: int, legs: Collection[Leg]) -> None:
        self._claims.take(call_id, progress.request_id)
        # A call that can be seen has been accepted, whether the request has come back by now or not.
        accepted = progress.accepted()
        self._move(progress, accepted)
        self._move(accepted, accepted.after(legs, call_id))

    def _move(self, before: CallProgress, after: CallProgress) -> None:
        if after.step != before.step:
            self._keep(after)
        elif after is not before:
            self._open[after.request_id] = after

    def _keep(self, progress: CallProgress) -> None:
        if progress.is_over:
            self._open.pop(progress.request_id, None)
            self._handed_over.discard(progress.request_id)
            if progress.call_id is not None:
                self._drops.pop(progress.call_id, None)
        else:
            self._open[progress.request_id] = progress
        self._publish(CallProgressed(progress))


def _is_still_it(progress: CallProgress, legs: Collection[Leg]) -> bool:
    """Whether the call is the same one. A phone system that has restarted may give its number to strangers."""
    return any(leg.number == progress.dn_from or same_number(leg.number, progress.number_to) for leg in legs)
