"""Which entries of the history somebody wants to see."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind
from callboard.domain.history.search_terms import is_found, typed_terms
from callboard.domain.numbers.number_identity import is_same_outside


class HistoryView(StrEnum):
    """The filters above the list."""

    ALL = "all"
    MISSED = "missed"
    INCOMING = "incoming"
    OUTGOING = "outgoing"
    CONFERENCES = "conferences"


KIND_OF_VIEW = {
    HistoryView.INCOMING: HistoryKind.INCOMING,
    HistoryView.OUTGOING: HistoryKind.OUTGOING,
    HistoryView.CONFERENCES: HistoryKind.CONFERENCE,
}


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """All of it has to hold. `numbers`: one of them had a part (the numbers of one person). `named` are the numbers of
    people whose name is found by `text`: what was with them is found as well, whatever they were called then."""

    view: HistoryView = HistoryView.ALL
    text: str = ""
    numbers: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


def matches(entry: HistoryEntry, wanted: HistoryFilter, country: str) -> bool:
    """Whether `entry` is one of those. `country` is that of outside numbers, two letters or ""."""
    if wanted.view is HistoryView.MISSED and not entry.is_missed:
        return False
    if wanted.view in KIND_OF_VIEW and entry.kind is not KIND_OF_VIEW[wanted.view]:
        return False
    if wanted.numbers and not has_one_of(entry, wanted.numbers, country):
        return False
    return _fits_text(entry, wanted, country)


def has_one_of(entry: HistoryEntry, numbers: Iterable[str], country: str) -> bool:
    """Whether one of `numbers` had a part in it, in whatever form it is written."""
    return any(
        is_same_outside(party.number, number, country) if party.is_outside else party.number == number
        for number in numbers
        for party in entry.parties
        if party.number
    )


def finds_text(entry: HistoryEntry, text: str, country: str) -> bool:
    """Whether all of `text` is found in it."""
    asked = typed_terms(text)
    return is_found(entry, asked, country) if asked else not text.strip()


def _fits_text(entry: HistoryEntry, wanted: HistoryFilter, country: str) -> bool:
    return finds_text(entry, wanted.text, country) or has_one_of(entry, wanted.named, country)
