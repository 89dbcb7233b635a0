"""Who came into a conference, left it, or could not be reached, between two steps of its progress."""

from callboard.domain.conferences.conference_progress import ConferenceProgress, Member, MemberStep

_EVENTS = frozenset({MemberStep.JOINED, MemberStep.LEFT, MemberStep.FAILED})


def events_between(before: ConferenceProgress | None, after: ConferenceProgress) -> tuple[Member, ...]:
    """The members of `after` who have joined, left or failed since `before`; None is before anybody was called.

    Somebody who is called once more is a new member, and counts again.
    """
    earlier = {member.number: member for member in before.members} if before is not None else {}
    return tuple(member for member in after.members if member.step in _EVENTS and _is_new(member, earlier))


def _is_new(member: Member, earlier: dict[str, Member]) -> bool:
    known = earlier.get(member.number)
    return known is None or known.step is not member.step
