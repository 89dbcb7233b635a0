"""The same legs by call and by number, and the next grouping out of the last one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from callboard.domain.calls.call import Call, Leg, LegKey


@dataclass(frozen=True, slots=True)
class LegGroups:
    """`legs` by call id and by the party's number, in the order of their keys. Treat all mappings as read-only."""

    legs: Mapping[LegKey, Leg]
    calls: Mapping[int, Call]
    by_number: Mapping[str, tuple[Leg, ...]]

    @staticmethod
    def of(legs: Mapping[LegKey, Leg]) -> "LegGroups":
        """Everything grouped anew."""
        by_call: defaultdict[int, list[Leg]] = defaultdict(list)
        by_number: defaultdict[str, list[Leg]] = defaultdict(list)
        for leg in legs.values():
            by_call[leg.call_id].append(leg)
            by_number[leg.number].append(leg)
        return LegGroups(
            legs,
            {call_id: Call(call_id, _in_order(group)) for call_id, group in by_call.items()},
            {number: _in_order(group) for number, group in by_number.items()},
        )

    def after(self, legs: Mapping[LegKey, Leg], touched: Collection[LegKey]) -> "LegGroups":
        """The groups of `legs`, which differ from these in the legs `touched` only.

        A window asks for this in every frame: what nobody touched is handed on.
        """
        if len(touched) > len(legs):
            return LegGroups.of(legs)
        calls, by_number = dict(self.calls), dict(self.by_number)
        was, swapped = self.legs, set[int]()
        for key in touched:
            before, now = was.get(key), legs.get(key)
            if before is now:
                continue
            if before is not None and now is not None and before.number == now.number:
                # Nearly every change: the same party in another state, so no order is touched.
                by_number[now.number] = _swapped(by_number[now.number], before, now)
                swapped.add(key.call_id)
                continue
            if before is not None:
                _put(by_number, before.number, _without(by_number[before.number], before))
                _put_call(calls, key.call_id, _without(calls[key.call_id].legs, before))
            if now is not None:
                _put(by_number, now.number, _in_order((*by_number.get(now.number, ()), now)))
                call = calls.get(key.call_id)
                _put_call(calls, key.call_id, _in_order((*call.legs, now) if call else (now,)))
        for call_id in swapped:
            # Once for all of its legs; those that have come or gone are in it already.
            calls[call_id] = Call(call_id, tuple([legs[leg.key] for leg in calls[call_id].legs]))
        return LegGroups(legs, calls, by_number)


def _swapped(legs: tuple[Leg, ...], before: Leg, now: Leg) -> tuple[Leg, ...]:
    return (now,) if len(legs) == 1 else tuple([now if leg is before else leg for leg in legs])


def _in_order(legs: Collection[Leg]) -> tuple[Leg, ...]:
    return tuple(legs) if len(legs) == 1 else tuple(sorted(legs, key=_order))


def _order(leg: Leg) -> tuple[int, int]:
    return leg.call_id, leg.leg_id


def _without(legs: Iterable[Leg], gone: Leg) -> tuple[Leg, ...]:
    return tuple(leg for leg in legs if leg is not gone)


def _put(groups: dict[str, tuple[Leg, ...]], number: str, legs: tuple[Leg, ...]) -> None:
    if legs:
        groups[number] = legs
    else:
        groups.pop(number, None)


def _put_call(calls: dict[int, Call], call_id: int, legs: tuple[Leg, ...]) -> None:
    if legs:
        calls[call_id] = Call(call_id, legs)
    else:
        calls.pop(call_id, None)
