"""What is kept of a conference that a command started, so that the next command and the window know its people."""

import time
from dataclasses import replace

from callboard.command_line.conference.pins import keep_pin
from callboard.command_line.desk import Desk
from callboard.command_line.output import told
from callboard.domain.conferences.conference_memory import (
    ConferenceMemory,
    KeptConference,
    with_running,
    without_running,
)
from callboard.domain.conferences.conference_progress import ConferenceProgress, MemberStep
from callboard.domain.conferences.conference_shelf import MemoryChange
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.kept_progress import kept_of
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import LAST, key_of_running
from callboard.wording.problem_sentences import sentence_of


class Keeping:
    """Writes when somebody's call has led somewhere. `last` is what was started just now, None for a conference that
    was running before, of which `earlier` is kept. A disk that does not answer is told once; the conference goes on
    without it."""

    def __init__(self, desk: Desk, last: ConferenceTemplate | None, earlier: KeptConference | None = None) -> None:
        self._desk = desk
        self._last = last
        self._earlier = earlier
        self._started_at_s = time.time() if earlier is None else earlier.started_at_s
        self._title = last.name if last is not None else earlier.title if earlier is not None else ""
        self._settled: frozenset[str] | None = None
        self._settled_at_s = {} if earlier is None else _settled_at_s(earlier)
        self._seen = {} if earlier is None else {one.number: (one.step, one.call_id) for one in earlier.members}
        self._is_watching = earlier is None
        self._has_failed = False

    def follow(self, progress: ConferenceProgress) -> None:
        """Keep it where it differs from what is kept."""
        self._see_times(progress)
        settled = frozenset(f"{member.number} {member.step}" for member in progress.members if member.is_settled)
        if settled == self._settled or not any(member.call_id is not None for member in progress.members):
            return
        if self._settled is None and self._last is not None and progress.plan.pin:
            self._keep_pin(progress.plan.slot, progress.plan.pin)
        self._settled = settled
        if self._has_failed:
            return
        self._change(lambda memory: self._with(memory, progress))

    def _see_times(self, progress: ConferenceProgress) -> None:
        for member in progress.members:
            now = str(member.step), member.call_id
            if self._seen.get(member.number) == now:
                continue
            self._seen[member.number] = now
            self._settled_at_s.pop(member.number, None)
            if member.is_settled and self._is_watching:  # else it was before, and nobody knows when
                self._settled_at_s[member.number] = time.time()
        self._is_watching = True

    def _keep_pin(self, slot: str, pin: str) -> None:
        # The second only where the first was taken: one warning is enough.
        if keep_pin(LAST, pin, self._desk):
            keep_pin(key_of_running(slot), pin, self._desk)

    def _with(self, memory: ConferenceMemory, progress: ConferenceProgress) -> ConferenceMemory:
        if self._last is not None:
            memory = replace(memory, last=replace(self._last, has_pin=bool(progress.plan.pin)))
        if progress.is_over:
            return without_running(memory, progress.plan.slot, self._started_at_s)
        now = kept_of(progress, self._started_at_s, self._title, self._name_of, self._settled_at_s)
        had_pin = self._earlier is not None and self._earlier.has_pin
        return with_running(memory, replace(now, has_pin=now.has_pin or had_pin))

    def _name_of(self, number: str) -> str:
        people = self._last.people if self._last is not None else self._earlier.members if self._earlier else ()
        return next((person.name for person in people if person.number == number), "")

    def _change(self, step: MemoryChange) -> None:
        self._has_failed = not _is_kept(step, self._desk)


def _settled_at_s(kept: KeptConference) -> dict[str, float]:
    """Unix times by number: since when they are in, or not in any more."""
    at = {one.number: one.gone_at_s if one.in_since_s is None else one.in_since_s for one in kept.members}
    return {number: moment for number, moment in at.items() if moment is not None}


def kept_running(slot: str, desk: Desk) -> KeptConference | None:
    """What is kept of the conference that was started in `slot`; None, maybe with a warning, when nothing is known."""
    try:
        return next((each for each in desk.kept.shelf.read().running if each.slot == slot), None)
    except SessionFailed as failure:
        _warn(failure, desk)
        return None


def keep_removed(slot: str, number: str, desk: Desk) -> None:
    """`number` was sent away from the conference in `slot`, so nobody calls that one again."""

    def without(each: KeptConference) -> KeptConference:
        gone = {"step": str(MemberStep.LEFT), "why": str(ProblemCode.CANCELLED)}
        members = (replace(one, **gone) if same_number(one.number, number) else one for one in each.members)
        return replace(each, members=tuple(members)) if each.slot == slot else each

    _is_kept(lambda memory: replace(memory, running=tuple(map(without, memory.running))), desk)


def forget_running(slot: str, desk: Desk) -> None:
    """The conference in `slot` is over."""
    earlier = kept_running(slot, desk)
    if earlier is None:
        return
    if _is_kept(lambda memory: without_running(memory, slot, earlier.started_at_s), desk) and earlier.has_pin:
        keep_pin(key_of_running(slot), "", desk)


def _is_kept(step: MemoryChange, desk: Desk) -> bool:
    """Whether the disk took the change; a warning when it did not."""
    try:
        desk.kept.shelf.change(step)
    except SessionFailed as failure:
        _warn(failure, desk)
        return False
    return True


def _warn(failure: SessionFailed, desk: Desk) -> None:
    desk.output.warn(sentence_of(failure.problem).whole)
    desk.output.tell("", "warning", **told(failure.problem))
