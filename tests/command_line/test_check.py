"""Each check with what was found and how to mend it."""

from callboard.command_line.check import check
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.connection_check import CheckResult, CheckState
from tests.doubles.spoken import Spoken

FILES = CheckResult("files", "3CX files", CheckState.PASSED, "two files in C:/3CX")
NETWORK = CheckResult(
    *("network", "Phone system answers on the network", CheckState.FAILED, "host: pbx, port: 5485"),
    problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said="refused"),
)
SIGN_IN = CheckResult("sign-in", "Sign-in accepted", CheckState.NOT_CHECKED)


def test_all_passed() -> None:
    spoken = Spoken()
    assert check([FILES], spoken.output) == 0
    assert spoken.events == [
        {
            "event": "check",
            "check": "files",
            "title": "3CX files",
            "state": "passed",
            "found": "two files in C:/3CX",
            "problem": None,
            "message": None,
            "mend": None,
        },
        {"event": "result", "outcome": "passed", "problems": 0},
    ]


def test_one_failed() -> None:
    spoken = Spoken()
    assert check([FILES, NETWORK, SIGN_IN], spoken.output) == 3
    failed = spoken.events[1]
    assert (failed["state"], failed["problem"]) == ("failed", "cannot-connect")
    assert failed["message"] == "No answer from pbx, port 5485."
    assert failed["mend"]
    assert spoken.events[2]["state"] == "not-checked"
    assert spoken.result == {"event": "result", "outcome": "failed", "problems": 1}


def test_in_plain_words() -> None:
    spoken = Spoken(as_json=False)
    check([FILES, NETWORK, SIGN_IN], spoken.output)
    assert spoken.lines == [
        "Passed: 3CX files. two files in C:/3CX",
        (
            "Failed: Phone system answers on the network. host: pbx, port: 5485 No answer from pbx, port 5485. Is that "
            "computer on, is the phone system running, does a firewall let it through? Check name and port. (refused)"
        ),
        "Not checked yet: Sign-in accepted.",
        "1 problem found.",
    ]
