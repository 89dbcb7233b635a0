"""The changes of presence asked for here: whether the phone system shows each."""

from collections.abc import Callable, Collection, Mapping

from callboard.domain.changes import PresenceProgressed
from callboard.domain.commands import Command, SetPresence
from callboard.domain.extension import Extension
from callboard.domain.presence import ForwardingProfile
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, problem

CASE = "presence"
_TOLD_OF_CALLS = frozenset({ProblemCode.NO_REACTION, ProblemCode.NO_ANSWER_FROM_PBX, ProblemCode.CONNECTION_LOST})


class FollowedPresence:
    """Open changes by request id, in the order in which they were asked. Pure: no thread, no clock."""

    def __init__(self, publish: Callable[[PresenceProgressed], None]) -> None:
        self._publish = publish
        self._open: dict[int, PresenceProgress] = {}

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._open

    def __len__(self) -> int:
        return len(self._open)

    def begin(self, request_id: int, command: Command) -> None:
        """Somebody wants `command`; nothing has been sent yet. Reading changes nothing, so nobody follows it."""
        if isinstance(command, SetPresence):
            self._keep(PresenceProgress(request_id, command))

    def hand_over(self, request_id: int, extensions: Mapping[str, Extension]) -> None:
        """The phone system is being asked now, and shows `extensions`."""
        progress = self._open[request_id].sent()
        self._move(progress, progress.seen(_profile_of(progress, extensions)))

    def accepted(self, request_id: int) -> None:
        """The phone system took the request."""
        progress = self._open[request_id]
        self._move(progress, progress.accepted())

    def failed(self, request_id: int, why: Problem) -> None:
        """The request came to nothing, or nobody waits any longer."""
        progress = self._open[request_id]
        self._move(progress, progress.failed(_about_presence(why)))

    def see(self, extension: Extension) -> None:
        """The phone system shows `extension` like that."""
        for progress in tuple(self._open.values()):
            if progress.command.number == extension.number:
                self._move(progress, progress.seen(extension.profile))

    def gone(self, number: str) -> None:
        """There is no such extension any more."""
        for progress in tuple(self._open.values()):
            if progress.command.number == number and progress.is_sent:
                self._move(progress, progress.failed(problem(ProblemCode.FROM_UNKNOWN, number=number)))

    def judge(self, extensions: Mapping[str, Extension], doubted: Collection[int]) -> None:
        """All there is has been read anew; those in `doubted` were under way when the line was lost."""
        for request_id, progress in tuple(self._open.items()):
            there = extensions.get(progress.command.number)
            if request_id in doubted or progress.phase is PresencePhase.IN_DOUBT:
                self._move(progress, progress.judged(there.profile if there is not None else None, _lost(there)))
            elif there is not None:
                self._move(progress, progress.seen(there.profile))

    def in_doubt(self) -> frozenset[int]:
        """Those that the line has been lost over."""
        return frozenset(each.request_id for each in self._open.values() if each.is_sent)

    def _move(self, before: PresenceProgress, after: PresenceProgress) -> None:
        if after.step != before.step:
            self._keep(after)
        else:
            self._open[after.request_id] = after

    def _keep(self, progress: PresenceProgress) -> None:
        if progress.is_over:
            self._open.pop(progress.request_id, None)
        else:
            self._open[progress.request_id] = progress
        self._publish(PresenceProgressed(progress))


def _profile_of(progress: PresenceProgress, extensions: Mapping[str, Extension]) -> str | None:
    extension = extensions.get(progress.command.number)
    return extension.profile if extension is not None else None


def _lost(there: Extension | None) -> Problem:
    """The line was lost, and this is what the phone system shows since."""
    if there is None or not there.profile:
        return problem(ProblemCode.CONNECTION_LOST, case=CASE)
    kept = ForwardingProfile(there.profile, there.profile_label).whole
    return problem(ProblemCode.CONNECTION_LOST, case="presence-kept", kept=kept)


def _about_presence(why: Problem) -> Problem:
    """The same, told of a presence instead of a call."""
    is_told_of_calls = why.code in _TOLD_OF_CALLS and "case" not in why.facts
    return Problem(why.code, {**why.facts, "case": CASE}) if is_told_of_calls else why
