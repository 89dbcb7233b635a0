"""What became of the conferences that were started here, by room, and since when somebody is in, or not in any more."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.models.conferences.member_facts import MemberFacts, members_facts
from callboard.sessions.steady_clock import steady_now_s


class FollowedRooms:
    """Holds the newest progress of each room, also of a conference that is over until it is forgotten. `now_s` gives
    the moment."""

    def __init__(self, now_s: Callable[[], float] = steady_now_s) -> None:
        self._now_s = now_s
        self._progress: dict[str, ConferenceProgress] = {}
        self._settled_at: dict[str, dict[str, float]] = {}
        self._names: dict[str, str] = {}
        self._extensions: set[str] = set()
        self._recalled: dict[str, dict[str, float]] = {}
        self._held: set[str] = set()

    def recall(self, slot: str, settled_at: Mapping[str, float]) -> None:
        """A conference of an earlier run of the program comes next in `slot`: since when who is in, or is not in any
        more."""
        self._recalled[slot] = dict(settled_at)

    def settled_at(self, slot: str) -> Mapping[str, float]:
        """Since when somebody is in, or is not in any more, by number."""
        return self._settled_at.get(slot, {})

    def follow(self, progress: ConferenceProgress) -> None:
        """A conference started here got further."""
        slot = progress.plan.slot
        before = self._progress.get(slot)
        if before is not None and before.request_id != progress.request_id:
            before = None
        known_at = self._settled_at.get(slot, {}) if before is not None else {}
        settled = {member.number for member in progress.members if member.is_settled}
        recalled = self._recalled.pop(slot, {}) if before is None else {}
        is_found = progress.started_at_s is not None and (before is None or before.is_held)
        # Whoever is found in a room came in at some time before.
        events = (one for one in events_between(before, progress) if one.is_gone or not is_found)
        news = {member.number: self._now_s() for member in events} | recalled
        self._settled_at[slot] = {number: at for number, at in (known_at | news).items() if number in settled}
        self._progress[slot] = progress

    def of(self, slot: str) -> ConferenceProgress | None:
        """The conference that was started here in `slot`, None when there is none."""
        return self._progress.get(slot)

    def forget(self, slot: str) -> None:
        """Another conference begins in `slot`."""
        self._progress.pop(slot, None)
        self._settled_at.pop(slot, None)
        self._held.discard(slot)

    def hold(self, slot: str) -> None:
        """What became of the one in `slot` has not been seen by anybody."""
        self._held.add(slot)

    def forget_ended(self, opened: str = "") -> None:
        """Somebody begins anew in `opened`: conferences that are over are not shown any more, but for those elsewhere
        that nobody has seen."""
        over = [slot for slot, progress in self._progress.items() if progress.is_over]
        for slot in over:
            if slot == opened or slot not in self._held:
                self.forget(slot)

    def has_failed(self, slot: str) -> bool:
        """Whether a conference that was started here never opened in `slot`."""
        progress = self._progress.get(slot)
        return progress is not None and progress.phase is ConferencePhase.FAILED

    def is_open(self, slot: str) -> bool:
        """Whether a conference that was started here is starting or running in `slot`."""
        progress = self._progress.get(slot)
        return progress is not None and not progress.is_over

    def members(self, slot: str, board: Board, name_of: Callable[[str], str]) -> tuple[MemberFacts, ...]:
        """Everybody in `slot` while `board` holds, and those wanted here who are not in; `name_of` knows more names
        than `board`. Names that were known once are known on: an extension may be deleted meanwhile."""
        settled_at = self._settled_at.get(slot, {})
        members = members_facts(slot, board, self._progress.get(slot), settled_at, self._known(name_of))
        self.learn_names({member.number: member.name for member in members})
        self._extensions |= {member.number for member in members if member.number in board.extensions}
        return tuple(self._marked(member, board) for member in members)

    def learn_names(self, names: Mapping[str, str]) -> None:
        """People are called so; "" for whoever has no name."""
        self._names |= {number: name for number, name in names.items() if name}

    def name_of(self, number: str) -> str:
        """The last name of somebody who was in one of the rooms, else ""."""
        return self._names.get(number, "")

    def _marked(self, member: MemberFacts, board: Board) -> MemberFacts:
        is_deleted = board.is_known and member.number in self._extensions and member.number not in board.extensions
        return replace(member, is_deleted=True) if is_deleted else member

    def _known(self, name_of: Callable[[str], str]) -> Callable[[str], str]:
        return lambda number: name_of(number) or self.name_of(number)
