"""`callboard check`: everything a connection needs, step by step."""

from collections.abc import Iterable

from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output, told_in_result
from callboard.sessions.connection_check import CheckResult
from callboard.wording.problem_sentences import sentence_of

_MARKS = {"passed": "Passed", "failed": "Failed", "not-checked": "Not checked yet"}


def check(results: Iterable[CheckResult], output: Output) -> ExitCode:
    """Tell each result as it comes. Exit code 3 when one of them failed."""
    failed = 0
    for result in results:
        failed += result.state == "failed"
        why = "" if result.problem is None else f" {sentence_of(result.problem).whole}"
        found = f" {result.found}" if result.found else ""
        output.tell(
            f"{_MARKS[result.state]}: {result.title}.{found}{why}",
            "check",
            check=result.check,
            title=result.title,
            state=result.state,
            found=result.found,
            **told_in_result(result.problem),
        )
    text = "No problems found." if not failed else f"{failed} problem{'s' if failed > 1 else ''} found."
    output.tell(text, "result", outcome="failed" if failed else "passed", problems=failed)
    return ExitCode.CANNOT_CONNECT if failed else ExitCode.DONE
