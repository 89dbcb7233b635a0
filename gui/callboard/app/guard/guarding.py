"""Whether this run is guarded, what its guard would start again, and what the guard before told of the last end."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from callboard.app.guard.bad_end import OPTION, BadEnd, bad_end_of
from callboard.app.restart import this_program
from callboard.command_line.arguments import VERBS
from callboard.command_line.offered import parted
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.session import PbxSession

NO_GUARD = "CALLBOARD_NO_GUARD"
"""The variable that goes without, whatever is said on the command line."""
_WITH_VALUE = (OPTION, "--handover")
"""What one process tells the next; not for the one after it."""


@dataclass(frozen=True, slots=True)
class Guarding:
    """`command` starts this run again; None for one without a guard. `after` is how the run before ended."""

    command: tuple[str, ...] | None = None
    after: BadEnd | None = None

    @property
    def starts(self) -> tuple[int, ...]:
        """When guards have started it in a row."""
        return self.after.starts if self.after is not None else ()

    @property
    def rests(self) -> bool:
        """Whether the phone system is left alone until somebody says so."""
        return self.after is not None and self.after.needs_rest


def guarding_of(
    argv: Sequence[str], after: str, *, is_wanted: bool, environment: Mapping[str, str] = os.environ
) -> Guarding:
    """For a window that was started with these arguments."""
    is_on = is_wanted and not environment.get(NO_GUARD)
    return Guarding((*this_program(), *plain_arguments(argv)) if is_on else None, bad_end_of(after))


def plain_arguments(argv: Sequence[str]) -> list[str]:
    """`argv` without what was meant for that one start."""
    plain: list[str] = []
    # Nor is a link: it was offered once.
    rest = iter(parted(argv, VERBS)[0])
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith(tuple(f"{option}=" for option in _WITH_VALUE)):
            plain.append(argument)
    return plain


def resting(make_session: Callable[[], PbxSession], guarding: Guarding) -> Callable[[], PbxSession]:
    """`make_session`, which after too many bad ends gives nothing the first time. The next time somebody has asked."""
    if not guarding.rests:
        return make_session
    reasons: list[Problem] = [problem(ProblemCode.ENDED_TOO_OFTEN)]

    def make() -> PbxSession:
        if reasons:
            raise SessionFailed(reasons.pop())
        return make_session()

    return make
