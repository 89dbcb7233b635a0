"""Calls and conferences of the past, made up: as many as are wanted, the newest first."""

from collections.abc import Iterator

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.history_filter import HistoryFilter
from callboard.records.history_store import HistoryStore

ANNA = HistoryParty("101", "Anna Berg")
NEWEST_S = 1_800_000_000.0
APART_S = 60.0


def incoming(at_s: float = NEWEST_S, number: str = "02079460311", name: str = "Finch Logistik") -> HistoryEntry:
    """Anna took it, and talked for two minutes and fourteen seconds."""
    who, anna = HistoryParty(number, name, is_outside=True, was_in=True), HistoryParty("101", "Anna Berg", was_in=True)
    return HistoryEntry(
        HistoryKind.INCOMING, Outcome.ANSWERED, at_s, who, (anna,), at_s + 6, at_s + 140, call_id=int(at_s)
    )


def missed(at_s: float = NEWEST_S, number: str = "02079460311") -> HistoryEntry:
    """It rang at Anna's phone."""
    who = HistoryParty(number, is_outside=True)
    return HistoryEntry(
        HistoryKind.INCOMING, Outcome.MISSED, at_s, who, (ANNA,), ended_at_s=at_s + 20, call_id=int(at_s)
    )


def outgoing(outcome: Outcome = Outcome.NO_REACTION, at_s: float = NEWEST_S, why: str = "") -> HistoryEntry:
    """Asked for here."""
    who = HistoryParty("02079460311", is_outside=True)
    return HistoryEntry(HistoryKind.OUTGOING, outcome, at_s, who, (ANNA,), is_asked_here=True, why=why)


def held(at_s: float = NEWEST_S, title: str = "Monday call") -> HistoryEntry:
    """A conference of two."""
    people = (HistoryParty("101", "Anna Berg", was_in=True), HistoryParty("104", "Oscar Whitfield", was_in=True))
    return HistoryEntry(
        HistoryKind.CONFERENCE, Outcome.HELD, at_s, HistoryParty("702", title), people, at_s, at_s + 600
    )


def many(count: int) -> Iterator[HistoryEntry]:
    """`count` of them, one minute apart."""
    for place in range(count):
        at_s = NEWEST_S - place * APART_S
        number = f"0207946{place % 10_000:04d}"
        yield missed(at_s, number) if place % 5 == 0 else incoming(at_s, number, f"Caller {place}")


def counted(store: HistoryStore, wanted: HistoryFilter) -> int:
    """How many entries are found, page by page."""
    count = 0
    before: int | None = None
    while True:
        page = store.page(wanted, before, limit=200).result(30)
        count += len(page.entries)
        if page.next_before is None:
            return count
        before = page.next_before
