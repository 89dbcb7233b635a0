"""Each check with what was found and how to mend it."""

from callboard.command_line.check import check
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.check_result import Check, CheckResult, CheckState, result_from
from tests.doubles.spoken import Spoken

BEGINNING = CheckResult(Check.FILES, CheckState.CHECKING, {"files": "a, b", "folder": "C:/3CX"})
FILES = CheckResult(Check.FILES, CheckState.PASSED, {"files": "a, b", "folder": "C:/3CX"})
NETWORK = CheckResult(
    *(Check.NETWORK, CheckState.FAILED, {"host": "pbx", "ports": "5485"}),
    problem=problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said="refused"),
)
SIGN_IN = CheckResult(Check.SIGN_IN, CheckState.NOT_CHECKED, {"host": "pbx", "port": "5485"}, waits_for=Check.NETWORK)


def test_all_passed() -> None:
    spoken = Spoken()
    assert check([BEGINNING, FILES], spoken.output) == 0
    beginning, passed, result = spoken.events
    assert (beginning["event"], beginning["check"], beginning["state"]) == ("checking", "files", "checking")
    assert passed == {
        "event": "check",
        "check": "files",
        "title": "3CX files",
        "state": "passed",
        "looked_at": "a, b in C:/3CX",
        "found": "All there: a, b.",
        "fix": None,
        "detail": None,
        "facts": {"files": "a, b", "folder": "C:/3CX"},
        "case": "",
        "problem": None,
        "problem_facts": None,
        "message": None,
        "mend": None,
        "waits_for": None,
    }
    assert result == {"event": "result", "outcome": "passed", "problems": 0}
    assert result_from(passed) == FILES


def test_one_failed() -> None:
    spoken = Spoken()
    assert check([FILES, NETWORK, SIGN_IN], spoken.output) == 3
    failed = spoken.events[1]
    assert (failed["state"], failed["problem"]) == ("failed", "cannot-connect")
    assert failed["message"] == failed["found"] == "No answer from pbx, port 5485."
    assert failed["mend"] == failed["fix"]
    assert failed["fix"]
    assert failed["detail"] == "refused"
    assert (spoken.events[2]["state"], spoken.events[2]["waits_for"]) == ("not-checked", "network")
    assert spoken.result == {"event": "result", "outcome": "failed", "problems": 1}


def test_in_plain_words() -> None:
    spoken = Spoken(as_json=False)
    check([BEGINNING, FILES, NETWORK, SIGN_IN], spoken.output)
    assert spoken.lines == [
        "Passed: 3CX files. All there: a, b.",
        "Failed: Phone system answers on the network.",
        "    Looked at: pbx, port 5485",
        "    Found: No answer from pbx, port 5485.",
        (
            "    Fix: Is that computer on, is the phone system running, does a firewall let it through? "
            "Check name and port."
        ),
        "    Said: refused",
        "Not checked yet: Sign-in accepted. First comes “Phone system answers on the network”.",
        "1 problem found. Your phones are not affected, only Callboard is.",
    ]
