"""Sentences for people, JSON lines for programs, nothing that a terminal cannot show."""

import errno
import io

import pytest

from callboard.command_line.output import Output, told_in_result
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.spoken import Spoken

REFUSED = problem(ProblemCode.REFUSED, number="101", said="no right")
NO_LINE = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said="refused")


def test_people_read_sentences() -> None:
    spoken = Spoken(as_json=False)
    spoken.output.tell("It rings.", "leg", state="ringing")
    spoken.output.tell("", "leg", state="silent")
    spoken.output.complain(NO_LINE)
    assert spoken.lines == ["It rings."]
    assert spoken.complaints == [
        (
            "callboard: No answer from pbx, port 5485. Is that computer on, is the phone system running, does a "
            "firewall let it through? Check name and port. (refused)"
        )
    ]


def test_programs_read_objects() -> None:
    spoken = Spoken()
    spoken.output.tell("It rings.", "leg", state="ringing", call_id=None)
    spoken.output.complain(NO_LINE)
    spoken.output.warn("for people")
    assert spoken.events[0] == {"event": "leg", "state": "ringing", "call_id": None}
    assert spoken.events[1]["event"] == "error"
    assert spoken.events[1]["code"] == "cannot-connect"
    assert spoken.events[1]["detail"] == "refused"
    assert spoken.complaints == []


def test_what_the_phone_system_answered_is_a_result_and_no_error() -> None:
    spoken = Spoken()
    spoken.output.explain(REFUSED)
    assert spoken.events == []
    spoken.output.explain(NO_LINE)
    assert [event["event"] for event in spoken.events] == ["error"]
    for_people = Spoken(as_json=False)
    for_people.output.explain(REFUSED)
    assert for_people.complaints[0].endswith("(no right)")


def test_a_result_has_the_same_fields_with_and_without_a_problem() -> None:
    assert told_in_result(None) == {"problem": None, "message": None, "mend": None}
    told = told_in_result(REFUSED)
    assert told["problem"] == "refused"
    assert told["message"]
    assert told["mend"]


def test_a_terminal_that_lacks_a_character_gets_another_one() -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii")
    Output(as_json=False, out=terminal, complaints=terminal).tell("“Žofie” \udc80", "name")
    terminal.flush()
    assert raw.getvalue() == b"??ofie? ?\n"


def test_json_is_plain_ascii_and_one_line() -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    Output(as_json=True, out=terminal, complaints=terminal).tell("", "name", name="Žofie\n\u2028")
    assert raw.getvalue() == b'{"event": "name", "name": "\\u017dofie\\n\\u2028"}\n'


def test_nothing_that_a_terminal_obeys_is_said() -> None:
    said = Spoken(as_json=False)
    said.output.complain(problem(ProblemCode.FOLDER_MISSING, folder="/dlls\x1b[31m\u202e"))
    assert said.complaints[0].startswith("callboard: The folder /dlls?[31m? does not exist.")
    said.output.warn("a\u061cb\u2028c\u2069d\ufeffe\x9bf")
    assert said.complaints[1] == "callboard: a?b?c?d?e?f"


def test_a_full_disk_is_as_good_as_nobody_who_reads() -> None:
    class FullDisk(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(BrokenPipeError):
        Output(as_json=True, out=FullDisk()).tell("", "result")
