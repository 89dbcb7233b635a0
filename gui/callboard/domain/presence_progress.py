"""How far a change of somebody's presence has come, judged by what the phone system shows."""

from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.commands import SetPresence
from callboard.domain.problems import Problem, ProblemCode


class PresencePhase(StrEnum):
    """The whole change."""

    ASKED = "asked"  # handed to the phone system, nothing came back yet
    ACCEPTED = "accepted"  # the phone system took it; it has not shown it yet
    IN_DOUBT = "in-doubt"  # the line was lost before the answer: what is read next decides
    DONE = "done"
    FAILED = "failed"


FINAL_PHASES = frozenset({PresencePhase.DONE, PresencePhase.FAILED})
_UNCERTAIN = frozenset({ProblemCode.CONNECTION_LOST, ProblemCode.NO_ANSWER_FROM_PBX, ProblemCode.NO_REACTION})
"""After these nobody knows whether the phone system has done it."""


@dataclass(frozen=True, slots=True)
class PresenceProgress:
    """One change. `step` counts the changes of the phase; `problem` says why it failed. `is_sent` is whether the phone
    system may know of it, `is_shown` whether it shows the wanted profile."""

    request_id: int
    command: SetPresence
    phase: PresencePhase = PresencePhase.ASKED
    is_sent: bool = False
    is_shown: bool = False
    problem: Problem | None = None
    step: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in FINAL_PHASES

    def sent(self) -> "PresenceProgress":
        """The phone system is being asked now."""
        return replace(self, is_sent=True)

    def seen(self, profile: str | None) -> "PresenceProgress":
        """The phone system shows that profile. Until it has answered, that may still change."""
        now = replace(self, is_shown=self.is_sent and profile == self.command.profile)
        return now._next(PresencePhase.DONE) if now.is_shown and now.phase is PresencePhase.ACCEPTED else now

    def accepted(self) -> "PresenceProgress":
        """The phone system took it. That alone is no success."""
        if self.phase is not PresencePhase.ASKED:
            return self
        return self._next(PresencePhase.DONE if self.is_shown else PresencePhase.ACCEPTED)

    def failed(self, why: Problem) -> "PresenceProgress":
        """Refused, given up or lost: `why` says which. What is seen to be done is done, whoever gave up waiting."""
        if self.is_over:
            return self
        if why.code in _UNCERTAIN and self.is_shown:
            return self._next(PresencePhase.DONE)
        if why.code is ProblemCode.CONNECTION_LOST and self.is_sent and self.phase is PresencePhase.ASKED:
            return self._next(PresencePhase.IN_DOUBT)
        return self._next(PresencePhase.FAILED, why)

    def judged(self, profile: str | None, why: Problem) -> "PresenceProgress":
        """Everything was read anew after the line was lost, and shows that profile."""
        if self.is_over or not self.is_sent:
            return self
        is_done = profile == self.command.profile
        return self._next(PresencePhase.DONE) if is_done else self._next(PresencePhase.FAILED, why)

    def _next(self, phase: PresencePhase, why: Problem | None = None) -> "PresenceProgress":
        return replace(self, phase=phase, problem=why, step=self.step + 1)
