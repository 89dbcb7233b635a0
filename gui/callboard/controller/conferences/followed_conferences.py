"""The conferences started here: which participant a call brings in, and who has to be called next."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from callboard.controller.claims import Claims
from callboard.controller.conferences.calling_order import CallingOrder, Errand
from callboard.domain.calls.call import Leg
from callboard.domain.changes import ConferenceProgressed
from callboard.domain.commands import AddToConference, StartConference
from callboard.domain.conferences import conference_progress
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, Member, MemberStep
from callboard.domain.conferences.kept_progress import found_again
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

_NOTHING_SEEN = frozenset({MemberStep.WAITING, MemberStep.ASKED, MemberStep.ACCEPTED})


class FollowedConferences:
    """Open conferences by request id, in the order in which they were asked. Pure: no thread, no clock. `calls_in`
    gives all live calls in a room."""

    def __init__(
        self,
        claims: Claims,
        publish: Callable[[ConferenceProgressed], None],
        calls_in: Callable[[str], Collection[int]],
    ) -> None:
        self._claims = claims
        self._publish = publish
        self._calls_in = calls_in
        self._unjudged: set[int] = set()
        self._resumed: set[int] = set()
        self._open: dict[int, ConferenceProgress] = {}
        self._order = CallingOrder()

    def __contains__(self, request_id: object) -> bool:
        return request_id in self._open

    def __len__(self) -> int:
        return len(self._open)

    def open_ids(self) -> tuple[int, ...]:
        """The conferences that are still followed."""
        return tuple(self._open)

    def take_errands(self) -> list[Errand]:
        """The participants who have to be called now; each is named once."""
        return self._order.take_errands()

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
            self._order.is_sent_for(request_id, progress.members[0].number)
            self._keep(progress)

    def adopt(self, request_id: int, command: AddToConference) -> None:
        """Somebody is wanted in a conference that was not started here."""
        self._order.is_sent_for(request_id, command.number)
        self._keep(conference_progress.adopt(request_id, command.slot, command.number, command.pin))

    def is_adopted(self, request_id: int) -> bool:
        """Whether somebody else started it."""
        progress = self._open.get(request_id)
        return progress is not None and progress.is_adopted

    def is_pin_unsure(self, request_id: int) -> bool:
        """Whether the PIN may be another one than was sent: it was not set by the call that opened this conference."""
        progress = self._open.get(request_id)
        return progress is not None and (progress.is_adopted or request_id in self._resumed)

    def resume(self, progress: ConferenceProgress, calls: Mapping[int, tuple[Leg, ...]] | None) -> None:
        """An earlier run of the program started this one. It is judged by `calls`, which are all that is alive; None
        while nobody knows."""
        self._unjudged.add(progress.request_id)
        self._resumed.add(progress.request_id)
        self._keep(progress)
        if calls is not None:
            self.judge_after_loss(progress.request_id, calls)

    def call_missing(self, request_id: int, numbers: Collection[str] = ()) -> None:
        """Call `numbers`, or everybody who is missing, one after the other."""
        before = self._open[request_id]
        wanted = before.released()
        for number in numbers or conference_progress.missing(before):
            self._order.begin_again(request_id, number)
            wanted = wanted.with_member(number)
        self._move(before, wanted)

    def know_pin(self, slot: str, pin: str) -> None:
        """Somebody has typed the PIN of the conference in `slot`, which an earlier run of the program started."""
        for progress in [each for each in self._open.values() if each.plan.slot == slot and each.is_pin_unknown]:
            self._move(progress, progress.with_pin(pin))

    def end(self, slot: str) -> None:
        """Everybody in `slot` is being sent away: nobody else is called into it."""
        for progress in [each for each in self._open.values() if each.plan.slot == slot]:
            self._move(progress, progress.ending())

    def is_somebody_called(self, slot: str) -> bool:
        """Whether somebody was called into `slot` of whom nothing has been seen."""
        members = (member for each in self._open.values() if each.plan.slot == slot for member in each.members)
        return any(member.is_unclaimed for member in members)

    def close_empty_rooms(self) -> None:
        """Of conferences whose members do not tell when they are over: the empty ones are."""
        for progress in list(self._open.values()):
            if self._is_deserted(progress):
                self._move(progress, progress.closed())

    def want(self, request_id: int, number: str) -> None:
        """Somebody asked for `number` in it, and that request waits for its turn."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._order.is_sent_for(request_id, number)
            self._move(progress, progress.with_member(number))

    def is_called_off(self, request_id: int, number: str) -> bool:
        """Whether `number` is not wanted in it any more: sent away before the request had its turn."""
        progress = self._open.get(request_id)
        members = progress.members if progress is not None else ()
        return any(member.number == number and member.is_removed for member in members)

    def hand_over(self, request_id: int, number: str, call_ids: Collection[int], pin: str = "") -> None:
        """The phone system is being asked to call `number` now."""
        progress = self._open.get(request_id)
        if progress is None:
            return
        self._order.is_sent_for(request_id, number)
        if progress.phase is ConferencePhase.OPENING and number == progress.members[0].number:
            progress = replace(progress, calls_before=frozenset(call_ids))
        if self.is_pin_unsure(request_id):
            progress = progress.with_pin(pin)
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
            self._order.is_not_waited_for(request_id, number)
            self._order.send_for_next(progress)

    def see(self, call_id: int, legs: tuple[Leg, ...]) -> bool:
        """`legs` are all that is alive of a free call. Returns whether a conference has taken it."""
        for progress in list(self._open.values()):
            is_waited_for = any(member.is_unclaimed or member.is_guessed for member in progress.members)
            if is_waited_for and self._try(progress, call_id, legs):
                return True
        return False

    def see_returning(self, call_id: int, legs: tuple[Leg, ...]) -> bool:
        """`legs` are all that is alive of a call that nobody asked for: somebody may dial in who is missing."""
        for progress in list(self._open.values()):
            after = progress.with_returned(call_id, legs)
            if after is not progress:
                self._claims.take(call_id, progress.request_id)
                self._move(progress, after)
                return True
        return False

    def see_own(self, request_id: int, call_id: int, legs: tuple[Leg, ...]) -> None:
        """`legs` are all that is alive of a call that the conference has taken."""
        progress = self._open.get(request_id)
        if progress is not None:
            self._move(progress, progress.after(call_id, legs))

    def judge_after_loss(self, request_id: int, calls: Mapping[int, tuple[Leg, ...]]) -> None:
        """The line was lost and `calls` is all that is alive now: go on with who is there, say who is not."""
        if request_id in self._unjudged:
            self._judge_resumed(self._open[request_id], calls)
            return
        for number in [member.number for member in self._open[request_id].members]:
            if request_id in self._open:
                self._judge_member(self._open[request_id], number, calls)

    def _judge_resumed(self, progress: ConferenceProgress, calls: Mapping[int, tuple[Leg, ...]]) -> None:
        self._unjudged.discard(progress.request_id)
        free = {
            call_id: legs
            for call_id, legs in calls.items()
            if self._claims.owner_of(call_id) in (None, progress.request_id)
        }
        found = found_again(progress, free)
        for member in found.members:
            if member.call_id is not None and not member.is_gone:
                self._claims.take(member.call_id, progress.request_id)
        self._move(progress, found)

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
        others = set(self._calls_in(progress.plan.slot)) - {call_id}
        if progress.phase is ConferencePhase.OPENING and others and not self._is_ours(others):
            progress = progress.shared()
        self._claims.take(call_id, progress.request_id)
        # A call that can be seen has been accepted, whether the request has come back by now or not.
        accepted = progress.accepted(called)
        self._move(progress, accepted)
        self._move(accepted, accepted.after(call_id, legs))
        return True

    def _is_ours(self, calls: Collection[int]) -> bool:
        return all(self._claims.owner_of(call_id) is not None for call_id in calls)

    def _is_deserted(self, progress: ConferenceProgress) -> bool:
        is_told_so = progress.is_adopted or (progress.is_held and progress.request_id not in self._unjudged)
        return is_told_so and not self._calls_in(progress.plan.slot)

    def _move(self, before: ConferenceProgress, after: ConferenceProgress) -> None:
        if after.step != before.step:
            self._keep(after)
        elif after.request_id in self._open:
            self._open[after.request_id] = after

    def _keep(self, progress: ConferenceProgress) -> None:
        if self._is_deserted(progress):
            progress = progress.closed()
        self._publish(ConferenceProgressed(progress))
        key = progress.request_id
        if progress.is_over:
            self._open.pop(key, None)
            self._unjudged.discard(key)
            self._resumed.discard(key)
            self._order.forget(key)
            return
        self._open[key] = progress
        self._order.send_for_next(progress)


def _is_unseen(member: Member) -> bool:
    return member.step in _NOTHING_SEEN and member.call_id is None
