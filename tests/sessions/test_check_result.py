"""A result as plain values, and back."""

import json

import pytest

from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.check_result import Check, CheckResult, CheckState, fields_of, result_from

RESULTS = [
    CheckResult(Check.FILES, CheckState.CHECKING, {"folder": "C:\\x"}),
    CheckResult(Check.EXTENSIONS, CheckState.PASSED, {"extensions": "60"}, "gateways"),
    CheckResult(
        *(Check.NETWORK, CheckState.FAILED, {"host": "pbx"}),
        problem=problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="1", said="refused", case="refused"),
    ),
    CheckResult(Check.SIGN_IN, CheckState.NOT_CHECKED, waits_for=Check.NETWORK),
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: result.check)
def test_there_and_back(result: CheckResult) -> None:
    back = result_from({**json.loads(json.dumps(fields_of(result))), "event": "check"})
    assert (back.check, back.state, dict(back.facts), back.case) == (
        *(result.check, result.state, dict(result.facts)),
        result.case,
    )
    assert back.waits_for is result.waits_for
    assert (back.problem is None) == (result.problem is None)
    if back.problem is not None and result.problem is not None:
        assert (back.problem.code, dict(back.problem.facts)) == (result.problem.code, dict(result.problem.facts))


@pytest.mark.parametrize("fields", [{}, {**fields_of(RESULTS[0]), "check": "nonsense"}])
def test_what_is_no_result(fields: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError)):
        result_from(fields)
