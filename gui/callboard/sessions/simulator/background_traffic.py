"""What goes on in the house while nobody asks for anything?

A steady number of events per second, as the phone system would send them: calls inside, in and out, now and
then a voice mail, a phone that loses its registration, somebody who goes to lunch. When more events are wanted
than the people could make by calling (`fill`), such harmless changes make up the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.ordinary_calls import OrdinaryCalls
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour
from callboard.sessions.simulator.population import fictitious_number
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ExtensionRecord
from callboard.sessions.simulator.virtual_clock import VirtualClock

HIGHEST_RATE = 5000.0
LONGEST_TICK_S = 1.0
SHORTEST_TICK_S = 0.01
UNREGISTERED_S = (3.0, 30.0)
MOST_UNREGISTERED_SHARE = 0.05
HOLD_S = (3.0, 20.0)


@dataclass(frozen=True, slots=True)
class TrafficPlan:
    """How much is going on, and of what kind. Shares are parts of one."""

    events_per_second: float = 0.0
    inside: float = 0.5
    incoming: float = 0.3
    changes: float = 0.08
    held: float = 0.1
    busy_share: float = 0.4
    talk_s: tuple[float, float] = (20.0, 120.0)
    answers_s: tuple[float, float] = (2.0, 8.0)
    calls_at_start: int = 0
    fill: bool = False
    spare: tuple[str, ...] = ()

    def at_rate(self, events_per_second: float) -> TrafficPlan:
        """The same house at exactly another rate; for a higher one people talk more often and not so long."""
        if events_per_second <= self.events_per_second:
            return replace(self, events_per_second=events_per_second)
        return replace(
            self,
            events_per_second=events_per_second,
            fill=True,
            busy_share=max(self.busy_share, 0.6),
            talk_s=(min(self.talk_s[0], 2.0), min(self.talk_s[1], 20.0)),
        )


class BackgroundTraffic:
    """Keeps the number of events near the plan. Extensions in `spare` are left alone."""

    def __init__(
        self,
        clock: VirtualClock,
        store: RecordStore,
        book: CallBook,
        ordinary: OrdinaryCalls,
        behaviour: PhoneBehaviour,
        plan: TrafficPlan,
        seed: int,
    ) -> None:
        self._clock = clock
        self._store = store
        self._book = book
        self._ordinary = ordinary
        self._behaviour = behaviour
        self._plan = plan
        self._random = Random(f"{seed}:traffic")
        spare = frozenset(plan.spare)
        self._numbers = [each.number for each in store.extensions() if each.number not in spare]
        self._unregistered = 0
        self._rate = 0.0
        self._due = 0.0
        self._is_running = False

    def start(self) -> None:
        """Make the calls that are there from the beginning, then keep the plan's rate."""
        for _ in range(self._plan.calls_at_start):
            self._start_call(at_once=True)
        self.set_rate(self._plan.events_per_second)

    def set_rate(self, events_per_second: float) -> None:
        """Change the rate; 0 stops new calls, those that are there end in their own time."""
        self._rate = min(max(0.0, events_per_second), HIGHEST_RATE)
        self._due = float(self._store.events_made)
        if self._rate > 0 and not self._is_running and len(self._numbers) >= 2:
            self._is_running = True
            self._clock.call_after(self._tick_s(), self._tick)

    def burst(self, events: int) -> None:
        """So many harmless changes at once."""
        for _ in range(events):
            extension = self._somebody()
            if extension is not None:
                self._new_voice_mail(extension)

    def _tick_s(self) -> float:
        return min(LONGEST_TICK_S, max(SHORTEST_TICK_S, 1.0 / self._rate))

    def _tick(self) -> None:
        if self._rate <= 0:
            self._is_running = False
            return
        tick_s = self._tick_s()
        self._due += self._rate * tick_s
        while self._store.events_made < self._due and self._make_something():
            continue
        if self._store.events_made < self._due:
            # Everybody is on the phone: what was not possible is not made up for later.
            self._due = float(self._store.events_made)
        self._clock.call_after(tick_s, self._tick)

    def _make_something(self) -> bool:
        """One more thing happens; False when nothing can."""
        if self._random.random() < self._plan.changes:
            return self._change_something()
        if self._may_call() and self._start_call(at_once=False):
            return True
        return self._change_something() if self._plan.fill else False

    # Calls

    def _may_call(self) -> bool:
        return self._book.call_count() * 2 < len(self._numbers) * self._plan.busy_share

    def _start_call(self, at_once: bool) -> bool:
        plan = None
        if at_once:
            plan = AnswerPlan(Outcome.ANSWERS, 0.0, self._random.uniform(*self._plan.talk_s))
        kind = self._random.random()
        if kind < self._plan.inside:
            call = self._call_inside(plan)
        elif kind < self._plan.inside + self._plan.incoming:
            call = self._call_in(plan)
        else:
            call = self._call_out(plan)
        if call is None:
            return False
        call.talk_s = self._random.uniform(*self._plan.talk_s)
        if self._random.random() < self._plan.held:
            self._hold_later(call)
        return True

    def _call_inside(self, plan: AnswerPlan | None) -> Call | None:
        caller, called = self._somebody_free(), self._somebody_free()
        if caller is None or called is None or caller.number == called.number:
            return None
        return self._ordinary.dial_from_phone(caller, called.number, plan or self._plan_for(called))

    def _call_in(self, plan: AnswerPlan | None) -> Call | None:
        called = self._somebody_free()
        if called is None:
            return None
        number = fictitious_number(self._random)
        return self._ordinary.call_from_outside(number, called.number, plan or self._plan_for(called))

    def _call_out(self, plan: AnswerPlan | None) -> Call | None:
        caller = self._somebody_free()
        if caller is None:
            return None
        number = fictitious_number(self._random)
        if plan is None:
            plan = self._behaviour.of_outside_number(number)
            if plan.outcome is Outcome.ANSWERS:
                plan = AnswerPlan(Outcome.ANSWERS, self._random.uniform(*self._plan.answers_s))
        return self._ordinary.dial_from_phone(caller, number, plan)

    def _plan_for(self, called: ExtensionRecord) -> AnswerPlan:
        plan = self._behaviour.of_called_phone(called)
        if plan.outcome is not Outcome.ANSWERS:
            return plan
        return AnswerPlan(Outcome.ANSWERS, self._random.uniform(*self._plan.answers_s))

    def _hold_later(self, call: Call) -> None:
        talk_s = call.talk_s or 0.0
        if talk_s <= HOLD_S[0]:
            return

        def hold() -> None:
            owner = next((leg.dn for leg in call.legs.values() if self._store.extension(leg.dn)), None)
            if owner is not None and self._ordinary.hold(owner, True):
                hold_s = self._random.uniform(*HOLD_S)
                self._book.after(call, hold_s, lambda: self._ordinary.hold(owner, False))

        self._book.after(call, self._random.uniform(0.3, 0.7) * talk_s, hold)

    # Harmless changes

    def _change_something(self) -> bool:
        extension = self._somebody()
        if extension is None:
            return False
        kind = self._random.random()
        if kind < 0.5:
            self._new_voice_mail(extension)
        elif kind < 0.6:
            self._lose_registration(extension)
        else:
            self._change_presence(extension)
        return True

    def _new_voice_mail(self, extension: ExtensionRecord) -> None:
        new = (extension.voice_mail_new + 1) % 6
        total = max(new, (extension.voice_mail_total + 1) % 20)
        self._store.update(replace(extension, voice_mail_new=new, voice_mail_total=total), "VMBOXINFO")

    def _lose_registration(self, extension: ExtensionRecord) -> None:
        most = MOST_UNREGISTERED_SHARE * len(self._numbers)
        is_free = self._book.leg_count(extension.number) == 0
        if not (extension.is_registered and is_free and self._unregistered < most):
            self._new_voice_mail(extension)
            return
        self._unregistered += 1
        self._store.set_registered(extension, False)

        def come_back() -> None:
            self._unregistered -= 1
            now = self._store.extension(extension.number)
            if now is not None and not now.is_registered:
                self._store.set_registered(now, True)

        self._clock.call_after(self._random.uniform(*UNREGISTERED_S), come_back)

    def _change_presence(self, extension: ExtensionRecord) -> None:
        available, away = extension.profiles[0].id, extension.profiles[1].id
        now = away if extension.current_profile == available else available
        self._store.update(replace(extension, current_profile=now))

    # People

    def _somebody(self) -> ExtensionRecord | None:
        """Anybody; None in a house where nobody may be disturbed, or nobody is left."""
        while any(self._store.extension(number) is not None for number in self._numbers):
            extension = self._store.extension(self._random.choice(self._numbers))
            if extension is not None:
                return extension
        return None

    def _somebody_free(self) -> ExtensionRecord | None:
        for _ in range(8):
            extension = self._somebody()
            if extension is not None and extension.is_registered and self._book.leg_count(extension.number) == 0:
                return extension
        return None
