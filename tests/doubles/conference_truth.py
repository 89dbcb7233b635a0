"""Who is in which conference: as the phone system itself sees it, and whether a console shows just that."""

from collections.abc import Collection, Iterable, Mapping

from callboard.domain.conferences.conference_progress import MemberStep
from callboard.models.conferences.member_facts import MemberFacts
from callboard.sessions.simulator.conference_roster import Presence

_FITTING = {
    # Between two phones, and after the last one, the room still calls: what was seen last stays on the screen.
    Presence.CALLED: {MemberStep.ASKED, MemberStep.ACCEPTED, MemberStep.RINGING, MemberStep.DIALLING},
    Presence.RINGING: {MemberStep.RINGING},
    Presence.DIALLING: {MemberStep.DIALLING},
    Presence.ANSWERED: {MemberStep.ANSWERED},
    Presence.IN: {MemberStep.JOINED},
}
_OUTSIDE = {MemberStep.WAITING, MemberStep.ASKED, MemberStep.ACCEPTED, MemberStep.LEFT, MemberStep.FAILED}
_ORDER = list(Presence)


def furthest(present: Iterable[tuple[str, str]]) -> dict[str, str]:
    """How far everybody is, from number and presence of every call: who dialled in may be called as well."""
    truth: dict[str, str] = {}
    for number, presence in present:
        before = truth.get(number, presence)
        truth[number] = max(before, presence, key=lambda each: _ORDER.index(Presence(each)))
    return truth


def differences(members: Iterable[MemberFacts], truth: Mapping[str, str], unsure: Collection[str] = ()) -> list[str]:
    """What a list of members says otherwise than `truth`, which is the presence of everybody in the room by number.
    Of those in `unsure` nobody can tell."""
    listed: dict[str, list[MemberFacts]] = {}
    for member in members:
        listed.setdefault(member.number, []).append(member)
    found = [f"{number} is listed {len(each)} times" for number, each in listed.items() if len(each) > 1]
    for number, presence in truth.items():
        if presence == Presence.DIALS_IN or number in unsure:
            continue  # on the way, by themselves: in or not in are both true enough
        steps = [member.step for member in listed.get(number, ())]
        if not steps:
            found.append(f"{number} is {presence} and not listed")
        elif not set(steps) & _FITTING[Presence(presence)]:
            found.append(f"{number} is {presence} and shown as {steps[0]}")
    for number, each in listed.items():
        if number not in truth and number not in unsure and each[0].step not in _OUTSIDE:
            found.append(f"{number} is not there and shown as {each[0].step}")
    return found
