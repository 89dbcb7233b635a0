"""What to try, in order: every failure that a check can have has something to try."""

import pytest

from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.wording.fix_steps import HEADS, STEPS, STEPS_IN_CASE, advice_on
from callboard.wording.sentence import placeholders_in

LONGEST_WHAT, LONGEST_HOW = 60, 90


@pytest.mark.parametrize("code", ProblemCode)
def test_there_is_something_to_try(code: ProblemCode) -> None:
    steps = advice_on(problem(code)).steps
    assert steps
    assert all(what.source for what, _ in steps)


def test_what_the_design_says_about_silence() -> None:
    """ui-spec, section 7.8: PC online? server running? firewall? name and port?"""
    facts = {"host": "pbx.example", "port": "5482", "case": "silent"}
    advice = advice_on(Problem(ProblemCode.CANNOT_CONNECT, facts))
    assert advice.head.english == "The phone system does not answer"
    assert [(what.english, how.english) for what, how in advice.steps] == [
        ("Is this PC online?", "Open a web page. If that fails too, it is the network, not the PBX."),
        (
            "Ask whether the 3CX server is running.",
            "It may be restarting after an update. Callboard reconnects by itself.",
        ),
        ("Ask IT to allow this PC through the firewall.", "Port 5482 on pbx.example, from this PC."),
        ("Check the name and port.", "They may have changed if the PBX was moved."),
    ]


def test_a_case_has_steps_of_its_own() -> None:
    plain = advice_on(Problem(ProblemCode.CANNOT_CONNECT, {}))
    unknown = advice_on(Problem(ProblemCode.CANNOT_CONNECT, {"case": "unknown-name", "host": "pbx"}))
    assert unknown.steps != plain.steps
    assert unknown.steps[0][0].english == "Check the spelling of pbx."


def test_what_has_no_steps_has_the_one_sentence() -> None:
    advice = advice_on(Problem(ProblemCode.WRONG_BITNESS, {"file_bits": "32", "program_bits": "64"}))
    assert [what.english for what, _ in advice.steps] == [
        "Use the 32-bit edition of Callboard; this is the 64-bit edition."
    ]


def test_steps_are_short_enough_to_read() -> None:
    for steps in (*STEPS.values(), *STEPS_IN_CASE.values()):
        assert list(steps) == list(range(1, len(steps) + 1))
        for step in steps.values():
            assert len(step.what) <= LONGEST_WHAT, step
            assert len(step.mend) <= LONGEST_HOW, step


def test_heads_need_no_facts() -> None:
    assert not any(placeholders_in(head) for head in HEADS.values())
    assert set(STEPS) <= set(HEADS)
