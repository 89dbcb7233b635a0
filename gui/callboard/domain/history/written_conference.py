"""What is written down of a conference: who was asked into it here, and who was seen in its room."""

from collections.abc import Iterable

from callboard.domain.conferences.conference_member import Member, MemberStep
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.written_call import IsInside, NameOf
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode

_IN = frozenset({MemberStep.JOINED, MemberStep.LEFT})
_SILENCE = frozenset({ProblemCode.NO_REACTION, ProblemCode.NO_ANSWER_FROM_PBX})


def written_conference(
    room: HistoryParty,
    visits: Iterable[HistoryEntry],
    began_at_s: float,
    ended_at_s: float | None,
    name_of: NameOf,
    is_inside: IsInside,
    progress: ConferenceProgress | None = None,
) -> HistoryEntry:
    """The entry for a conference. `visits` are the calls into its room that are over, with the parties that may be
    written; `progress` is that of one which was started here, None for that of others."""
    visits = tuple(visits)
    members = progress.members if progress is not None else ()
    people = [_party_of(member, name_of, is_inside) for member in members]
    for visit in visits:
        for party in visit.parties:
            if party.number != room.number:
                _add(people, party)
    opened = [visit.answered_at_s for visit in visits if visit.answered_at_s is not None]
    has_opened = any(party.was_in for party in people)
    return HistoryEntry(
        kind=HistoryKind.CONFERENCE,
        outcome=_outcome_of(progress, has_opened, ended_at_s),
        began_at_s=min([began_at_s, *(visit.began_at_s for visit in visits)]),
        who=room,
        others=tuple(people),
        answered_at_s=min(opened) if opened and has_opened else None,
        ended_at_s=ended_at_s,
        is_asked_here=progress is not None and not progress.is_adopted,
        why=_why(progress),
    )


def _party_of(member: Member, name_of: NameOf, is_inside: IsInside) -> HistoryParty:
    why = member.problem.code.value if member.problem is not None else ""
    was_in = member.step in _IN
    return HistoryParty(member.number, name_of(member.number), not is_inside(member.number), was_in, why)


def _add(people: list[HistoryParty], party: HistoryParty) -> None:
    """Somebody who was seen there; who is known already may have come after all."""
    for place, known in enumerate(people):
        if same_number(known.number, party.number) and known.is_outside == party.is_outside and known.number:
            if party.was_in and not known.was_in:
                people[place] = HistoryParty(known.number, known.name, known.is_outside, was_in=True)
            return
    people.append(party)


def _outcome_of(progress: ConferenceProgress | None, has_opened: bool, ended_at_s: float | None) -> Outcome:
    if ended_at_s is None:
        return Outcome.UNKNOWN
    if has_opened:
        return Outcome.HELD
    problem = progress.problem if progress is not None else None
    if problem is None:
        return Outcome.NOBODY_CAME
    if problem.code in _SILENCE:
        return Outcome.NO_REACTION
    return Outcome.REFUSED if problem.code is ProblemCode.REFUSED else Outcome.NOBODY_CAME


def _why(progress: ConferenceProgress | None) -> str:
    return progress.problem.code.value if progress is not None and progress.problem is not None else ""
