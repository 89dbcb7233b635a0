"""What is written down of conferences: who was wanted and who was in."""

from dataclasses import replace

from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_member import Member, MemberStep
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, begin
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.written_conference import written_conference
from callboard.domain.problems import ProblemCode, problem

ROOM = HistoryParty("701", "Monday round")
NAMES = {"101": "Anna Berg", "104": "Oscar Whitfield"}
OUTSIDE = "02079460311"


def visit(number: str, was_in: bool = True, began_at_s: float = 100.0) -> HistoryEntry:
    who = HistoryParty(number, NAMES.get(number, ""), number not in NAMES, was_in)
    return HistoryEntry(
        HistoryKind.INTERNAL,
        Outcome.ANSWERED if was_in else Outcome.NOT_ANSWERED,
        began_at_s,
        who,
        (HistoryParty("701"),),
        began_at_s + 5 if was_in else None,
        began_at_s + 60,
    )


def progress(*members: Member, phase: ConferencePhase = ConferencePhase.ENDED) -> ConferenceProgress:
    plan = ConferencePlan("701", tuple(member.number for member in members))
    return replace(begin(1, plan, frozenset()), members=members, phase=phase)


def written(*visits: HistoryEntry, of: ConferenceProgress | None = None, ended: float | None = 400.0) -> HistoryEntry:
    return written_conference(ROOM, visits, 90.0, ended, lambda n: NAMES.get(n, ""), NAMES.__contains__, of)


def test_one_that_was_started_here() -> None:
    no_answer = problem(ProblemCode.NOT_ANSWERED, who="104")
    started = progress(
        Member("101", MemberStep.LEFT, 7),
        Member("104", MemberStep.FAILED, 8, no_answer),
        Member(OUTSIDE, MemberStep.JOINED, 9),
    )
    entry = written(visit("101"), visit("104", was_in=False), visit(OUTSIDE, began_at_s=120.0), of=started)
    assert (entry.kind, entry.outcome, entry.who, entry.is_asked_here) == (
        HistoryKind.CONFERENCE,
        Outcome.HELD,
        ROOM,
        True,
    )
    assert entry.others == (
        HistoryParty("101", "Anna Berg", was_in=True),
        HistoryParty("104", "Oscar Whitfield", why="not-answered"),
        HistoryParty(OUTSIDE, "", is_outside=True, was_in=True),
    )
    assert (entry.began_at_s, entry.answered_at_s, entry.ended_at_s) == (90.0, 105.0, 400.0)


def test_who_dialled_in_is_in_it_and_who_came_after_all_too() -> None:
    failed = Member("104", MemberStep.FAILED, 8, problem(ProblemCode.NOT_ANSWERED, who="104"))
    entry = written(visit("104"), visit(OUTSIDE), of=progress(Member("101", MemberStep.LEFT, 7), failed))
    assert [(each.number, each.was_in, each.why) for each in entry.others] == [
        ("101", True, ""),
        ("104", True, ""),
        (OUTSIDE, True, ""),
    ]


def test_one_of_others_is_what_was_seen_of_it() -> None:
    entry = written(visit("101", began_at_s=80.0), visit("104", was_in=False))
    assert (entry.outcome, entry.is_asked_here, entry.began_at_s) == (Outcome.HELD, False, 80.0)
    assert [(each.number, each.was_in) for each in entry.others] == [("101", True), ("104", False)]


def test_withheld_numbers_are_not_taken_for_one_another() -> None:
    nobody = replace(visit(OUTSIDE), who=HistoryParty("", is_outside=True, was_in=True))
    assert len(written(nobody, nobody).others) == 2


def test_one_that_never_opened_says_why() -> None:
    for code, outcome in (
        (ProblemCode.NO_REACTION, Outcome.NO_REACTION),
        (ProblemCode.REFUSED, Outcome.REFUSED),
        (ProblemCode.NOT_ANSWERED, Outcome.NOBODY_CAME),
    ):
        failed = Member("101", MemberStep.FAILED, problem=problem(code))
        entry = written(of=progress(failed, phase=ConferencePhase.FAILED))
        assert (entry.outcome, entry.why, entry.answered_at_s) == (outcome, code.value, None)


def test_one_that_goes_on_when_nobody_looks_any_more() -> None:
    entry = written(visit("101"), of=progress(Member("101", MemberStep.JOINED, 7)), ended=None)
    assert (entry.outcome, entry.ended_at_s) == (Outcome.UNKNOWN, None)


def test_one_that_was_only_added_to_was_not_started_here() -> None:
    adopted = replace(progress(Member("101", MemberStep.LEFT, 7)), is_adopted=True)
    assert not written(of=adopted).is_asked_here
