"""What a search finds in an entry, by one rule: on the disk, and in memory for what has only just come.

Words are found by their beginning, numbers by any of their digits in a row, in the form in which they are dialled from
here as well. The index on the disk holds short terms only, so that none of its answers has to be put together from
many; what is longer is found by its parts and looked at once more.
"""

# ruff: noqa: PLC0415
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from callboard.domain.folded_text import folded
from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.numbers.number_identity import e164, shelf_of

LONGEST_TERM = 6
"""Characters of a term in the index."""
MOST_WORDS = 8
"""Of what is typed; more say nothing more."""
LONGEST_TYPED = 24
_NOT_A_WORD = re.compile(r"[\W_]+")
_NUMBER_LIKE = re.compile(r"[\s\d+()./\-*#]+")
_NOT_PLAIN = re.compile(r"[^a-z0-9]")
_DIGITS = frozenset("0123456789")


class Typed(NamedTuple):
    """One thing that is asked for, in one of its spellings."""

    spellings: tuple[str, ...]

    def is_in(self, words: tuple[str, ...], numbers: tuple[str, ...]) -> bool:
        """Whether a word begins like it, or a number has it in it."""
        return any(
            any(word.startswith(spelling) for word in words) or any(spelling in number for number in numbers)
            for spelling in self.spellings
        )


def typed_terms(text: str) -> tuple[Typed, ...]:
    """What `text` asks for: all of these."""
    if _NUMBER_LIKE.fullmatch(text):
        digits = _digits_of(text)[:LONGEST_TYPED]
        if not digits:
            return ()
        abroad = digits.removeprefix("00")
        return (Typed((digits,) if abroad in ("", digits) else (digits, abroad)),)
    words = dict.fromkeys(_words_of(text))
    return tuple(Typed((word[:LONGEST_TYPED],)) for word in list(words)[:MOST_WORDS])


def is_found(entry: HistoryEntry, asked: tuple[Typed, ...], country: str) -> bool:
    """Whether all of `asked` is in it."""
    words = tuple(word for party in entry.parties for word in _words_of(party.name))
    numbers = tuple(
        form
        for party in entry.parties
        if party.number
        for form in _forms(party.number, country if party.is_outside else "")
    )
    return all(each.is_in(words, numbers) for each in asked)


def terms_of(entry: HistoryEntry, country: str) -> frozenset[str]:
    """What stands in the index for it."""
    words = [word for party in entry.parties for word in _words_of(party.name)]
    terms = {word[:LONGEST_TERM] for word in words}
    for word in words:
        if _DIGITS.issuperset(word):
            terms |= _endings(word, "")  # it is asked for as a number would be
    for party in entry.parties:
        if party.number:
            terms |= _endings(party.number, country if party.is_outside else "")
    return frozenset(terms)


def parts_of(spelling: str) -> tuple[str, ...]:
    """The terms of the index that everything has in it which has `spelling`: the last one is the beginning of a term
    where it is shorter than `LONGEST_TERM`. Those of a word are its beginning alone."""
    if not _DIGITS.issuperset(spelling):
        return (spelling[:LONGEST_TERM],)
    last = max(1, len(spelling) - LONGEST_TERM + 1)
    return tuple(dict.fromkeys(spelling[start : start + LONGEST_TERM] for start in range(last)))


def keys_of(entry: HistoryEntry) -> frozenset[str]:
    """By which an entry is found again by a number: those that may be the same have a key in common."""
    return frozenset(key_of(each.number, each.is_outside) for each in entry.parties if each.number)


def key_of(number: str, is_outside: bool) -> str:
    """The one of a number."""
    return ("o" if is_outside else "i") + _NOT_PLAIN.sub("", shelf_of(number, is_outside).lower())


def _words_of(text: str) -> Iterator[str]:
    return (word for word in _NOT_A_WORD.split(folded(text)) if word)


def _digits_of(text: str) -> str:
    return "".join(each for each in text if each in _DIGITS)


@lru_cache(maxsize=4096)
def _forms(number: str, country: str) -> tuple[str, ...]:
    """Its digits as it is kept, as the whole world writes it and as it is dialled in its own country."""
    world = e164(number, country)
    if not world:
        return (_digits_of(number),)
    from phonenumbers import PhoneNumberFormat, format_number, parse

    forms = number, world, format_number(parse(world), PhoneNumberFormat.NATIONAL)
    return tuple(dict.fromkeys(map(_digits_of, forms)))


@lru_cache(maxsize=1024)
def _endings(number: str, country: str) -> frozenset[str]:
    return frozenset(
        form[start : start + LONGEST_TERM] for form in _forms(number, country) for start in range(len(form))
    )
