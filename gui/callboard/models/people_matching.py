"""Which people of a source match a query, for one part of the board. Nothing of Qt here but the source itself."""

from collections.abc import Iterable, Sequence

from callboard.models.board_query import BoardQuery, Part
from callboard.models.extension_model import ExtensionModel
from callboard.models.extension_status import Status
from callboard.models.growing_search import GrowingSearch
from callboard.models.search_key import matching_rows


class PeopleMatching:
    """Answers for the people of `part` in `source`, at most `most` of them. A search looks `in_groups` as well."""

    def __init__(self, source: ExtensionModel, part: Part, most: int | None, in_groups: bool) -> None:
        self._source = source
        self._part = part
        self._most = most
        self._in_groups = in_groups
        self._search = GrowingSearch(in_groups)
        self._query = BoardQuery()
        self._favourites: frozenset[str] = frozenset()

    @property
    def query(self) -> BoardQuery:
        """Who is looked for."""
        return self._query

    def set_query(self, query: BoardQuery) -> None:
        """Look for these from now on."""
        self._query = query
        self._favourites = frozenset(query.favourites)

    def set_part(self, part: Part) -> None:
        """Answer for the people of `part` from now on."""
        self._part = part

    def is_favourite(self, number: str) -> bool:
        """Whether `number` is one of the favourites of the query."""
        return number in self._favourites

    def rows(self) -> list[int]:
        """The source's rows of everybody who belongs here, in the order of this part."""
        if self._part is Part.FAVOURITES:
            known = (self._source.row_of(number) for number in self._query.favourites)
            return list(self._of_rows([row for row in known if row is not None]))
        rows = self._rest(self._search.rows(self._source.search_keys, self._query.typed))
        if self._part is Part.OTHERS and self._favourites:
            apart = {self._source.row_of(number) for number in self._favourites}
            rows = [row for row in rows if row not in apart]
        return list(rows[: self._most])

    def among(self, numbers: Iterable[str]) -> set[str]:
        """Those of `numbers` who belong here."""
        rows = [row for number in numbers if (row := self._source.row_of(number)) is not None]
        found = set(self._source.numbers_at(self._of_rows(rows)))
        if self._part is Part.EVERYBODY:
            return found
        return {number for number in found if (number in self._favourites) == (self._part is Part.FAVOURITES)}

    def _of_rows(self, rows: Sequence[int]) -> Sequence[int]:
        keys = self._source.search_keys
        found = matching_rows([keys[row] for row in rows], self._query.typed, self._in_groups)
        return self._rest([rows[place] for place in found])

    def _rest(self, rows: Sequence[int]) -> Sequence[int]:
        """Those of `rows` who are in the group and the status that is looked for."""
        group, statuses = self._query.group, self._query.statuses
        if group:
            rows = [row for row in rows if group in self._source.extension_at(row).groups]
        if statuses:
            rows = [row for row in rows if self._has_status(self._source.number_at(row), statuses)]
        return rows

    def _has_status(self, number: str, statuses: frozenset[Status]) -> bool:
        if self._source.tally.status_of(number) in statuses:
            return True
        return Status.FAVOURITE in statuses and number in self._favourites
