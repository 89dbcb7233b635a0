"""What a room needs to know about one conference slot. Nothing of Qt here."""

from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState, slot_state
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.models.conferences.member_facts import members_facts
from callboard.models.extension_facts import number_order
from callboard.sessions.steady_clock import moment_of


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One slot as it stands: who is in it and who is wanted there; `since` is a moment of the steady clock."""

    slot: ConferenceSlot
    state: SlotState
    owner_name: str = ""
    joined: int = 0
    expected: int = 0
    since: float | None = None
    planned: int = 0
    is_gathering: bool = False

    @property
    def is_starting(self) -> bool:
        """Whether the first people are still being called into it. Somebody more, later, does not make it start
        again."""
        return self.state is SlotState.FILLING or (self.is_gathering and self.is_in_use)

    @property
    def is_in_use(self) -> bool:
        """Whether people are in it or being called into it."""
        return self.state in (SlotState.RUNNING, SlotState.FILLING)


def slot_facts(
    slot: ConferenceSlot, board: Board, planned: int = 0, progress: ConferenceProgress | None = None
) -> SlotFacts:
    """The facts of `slot` while `board` holds; `planned` people are on the list that is being made for it, `progress`
    is that of the conference started here."""
    own = board.legs_of(slot.number)
    state = slot_state(slot, own)
    is_followed = progress is not None and progress.plan.slot == slot.number and not progress.is_over
    wanted = len(members_facts(slot.number, board, progress)) if is_followed else len(own)
    if is_followed and state is SlotState.FREE:
        state = SlotState.FILLING  # asked for, and no phone rings yet
    in_it = [leg for leg in own if leg.state is LegState.CONNECTED]
    since = min((leg.since for leg in in_it if leg.since is not None), default=None)
    if progress is not None and is_followed and progress.started_at_s is not None:
        since = moment_of(progress.started_at_s)  # the phone system does not tell it to who comes later
    return SlotFacts(
        slot,
        state,
        owner_name=board.name_of(slot.owner),
        joined=len(in_it),
        expected=wanted,
        since=since,
        planned=planned,
        is_gathering=progress is not None and is_followed and progress.is_starting,
    )


def slot_order(slot: ConferenceSlot) -> tuple[int, tuple[int, int, str]]:
    """Sort key: places by number, then personal rooms by owner, the gateway last."""
    rank = {SlotKind.FIXED: 0, SlotKind.PERSONAL: 1, SlotKind.GATEWAY: 2}[slot.kind]
    return (rank, number_order(slot.owner or slot.number))
