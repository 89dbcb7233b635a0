"""What is written down of a call: of what was seen, only what was shown, and of what was asked for here, what became
of it."""

from collections.abc import Callable, Collection

from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry
from callboard.domain.history.history_entry import WITHHELD, HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode

_KINDS = {
    CallDirection.INCOMING: HistoryKind.INCOMING,
    CallDirection.OUTGOING: HistoryKind.OUTGOING,
    CallDirection.INTERNAL: HistoryKind.INTERNAL,
    CallDirection.UNKNOWN: HistoryKind.UNKNOWN,
}
_OUTCOMES = {
    DiaryEnd.ANSWERED: Outcome.ANSWERED,
    DiaryEnd.MISSED: Outcome.MISSED,
    DiaryEnd.NOT_ANSWERED: Outcome.NOT_ANSWERED,
    DiaryEnd.UNKNOWN: Outcome.UNKNOWN,
    None: Outcome.UNKNOWN,
}
_SILENCE = frozenset({ProblemCode.NO_REACTION, ProblemCode.NO_ANSWER_FROM_PBX})
_NOBODY_KNOWS = frozenset({ProblemCode.CONNECTION_LOST, ProblemCode.CLOSED, ProblemCode.OUTCOME_NOT_KNOWN})

NameOf = Callable[[str], str]
IsInside = Callable[[str], bool]


def written_call(
    seen: DiaryEntry,
    shown: Collection[str],
    name_of: NameOf,
    my_phone: str = "",
    progress: CallProgress | None = None,
    is_inside: IsInside = lambda _number: False,
) -> HistoryEntry | None:
    """The entry for a call that was seen, None where its parties were never shown. `progress` is that of the request
    which it came from, if it was asked for here: whoever asked knows whom. `is_inside` knows numbers of the house that
    had no part in it: a phone that declines at once is never seen."""
    known = {*shown, *((progress.dn_from, progress.number_to) if progress is not None else ())}
    if not known:
        return None
    party = _Parties(seen, name_of, is_inside)
    inside = [number for number in seen.inside if number in known]
    if progress is not None:
        who = party.of(seen.number if seen.is_outside and seen.number in known else progress.number_to)
        inside = list(dict.fromkeys([progress.dn_from, *inside]))
    elif seen.is_outside:
        who = party.of(seen.number) if seen.number in known else WITHHELD
    elif inside:
        who = party.of(inside[0])
    else:
        return None
    others = tuple(party.of(number) for number in inside if not same_number(number, who.number))
    return HistoryEntry(
        kind=_kind_of(seen, progress, is_inside),
        outcome=_outcome_of(seen, progress, my_phone, others),
        began_at_s=seen.began_at_s,
        who=who,
        others=others,
        answered_at_s=seen.answered_at_s if seen.is_answer_seen else None,
        ended_at_s=seen.ended_at_s,
        via=seen.via if seen.via in known else "",
        is_asked_here=seen.is_asked_here or progress is not None,
        why=_why(progress),
        call_id=seen.call_id,
        is_begin_seen=seen.is_begin_seen,
    )


def written_request(progress: CallProgress, asked_at_s: float, name_of: NameOf, is_inside: IsInside) -> HistoryEntry:
    """The entry for a call that was asked for here and never became one."""
    return attempted(
        progress.dn_from, progress.number_to, asked_at_s, name_of, is_inside, _outcome_asked(progress), _why(progress)
    )


def attempted(
    dn_from: str,
    number_to: str,
    asked_at_s: float,
    name_of: NameOf,
    is_inside: IsInside,
    outcome: Outcome = Outcome.ATTEMPTED,
    why: str = "",
) -> HistoryEntry:
    """The entry for a call that was asked for here; by itself it says that nobody knows more."""
    is_internal = is_inside(number_to)
    return HistoryEntry(
        kind=HistoryKind.INTERNAL if is_internal else HistoryKind.OUTGOING,
        outcome=outcome,
        began_at_s=asked_at_s,
        who=HistoryParty(number_to, name_of(number_to), not is_internal),
        others=(HistoryParty(dn_from, name_of(dn_from)),),
        is_asked_here=True,
        why=why,
    )


class _Parties:
    """The parties of a call, with their names."""

    def __init__(self, seen: DiaryEntry, name_of: NameOf, is_inside: IsInside) -> None:
        self._seen = seen
        self._name_of = name_of
        self._is_inside = is_inside

    def of(self, number: str) -> HistoryParty:
        """Somebody of it; who is not inside is outside, a withheld number too."""
        seen = self._seen
        is_outside = number not in seen.inside and not self._is_inside(number)
        was_in = seen.answered_at_s is not None if is_outside else number in seen.talked
        return HistoryParty(number, self._name_of(number), is_outside, was_in)


def _kind_of(seen: DiaryEntry, progress: CallProgress | None, is_inside: IsInside) -> HistoryKind:
    if progress is None or seen.direction is CallDirection.INCOMING:
        return _KINDS[seen.direction]
    is_internal = progress.number_to in seen.inside or is_inside(progress.number_to)
    return HistoryKind.INTERNAL if is_internal and not seen.is_outside else HistoryKind.OUTGOING


def _outcome_of(
    seen: DiaryEntry, progress: CallProgress | None, my_phone: str, others: tuple[HistoryParty, ...]
) -> Outcome:
    outcome = _OUTCOMES[seen.end]
    if outcome is not Outcome.NOT_ANSWERED:
        return outcome
    if seen.is_asked_here or progress is not None:
        if progress is not None and progress.problem is not None and progress.problem.code is ProblemCode.CANCELLED:
            return Outcome.CANCELLED
        return outcome if seen.has_begun else Outcome.NOT_BEGUN
    is_for_me = seen.direction is CallDirection.INTERNAL and any(each.number == my_phone for each in others)
    return Outcome.MISSED if my_phone and is_for_me else outcome


def _outcome_asked(progress: CallProgress) -> Outcome:
    code = progress.problem.code if progress.problem is not None else ProblemCode.OUTCOME_NOT_KNOWN
    if code is ProblemCode.CANCELLED:
        return Outcome.CANCELLED
    if code in _SILENCE:
        return Outcome.NO_REACTION
    return Outcome.ATTEMPTED if code in _NOBODY_KNOWS else Outcome.REFUSED


def _why(progress: CallProgress | None) -> str:
    return progress.problem.code.value if progress is not None and progress.problem is not None else ""
