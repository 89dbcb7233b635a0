"""Who in the directory is meant by what is typed: the exact number first, then starts of words, then the rest."""

from collections.abc import Sequence

from callboard.domain.folded_text import folded
from callboard.domain.people.people_book import BEGINNING, EMPTY_BOOK, NUMBER_END, PeopleBook
from callboard.domain.people.typed_number import TypedNumber, typed_number

ANYWHERE_FROM = 3
"""Letters of a word from which on it may also be in the middle of another: fewer are in too many."""

_FEW = 1_000
"""Contacts with the digits of a number, of which it takes no time to ask what each number means."""

Words = tuple[str, ...]


class PeopleSearch:
    """A search while it is typed. What the words before the newest letters found is remembered: what grows finds
    fewer, and one letter taken back costs nothing.

    The order: contacts with exactly the number that was typed; those with each word at a start of a word of the name;
    those with each word at a start of a word, or of a number; the rest. Within these, the order of the book.
    """

    def __init__(self) -> None:
        self._book = EMPTY_BOOK
        self._steps: list[tuple[Words, Sequence[int]]] = [((), ())]

    def rows(self, book: PeopleBook, typed: str, country: str = "") -> Sequence[int]:
        """The rows of `book`, best first; all of them when nothing is typed. `country` is where it is typed (two
        letters, "" for not known)."""
        words = _words_of(typed)
        if not words:
            return range(len(book))
        number = typed_number(typed, country)
        if number is not None:
            return _by_number(book, number, country, self._with(book, (number.inside,)))
        if len(words) == 1 and len(words[0]) <= BEGINNING and book.beginnings:
            return book.beginnings.get(words[0], ())
        starts = tuple(f" {word}" for word in words)
        wanted = tuple(word if len(word) >= ANYWHERE_FROM else start for word, start in zip(words, starts, strict=True))
        rows = self._with(book, wanted)
        starting = rows
        for start, needle in zip(starts, wanted, strict=True):
            starting = starting if start == needle else _containing(start, book, starting)
        named = starting
        for start in starts:
            named = _named(start, book, named)
        return _one_after_the_other(named, starting, rows)

    def _with(self, book: PeopleBook, needles: Words) -> Sequence[int]:
        """The rows that have all of `needles` somewhere."""
        if book is not self._book:
            self._book = book
            self._steps = [((), range(len(book)))]
        while not _is_narrower(needles, self._steps[-1][0]):
            self._steps.pop()
        known, rows = self._steps[-1]
        if needles != known:
            for needle in needles:
                rows = _containing(needle, book, rows)
            self._steps.append((needles, rows))
        return rows


def _words_of(typed: str) -> Words:
    """The words that are looked for; of the beginning of a number without its plus, as keys have it."""
    words = (
        word[1:] if word[0] == "+" and (word[1:].isdecimal() or word == "+") else word for word in folded(typed).split()
    )
    return tuple(filter(None, words))


def _is_narrower(needles: Words, than: Words) -> bool:
    """Whether nobody has `needles` who does not have `than`."""
    return all(any(wide in needle for needle in needles) for wide in than)


def _containing(needle: str, book: PeopleBook, rows: Sequence[int]) -> Sequence[int]:
    keys = book.keys
    if len(rows) == len(keys):  # the first letter, when there is most to do
        return [row for row, key in enumerate(keys) if needle in key]
    return [row for row in rows if needle in keys[row]]


def _named(start: str, book: PeopleBook, rows: Sequence[int]) -> Sequence[int]:
    names = book.names
    return [row for row in rows if start in names[row]]


def _by_number(book: PeopleBook, number: TypedNumber, country: str, rows: Sequence[int]) -> Sequence[int]:
    starting = _with_one_of([f" {start}" for start in number.starts], book, rows)
    exact = _with_one_of([f" {start}{NUMBER_END}" for start in number.starts], book, starting)
    if len(rows) <= _FEW:
        exact = [row for row in rows if any(number.is_exactly(one.number, country) for one in book.at(row).numbers)]
    return _one_after_the_other(exact, starting, rows)


def _with_one_of(needles: Sequence[str], book: PeopleBook, rows: Sequence[int]) -> Sequence[int]:
    found = {row for needle in needles for row in _containing(needle, book, rows)}
    return rows if len(found) == len(rows) else [row for row in rows if row in found]


def _one_after_the_other(*tiers: Sequence[int]) -> Sequence[int]:
    """Each row once, in the first of the tiers that has it."""
    found = tiers[0]
    for tier in tiers[1:]:
        if len(tier) != len(found):  # each holds the one before it: of the same length it is the same
            known = set(found)
            found = [*found, *(row for row in tier if row not in known)]
    return found
