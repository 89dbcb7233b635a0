"""A search while it is typed: what grows finds fewer, so only those who were found before are looked at again."""

from collections.abc import Sequence

from callboard.models.search_key import SearchKey, folded, rows_with

Words = tuple[str, ...]


class GrowingSearch:
    """Remembers what the words before the newest letters found; one letter taken back costs nothing."""

    def __init__(self, in_groups: bool) -> None:
        self._in_groups = in_groups
        self._keys: Sequence[SearchKey] = ()
        self._steps: list[tuple[Words, list[int]]] = [((), [])]

    def rows(self, keys: Sequence[SearchKey], typed: str) -> Sequence[int]:
        """What `matching_rows` gives. `keys` never change: other keys are another list."""
        if keys is not self._keys:
            self._keys = keys
            self._steps = [((), list(range(len(keys))))]
        words = tuple(folded(typed).split())
        while not _is_narrower(words, self._steps[-1][0]):
            self._steps.pop()
        known, rows = self._steps[-1]
        if words != known:
            for word in words:
                rows = rows_with(word, keys, rows, self._in_groups)
            self._steps.append((words, rows))
        return rows


def _is_narrower(words: Words, than: Words) -> bool:
    """Whether nobody matches `words` who does not match `than`."""
    return len(words) >= len(than) and all(map(str.startswith, words, than))
