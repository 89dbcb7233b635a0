"""What a change of presence becomes, step by step."""

from callboard.domain.commands import SetPresence
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import ProblemCode, problem

BEGUN = PresenceProgress(1, SetPresence("100", "Away"))
LOST = problem(ProblemCode.CONNECTION_LOST)


def test_what_is_shown_before_it_was_sent_proves_nothing() -> None:
    seen = BEGUN.seen("Away")
    assert not seen.is_shown
    assert seen.accepted().phase is PresencePhase.ACCEPTED


def test_both_the_answer_and_the_event_are_needed() -> None:
    sent = BEGUN.sent()
    assert sent.seen("Away").phase is PresencePhase.ASKED
    assert sent.seen("Away").accepted().phase is PresencePhase.DONE
    assert sent.accepted().seen("Away").phase is PresencePhase.DONE
    assert sent.seen("Away").seen("Available").accepted().phase is PresencePhase.ACCEPTED


def test_a_line_lost_before_the_answer_leaves_it_open() -> None:
    doubtful = BEGUN.sent().failed(LOST)
    assert doubtful.phase is PresencePhase.IN_DOUBT
    assert doubtful.judged("Away", LOST).phase is PresencePhase.DONE
    assert doubtful.judged(None, LOST).problem == LOST
    assert BEGUN.failed(LOST).phase is PresencePhase.FAILED  # never sent


def test_what_is_over_stays_so() -> None:
    over = BEGUN.sent().accepted().seen("Away")
    assert over.failed(LOST) is over
    assert over.judged("Available", LOST) is over
    assert over.step == 2
    assert BEGUN.judged("Away", LOST) is BEGUN
