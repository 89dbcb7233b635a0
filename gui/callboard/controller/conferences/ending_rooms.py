"""Rooms in which a conference is being ended for everyone: who still comes in is sent away as well."""

from collections.abc import Iterable, Mapping

from callboard.domain.calls.call import Leg
from callboard.domain.commands import DropLeg
from callboard.domain.conferences.kept_progress import leg_to_drop


class EndingRooms:
    """The rooms, each until it is empty. Pure: no thread, no clock."""

    def __init__(self) -> None:
        self._dropped: dict[str, set[int]] = {}
        self._were_empty: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._dropped)

    def end(self, slot: str, calls: Mapping[int, tuple[Leg, ...]]) -> list[DropLeg]:
        """From now on everybody in `slot` is sent away; returns what that takes for those in `calls`."""
        self._dropped.setdefault(slot, set())
        self._were_empty.discard(slot)
        found = [self.see(call_id, legs, is_ours=True) for call_id, legs in calls.items()]
        return [drop for drop in found if drop is not None]

    def see(self, call_id: int, legs: Iterable[Leg], *, is_ours: bool) -> DropLeg | None:
        """What ends the call with `legs`, if it is one to end that nobody has ended yet. Once a room was empty it may
        be somebody else's again: then only what was called from here (`is_ours`) is ended."""
        legs = tuple(legs)
        slot = next((leg.number for leg in legs if leg.number in self._dropped), None)
        if slot is None or call_id in self._dropped[slot] or (slot in self._were_empty and not is_ours):
            return None
        self._dropped[slot].add(call_id)
        return leg_to_drop(legs, slot)

    def failed(self, call_id: int) -> None:
        """That call could not be ended: the room is left as it is."""
        for slot in [slot for slot, calls in self._dropped.items() if call_id in calls]:
            self.forget(slot)

    def rooms(self) -> tuple[str, ...]:
        """The rooms that are being ended."""
        return tuple(self._dropped)

    def is_empty(self, slot: str, *, is_somebody_called: bool) -> None:
        """Nobody is in `slot`. That is the end, unless somebody who was called from here may still come."""
        if is_somebody_called:
            self._were_empty.add(slot)
        else:
            self.forget(slot)

    def forget(self, slot: str) -> None:
        """Who comes in from now on stays."""
        self._dropped.pop(slot, None)
        self._were_empty.discard(slot)

    def forget_all(self) -> None:
        """The line was lost: nobody knows who is where."""
        self._dropped.clear()
        self._were_empty.clear()
