"""A start that had nothing to open says what became of what it brought, and ends with a fitting code."""

import pytest

from callboard.app.instance.errand import UNDERSTOOD, Answer
from callboard.app.instance.told import EXIT_CODES, HANDED_OVER, NO_ANSWER, NOT_UNDERSTOOD, OFFERED, TEXTS, tell
from callboard.app.wiring.connect_later_starts import ANSWERS
from callboard.command_line.exit_codes import ExitCode
from callboard.domain.outside.fate import Fate


def test_everything_that_may_become_of_a_number_has_an_answer_a_sentence_and_a_code() -> None:
    assert ANSWERS.keys() == set(Fate)
    assert EXIT_CODES.keys() == UNDERSTOOD
    assert TEXTS.keys() | {Answer.TAKEN} == UNDERSTOOD
    assert set(ANSWERS.values()) | {Answer.SETTING_UP} == UNDERSTOOD


@pytest.mark.parametrize("answer", list(Answer))
def test_that_the_number_is_offered_is_said_of_what_is_offered_alone(
    answer: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    code = tell(answer, is_offer=True)
    said = capsys.readouterr()
    assert (OFFERED in said.out) is (answer is Answer.TAKEN)
    assert bool(said.out) is (code == ExitCode.DONE)
    assert bool(said.err) is (code != ExitCode.DONE)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer.UNREADABLE, ExitCode.WRONG_USAGE),
        (Answer.SHUT, ExitCode.SAID_NO),
        (Answer.OTHER_LINK, ExitCode.SAID_NO),
        (Answer.LOCKED, ExitCode.SAID_NO),
        (Answer.SILENT, ExitCode.CANNOT_CONNECT),
        (Answer.REFUSED, ExitCode.CANNOT_CONNECT),
    ],
)
def test_what_is_not_taken_is_no_success(answer: Answer, code: ExitCode, capsys: pytest.CaptureFixture[str]) -> None:
    assert tell(answer, is_offer=True) == code
    expected = {Answer.SILENT: NO_ANSWER, Answer.REFUSED: NOT_UNDERSTOOD}.get(answer) or TEXTS[answer]
    assert capsys.readouterr().err == f"callboard: {expected}\n"


def test_a_start_without_a_number_brings_the_window_forward(capsys: pytest.CaptureFixture[str]) -> None:
    assert tell(Answer.TAKEN, is_offer=False) == ExitCode.DONE
    assert capsys.readouterr().out == f"{HANDED_OVER}\n"
