"""One call that was written down more than once: by two programs, or before and after the program was away."""

from dataclasses import replace

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome

SAME_S = 30.0
"""The phone system gives no two calls the same id within so short a time; two programs may see one a little apart."""


def is_same_call(known: HistoryEntry, entry: HistoryEntry) -> bool:
    """Whether two entries of one phone system with the same call id are one call. Once the phone system begins anew, so
    do its ids: those that were both seen to begin began at the same time, else one was still there when the other was
    first looked at."""
    is_near = abs(known.began_at_s - entry.began_at_s) <= SAME_S
    is_alike = known.who.number == entry.who.number and known.kind is entry.kind
    if known.is_begin_seen and entry.is_begin_seen:
        return is_near and is_alike
    first, second = sorted((known, entry), key=lambda each: each.began_at_s)
    if second.is_begin_seen and not is_near:
        return False  # it began when the other was there already
    is_still_there = first.ended_at_s is None or second.began_at_s <= first.ended_at_s + SAME_S
    return is_still_there and (is_alike or _share_somebody(known, entry))


def as_one(known: HistoryEntry, entry: HistoryEntry) -> HistoryEntry:
    """What both of them tell of it; `known` itself where `entry` tells nothing more."""
    better, other = (entry, known) if _tells_more(entry, known) else (known, entry)
    if entry.call_id is None:
        return known if better is known else _since(better, known, entry)
    began = other if other.is_begin_seen and not better.is_begin_seen else better
    answers = [each.answered_at_s for each in (known, entry) if each.answered_at_s is not None]
    one = replace(
        _since(better, known, entry),
        kind=began.kind if began.kind is not HistoryKind.UNKNOWN else other.kind,
        who=_in_it(began.who, better, other),
        others=_others(began.who, better, other),
        answered_at_s=min(answers, default=None),
        is_begin_seen=began.is_begin_seen,
        via=better.via or other.via,
    )
    return known if replace(one, entry_id=known.entry_id) == known else one


def _since(better: HistoryEntry, known: HistoryEntry, entry: HistoryEntry) -> HistoryEntry:
    began_at_s = min(known.began_at_s, entry.began_at_s)
    return replace(better, began_at_s=began_at_s, is_asked_here=known.is_asked_here or entry.is_asked_here)


def _tells_more(entry: HistoryEntry, known: HistoryEntry) -> bool:
    if known.outcome is Outcome.UNKNOWN or entry.outcome is Outcome.UNKNOWN:
        return entry.outcome is not Outcome.UNKNOWN
    if known.is_begin_seen != entry.is_begin_seen:
        return entry.is_begin_seen
    return entry.is_asked_here and not known.is_asked_here


def _share_somebody(known: HistoryEntry, entry: HistoryEntry) -> bool:
    return not {each.number for each in known.parties if each.number}.isdisjoint(each.number for each in entry.parties)


def _others(who: HistoryParty, better: HistoryEntry, other: HistoryEntry) -> tuple[HistoryParty, ...]:
    found = {each.number: each for each in (*other.parties, *better.parties)}
    numbers = dict.fromkeys(each.number for each in (*better.parties, *other.parties))
    left = (found[number] for number in numbers if number not in ("", who.number))  # who has no number is not ours
    return tuple(_in_it(party, better, other) for party in left)


def _in_it(party: HistoryParty, *entries: HistoryEntry) -> HistoryParty:
    was_in = any(each.was_in for entry in entries for each in entry.parties if each.number == party.number)
    return party if party.was_in or not was_in else replace(party, was_in=True)
