"""The rows of the check in words, as they are shown and as they are spoken."""

from datetime import UTC, datetime, timedelta

from callboard.domain.problems import Problem, ProblemCode
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.views.connection.check_words import (
    COLOURS,
    ICONS,
    fix_words,
    on_enter_check,
    row_text,
    spoken_check,
    tag_text,
    technical_text,
    when_checked,
)

WHERE = {"host": "pbx.example", "ports": "5485 and 5482"}
SILENT = Problem(
    ProblemCode.CANNOT_CONNECT, {"host": "pbx.example", "port": "5482", "case": "silent", "said": "timed out"}
)
FAILED = CheckResult(Check.NETWORK, CheckState.FAILED, WHERE, problem=SILENT)
PASSED = CheckResult(Check.NETWORK, CheckState.PASSED, WHERE)
WAITING = CheckResult(Check.SIGN_IN, CheckState.NOT_CHECKED, waits_for=Check.NETWORK)


def test_every_state_has_an_icon_and_a_colour() -> None:
    assert set(ICONS) == set(COLOURS) == set(CheckState)


def test_spoken_as_the_design_says(qapp: object) -> None:
    assert spoken_check(FAILED) == "Phone system answers on the network, failed, No answer from pbx.example, port 5482."
    assert spoken_check(PASSED).startswith("Phone system answers on the network, passed, ")
    assert spoken_check(CheckResult(Check.NETWORK, CheckState.NOT_CHECKED)) == (
        "Phone system answers on the network, not checked yet"
    )


def test_what_waits_says_for_what(qapp: object) -> None:
    assert row_text(WAITING) == "First comes “Phone system answers on the network”."


def test_the_panel_of_a_failure(qapp: object) -> None:
    words = fix_words(FAILED)
    assert words.head == "The phone system does not answer"
    assert words.text == "No answer from pbx.example, port 5482. Your phones are not affected, only Callboard is."
    assert words.steps_title == "Try this, in order"
    assert len(words.steps) == 4
    assert words.details == "pbx.example, port 5485 and 5482\ncannot-connect (silent)\ntimed out"


def test_one_step_is_no_order(qapp: object) -> None:
    why = Problem(ProblemCode.WRONG_BITNESS, {"file_bits": "32", "program_bits": "64"})
    words = fix_words(CheckResult(Check.RUNTIME, CheckState.FAILED, problem=why))
    assert (words.steps_title, len(words.steps)) == ("Try this", 1)


def test_the_panel_of_what_is_well(qapp: object) -> None:
    words = fix_words(PASSED)
    assert (words.head, words.steps) == ("Phone system answers on the network", ())
    assert words.text.endswith("Your phones are not affected, only Callboard is.")


def test_there_is_always_something_for_it_support(qapp: object) -> None:
    assert all(technical_text(CheckResult(check, CheckState.NOT_CHECKED)) for check in Check)


def test_what_enter_does(qapp: object) -> None:
    assert on_enter_check(FAILED) == "Enter shows how to mend it."
    assert on_enter_check(PASSED) == "Enter shows what was looked at."


def test_the_tag(qapp: object) -> None:
    assert [tag_text(count) for count in (0, 1, 2)] == ["No problems found", "1 problem found", "2 problems found"]


def test_when(qapp: object) -> None:
    now = datetime(2024, 5, 6, 9, 42, tzinfo=UTC)
    assert when_checked(None) == "not checked yet"
    assert when_checked(now.timestamp(), now.timestamp()).startswith("checked today at ")
    yesterday = (now - timedelta(days=1)).timestamp()
    assert when_checked(yesterday, now.timestamp()).startswith("checked on ")
