"""Where the lists of people stood before somebody searched, so that Esc brings back what was seen."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractItemView


class PlaceBeforeSearch:
    """`lists` show the people, `chosen` says who is selected in them."""

    def __init__(self, lists: Sequence[QAbstractItemView], chosen: Callable[[], Sequence[str]]) -> None:
        self._lists = lists
        self._chosen = chosen
        self._before: tuple[list[int], list[str]] | None = None

    def keep(self) -> None:
        """A search begins; while it goes on, what was kept stays."""
        if self._before is None:
            places = [each.verticalScrollBar().value() for each in self._lists]
            self._before = places, list(self._chosen())

    def show_first(self) -> None:
        """Other people were found: the first of them are to be seen."""
        for each in self._lists:
            each.verticalScrollBar().setValue(0)

    def come_back(self) -> None:
        """The search is over. Who chose somebody meanwhile stays with that person."""
        before, self._before = self._before, None
        if before is None or list(self._chosen()) != before[1]:
            return
        for each, place in zip(self._lists, before[0], strict=True):
            each.doItemsLayout()  # until then a list that is longer again has no room to be moved in
            each.verticalScrollBar().setValue(place)
