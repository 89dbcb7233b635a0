"""What is asked of live calls from here: whether each has reached whom it was meant for."""

from collections.abc import Callable, Collection, Mapping
from typing import get_args

from callboard.domain.calls.call import Leg
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.changes import HandoverProgressed
from callboard.domain.commands import Command, DropLeg
from callboard.domain.problems import Problem, ProblemCode, problem

_ANSWER_LOST = frozenset(
    {ProblemCode.CONNECTION_LOST, ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.NO_ANSWER_FROM_PBX}
)
HANDOVERS: tuple[type[HandoverCommand], ...] = get_args(HandoverCommand)


class FollowedHandovers:
    """Open handovers by request id, in the order in which they were asked. Pure: no thread, no clock."""

    def __init__(self, publish: Callable[[HandoverProgressed], None]) -> None:
        self._publish = publish
        self._open: dict[int, HandoverProgress] = {}
        self._handed_over: set[int] = set()

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._open

    def __len__(self) -> int:
        return len(self._open)

    def open_ids(self) -> tuple[int, ...]:
        """The requests that are still followed."""
        return tuple(self._open)

    def begin(self, request_id: int, command: Command) -> None:
        """Somebody wants `command`; nothing has been sent yet. Anything but a handover is nobody's matter here."""
        if isinstance(command, HANDOVERS):
            self._keep(HandoverProgress(request_id, command))

    def hand_over(self, request_id: int, calls: Mapping[int, Collection[Leg]], obstacle: Problem | None = None) -> None:
        """The phone system is being asked now, while `calls` are alive and `obstacle` is in the receiver's way."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._open[request_id] = progress.handed_over(calls, obstacle)
            self._handed_over.add(request_id)

    def accepted(self, request_id: int) -> None:
        """The phone system took the request."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.accepted())

    def failed(self, request_id: int, why: Problem) -> None:
        """The request came to nothing, unless its answer was lost and the phone that shall come in rings already."""
        progress = self._open.get(request_id)
        if progress is not None and not (progress.phase is HandoverPhase.RINGING and why.code in _ANSWER_LOST):
            self._move(progress, progress.failed(why))

    def out_of_time(self, request_id: int, why: Problem) -> None:
        """Nothing has been seen of it for too long."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.out_of_time(why))

    def tell_silence(self, request_id: int, command: DropLeg, why: Problem) -> None:
        """This part was to be ended, and it is there still."""
        self._publish(HandoverProgressed(HandoverProgress(request_id, command).failed(why)))

    def see(self, call_id: int, legs: Collection[Leg]) -> None:
        """`legs` are all that is alive of call `call_id`."""
        for request_id in self._handed_over & self._open.keys():
            progress = self._open[request_id]
            self._move(progress, progress.after(call_id, legs))

    def judge_after_loss(self, request_id: int, calls: Mapping[int, Collection[Leg]]) -> None:
        """The line was lost and `calls` is all that is alive now: say whether it can be seen to be done, unless the
        phone that shall come in can be seen ringing."""
        if request_id in self._handed_over:
            for call_id, legs in calls.items():
                self.see(call_id, legs)
            progress = self._open.get(request_id)
            if progress is None or (progress.phase is HandoverPhase.RINGING and progress.rings_in in calls):
                return
            self._move(progress, progress.failed(problem(ProblemCode.CONNECTION_LOST)))

    def _move(self, before: HandoverProgress, after: HandoverProgress) -> None:
        if after.step != before.step:
            self._keep(after)
        else:
            self._open[after.request_id] = after

    def _keep(self, progress: HandoverProgress) -> None:
        if progress.is_over:
            self._open.pop(progress.request_id, None)
            self._handed_over.discard(progress.request_id)
        else:
            self._open[progress.request_id] = progress
        self._publish(HandoverProgressed(progress))
