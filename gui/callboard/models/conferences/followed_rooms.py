"""What became of the conferences that were started here, by room, and since when somebody is not in any more."""

from collections.abc import Callable, Mapping

from callboard.domain.board import Board
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.models.conferences.member_facts import MemberFacts, members_facts
from callboard.sessions.steady_clock import steady_now_s


class FollowedRooms:
    """Holds the newest progress of each room, also of a conference that is over until it is forgotten. `now_s` gives
    the moment."""

    def __init__(self, now_s: Callable[[], float] = steady_now_s) -> None:
        self._now_s = now_s
        self._progress: dict[str, ConferenceProgress] = {}
        self._gone_at: dict[str, dict[str, float]] = {}
        self._recalled: dict[str, dict[str, float]] = {}

    def recall(self, slot: str, gone_at: Mapping[str, float]) -> None:
        """A conference of an earlier run of the program comes next in `slot`: since when who is not in any more."""
        self._recalled[slot] = dict(gone_at)

    def gone_at(self, slot: str) -> Mapping[str, float]:
        """Since when somebody is not in any more, by number."""
        return self._gone_at.get(slot, {})

    def follow(self, progress: ConferenceProgress) -> None:
        """A conference started here got further."""
        slot = progress.plan.slot
        before = self._progress.get(slot)
        if before is not None and before.request_id != progress.request_id:
            before = None
        gone_at = self._gone_at.get(slot, {}) if before is not None else {}
        gone = {member.number for member in progress.members if member.is_gone}
        recalled = self._recalled.pop(slot, {}) if before is None else {}
        news = {member.number: self._now_s() for member in events_between(before, progress)} | recalled
        self._gone_at[slot] = {number: at for number, at in (gone_at | news).items() if number in gone}
        self._progress[slot] = progress

    def of(self, slot: str) -> ConferenceProgress | None:
        """The conference that was started here in `slot`, None when there is none."""
        return self._progress.get(slot)

    def forget(self, slot: str) -> None:
        """Another conference begins in `slot`."""
        self._progress.pop(slot, None)
        self._gone_at.pop(slot, None)

    def forget_ended(self) -> None:
        """Conferences that are over are not shown any more."""
        for slot in [slot for slot, progress in self._progress.items() if progress.is_over]:
            self.forget(slot)

    def is_open(self, slot: str) -> bool:
        """Whether a conference that was started here is starting or running in `slot`."""
        progress = self._progress.get(slot)
        return progress is not None and not progress.is_over

    def members(self, slot: str, board: Board, name_of: Callable[[str], str]) -> tuple[MemberFacts, ...]:
        """Everybody in `slot` while `board` holds, and those wanted here who are not in; `name_of` knows more names
        than `board`."""
        return members_facts(slot, board, self._progress.get(slot), self._gone_at.get(slot, {}), name_of)
