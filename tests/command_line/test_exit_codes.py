"""0 done, 1 the phone system said no, 2 wrong usage, 3 cannot connect."""

import pytest

from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.domain.problems import ProblemCode, problem


def test_no_problem_is_done() -> None:
    assert exit_code_of(None) == 0


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_one_of_the_promised_codes(code: ProblemCode) -> None:
    assert exit_code_of(problem(code)) in {1, 2, 3}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (ProblemCode.NOT_ANSWERED, 1),
        (ProblemCode.REFUSED, 1),
        (ProblemCode.NO_REACTION, 1),
        (ProblemCode.SLOT_IN_USE, 1),
        (ProblemCode.OPTIONS_NOT_SUPPORTED, 1),
        (ProblemCode.NUMBER_HAS_LETTERS, 2),
        (ProblemCode.FROM_NOT_INTERNAL, 2),
        (ProblemCode.SLOT_IS_GATEWAY, 2),
        (ProblemCode.FILE_MISSING, 3),
        (ProblemCode.SIGN_IN_REFUSED, 3),
        (ProblemCode.CONNECTION_LOST, 3),
    ],
)
def test_which_is_which(code: ProblemCode, expected: int) -> None:
    assert exit_code_of(problem(code)) == expected


def test_no_answer_while_connecting_is_no_connection() -> None:
    assert exit_code_of(problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds="10")) is ExitCode.SAID_NO
    connecting = problem(ProblemCode.NO_ANSWER_FROM_PBX, case="connecting", seconds="30")
    assert exit_code_of(connecting) is ExitCode.CANNOT_CONNECT
