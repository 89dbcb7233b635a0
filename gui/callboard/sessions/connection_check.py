"""Why can there be no connection? One check after another, each saying what it looked at and what it found.

`for result in run_checks(...)`: every check is told twice, first as CHECKING, then with what came of it. It may be
run on any thread, in the console as well: what could take a process down is done in a child process, and the last
checks connect as a console of their own. A generator that is not read to its end has to be closed.

The words for a result are made by `wording/check_sentences.py`, a report by `wording/check_report.py`; which 3CX a
folder of DLLs is from is told by `sessions/threecx/vendor_files.py`.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from callboard.domain.problems import SessionFailed
from callboard.sessions.catalogue import session_maker
from callboard.sessions.check_result import Check, CheckResult, CheckRow, CheckState, Patience
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.trial_answers import TrialAnswers

__all__ = ["Check", "CheckResult", "CheckState", "checks_of", "run_checks"]

_IN_REHEARSAL = (Check.SIGN_IN, Check.EXTENSIONS, Check.MY_PHONE)


def checks_of(choice: SessionChoice) -> tuple[Check, ...]:
    """The rows that `run_checks` will tell, in their order."""
    return _IN_REHEARSAL if isinstance(choice, RehearsalChoice) else tuple(Check)


def run_checks(
    choice: SessionChoice,
    credentials: Credentials,
    my_extension: str = "",
    *,
    ini_file: Path | None = None,
    patience: Patience | None = None,
) -> Iterator[CheckResult]:
    """The results, each as soon as it is there. After a failure the checks that need what failed are not made.

    `my_extension` "" is not looked for. `ini_file` None: the 3CXPhoneSystem.ini beside the DLLs, when there is one.
    """
    patience = patience or Patience()
    if isinstance(choice, ThreeCxChoice):
        from callboard.sessions.threecx.check_rows import ThreeCxRows  # noqa: PLC0415 - only for who speaks to .NET

        with closing(ThreeCxRows(choice, credentials, my_extension, ini_file, patience)) as three_cx:
            yield from _results_of(three_cx.rows())
    else:
        trial = TrialAnswers(choice, session_maker(choice, credentials), my_extension, patience)
        looks = (trial.sign_in, trial.extensions, trial.my_phone)
        needs = ((), (Check.SIGN_IN,), (Check.EXTENSIONS,))
        yield from _results_of([CheckRow(*row) for row in zip(_IN_REHEARSAL, looks, needs, strict=True)])


def _results_of(rows: Sequence[CheckRow]) -> Iterator[CheckResult]:
    good: set[Check] = set()
    for row in rows:
        missing = next((check for check in row.needs if check not in good), None)
        if missing is not None:
            yield CheckResult(row.check, CheckState.NOT_CHECKED, row.facts, waits_for=missing)
            continue
        yield CheckResult(row.check, CheckState.CHECKING, row.facts)
        result = _result_of(row)
        if result.state is not CheckState.FAILED:
            good.add(row.check)
        yield result


def _result_of(row: CheckRow) -> CheckResult:
    try:
        seen = row.look()
    except SessionFailed as failure:
        return CheckResult(row.check, CheckState.FAILED, row.facts, problem=failure.problem)
    state = CheckState.SKIPPED if seen.is_skipped else CheckState.PASSED
    return CheckResult(row.check, state, {**row.facts, **seen.facts}, seen.case)
