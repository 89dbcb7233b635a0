"""The report of a connection check, and what must not be in it."""

from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode, problem
from callboard.paths import stand_in_folder
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.choices import RehearsalChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.wording.check_report import STRUCK_OUT, Surroundings, report_text, surroundings_of
from tests.conftest import compiled

SECRETS = Credentials("cfguser", "planted-secret-1", "cm", "planted-secret-2")
WHEN = "2024-03-01 09:41"
AROUND = Surroundings("1.0", "Linux, 64-bit", "3CX 11 at pbx", WHEN)
RESULTS = (
    CheckResult(Check.SETTINGS, CheckState.CHECKING, {"host": "pbx"}),
    CheckResult(Check.SETTINGS, CheckState.PASSED, {"number": "11", "host": "pbx", "ports": "5485"}),
    CheckResult(
        *(Check.SIGN_IN, CheckState.FAILED, {"host": "pbx", "port": "5485"}),
        problem=problem(ProblemCode.SIGN_IN_REFUSED, said="user cfguser with planted-secret-1"),
    ),
    CheckResult(Check.EXTENSIONS, CheckState.NOT_CHECKED, waits_for=Check.SIGN_IN),
)

FRESH_INI = "Take both from a fresh 3CXPhoneSystem.ini of the server, and the 3CX files from the same server."


def test_all_of_it() -> None:
    assert report_text(RESULTS, AROUND, SECRETS).splitlines() == [
        "Callboard 1.0: Connection check, 2024-03-01 09:41",
        "System: Linux, 64-bit",
        "Phone system: 3CX 11 at pbx",
        "Result: 1 problem found",
        "",
        "[Passed] Connection settings",
        "    Looked at: Name, ports, user and password of this phone system",
        "    Found: 3CX 11 at pbx, port 5485, with user and password.",
        "[Failed] Sign-in accepted (sign-in-refused)",
        "    Looked at: pbx, port 5485, with user and password",
        "    Found: The phone system refused the user or password.",
        f"    To mend it: {FRESH_INI}",
        f"    Said: user cfguser with {STRUCK_OUT}",
        "[Not checked yet] Extensions received",
        "    Looked at: What the phone system tells after signing in",
        "    Found: First comes “Sign-in accepted”.",
    ]


def test_files_are_told_by_version_and_hash() -> None:
    compiled("stand-in-v12")
    around = surroundings_of(ThreeCxChoice("v12", stand_in_folder("v12"), "pbx"), SECRETS, WHEN)
    assert [Path(mark.path).name for mark in around.files] == ["3cxpscomcpp2.dll", "sl.dll"]
    assert around.files[0].version == "1.6.0.0 / 1.2.30787.0"
    text = report_text(RESULTS, around, SECRETS)
    assert around.files[0].sha256 in text
    assert "call manager on port 5482, user and password given" in text
    assert "planted" not in text


def test_nobodys_name_is_in_a_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    lost = problem(ProblemCode.FOLDER_MISSING, folder=str(tmp_path / "dlls"))
    text = report_text([CheckResult(Check.FILES, CheckState.FAILED, problem=lost)], AROUND)
    assert str(tmp_path) not in text
    assert "~" in text


def test_a_rehearsal_has_no_files() -> None:
    around = surroundings_of(RehearsalChoice("v11"), Credentials(), WHEN)
    assert around.files == ()
    assert "Files:" not in report_text((), around)
    assert "Result: No problems found" in report_text((), around)
