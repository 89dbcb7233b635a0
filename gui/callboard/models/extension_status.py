"""What the filters of the board tell apart: eight kinds of status, counted as people come, go and call. No Qt here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState, state_of
from callboard.models.board_update import BoardUpdate


class Status(StrEnum):
    """What one filter lets through. Whoever is in no state that is known is in none of them."""

    FAVOURITE = "favourite"
    FREE = "free"
    RINGING = "ringing"
    ON_A_CALL = "on-a-call"
    AWAY = "away"
    DO_NOT_DISTURB = "do-not-disturb"
    OFFLINE = "offline"


STATUS_OF: Mapping[ExtensionState, Status] = {
    ExtensionState.FREE: Status.FREE,
    ExtensionState.RINGING: Status.RINGING,
    ExtensionState.DIALLING: Status.ON_A_CALL,
    ExtensionState.TALKING: Status.ON_A_CALL,
    ExtensionState.ON_HOLD: Status.ON_A_CALL,
    ExtensionState.AWAY: Status.AWAY,
    ExtensionState.DO_NOT_DISTURB: Status.DO_NOT_DISTURB,
    ExtensionState.OFFLINE: Status.OFFLINE,
}


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """How many people a group has, and how many of them are free."""

    name: str
    free: int
    people: int


class StatusTally:
    """Give it every `BoardUpdate`. It counts when somebody asks for the first time, and from then on follows single
    changes: at thousands of events a second nobody can afford to count a whole house anew."""

    def __init__(self) -> None:
        self._board = Board()
        self._is_counted = False
        self._status_of: dict[str, Status | None] = {}
        self._groups_of: dict[str, Sequence[str]] = {}
        self._counts: Counter[Status | None] = Counter()
        self._people_in: Counter[str] = Counter()
        self._free_in: Counter[str] = Counter()

    def show(self, update: BoardUpdate) -> frozenset[str]:
        """Take the next board over. Gives the numbers whose status is different now; none while nobody has asked."""
        self._board = update.board
        if update.replaced:
            was_counted, before = self._is_counted, self._status_of
            self._is_counted = False
            if not was_counted:
                return frozenset()
            self._count()
            after = self._status_of
            return frozenset(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))
        if not self._is_counted:
            return frozenset()
        return frozenset(number for number in update.touched_numbers if self._follow(number))

    def status_of(self, number: str) -> Status | None:
        """The status of extension `number`; None when it is not known."""
        self._count()
        return self._status_of.get(number)

    def count(self, status: Status) -> int:
        """How many are in `status` now. Favourites are not known here."""
        self._count()
        return self._counts[status]

    def people(self) -> int:
        """How many extensions there are."""
        return len(self._board.extensions)

    def groups(self) -> list[GroupTotal]:
        """All groups by name."""
        self._count()
        return [
            GroupTotal(name, self._free_in[name], self._people_in[name])
            for name in sorted(self._people_in, key=str.casefold)
        ]

    def _count(self) -> None:
        if self._is_counted:
            return
        self._is_counted = True
        self._status_of, self._groups_of = {}, {}
        self._counts, self._people_in, self._free_in = Counter(), Counter(), Counter()
        legs_of = self._board.legs_of
        for number, extension in self._board.extensions.items():
            self._enter(number, STATUS_OF.get(state_of(extension, legs_of(number))), extension.groups)

    def _follow(self, number: str) -> bool:
        extension = self._board.extensions.get(number)
        if extension is None:
            is_known = number in self._status_of
            if is_known:
                self._leave(number)
            return is_known
        status = STATUS_OF.get(state_of(extension, self._board.legs_of(number)))
        before = self._status_of.get(number)
        is_known = before is not None or number in self._status_of
        if is_known and before is status and self._groups_of[number] == extension.groups:
            return False
        if is_known:
            self._leave(number)
        self._enter(number, status, extension.groups)
        return not is_known or before is not status

    def _enter(self, number: str, status: Status | None, groups: Sequence[str]) -> None:
        self._status_of[number] = status
        self._groups_of[number] = groups
        self._counts[status] += 1
        for group in groups:
            self._people_in[group] += 1
            if status is Status.FREE:
                self._free_in[group] += 1

    def _leave(self, number: str) -> None:
        status = self._status_of.pop(number)
        self._counts[status] -= 1
        for group in self._groups_of.pop(number):
            self._people_in[group] -= 1
            if not self._people_in[group]:
                del self._people_in[group]
            if status is Status.FREE:
                self._free_in[group] -= 1
