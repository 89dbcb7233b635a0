"""How far a callback has come, judged by legs alone."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.problems import ProblemCode, problem

OUTSIDE = "+493023125042"


def from_leg(state: LegState, other: str = "101") -> Leg:
    return Leg(7, 1, "100", state, other)


def to_leg(state: LegState, number: str = "101", line: str = "") -> Leg:
    return Leg(7, 2, number, state, "100", line)


def asked(number_to: str = "101") -> CallProgress:
    return CallProgress(1, "100", number_to)


def walk(progress: CallProgress, *pictures: list[Leg]) -> list[CallProgress]:
    """The progress after each picture of call 7."""
    steps: list[CallProgress] = []
    for legs in pictures:
        progress = progress.after(legs, 7)
        steps.append(progress)
    return steps


def shown(steps: list[CallProgress]) -> list[tuple[str, str, str]]:
    return [(str(step.phase), str(step.from_step), str(step.to_step)) for step in steps]


def test_both_sides_answer_one_after_the_other() -> None:
    steps = walk(
        asked().accepted(),
        [from_leg(LegState.RINGING)],
        [from_leg(LegState.DIALLING)],
        [from_leg(LegState.DIALLING), to_leg(LegState.RINGING)],
        [from_leg(LegState.DIALLING), to_leg(LegState.CONNECTED)],
        [from_leg(LegState.CONNECTED), to_leg(LegState.CONNECTED)],
        [from_leg(LegState.CONNECTED)],
        [],
    )
    assert shown(steps) == [
        ("calling-from", "ringing", "waiting"),
        ("calling-to", "answered", "waiting"),
        ("calling-to", "answered", "ringing"),
        ("calling-to", "answered", "answered"),
        ("talking", "talking", "talking"),
        ("talking", "talking", "ended"),
        ("ended", "ended", "ended"),
    ]
    assert [step.step for step in steps] == [2, 3, 4, 5, 6, 7, 8], "each change has a number of its own"
    assert steps[-1].is_over
    assert steps[-1].problem is None


def test_an_outside_number_is_dialled_not_ringing() -> None:
    steps = walk(
        asked(OUTSIDE),
        [from_leg(LegState.DIALLING, OUTSIDE), to_leg(LegState.DIALLING, OUTSIDE, "10000")],
    )
    assert steps[-1].to_step is PartyStep.DIALLING


def test_holding_is_still_talking() -> None:
    steps = walk(
        asked(),
        [from_leg(LegState.CONNECTED), to_leg(LegState.CONNECTED)],
        [from_leg(LegState.HOLDING), to_leg(LegState.HELD)],
    )
    assert steps[1] is steps[0]


def test_the_same_legs_again_are_no_step() -> None:
    progress = asked().after([from_leg(LegState.RINGING)], 7)
    assert progress.after([from_leg(LegState.RINGING)], 7) is progress


def test_an_unknown_state_changes_nothing() -> None:
    progress = asked().after([from_leg(LegState.RINGING)], 7)
    assert progress.after([from_leg(LegState.UNKNOWN)], 7).from_step is PartyStep.RINGING


@pytest.mark.parametrize(
    ("pictures", "code", "who"),
    [
        ([[from_leg(LegState.RINGING)], []], ProblemCode.NOT_ANSWERED, "100"),
        ([[from_leg(LegState.RINGING)], [from_leg(LegState.DIALLING)], []], ProblemCode.NOT_REACHED, "101"),
        (
            [
                [from_leg(LegState.RINGING)],
                [from_leg(LegState.DIALLING)],
                [from_leg(LegState.DIALLING), to_leg(LegState.RINGING)],
                [from_leg(LegState.DIALLING)],
                [],
            ],
            ProblemCode.NOT_ANSWERED,
            "101",
        ),
    ],
    ids=["from never answered", "to never rang", "to never answered"],
)
def test_why_it_came_to_nothing(pictures: list[list[Leg]], code: ProblemCode, who: str) -> None:
    last = walk(asked().accepted(), *pictures)[-1]
    assert last.phase is CallPhase.FAILED
    assert last.problem == problem(code, who=who)


def test_the_other_side_gone_first_is_not_yet_the_end() -> None:
    steps = walk(
        asked(),
        [from_leg(LegState.DIALLING), to_leg(LegState.RINGING)],
        [from_leg(LegState.DIALLING)],
    )
    assert steps[-1].to_step is PartyStep.ENDED
    assert not steps[-1].is_over, "the caller still hears a tone"


def test_accepted_is_no_success_and_counts_once() -> None:
    progress = asked().accepted()
    assert progress.phase is CallPhase.ACCEPTED
    assert progress.accepted() is progress
    ringing = asked().after([from_leg(LegState.RINGING)], 7)
    assert ringing.accepted() is ringing, "the phone rang before the request came back"


def test_what_is_over_stays_over() -> None:
    failed = asked().failed(problem(ProblemCode.REFUSED))
    assert failed.after([from_leg(LegState.RINGING)], 7) is failed
    assert failed.failed(problem(ProblemCode.NO_REACTION)) is failed
    assert not failed.claims(from_leg(LegState.RINGING))


@pytest.mark.parametrize(
    ("leg", "expected"),
    [
        (Leg(7, 1, "100", LegState.RINGING, "101"), True),
        (Leg(7, 1, "100", LegState.RINGING, ""), True),
        (Leg(7, 1, "100", LegState.RINGING, "102"), False),
        (Leg(7, 1, "101", LegState.RINGING, "100"), False),
        (Leg(5, 1, "100", LegState.RINGING, "101"), False),
        (Leg(7, 1, "100", LegState.HELD, "101"), False),
    ],
    ids=["ours", "other side not said", "calls somebody else", "the other phone", "was there before", "odd state"],
)
def test_which_leg_begins_the_call(leg: Leg, *, expected: bool) -> None:
    progress = CallProgress(1, "100", "101", calls_before=frozenset({5}))
    assert progress.claims(leg) is expected


def test_a_call_that_is_claimed_is_the_only_one() -> None:
    progress = asked().after([from_leg(LegState.RINGING)], 7)
    assert progress.claims(Leg(7, 2, "101", LegState.RINGING, "100"))
    assert not progress.claims(Leg(8, 1, "100", LegState.RINGING, "101"))


@pytest.mark.parametrize(
    "pictures",
    [
        [[from_leg(LegState.RINGING)], []],
        [[from_leg(LegState.RINGING)], [from_leg(LegState.DIALLING)], []],
        [[from_leg(LegState.DIALLING), to_leg(LegState.RINGING)], [from_leg(LegState.DIALLING)], []],
    ],
)
def test_ended_from_here_before_both_talk_is_cancelled(pictures: list[list[Leg]]) -> None:
    before = walk(asked().accepted(), *pictures[:-1])[-1]
    ended = before.cancelling().after(pictures[-1], 7)
    assert (ended.phase, ended.problem) == (CallPhase.FAILED, problem(ProblemCode.CANCELLED))
    refused = before.cancelling().cancelling(is_wanted=False).after(pictures[-1], 7)
    assert refused.problem is not None
    assert refused.problem.code is not ProblemCode.CANCELLED


def test_the_wish_to_end_it_is_no_step_and_a_call_that_talked_has_ended() -> None:
    talking = walk(asked().accepted(), [from_leg(LegState.CONNECTED), to_leg(LegState.CONNECTED)])[-1]
    wanted = talking.cancelling()
    assert wanted.step == talking.step
    ended = walk(wanted, [])[-1]
    assert (ended.phase, ended.problem) == (CallPhase.ENDED, None)
    assert ended.cancelling() is ended
