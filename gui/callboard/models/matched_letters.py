"""Which letters of a text somebody searched for, so that they can be marked. Nothing of Qt here."""

from functools import lru_cache

from callboard.models.search_key import folded

Span = tuple[int, int]
"""First letter and how many."""


def matched_in_name(typed: str, name: str) -> tuple[Span, ...]:
    """The word starts of `name` that the words of `typed` found."""
    return _matched(typed, name, True) if typed.strip() else ()


def matched_in_number(typed: str, number: str) -> tuple[Span, ...]:
    """The digits of `number` that the words of `typed` found, wherever they stand in it."""
    return _matched(typed, number, False) if typed.strip() else ()


@lru_cache(maxsize=4096)
def _matched(typed: str, text: str, at_word_starts: bool) -> tuple[Span, ...]:
    if text.isascii():
        return _matched_plainly(typed, text.lower(), at_word_starts)
    letters = [" " if letter.isspace() else folded(letter) for letter in text]
    found: set[int] = set()
    for word in _words(typed):
        start = _first_match(letters, word, at_word_starts)
        if start is not None:
            found.update(range(start, start + _length(letters[start:], word)))
    return _spans(sorted(found))


@lru_cache(maxsize=64)
def _words(typed: str) -> tuple[str, ...]:
    return tuple(folded(typed).split())


def _matched_plainly(typed: str, text: str, at_word_starts: bool) -> tuple[Span, ...]:
    """Most names and all numbers: every letter is one letter, so that nothing has to be taken apart."""
    found: set[int] = set()
    for word in _words(typed):
        start = text.find(word)
        while start > 0 and at_word_starts and text[start - 1].isalnum():
            start = text.find(word, start + 1)
        if start >= 0:
            found.update(range(start, start + len(word)))
    return _spans(sorted(found))


def _first_match(letters: list[str], word: str, at_word_starts: bool) -> int | None:
    before = ""
    for start, letter in enumerate(letters):
        is_start = not at_word_starts or not before.isalnum()
        if is_start and letter and "".join(letters[start : start + 2 * len(word)]).startswith(word):
            return start
        before = letter or before
    return None


def _length(letters: list[str], word: str) -> int:
    """How many letters it takes: one may stand for two, as in "Straße", and an accent may be one of its own."""
    length, covered = 0, ""
    while length < len(letters) and len(covered) < len(word):
        covered += letters[length]
        length += 1
    while length < len(letters) and not letters[length]:
        length += 1
    return length


def _spans(places: list[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for place in places:
        if spans and place == sum(spans[-1]):
            spans[-1] = (spans[-1][0], spans[-1][1] + 1)
        else:
            spans.append((place, 1))
    return tuple(spans)
