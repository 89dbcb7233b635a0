"""Every row of the connection check has its words."""

import string
from collections.abc import Mapping
from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.connection_check import run_checks
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.vendor_files import Clue, Detected, detect_generation
from callboard.wording.check_sentences import (
    DETECTED,
    FOUND,
    FOUND_IN_CASE,
    LOOKED_AT,
    NOTHING_TO_CHECK,
    STATE_WORDS,
    TITLES,
    tag_of,
    words_of,
    words_of_detected,
)
from tests.doubles.made_assemblies import vendor_like

AS_DRAWN = (
    "Connection settings",
    "3CX files",
    "Files match your 3CX version",
    "Right copy in use",
    "Microsoft .NET",
    "Phone system answers on the network",
    "Sign-in accepted",
    "Extensions received",
    "My phone exists",
)
"""The titles of the design."""


def test_nothing_is_without_words() -> None:
    assert set(TITLES) == set(LOOKED_AT) == set(FOUND) == set(Check)
    assert set(STATE_WORDS) == set(CheckState)
    assert set(DETECTED) == set(Clue)
    assert set(AS_DRAWN) < set(TITLES.values())


@pytest.mark.parametrize("texts", [LOOKED_AT, FOUND, FOUND_IN_CASE, NOTHING_TO_CHECK, DETECTED, TITLES])
def test_all_can_be_filled_in(texts: Mapping[object, str]) -> None:
    for text in texts.values():
        assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text))


def test_a_passed_row() -> None:
    facts = {"host": "pbx", "ports": "5485 and 5482"}
    words = words_of(CheckResult(Check.NETWORK, CheckState.PASSED, facts))
    assert words.title.english == "Phone system answers on the network"
    assert words.state.english == "Passed"
    assert words.looked_at.english == "pbx, port 5485 and 5482"
    assert words.found.english == "pbx answers on port 5485 and 5482."
    assert (words.fix.english, words.detail) == ("", "")


def test_a_failed_row() -> None:
    why = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5482", said="refused", case="refused")
    words = words_of(CheckResult(Check.NETWORK, CheckState.FAILED, {"host": "pbx", "ports": "5482"}, problem=why))
    assert words.found.english == "No answer from pbx, port 5482."
    assert words.fix.english.startswith("That computer is on, but nothing listens on this port.")
    assert words.detail == "refused"


@pytest.mark.parametrize(
    ("code", "facts", "what"),
    [
        (ProblemCode.SETTINGS_INCOMPLETE, {}, "No port, user or password found."),
        (ProblemCode.FILE_MISSING, {"file": "sl.dll", "folder": "C:\\x"}, "sl.dll is missing from C:\\x."),
        (
            ProblemCode.WRONG_GENERATION,
            {"found": "11", "chosen": "12"},
            "These files are from 3CX 11, but you chose 3CX 12.",
        ),
        (
            ProblemCode.OTHER_COPY_LOADED,
            {"loaded": "C:\\gac", "case": "on Windows"},
            "Windows loaded another copy: C:\\gac.",
        ),
        (ProblemCode.WRONG_BITNESS, {"file_bits": "32"}, "The 3CX files need the 32-bit edition."),
        (ProblemCode.CANNOT_CONNECT, {"host": "pbx", "port": "5482"}, "No answer from pbx, port 5482."),
        (ProblemCode.SIGN_IN_REFUSED, {}, "The phone system refused the user or password."),
        (
            ProblemCode.NO_ANSWER_FROM_PBX,
            {"case": "no-extensions", "seconds": "15"},
            "Signed in, but no extensions arrived in 15 s.",
        ),
        (ProblemCode.MY_PHONE_UNKNOWN, {"number": "100"}, "Extension 100 is not on this phone system."),
    ],
)
def test_what_has_failed_is_said_as_designed(code: ProblemCode, facts: dict[str, str], what: str) -> None:
    words = words_of(CheckResult(Check.FILES, CheckState.FAILED, problem=problem(code, **facts)))
    assert words.found.english == what
    assert words.fix.english


def test_a_row_that_waits() -> None:
    words = words_of(CheckResult(Check.SIGN_IN, CheckState.NOT_CHECKED, {"host": "pbx"}, waits_for=Check.NETWORK))
    assert words.found.english == "First comes “Phone system answers on the network”."
    assert words.state.english == "Not checked yet"


def test_a_row_with_nothing_to_check() -> None:
    words = words_of(CheckResult(Check.MY_PHONE, CheckState.SKIPPED))
    assert words.found.english.startswith("No phone chosen yet.")


def test_without_a_host_nothing_is_said_of_where() -> None:
    assert words_of(CheckResult(Check.NETWORK, CheckState.NOT_CHECKED, {"host": ""})).looked_at.english == ""


def test_the_ini_is_named_when_there_is_one() -> None:
    with_ini = CheckResult(Check.SETTINGS, CheckState.PASSED, {"host": "pbx", "ini": "C:\\x\\3CXPhoneSystem.ini"})
    assert words_of(with_ini).looked_at.english.endswith("and C:\\x\\3CXPhoneSystem.ini")


def test_no_gap_in_any_sentence_of_a_real_run() -> None:
    for result in run_checks(RehearsalChoice("v11"), Credentials(), "100"):
        words = words_of(result)
        assert "?" not in words.found.english + words.looked_at.english


@pytest.mark.parametrize(("count", "text"), [(0, "No problems found"), (1, "1 problem found"), (4, "4 problems found")])
def test_the_tag(count: int, text: str) -> None:
    assert tag_of(count).english == text


def test_what_a_folder_is_from(tmp_path: Path) -> None:
    assert words_of_detected(detect_generation(tmp_path)).english == f"3cxpscomcpp2.dll is missing from {tmp_path}."
    vendor_like(tmp_path, "1.6.0.0", file_version="1.6.44096.0")
    assert words_of_detected(detect_generation(tmp_path)).english == "Files of 3CX 14 (file version 1.6.44096.0)."
    vendor_like(tmp_path, "4.0.0.0", references={"System.Runtime": "8.0.0.0"})
    text = words_of_detected(detect_generation(tmp_path)).english
    assert text == "Files of 3CX 20 (version 4.0.0.0). Callboard cannot speak to it yet."


@pytest.mark.parametrize("clue", Clue)
def test_every_clue_is_a_sentence(clue: Clue) -> None:
    facts = {"file": "f", "folder": "d", "version": "1", "name": "n", "wanted": "w"}
    assert "?" not in words_of_detected(Detected("11", "v11", clue, facts)).english.replace("file version ?", "")
