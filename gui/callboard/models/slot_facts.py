"""What a room needs to know about one conference slot. Nothing of Qt here."""

from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.call import LegState
from callboard.domain.conference import ConferenceSlot, SlotKind, SlotState
from callboard.models.extension_facts import number_order


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One slot as it stands: who is in it and who is being called; `since` is Unix time in seconds."""

    slot: ConferenceSlot
    state: SlotState
    owner_name: str = ""
    joined: int = 0
    expected: int = 0
    since: float | None = None
    planned: int = 0

    @property
    def is_in_use(self) -> bool:
        """Whether people are in it or being called into it."""
        return self.state in (SlotState.RUNNING, SlotState.FILLING)


def slot_facts(slot: ConferenceSlot, board: Board, planned: int = 0) -> SlotFacts:
    """The facts of `slot` while `board` holds; `planned` people are on the list that is being made for it."""
    own = board.legs_of(slot.number)
    in_it = [leg for leg in own if leg.state is LegState.CONNECTED]
    return SlotFacts(
        slot,
        board.slot_state(slot.number),
        owner_name=board.name_of(slot.owner),
        joined=len(in_it),
        expected=len(own),
        since=min((leg.since for leg in in_it if leg.since is not None), default=None),
        planned=planned,
    )


def slot_order(slot: ConferenceSlot) -> tuple[int, tuple[int, int, str]]:
    """Sort key: places by number, then personal rooms by owner, the gateway last."""
    rank = {SlotKind.FIXED: 0, SlotKind.PERSONAL: 1, SlotKind.GATEWAY: 2}[slot.kind]
    return (rank, number_order(slot.owner or slot.number))
