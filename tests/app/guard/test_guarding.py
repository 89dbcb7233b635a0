"""Who is guarded, and what would be started again."""

import pytest

from callboard.app.guard.bad_end import BadEnd, How
from callboard.app.guard.guarding import NO_GUARD, Guarding, guarding_of, plain_arguments, resting
from callboard.app.restart import this_program
from callboard.domain.problems import ProblemCode, SessionFailed
from tests.doubles.fake_session import FakeSession

AFTER = BadEnd(How.FROZE, 5, (1, 2, 3))


def test_the_same_arguments_are_used_without_what_was_for_one_start_only() -> None:
    typed = ["--profile", "office", "--handover", "5", "--after", "died:0:", "--after=x", "--handover=7"]
    assert plain_arguments(typed) == ["--profile", "office"]
    assert guarding_of(typed, "", is_wanted=True, environment={}).command == (*this_program(), "--profile", "office")


@pytest.mark.parametrize(("is_wanted", "environment"), [(False, {}), (True, {NO_GUARD: "1"})])
def test_without_a_guard_what_was_before_is_told_all_the_same(is_wanted: bool, environment: dict[str, str]) -> None:
    found = guarding_of([], AFTER.as_argument(), is_wanted=is_wanted, environment=environment)
    assert found == Guarding(None, AFTER)


def test_after_too_many_bad_ends_the_first_session_has_to_be_asked_for_twice() -> None:
    made: list[FakeSession] = []

    def make() -> FakeSession:
        made.append(FakeSession())
        return made[-1]

    maker = resting(make, Guarding(after=AFTER))
    with pytest.raises(SessionFailed) as failed:
        maker()
    assert failed.value.problem.code is ProblemCode.ENDED_TOO_OFTEN
    assert made == []
    assert maker() is made[0]
    assert resting(make, Guarding(after=BadEnd(How.DIED, 0, (1,)))) is make


@pytest.mark.parametrize(
    "argv",
    [["--no-guard", "tel:204"], ["020 7946 0311", "--no-guard"], ["--no-guard", "--link", "tel:204", "--host", "x"]],
)
def test_a_link_is_offered_once_and_not_by_every_window_after_it(argv: list[str]) -> None:
    assert plain_arguments(argv) == ["--no-guard"]
