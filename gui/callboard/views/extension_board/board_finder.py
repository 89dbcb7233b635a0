"""Who is looked for on the board: takes what search, group, filters and favourites say to the lists that are seen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.domain.profile_memory import BoardShape
from callboard.models.board_query import BoardQuery, Part
from callboard.models.extension_model import ExtensionModel
from callboard.models.extension_status import Status
from callboard.models.filters import ExtensionFilter
from callboard.models.preferences_now import MemoryNow

COUNT_AGAIN_MS = 250
"""Counts are for people: four times a second is as fast as anybody reads."""


@dataclass(frozen=True, slots=True)
class PeopleLists:
    """The lists of the board on one `source`: favourites and the others for the cards, everybody for the table."""

    source: ExtensionModel
    favourites: ExtensionFilter
    others: ExtensionFilter
    everybody: ExtensionFilter

    def of(self, shape: BoardShape) -> tuple[ExtensionFilter, ...]:
        """Those that are seen in `shape`."""
        return (self.everybody,) if shape is BoardShape.TABLE else (self.favourites, self.others)


class BoardFinder(QObject):
    """Holds the `query`. Lists of the shape that is not seen sleep."""

    changed = Signal()  # somebody else is looked for, or found
    counted = Signal()  # there are other numbers of people in some status

    def __init__(self, lists: PeopleLists, memory: MemoryNow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        self._memory = memory
        self.shape = BoardShape.CARDS
        self._is_merged = False
        self.query = BoardQuery(favourites=memory.value.favourites)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_AGAIN_MS)
        self._count_soon.timeout.connect(self.counted)
        for people in (lists.favourites, lists.others, lists.everybody):
            people.count_changed.connect(lambda _: self.changed.emit())
        lists.source.statuses_changed.connect(lambda _: self.count_soon())
        memory.changed.connect(self._on_memory)
        self.set_shape(self.shape)

    def set_merged(self, is_merged: bool) -> None:
        """Whether the favourites stand among the others, for want of room for two lists."""
        if is_merged != self._is_merged:
            self._is_merged = is_merged
            self._lists.others.set_part(Part.EVERYBODY if is_merged else Part.OTHERS)
            self.set_shape(self.shape)

    def set_shape(self, shape: BoardShape) -> None:
        """These lists are seen from now on."""
        self.shape = shape
        awake = self._seen()
        for people in (self._lists.favourites, self._lists.others, self._lists.everybody):
            if people in awake:
                people.set_query(self.query)
            people.set_awake(people in awake)
        self.changed.emit()

    def find(self, **fields: str | frozenset[Status]) -> None:
        """Look for somebody else: `typed`, `group` or `statuses` of the query."""
        self._look_for(replace(self.query, **fields))  # type: ignore[arg-type]

    def set_held(self, is_held: bool) -> None:
        """Whether pointer or focus is in a list: then nobody moves there."""
        for people in self._seen():
            people.set_held(is_held)

    def shown(self) -> list[str]:
        """The numbers of those who are shown, when they are few; two of them at most."""
        found: list[str] = []
        for people in self._seen():
            found += [people.number_at(row) for row in range(min(2, people.rowCount()))]
        return found[:2]

    def shown_count(self) -> int:
        """How many are shown."""
        return sum(people.rowCount() for people in self._seen())

    def counts(self) -> dict[Status | None, int]:
        """How many there are in each status; None is everybody."""
        tally, board = self._lists.source.tally, self._lists.source.board
        counts: dict[Status | None, int] = {status: tally.count(status) for status in Status}
        counts[Status.FAVOURITE] = sum(number in board.extensions for number in self.query.favourites)
        counts[None] = tally.people()
        return counts

    def count_soon(self) -> None:
        """Other counts may hold now; say so in a moment."""
        if not self._count_soon.isActive():
            self._count_soon.start()

    def _seen(self) -> tuple[ExtensionFilter, ...]:
        if self.shape is BoardShape.CARDS and self._is_merged:
            return (self._lists.others,)
        return self._lists.of(self.shape)

    def _look_for(self, query: BoardQuery) -> None:
        if query != self.query:
            self.query = query
            for people in self._seen():
                people.set_query(query)
            self.changed.emit()

    def _on_memory(self) -> None:
        if self._memory.value.favourites != self.query.favourites:
            self._look_for(replace(self.query, favourites=self._memory.value.favourites))
            self.count_soon()
