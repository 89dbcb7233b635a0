"""Whether the phone system really starts the conferences that it was asked to start.

A record that was written says nothing: in the field it was kept, and nothing came of it (3cx-conferences, section 3).
So somebody looks when its time comes: a called number in a call with a conference place is a start.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from callboard.controller.live_picture import LivePicture
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg
from callboard.domain.changes import (
    BoardReplaced,
    ConnectionChanged,
    LegChanged,
    PbxNews,
    ScheduleProgressed,
    SchedulesRead,
)
from callboard.domain.conferences.scheduled_conference import (
    START_WITHIN_S,
    ScheduledConference,
    ScheduleFate,
    ScheduleOutcome,
)
from callboard.domain.numbers.phone_number import same_number

EARLY_S = 60.0
"""The clock of the phone system may be ahead of ours by so much: a start just before the time counts as well."""
LOOK_EVERY_S = 20.0
"""While something is waited for. Whoever sets a clock, or lets the computer sleep, must not put it off for longer."""
LONGEST_WAIT_S = 3600.0
_Key = tuple[str, int]


@dataclass(slots=True)
class _Watched:
    conference: ScheduledConference
    fate: ScheduleFate = ScheduleFate.WAITING
    was_blind: bool = False  # not all of its time could be watched
    calls_before: frozenset[int] | None = None  # None until its time is near


class ScheduleWatch:
    """Not locked, see `news_desk.py`. `wall_clock` gives Unix time; `is_ours` tells of a call whether it was asked for
    here, and so cannot be the phone system's own doing."""

    def __init__(
        self,
        picture: LivePicture,
        publish: Callable[[ScheduleProgressed], None],
        is_ours: Callable[[int], bool],
        within_s: float = START_WITHIN_S,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._picture = picture
        self._publish = publish
        self._is_ours = is_ours
        self._within_s = within_s
        self._wall_clock = wall_clock
        self._watched: dict[_Key, _Watched] = {}
        self._over: set[_Key] = set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is waited for, so that news need not be looked at."""
        return not self._watched

    def see(self, news: PbxNews) -> None:
        """`news` has just been drawn into the picture."""
        if isinstance(news, SchedulesRead):
            self._schedules_are(news.schedules)
        elif not self._watched:
            return
        elif isinstance(news, LegChanged):
            self._see_call(news.leg.call_id)
        elif isinstance(news, BoardReplaced):
            # What began while nobody could look cannot be told from what was there before.
            for watched in self._watched.values():
                watched.calls_before = None
            self.look()
        elif isinstance(news, ConnectionChanged) and not news.connection.is_live:
            self.look()

    def look(self) -> float | None:
        """Judge by the clock. Gives in how many seconds to look again, None when nothing is waited for."""
        now_s = self._wall_clock()
        is_live = self._picture.connection.is_live
        for key, watched in list(self._watched.items()):
            since_s = now_s - watched.conference.starts_at_s
            if since_s < -EARLY_S:
                continue
            if watched.calls_before is None and is_live:
                watched.calls_before = frozenset(self._picture.call_ids)
            if since_s < 0:
                continue
            watched.was_blind |= not is_live
            if since_s < self._within_s:
                self._tell(watched, ScheduleFate.DUE)
                continue
            # A look that comes far too late, after sleep or with a clock that was set, has not watched.
            is_late = since_s > self._within_s + LOOK_EVERY_S
            was_watched = watched.fate is ScheduleFate.DUE and not watched.was_blind and not is_late
            can_be_seen = was_watched and bool(watched.conference.called_at_start)
            self._end(key, ScheduleFate.NOTHING_STARTED if can_be_seen else ScheduleFate.NOT_SEEN)
        return self._next_look_s(now_s)

    def _next_look_s(self, now_s: float) -> float | None:
        if not self._watched:
            return None
        starts = (watched.conference.starts_at_s for watched in self._watched.values())
        looks = (moment for start in starts for moment in (start - EARLY_S, start, start + self._within_s))
        moments = [moment for moment in looks if moment > now_s]
        soonest_s = min(moments, default=now_s) - now_s
        # Near its time often, so that it is watched; long before it now and then.
        at_most_s = LOOK_EVERY_S if soonest_s < LOOK_EVERY_S * 3 else min(LONGEST_WAIT_S, soonest_s / 2)
        return max(0.0, min(soonest_s, at_most_s))

    def _schedules_are(self, known: Iterable[ScheduledConference]) -> None:
        now_s = self._wall_clock()
        there = {(each.record_id, each.starts_at_s): each for each in known}
        for key, watched in list(self._watched.items()):
            # Whoever removes one before its time wants nothing of it; afterwards, the phone system may have done that.
            if key not in there and now_s < watched.conference.starts_at_s:
                del self._watched[key]
        for key, conference in there.items():
            if key in self._watched:
                self._watched[key].conference = conference
            elif now_s < conference.starts_at_s and key not in self._over:
                self._watched[key] = _Watched(conference)
        self.look()

    def _see_call(self, call_id: int) -> None:
        now_s = self._wall_clock()
        due = [
            (key, watched)
            for key, watched in self._watched.items()
            if -EARLY_S <= now_s - watched.conference.starts_at_s < self._within_s
            and watched.calls_before is not None
            and call_id not in watched.calls_before
        ]
        if not due or self._is_ours(call_id):
            return
        legs = self._picture.legs_of_call(call_id)
        called = [key for key, watched in due if _is_called(watched.conference, legs)]
        if called and _is_in_conference(legs, self._picture.board()):
            for key in called:
                self._end(key, ScheduleFate.STARTED)

    def _end(self, key: _Key, fate: ScheduleFate) -> None:
        self._tell(self._watched.pop(key), fate)
        self._over.add(key)

    def _tell(self, watched: _Watched, fate: ScheduleFate) -> None:
        if watched.fate is fate:
            return
        watched.fate = fate
        conference = watched.conference
        outcome = ScheduleOutcome(conference.record_id, conference.starts_at_s, conference.title, fate)
        self._publish(ScheduleProgressed(outcome))


def _is_in_conference(legs: Iterable[Leg], board: Board) -> bool:
    """Whether one of `legs` is that of a conference place: a room, or what is dialled before its two stars."""
    places = {slot.partition("**")[0] for slot in board.slots}
    return any(leg.number in board.slots or leg.number in places for leg in legs)


def _is_called(conference: ScheduledConference, legs: Iterable[Leg]) -> bool:
    parties = [party for leg in legs for party in (leg.number, leg.other_party) if party]
    return any(same_number(party, number) for party in parties for number in conference.called_at_start)
