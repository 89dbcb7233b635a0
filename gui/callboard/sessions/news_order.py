"""Which news about legs is new? Events may come twice, late, or after the end of what they are about."""

from collections import OrderedDict
from collections.abc import Container, Iterable
from typing import NamedTuple

from callboard.domain.calls.call import Leg, LegKey

TICKS_PER_S = 10_000_000
LONGEST_DISORDER_S = 600
"""How much older than the newest known state a late event can be. More than that is no late event: the PBX's clock
was set back, and what it says now counts (whether its moments are UTC or local time is not documented)."""

ENDED_REMEMBERED = 10_000


class LegSighting(NamedTuple):
    """A leg as it was seen: `record_id` is the vendor's id of it, `moment` when its state began, by the PBX's clock.

    `moment` is in ticks of 100 ns, None when it was not told; only differences between moments are used.
    """

    record_id: int
    leg: Leg
    moment: int | None = None


class LegOrder:
    """The newest sighting of every live leg, and the legs that have ended. Not locked; no clock of its own."""

    def __init__(self) -> None:
        self._known: dict[int, LegSighting] = {}
        self._ended: OrderedDict[int, LegKey | None] = OrderedDict()

    def seen(self, sighting: LegSighting, *, is_first_news: bool = False) -> Leg | None:
        """The leg to report, or None: ended, older than what is known, or nothing new.

        `is_first_news` says that this is the news of the leg's beginning; anything known is newer then. `since` of
        the sighting stays what it was while the state does.
        """
        if self._has_ended(sighting):
            return None
        known = self._known.get(sighting.record_id)
        if known is None or not _is_same_leg(known.leg, sighting.leg):
            self._known[sighting.record_id] = sighting
            return sighting.leg
        if is_first_news or _is_late(sighting, known):
            return None
        leg = _with_since_of(known.leg, sighting.leg)
        if leg is not sighting.leg:
            sighting = LegSighting(sighting.record_id, leg, sighting.moment)
        self._known[sighting.record_id] = sighting
        return None if leg == known.leg else leg

    def known(self, record_id: int) -> Leg | None:
        """The newest known state of a live leg."""
        known = self._known.get(record_id)
        return None if known is None else known.leg

    def ended(self, record_id: int) -> LegKey | None:
        """The key of the leg to report as over, or None when it was not known (any more)."""
        known = self._known.pop(record_id, None)
        if record_id not in self._ended or known is not None:
            self._ended[record_id] = known.leg.key if known else None
            self._ended.move_to_end(record_id)
            if len(self._ended) > ENDED_REMEMBERED:
                self._ended.popitem(last=False)
        return known.leg.key if known else None

    def restart(self, picture: Iterable[LegSighting], *, forget: bool) -> tuple[Leg, ...]:
        """Begin anew with the legs of a full picture; gives those that are really there, newest state each.

        `forget` after a lost connection: then nothing that was known before counts. Otherwise a picture may be a
        little older than the news that came while it was read.
        """
        before = {} if forget else self._known
        if forget:
            self._ended.clear()
        self._known = {}
        for sighting in picture:
            if self._has_ended(sighting):
                continue
            known = before.get(sighting.record_id)
            self._known[sighting.record_id] = _newer(sighting, known)
        return tuple(sighting.leg for sighting in self._known.values())

    def compared(self, listed: Iterable[LegSighting], told_of: Container[int]) -> tuple[list[LegKey], list[Leg]]:
        """What differs from the phone system's own list: the keys of legs that are over, and legs to report.

        Records in `told_of` had news while the list was read, and the news counts. Of all others the list is newer than
        anything that was told, whatever its moments say: what is in it is alive, even if its end was told. What is not
        in it may still rise, should news of it be on its way.
        """
        there = {sighting.record_id: sighting for sighting in listed if sighting.record_id not in told_of}
        gone = [record_id for record_id in self._known if record_id not in there and record_id not in told_of]
        over = [self._known.pop(record_id).leg.key for record_id in gone]
        different: list[Leg] = []
        for record_id, sighting in there.items():
            known, leg = self._known.get(record_id), sighting.leg
            if known is not None and _is_same_leg(known.leg, leg):
                leg = _with_since_of(known.leg, leg)
            self._ended.pop(record_id, None)
            self._known[record_id] = sighting._replace(leg=leg)
            if known is None or leg != known.leg:
                different.append(leg)
        alive = {sighting.leg.key for sighting in self._known.values()}
        return [key for key in over if key not in alive], different

    def find(self, call_id: int, number: str) -> Leg | None:
        """A live leg of that party in that call."""
        legs = (sighting.leg for sighting in self._known.values())
        return next((leg for leg in legs if leg.call_id == call_id and leg.number == number), None)

    def _has_ended(self, sighting: LegSighting) -> bool:
        if sighting.record_id not in self._ended:
            return False
        key = self._ended[sighting.record_id]
        if key is None or key == sighting.leg.key:
            return True
        del self._ended[sighting.record_id]  # the id serves another leg now
        return False


def _newer(sighting: LegSighting, known: LegSighting | None) -> LegSighting:
    if known is None or not _is_same_leg(known.leg, sighting.leg):
        return sighting
    if _is_late(sighting, known):
        return known
    return sighting._replace(leg=_with_since_of(known.leg, sighting.leg))


def _is_same_leg(one: Leg, other: Leg) -> bool:
    return one.call_id == other.call_id and one.leg_id == other.leg_id


def _is_late(sighting: LegSighting, known: LegSighting) -> bool:
    if sighting.moment is None or known.moment is None:
        return False
    return 0 < known.moment - sighting.moment <= LONGEST_DISORDER_S * TICKS_PER_S


def _with_since_of(known: Leg, leg: Leg) -> Leg:
    if leg.state is not known.state or leg.since == known.since:
        return leg
    # By hand: `dataclasses.replace` takes four times as long, and a flood does this thousands of times.
    return Leg(leg.call_id, leg.leg_id, leg.number, leg.state, leg.other_party, leg.line, known.since, leg.via)
