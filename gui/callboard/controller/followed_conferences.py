"""The conferences started here: which participant a call brings in, and who has to be called next."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from callboard.controller.claims import Claims
from callboard.domain import conference_progress
from callboard.domain.call import Leg
from callboard.domain.changes import ConferenceProgressed
from callboard.domain.commands import AddToConference, StartConference
from callboard.domain.conference_progress import ConferencePhase, ConferenceProgress, Member, MemberStep
from callboard.domain.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

_NOTHING_SEEN = frozenset({MemberStep.WAITING, MemberStep.ASKED, MemberStep.ACCEPTED})


@dataclass(frozen=True, slots=True)
class Errand:
    """A participant to call now, for the conference followed as `conference_id`."""

    conference_id: int
    command: AddToConference


class FollowedConferences:
    """Open conferences by request id, in the order in which they were asked. Pure: no thread, no clock."""

    def __init__(self, claims: Claims, publish: Callable[[ConferenceProgressed], None]) -> None:
        self._claims = claims
        self._publish = publish
        self._open: dict[int, ConferenceProgress] = {}
        self._sent_for: set[tuple[int, str]] = set()
        self._not_waited_for: set[tuple[int, str]] = set()
        self._errands: list[Errand] = []

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._open

    def __len__(self) -> int:
        return len(self._open)

    def open_ids(self) -> tuple[int, ...]:
        """The conferences that are still followed."""
        return tuple(self._open)

    def take_errands(self) -> list[Errand]:
        """The participants who have to be called now; each is named once."""
        taken, self._errands = self._errands, []
        return taken

    def in_slot(self, slot: str) -> int | None:
        """The followed conference in `slot`, None when there is none."""
        return next((key for key, progress in self._open.items() if progress.plan.slot == slot), None)

    def why_not_open(self, request_id: int, slot: str) -> Problem | None:
        """The reason why `request_id` cannot open `slot`: another request of ours is opening it right now."""
        for other in self._open.values():
            opens_it = other.plan.slot == slot and other.request_id < request_id
            if opens_it and other.phase is ConferencePhase.OPENING:
                return problem(ProblemCode.SLOT_IN_USE, slot=slot)
        return None

    def begin(self, request_id: int, command: StartConference) -> None:
        """Somebody wants this conference; nothing has been sent yet."""
        progress = conference_progress.begin(request_id, command.plan, frozenset())
        if progress.members:
            self._sent_for.add((request_id, progress.members[0].number))
            self._keep(progress)

    def hand_over(self, request_id: int, number: str, call_ids: Collection[int]) -> None:
        """The phone system is being asked to call `number` now."""
        progress = self._open.get(request_id)
        if progress is None:
            return
        self._sent_for.add((request_id, number))
        if progress.phase is ConferencePhase.OPENING and number == progress.members[0].number:
            progress = replace(progress, calls_before=frozenset(call_ids))
        wanted = progress.with_member(number)
        self._move(progress, wanted)
        self._move(wanted, wanted.asked(number))

    def accepted(self, request_id: int, number: str) -> None:
        """The phone system took the request for `number`."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.accepted(number))

    def fail_unless_seen(self, request_id: int, number: str, why: Problem) -> None:
        """The request for `number` came to nothing, except when its call can be seen."""
        progress = self._open.get(request_id)
        if progress is None:
            return
        if any(member.number == number and _is_unseen(member) for member in progress.members):
            self._move(progress, progress.member_failed(number, why))

    def dropping(self, call_id: int, number: str, is_wanted: bool = True) -> None:
        """The part of `number` in call `call_id` is being ended from here; not when that could not be done."""
        for progress in list(self._open.values()):
            self._move(progress, progress.dropping(call_id, number, is_wanted))

    def call_next(self, request_id: int, number: str) -> None:
        """`number` was accepted a while ago: the next participant need not wait any longer."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._not_waited_for.add((request_id, number))
            self._send_for_next(progress)

    def see(self, call_id: int, legs: tuple[Leg, ...]) -> bool:
        """`legs` are all that is alive of a free call. Returns whether a conference has taken it."""
        for progress in list(self._open.values()):
            is_waited_for = any(member.is_unclaimed for member in progress.members)
            if is_waited_for and self._try(progress, call_id, legs):
                return True
        return False

    def see_own(self, request_id: int, call_id: int, legs: tuple[Leg, ...]) -> None:
        """`legs` are all that is alive of a call that the conference has taken."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.after(call_id, legs))

    def judge_after_loss(self, request_id: int, calls: Mapping[int, tuple[Leg, ...]]) -> None:
        """The line was lost and `calls` is all that is alive now: go on with who is there, say who is not."""
        for number in [member.number for member in self._open[request_id].members]:
            if request_id in self._open:
                self._judge_member(self._open[request_id], number, calls)

    def _judge_member(self, progress: ConferenceProgress, number: str, calls: Mapping[int, tuple[Leg, ...]]) -> None:
        member = next(member for member in progress.members if member.number == number)
        if member.step is MemberStep.WAITING:
            return
        if member.call_id is None:
            for call_id, legs in calls.items():
                is_theirs = any(same_number(leg.number, number) for leg in legs)
                is_free = self._claims.owner_of(call_id) is None
                if is_theirs and is_free and self._try(progress, call_id, legs):
                    return
        else:
            legs = calls.get(member.call_id, ())
            if any(leg.number == progress.plan.slot for leg in legs):
                self._move(progress, progress.after(member.call_id, legs))
                return
            if member.step is MemberStep.JOINED:
                self._move(progress, progress.after(member.call_id, ()))
                return
        self._move(progress, progress.member_failed(number, problem(ProblemCode.CONNECTION_LOST)))

    def _try(self, progress: ConferenceProgress, call_id: int, legs: tuple[Leg, ...]) -> bool:
        if not progress.concerns(call_id, legs):
            return False
        after = progress.after(call_id, legs)
        called = next((member.number for member in after.members if member.call_id == call_id), None)
        if called is None:
            return False
        self._claims.take(call_id, progress.request_id)
        # A call that can be seen has been accepted, whether the request has come back by now or not.
        accepted = progress.accepted(called)
        self._move(progress, accepted)
        self._move(accepted, accepted.after(call_id, legs))
        return True

    def _move(self, before: ConferenceProgress, after: ConferenceProgress) -> None:
        if after.step != before.step:
            self._keep(after)
        elif after.request_id in self._open:
            self._open[after.request_id] = after

    def _keep(self, progress: ConferenceProgress) -> None:
        self._publish(ConferenceProgressed(progress))
        key = progress.request_id
        if progress.is_over:
            self._open.pop(key, None)
            self._sent_for = {sent for sent in self._sent_for if sent[0] != key}
            self._not_waited_for = {known for known in self._not_waited_for if known[0] != key}
            return
        self._open[key] = progress
        self._send_for_next(progress)

    def _send_for_next(self, progress: ConferenceProgress) -> None:
        """One at a time, so that each call can be told from the next, and so that the order is always the same."""
        key = progress.request_id
        to_call = progress.next_to_call()
        if any((key, command.number) in self._sent_for for command in to_call):
            return
        asked = (member.number for member in progress.members if member.is_being_asked)
        if to_call and all((key, number) in self._not_waited_for for number in asked):
            self._sent_for.add((key, to_call[0].number))
            self._errands.append(Errand(key, to_call[0]))


def _is_unseen(member: Member) -> bool:
    return member.step in _NOTHING_SEEN and member.call_id is None
