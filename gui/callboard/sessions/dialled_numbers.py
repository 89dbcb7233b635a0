"""The one place where a number becomes what is sent, and where what the phone system shows becomes a number that people
know: commands on their way out get the outside prefix, legs on their way in lose it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from callboard.domain.changes import (
    BoardReplaced,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PbxNews,
    SchedulesRead,
)
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    LiveCallCommand,
    PlaceCall,
    ScheduleConference,
    StartConference,
    TransferCall,
)
from callboard.domain.numbers.dialling_rules import DiallingRules, Inside, inside_of
from callboard.domain.numbers.dialling_way import known_number, way_of
from callboard.domain.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from callboard.domain.calls.call import Leg, LegKey
    from callboard.domain.conferences.scheduled_conference import ScheduledConference

FIRST_LEG = 1
"""Of the party that began the call."""
MOST_REMEMBERED = 2000
"""Numbers that were sent otherwise than they were asked for."""


class DialledNumbers:
    """For one session. Every method may be called from any thread; none blocks for long."""

    def __init__(self, rules: Callable[[], DiallingRules]) -> None:
        self._rules = rules
        self._lock = threading.Lock()
        self._extensions: set[str] = set()
        self._others: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        self._inside: Inside | None = Inside()
        self._asked_for: OrderedDict[str, str] = OrderedDict()
        self._party_of: dict[LegKey, tuple[int, str]] = {}
        self._raw_of: dict[tuple[int, str], str] = {}
        self._schedules: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def sent(self, number: str) -> str:
        """What the phone system is given for `number`."""
        with self._lock:
            return self._sent(number)

    def as_sent(self, command: Command) -> Command:
        """`command` with the numbers that the phone system is given."""
        with self._lock:
            match command:
                case PlaceCall():
                    return replace(command, number_to=self._sent(command.number_to))
                case AddToConference():
                    return replace(command, number=self._sent(command.number))
                case StartConference(plan):
                    participants = tuple(map(self._sent, plan.participants))
                    return replace(command, plan=replace(plan, participants=participants))
                case ScheduleConference():
                    return self._schedule_sent(command)
                case _:
                    return self._live_sent(command) if isinstance(command, LiveCallCommand) else command

    def as_known(self, news: Sequence[PbxNews]) -> Sequence[PbxNews]:
        """`news` with the numbers that people know."""
        with self._lock:
            for each in news:
                self._see_directory(each)
            if not (self._rules().outside_prefix or self._asked_for or self._party_of):
                return news
            return [self._known_news(each) for each in news]

    def known_problem(self, why: Problem) -> Problem:
        """`why` with the numbers that people know."""
        with self._lock:
            facts = {name: self._asked_for.get(value, value) for name, value in why.facts.items()}
        return why if facts == dict(why.facts) else Problem(why.code, facts)

    # Out

    def _sent(self, number: str) -> str:
        way = way_of(number, self._rules(), self._inside_now())
        if way.problem is not None:
            return number  # refused by whoever is asked
        if way.sent != number:
            self._asked_for[way.sent] = number
            self._asked_for.move_to_end(way.sent)
            if len(self._asked_for) > MOST_REMEMBERED:
                self._asked_for.popitem(last=False)
        return way.sent

    def _live_sent(self, command: LiveCallCommand) -> Command:
        raw = self._raw_of.get((command.call_id, command.number), command.number)
        command = command if raw == command.number else replace(command, number=raw)
        if isinstance(command, TransferCall) or (isinstance(command, DivertCall) and not command.to_voicemail):
            return replace(command, destination=self._sent(command.destination))
        return command

    def _schedule_sent(self, command: ScheduleConference) -> Command:
        was = command.was
        if was is not None:
            raw, known = self._schedules.get(was.record_id, ((), ()))
            is_as_read = was.called_at_start == known
            was = replace(was, called_at_start=raw if is_as_read else tuple(map(self._sent, was.called_at_start)))
        called = tuple(map(self._sent, command.conference.called_at_start))
        return replace(command, conference=replace(command.conference, called_at_start=called), was=was)

    # In

    def _known_news(self, news: PbxNews) -> PbxNews:
        if isinstance(news, LegChanged):
            leg = self._known_leg(news.leg)
            return news if leg is news.leg else LegChanged(leg)
        if isinstance(news, LegEnded):
            self._forget(news.leg_key)
        elif isinstance(news, BoardReplaced):
            self._party_of.clear()
            self._raw_of.clear()
            return replace(news, legs=tuple(map(self._known_leg, news.legs)))
        elif isinstance(news, SchedulesRead):
            return replace(news, schedules=tuple(map(self._known_schedule, news.schedules)))
        return news

    def _known_leg(self, leg: Leg) -> Leg:
        began = leg.leg_id == FIRST_LEG
        number = self._known(leg.number, was_dialled=not began) if leg.is_outside else leg.number
        other = self._known(leg.other_party, was_dialled=began and not leg.is_outside) if leg.other_party else ""
        if leg.key in self._party_of and self._party_of[leg.key] != (leg.call_id, number):
            self._forget(leg.key)
        if number != leg.number:
            self._party_of[leg.key] = (leg.call_id, number)
            self._raw_of[leg.call_id, number] = leg.number
        if (number, other) == (leg.number, leg.other_party):
            return leg
        return replace(leg, number=number, other_party=other)

    def _known_schedule(self, conference: ScheduledConference) -> ScheduledConference:
        raw = conference.called_at_start
        known = tuple(self._known(number, was_dialled=True) for number in raw)
        self._schedules[conference.record_id] = raw, known
        return conference if known == raw else replace(conference, called_at_start=known)

    def _known(self, raw: str, *, was_dialled: bool) -> str:
        asked = self._asked_for.get(raw)
        if asked is not None:
            return asked
        return known_number(raw, self._rules(), self._inside_now(), was_dialled=was_dialled)

    def _forget(self, key: LegKey) -> None:
        party = self._party_of.pop(key, None)
        if party is not None and party not in self._party_of.values():
            self._raw_of.pop(party, None)

    # What is inside

    def _see_directory(self, news: PbxNews) -> None:
        if isinstance(news, ExtensionChanged):
            if news.extension.number not in self._extensions:
                self._extensions.add(news.extension.number)
                self._inside = None
        elif isinstance(news, ExtensionGone):
            self._extensions.discard(news.number)
            self._inside = None
        elif isinstance(news, BoardReplaced):
            self._extensions = {extension.number for extension in news.extensions}
            groups = frozenset(group.number for group in news.call_groups)
            self._others = frozenset(slot.number for slot in news.slots), groups
            self._inside = None

    def _inside_now(self) -> Inside:
        if self._inside is None:
            self._inside = inside_of(self._extensions, *self._others)
        return self._inside
