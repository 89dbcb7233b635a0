"""The calls that were seen while the program ran: a pure fold from boards to entries, found again by number.

Nothing here is stored; `DiaryEntry` is what whoever keeps a history writes down.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from callboard.domain.board import Board
from callboard.domain.calls.call import Call
from callboard.domain.calls.diary_entry import DiaryEntry, Moment, begun, ended, gone_on, lost
from callboard.domain.numbers.number_identity import is_inside, is_same_outside, shelf_of

MOST_ENTRIES = 10_000
_SLACK = 200
"""So many more there may be before the oldest go: all at once is cheaper than one by one."""


@dataclass(frozen=True)
class Diary:
    """`entries` by their id, oldest first, those of live calls among them (`open_entries`: by call id); `shelves` are
    the ids of the entries by `shelf_of` their numbers. Treat the mappings as read-only; they are shared between
    diaries."""

    entries: Mapping[int, DiaryEntry] = field(default_factory=dict[int, DiaryEntry])
    open_entries: Mapping[int, int] = field(default_factory=dict[int, int])
    shelves: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    next_id: int = 1

    def after(self, board: Board, touched: Collection[int], at: Moment, *, is_whole: bool = False) -> "Diary":
        """The diary once the calls `touched` look as on `board`, `at` this moment. A board that was read anew
        (`is_whole`) tells of every call; one that is not on it any more ended nobody knows how."""
        page = _Page(self, board, at, is_whole)
        if is_whole:
            for call_id in self.open_entries:
                page.look_anew(call_id)
            touched = board.calls
        for call_id in touched:
            page.look_at(call_id)
        return page.diary()

    def asked_here(self, call_id: int) -> "Diary":
        """The diary once it is known that somebody at this window asked for the live call `call_id`."""
        entry = self.entry_of(call_id)
        if entry is None or entry.is_asked_here:
            return self
        return replace(self, entries={**self.entries, entry.entry_id: replace(entry, is_asked_here=True)})

    @property
    def live_calls(self) -> Collection[int]:
        """The ids of the calls that go on."""
        return self.open_entries.keys()

    def entry_of(self, call_id: int) -> DiaryEntry | None:
        """The entry of a live call."""
        entry_id = self.open_entries.get(call_id)
        return None if entry_id is None else self.entries[entry_id]

    def with_number(self, number: str, board: Board, country: str) -> Iterator[DiaryEntry]:
        """The calls with `number`, the newest first; of an internal one those in which it had a part. `country` is
        that of outside numbers, two letters or ""."""
        is_outside = not is_inside(number, board)
        for entry_id in reversed(self.shelves.get(shelf_of(number, is_outside), ())):
            entry = self.entries[entry_id]
            if not is_outside or is_same_outside(entry.number, number, country):
                yield entry


class _Page:
    """What is new, on copies that are made when something is."""

    def __init__(self, diary: Diary, board: Board, at: Moment, is_read: bool) -> None:
        self._before = diary
        self._board, self._at, self._is_read = board, at, is_read
        self._is_new = False
        self._entries: dict[int, DiaryEntry] = {}
        self._open: dict[int, int] = {}
        self._shelves: dict[str, tuple[int, ...]] = {}
        self._next_id = diary.next_id

    def look_at(self, call_id: int) -> None:
        """How the call is now."""
        call = self._board.calls.get(call_id)
        before = self._entry_of(call_id)
        if before is None:
            if call is not None:
                self._write(begun(self._next_id, call, self._board, self._at, is_read=self._is_read), None)
        elif call is None:
            self._write(ended(before, self._at), before)
        else:
            self._write(gone_on(before, call, self._board, self._at, is_read=self._is_read), before)

    def look_anew(self, call_id: int) -> None:
        """Whether it goes on at all; another call may have its number since the phone system began anew."""
        before = self._entry_of(call_id)
        call = self._board.calls.get(call_id)
        if before is not None and (call is None or not _is_the_same(before, call)):
            self._write(lost(before), before)

    def diary(self) -> Diary:
        """What there is now."""
        if not self._is_new:
            return self._before
        surplus = len(self._entries) - MOST_ENTRIES
        if surplus > _SLACK:
            self._forget(surplus)
        return Diary(self._entries, self._open, self._shelves, self._next_id)

    def _entry_of(self, call_id: int) -> DiaryEntry | None:
        if not self._is_new:
            return self._before.entry_of(call_id)
        entry_id = self._open.get(call_id)
        return None if entry_id is None else self._entries[entry_id]

    def _write(self, entry: DiaryEntry, before: DiaryEntry | None) -> None:
        if entry is before:
            return
        if not self._is_new:
            self._is_new = True
            was = self._before
            self._entries, self._open, self._shelves = dict(was.entries), dict(was.open_entries), dict(was.shelves)
        self._next_id = max(self._next_id, entry.entry_id + 1)
        self._entries[entry.entry_id] = entry
        if entry.is_over:
            self._open.pop(entry.call_id, None)
        else:
            self._open[entry.call_id] = entry.entry_id
        self._shelve(entry, before)

    def _shelve(self, entry: DiaryEntry, before: DiaryEntry | None) -> None:
        was, now = _shelves_of(before) if before is not None else (), _shelves_of(entry)
        if was == now:
            return
        for shelf in was:
            if shelf not in now:
                self._take_down(shelf, {entry.entry_id})
        for shelf in now:
            if shelf not in was:
                self._shelves[shelf] = (*self._shelves.get(shelf, ()), entry.entry_id)

    def _take_down(self, shelf: str, entry_ids: Collection[int]) -> None:
        left = tuple(entry_id for entry_id in self._shelves.get(shelf, ()) if entry_id not in entry_ids)
        if left:
            self._shelves[shelf] = left
        else:
            self._shelves.pop(shelf, None)

    def _forget(self, surplus: int) -> None:
        """The oldest of those that are over."""
        old = [entry for entry in self._entries.values() if entry.is_over][:surplus]
        gone = {entry.entry_id for entry in old}
        for shelf in {shelf for entry in old for shelf in _shelves_of(entry)}:
            self._take_down(shelf, gone)
        self._entries = {entry_id: entry for entry_id, entry in self._entries.items() if entry_id not in gone}


def with_earlier(entries: Iterable[DiaryEntry]) -> Diary:
    """A diary that begins with calls of an earlier run, the oldest first; they get new ids."""
    kept: dict[int, DiaryEntry] = {}
    shelves: dict[str, tuple[int, ...]] = {}
    for entry_id, entry in enumerate(entries, 1):
        kept[entry_id] = replace(entry, entry_id=entry_id)
        for shelf in _shelves_of(entry):
            shelves[shelf] = (*shelves.get(shelf, ()), entry_id)
    return Diary(kept, {}, shelves, len(kept) + 1)


def preceded_by(diary: Diary, entries: Iterable[DiaryEntry]) -> Diary:
    """`diary` with calls of an earlier run before its own, the oldest first; all get new ids."""
    whole = with_earlier((*entries, *diary.entries.values()))
    live = {entry.call_id: entry.entry_id for entry in whole.entries.values() if not entry.is_over}
    return replace(whole, open_entries=live)


def without_past(diary: Diary) -> Diary:
    """`diary` with the calls that go on, and nothing of those that are over."""
    return preceded_by(replace(diary, entries={each: diary.entries[each] for each in diary.open_entries.values()}), ())


def _shelves_of(entry: DiaryEntry) -> tuple[str, ...]:
    if entry.is_outside:
        return (shelf_of(entry.number, True),) if entry.number else ()
    return tuple(shelf_of(number, False) for number in entry.inside)


def _is_the_same(entry: DiaryEntry, call: Call) -> bool:
    """Whether `call` is that of `entry` still, as far as those in it tell."""
    numbers = {leg.number for leg in call.legs if leg.number != leg.line}  # a line is the name of nobody
    return not numbers.isdisjoint((entry.number, *entry.extensions)) or not entry.inside
