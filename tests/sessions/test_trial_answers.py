"""What a console of its own is told after the sign-in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.domain.capability import Capabilities, Capability, Feature
from callboard.domain.changes import BoardReplaced
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import Check, Patience, Seen
from callboard.sessions.choices import RehearsalChoice, ThreeCxChoice
from callboard.sessions.trial_answers import TrialAnswers
from tests.doubles.fake_session import FakeSession, office

THREE_CX = ThreeCxChoice("v11", Path("x"), "pbx", 5485)
QUICK = Patience(sign_in_s=5, extensions_s=0.1)


def answers(picture: BoardReplaced, mine: str = "") -> TrialAnswers:
    return TrialAnswers(THREE_CX, lambda: FakeSession(picture), mine, QUICK)


def why(look: Callable[[], Seen]) -> Problem:
    with pytest.raises(SessionFailed) as failure:
        look()
    return failure.value.problem


def test_who_answered() -> None:
    assert answers(office()).answer(Check.SIGN_IN) == Seen({"number": "11", "version": "11.0.0"})
    silent = replace(office(), identity=replace(office().identity, version=""))
    assert answers(silent).sign_in().case == "no-version"


def test_the_session_is_opened_once_and_left() -> None:
    sessions: list[FakeSession] = []

    def make() -> FakeSession:
        sessions.append(FakeSession())
        return sessions[-1]

    trial = TrialAnswers(RehearsalChoice("v11"), make, "100", QUICK)
    for check in (Check.SIGN_IN, Check.CALL_MANAGER, Check.EXTENSIONS, Check.MY_PHONE):
        trial.answer(check)
    assert [session.closed for session in sessions] == [1]


@pytest.mark.parametrize(
    ("make_call", "code"),
    [(None, ProblemCode.CALL_MANAGER_NOT_CONNECTED), (False, ProblemCode.FEATURE_NOT_OFFERED)],
)
def test_no_calls_can_be_made(make_call: bool | None, code: ProblemCode) -> None:
    off = Capabilities((Capability(Feature.MAKE_CALL, make_call),))
    found = why(answers(replace(office(), capabilities=off)).call_manager)
    assert found.code is code
    if make_call is None:
        assert dict(found.facts) == {"host": "pbx", "port": "5482"}


def test_no_extensions_in_time() -> None:
    found = why(answers(office(numbers=())).extensions)
    assert dict(found.facts) == {"case": "no-extensions", "seconds": "0.1"}


def test_extensions_that_come_late() -> None:
    pictures = [office(numbers=()), office()]
    trial = TrialAnswers(THREE_CX, lambda: FakeSession(pictures.pop(0)), "", Patience(extensions_s=1))
    assert trial.extensions().facts["extensions"] == "4"


def test_my_phone() -> None:
    assert answers(office(), "101").my_phone() == Seen({"number": "101"})
    assert answers(office()).my_phone().is_skipped
    assert why(answers(office(), "999").my_phone).code is ProblemCode.MY_PHONE_UNKNOWN


def test_a_connection_that_is_taken_away_at_once() -> None:
    lost = FakeSession(open_fails=problem(ProblemCode.CONNECTION_LOST))
    trial = TrialAnswers(THREE_CX, lambda: lost, "", QUICK)
    assert why(trial.sign_in).code is ProblemCode.NAME_IN_USE
