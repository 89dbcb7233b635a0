"""How a search finds people: prepared once per person, compared at every keystroke. Nothing of Qt here."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from callboard.domain.extension import Extension
from callboard.domain.folded_text import folded, word_starts


class SearchKey(NamedTuple):
    """`name` and `groups` have a space before every word start; `number` matches anywhere."""

    name: str
    groups: str
    number: str


def search_key(extension: Extension) -> SearchKey:
    """The key of one extension: name and groups by word starts, also after a hyphen or an apostrophe."""
    return SearchKey(word_starts(extension.name), _groups_key(extension.groups), extension.number)


@lru_cache(maxsize=1024)  # a house has few groups, and everybody is in the same ones as many others
def _groups_key(groups: tuple[str, ...]) -> str:
    return word_starts(" ".join(groups))


def matching_rows(keys: Sequence[SearchKey], typed: str, in_groups: bool = True) -> list[int]:
    """The rows of `keys` where each word of `typed` starts a word of the name (or a group), or is in the number."""
    rows = list(range(len(keys)))
    for word in folded(typed).split():
        rows = rows_with(word, keys, rows, in_groups)
    return rows


def rows_with(word: str, keys: Sequence[SearchKey], rows: Sequence[int], in_groups: bool) -> list[int]:
    """Those of `rows` where the one folded `word` matches."""
    start = f" {word}"
    if in_groups:
        return [r for r in rows if start in (key := keys[r]).name or word in key.number or start in key.groups]
    return [r for r in rows if start in (key := keys[r]).name or word in key.number]
