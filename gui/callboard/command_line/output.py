"""What a run says: plain sentences, or one JSON object per line, each as soon as it happens."""

import io
import json
import re
import sys
from typing import TextIO

from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.domain.problems import Problem
from callboard.wording.problem_sentences import sentence_of

_OBEYED_BY_TERMINALS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]")
"""Control and direction characters: a path that somebody typed may hold them, and so may a name from elsewhere."""

Field = str | int | float | bool | None | dict[str, str] | list[str] | list[dict[str, str | int | bool | None]]


def harmless(line: str) -> str:
    """`line` without what a terminal would obey instead of showing it."""
    return _OBEYED_BY_TERMINALS.sub("?", line)


class Output:
    """Sentences go to `out`, complaints to `complaints`; with `as_json` everything is a JSON line on `out`."""

    def __init__(self, *, as_json: bool, out: TextIO | None = None, complaints: TextIO | None = None) -> None:
        self._as_json = as_json
        self._out = sys.stdout if out is None else out
        self._complaints = sys.stderr if complaints is None else complaints
        for stream in (self._out, self._complaints):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal that lacks a character shows another one instead of a traceback.
                stream.reconfigure(errors="replace")

    def tell(self, sentence: str, event: str, **fields: Field) -> None:
        """Something happened: `sentence` for people ("" says nothing), `event` with `fields` for programs."""
        if self._as_json:
            _say(json.dumps({"event": event, **fields}), self._out)
        elif sentence:
            _say(sentence, self._out)

    def go_on(self, sentence: str) -> None:
        """A further line about what was told last, for people only."""
        if not self._as_json:
            _say(sentence, self._out)

    def complain(self, problem: Problem) -> None:
        """Something went wrong, and this is what to do."""
        if self._as_json:
            self.tell("", "error", **told(problem))
        else:
            self.warn(sentence_of(problem).whole)

    def explain(self, problem: Problem) -> None:
        """Why it came to nothing. What the phone system answered is a result, everything else is an error as well."""
        if exit_code_of(problem) is ExitCode.SAID_NO:
            self.warn(sentence_of(problem).whole)
        else:
            self.complain(problem)

    def warn(self, sentence: str) -> None:
        """For people only."""
        if not self._as_json:
            _say(f"callboard: {sentence}", self._complaints)


def _say(line: str, stream: TextIO) -> None:
    try:
        print(harmless(line), file=stream, flush=True)
    except OSError as error:  # a full disk: nobody will read it there either
        raise BrokenPipeError(error.errno, error.strerror) from error


def told(problem: Problem) -> dict[str, str]:
    """`problem` as the fields of an error line."""
    sentence = sentence_of(problem)
    fields = {"code": str(problem.code), "message": sentence.what, "mend": sentence.mend}
    return {**fields, "detail": sentence.detail} if sentence.detail else fields


def told_in_result(problem: Problem | None) -> dict[str, str | None]:
    """`problem` as the fields of a result line; all null when there is none."""
    if problem is None:
        return {"problem": None, "message": None, "mend": None}
    sentence = sentence_of(problem)
    return {"problem": str(problem.code), "message": sentence.what, "mend": sentence.mend}
