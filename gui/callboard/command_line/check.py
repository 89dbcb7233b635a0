"""`callboard check`: everything a connection needs, step by step."""

from collections.abc import Iterable

from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.sessions.check_result import CheckResult, CheckState, fields_of
from callboard.wording.check_sentences import PHONES_ARE_FINE, CheckWords, tag_of, words_of

_INDENT = "    "


def check(results: Iterable[CheckResult], output: Output) -> ExitCode:
    """Tell each result as it comes. Exit code 3 when one of them failed."""
    failed = 0
    for result in results:
        words = words_of(result)
        if result.state is CheckState.CHECKING:
            output.tell("", "checking", title=words.title.english, **fields_of(result))
            continue
        failed += result.state is CheckState.FAILED
        _tell(result, words, output)
    text = f"{tag_of(failed).english}."
    outcome = "failed" if failed else "passed"
    output.tell(f"{text} {PHONES_ARE_FINE}" if failed else text, "result", outcome=outcome, problems=failed)
    return ExitCode.CANNOT_CONNECT if failed else ExitCode.DONE


def _tell(result: CheckResult, words: CheckWords, output: Output) -> None:
    looked_at, found, fix = words.looked_at.english, words.found.english, words.fix.english
    has_failed = result.state is CheckState.FAILED
    first, *more = _in_lines(words, is_whole=has_failed)
    output.tell(
        first,
        "check",
        title=words.title.english,
        looked_at=looked_at,
        found=found,
        fix=fix or None,
        detail=words.detail or None,
        message=found if has_failed else None,
        mend=fix if has_failed else None,
        **fields_of(result),
    )
    for line in more:
        output.go_on(line)


def _in_lines(words: CheckWords, *, is_whole: bool) -> list[str]:
    """One line for what is well, all of it for what is not."""
    head = f"{words.state.english}: {words.title.english}."
    if not is_whole:
        return [f"{head} {words.found.english}".rstrip()]
    told = {"Looked at": words.looked_at.english, "Found": words.found.english, "Fix": words.fix.english}
    lines = [f"{_INDENT}{name}: {text}" for name, text in told.items() if text]
    said = [f"{_INDENT}Said: {words.detail}"] if words.detail else []
    return [head, *lines, *said]
