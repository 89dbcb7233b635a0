"""What the diary of this run has to know of a call that was written down in an earlier one."""

from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, Outcome

_ENDS = {
    Outcome.ANSWERED: DiaryEnd.ANSWERED,
    Outcome.MISSED: DiaryEnd.MISSED,
    Outcome.NOT_ANSWERED: DiaryEnd.NOT_ANSWERED,
    Outcome.NOT_BEGUN: DiaryEnd.NOT_ANSWERED,
    Outcome.CANCELLED: DiaryEnd.NOT_ANSWERED,
    Outcome.UNKNOWN: DiaryEnd.UNKNOWN,
}
_DIRECTIONS = {
    HistoryKind.INCOMING: CallDirection.INCOMING,
    HistoryKind.OUTGOING: CallDirection.OUTGOING,
    HistoryKind.INTERNAL: CallDirection.INTERNAL,
    HistoryKind.UNKNOWN: CallDirection.UNKNOWN,
}
_NO_LIVE_CALL = -1
"""No call of the phone system has this id: theirs begin anew when it does."""


def seen_before(entry: HistoryEntry) -> DiaryEntry | None:
    """The entry of the diary for it, None for a conference and for what never became a call."""
    if entry.call_id is None or entry.kind not in _DIRECTIONS or entry.outcome not in _ENDS:
        return None
    return DiaryEntry(
        entry_id=0,
        call_id=_NO_LIVE_CALL,
        number=entry.who.number,
        is_outside=entry.who.is_outside,
        extensions=tuple(party.number for party in entry.others),
        direction=_DIRECTIONS[entry.kind],
        began_at_s=entry.began_at_s,
        answered_at_s=entry.answered_at_s,
        ended_at_s=entry.ended_at_s,
        end=_ENDS[entry.outcome],
        talked=tuple(party.number for party in entry.parties if party.was_in and not party.is_outside),
        via=entry.via,
        has_begun=entry.outcome is not Outcome.NOT_BEGUN,
        is_asked_here=entry.is_asked_here,
        is_begin_seen=entry.is_begin_seen,
    )
