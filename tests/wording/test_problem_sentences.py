"""Every failure has a plain sentence, and whoever raises it gives what the sentence needs."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.wording.problem_sentences import (
    SPECIAL_TEXTS,
    TEXTS,
    raw_words_of,
    sentence_of,
    source_text_of,
)
from callboard.wording.sentence import Sentence, placeholders_in

PACKAGE = Path(__file__).resolve().parents[2] / "gui" / "callboard"

ALWAYS_GIVEN: Mapping[ProblemCode, frozenset[str]] = {
    ProblemCode.TITLE_TOO_LONG: frozenset({"most"}),
    ProblemCode.CALL_UNREADABLE: frozenset({"call"}),
    ProblemCode.CALL_UNKNOWN: frozenset({"call"}),
    ProblemCode.CALL_UNCLEAR: frozenset({"calls"}),
    ProblemCode.CALL_OR_NUMBER: frozenset({"number"}),
    ProblemCode.SIDE_UNCLEAR: frozenset({"call", "numbers"}),
    ProblemCode.NOT_IN_CALL: frozenset({"number", "call"}),
    ProblemCode.OUTCOME_NOT_KNOWN: frozenset({"why"}),
    ProblemCode.SCHEDULE_NOT_STARTED: frozenset({"title"}),
    ProblemCode.ALREADY_IN_CALL: frozenset({"number"}),
    ProblemCode.CALL_INTO_ROOM: frozenset({"slot", "generation"}),
    ProblemCode.BUNDLE_NOT_SAVED: frozenset({"file", "said"}),
    ProblemCode.CALL_MANAGER_NOT_CONNECTED: frozenset({"host", "port"}),
    ProblemCode.CALL_NOT_ANSWERED: frozenset({"who"}),
    ProblemCode.CALL_NOT_RINGING: frozenset({"who"}),
    ProblemCode.CANNOT_CONNECT: frozenset({"host", "port", "said"}),
    ProblemCode.COPY_DAMAGED: frozenset({"folder", "file"}),
    ProblemCode.COPY_NOT_MADE: frozenset({"folder"}),
    ProblemCode.FEATURE_NOT_OFFERED: frozenset({"feature"}),
    ProblemCode.FILE_MISSING: frozenset({"file", "folder"}),
    ProblemCode.FILE_NOT_DOTNET: frozenset({"file", "folder"}),
    ProblemCode.FILE_NOT_READABLE: frozenset({"file", "folder", "said"}),
    ProblemCode.FOLDER_MISSING: frozenset({"folder"}),
    ProblemCode.FROM_NOT_INTERNAL: frozenset({"number"}),
    ProblemCode.FROM_UNKNOWN: frozenset({"number"}),
    ProblemCode.INI_NO_CONF_SERVICE: frozenset({"file"}),
    ProblemCode.INI_TEMPLATE: frozenset({"file"}),
    ProblemCode.INI_UNREADABLE: frozenset({"file", "said"}),
    ProblemCode.LOG_NOT_WRITTEN: frozenset({"folder", "said"}),
    ProblemCode.MACHINE_FILE_UNUSABLE: frozenset({"file", "said"}),
    ProblemCode.MY_PHONE_UNKNOWN: frozenset({"number"}),
    ProblemCode.NATIVE_LIBRARY_MISSING: frozenset({"file", "said"}),
    ProblemCode.NOT_ANSWERED: frozenset({"who"}),
    ProblemCode.NOT_DIVERTED: frozenset({"why", "who"}),
    ProblemCode.NOT_ENDED: frozenset({"why", "who"}),
    ProblemCode.NOT_JOINED: frozenset({"why", "who"}),
    ProblemCode.NOT_RECORDED: frozenset({"why", "who"}),
    ProblemCode.TARGET_BUSY: frozenset({"who"}),
    ProblemCode.TARGET_NOT_REGISTERED: frozenset({"who"}),
    ProblemCode.NOT_PICKED_UP: frozenset({"why"}),
    ProblemCode.NOT_REACHED: frozenset({"who"}),
    ProblemCode.NOT_TRANSFERRED: frozenset({"why", "who"}),
    ProblemCode.NO_REACTION: frozenset({"seconds"}),
    ProblemCode.KEYRING_SILENT: frozenset({"seconds"}),
    ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS: frozenset({"number"}),
    ProblemCode.NUMBER_HAS_LETTERS: frozenset({"number"}),
    ProblemCode.NUMBER_TOO_LONG: frozenset({"most"}),
    ProblemCode.OPTIONS_NOT_SUPPORTED: frozenset({"generation"}),
    ProblemCode.OTHER_COPY_LOADED: frozenset({"loaded", "wanted"}),
    ProblemCode.OTHER_DOTNET_NEEDED: frozenset({"file", "wanted", "chosen"}),
    ProblemCode.PARTICIPANT_TWICE: frozenset({"number"}),
    ProblemCode.PIN_TOO_LONG: frozenset({"most"}),
    ProblemCode.PRESENCE_REFUSED: frozenset({"said"}),
    ProblemCode.PRESENCE_CONFLICT: frozenset({"number"}),
    ProblemCode.PRESENCE_NOT_KEPT: frozenset({"kept"}),
    ProblemCode.PRESENCE_UNKNOWN: frozenset({"number", "profile", "known"}),
    ProblemCode.PRESENCE_NOT_CHANGED: frozenset({"who", "why"}),
    ProblemCode.PROBE_ENDED: frozenset({"exit_code", "said"}),
    ProblemCode.PROFILE_FILE_UNREADABLE: frozenset({"file"}),
    ProblemCode.PROFILE_LOCKED: frozenset({"fields"}),
    ProblemCode.PROFILE_UNKNOWN: frozenset({"profile"}),
    ProblemCode.PROFILE_UNUSABLE: frozenset({"fields"}),
    ProblemCode.PUMP_MISSING: frozenset({"file"}),
    ProblemCode.REFUSED: frozenset({"number", "said"}),
    ProblemCode.RUNTIME_ALREADY_STARTED: frozenset({"running", "wanted"}),
    ProblemCode.RUNTIME_FAILED: frozenset({"runtime", "reason"}),
    ProblemCode.RUNTIME_MISSING: frozenset({"wanted", "found"}),
    ProblemCode.RECORDS_NOT_SAVED: frozenset({"file", "said"}),
    ProblemCode.RECORDS_UNREADABLE: frozenset({"file"}),
    ProblemCode.SAME_PHONE: frozenset({"number"}),
    ProblemCode.SCENARIO_UNREADABLE: frozenset({"scenario", "reason"}),
    ProblemCode.SETTINGS_NOT_SAVED: frozenset({"file", "said"}),
    ProblemCode.SETTINGS_UNREADABLE: frozenset({"file"}),
    ProblemCode.SIGN_IN_REFUSED: frozenset({"host", "port", "said"}),
    ProblemCode.SLOT_IN_USE: frozenset({"slot"}),
    ProblemCode.SLOT_NOT_KNOWN: frozenset({"slot"}),
    ProblemCode.SLOT_IS_GATEWAY: frozenset({"slot", "usable"}),
    ProblemCode.SLOT_IS_PARTICIPANT: frozenset({"slot"}),
    ProblemCode.SLOT_NOT_RUNNING: frozenset({"slot"}),
    ProblemCode.SLOT_OWNER_UNKNOWN: frozenset({"slot", "owner"}),
    ProblemCode.SLOT_UNKNOWN: frozenset({"slot", "usable"}),
    ProblemCode.ASKS_FIRST: frozenset({"number"}),
    ProblemCode.TEMPLATE_UNKNOWN: frozenset({"name"}),
    ProblemCode.TEMPLATE_NAME_TAKEN: frozenset({"name"}),
    ProblemCode.ROSTER_FILE_UNREADABLE: frozenset({"file"}),
    ProblemCode.PEOPLE_FILE_UNREADABLE: frozenset({"file"}),
    ProblemCode.NOT_IN_ROOM: frozenset({"number", "slot"}),
    ProblemCode.ROSTER_NOT_KEPT: frozenset({"slot"}),
    ProblemCode.PLANNED_UNKNOWN: frozenset({"planned_id"}),
    ProblemCode.TIME_SKIPPED: frozenset({"time"}),
    ProblemCode.TIME_TOO_FAR: frozenset({"days"}),
    ProblemCode.VENDOR_ERROR: frozenset({"type", "said"}),
    ProblemCode.VENDOR_SURFACE_DIFFERS: frozenset({"member"}),
    ProblemCode.WRONG_BITNESS: frozenset({"file", "file_bits", "program_bits"}),
    ProblemCode.WRONG_FOLDER: frozenset({"folder", "better"}),
    ProblemCode.WRONG_GENERATION: frozenset({"found", "chosen", "version", "folder"}),
}
"""What each code always brings along; codes not named bring nothing."""

GIVEN_IN_A_CASE: Mapping[tuple[ProblemCode, str], frozenset[str]] = {
    (ProblemCode.CALL_UNKNOWN, "extension"): frozenset({"call"}),
    (ProblemCode.NO_SUCH_CALL, "of"): frozenset({"who"}),
    (ProblemCode.NO_SUCH_CALL, "answered of"): frozenset({"who"}),
    (ProblemCode.NO_SUCH_CALL, "ringing of"): frozenset({"who"}),
    (ProblemCode.OUTCOME_NOT_KNOWN, "left"): frozenset({"who"}),
    (ProblemCode.CALL_GONE, "left"): frozenset({"who"}),
    (ProblemCode.NO_REACTION, "room"): frozenset({"seconds", "slot"}),
    (ProblemCode.PRESENCE_NOT_CHANGED, "unsure"): frozenset({"who", "why"}),
    (ProblemCode.PRESENCE_NOT_CHANGED, "own"): frozenset({"why"}),
    (ProblemCode.PRESENCE_NOT_CHANGED, "own-unsure"): frozenset({"why"}),
    (ProblemCode.CONNECTION_LOST, "presence-kept"): frozenset({"kept"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, "presence"): frozenset({"seconds"}),
    (ProblemCode.NO_FREE_ROOM, "whose"): frozenset({"example", "variable"}),
    (ProblemCode.REFUSED, "room"): frozenset({"number", "said", "slot"}),
    (ProblemCode.REFUSED, "live"): frozenset({"number", "said"}),
    (ProblemCode.NOT_TRANSFERRED, "gone"): frozenset({"why"}),
    (ProblemCode.NOT_DIVERTED, "gone"): frozenset({"why"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, ""): frozenset({"seconds"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, "connecting"): frozenset({"seconds"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, "not-sent"): frozenset(),
    (ProblemCode.NO_ANSWER_FROM_PBX, "no-extensions"): frozenset({"seconds"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, "silent"): frozenset({"seconds"}),
    (ProblemCode.NO_ANSWER_FROM_PBX, "stuck"): frozenset({"seconds"}),
    (ProblemCode.PROBE_ENDED, "silent"): frozenset({"seconds", "said"}),
    (ProblemCode.NOT_ANSWERED, "hung-up"): frozenset({"who"}),
    (ProblemCode.WRONG_GENERATION, "not-served"): frozenset({"found", "served", "version", "folder"}),
    (ProblemCode.WRONG_GENERATION, "no-3cx"): frozenset({"file", "version", "folder"}),
    (ProblemCode.FILE_NOT_READABLE, "too-large"): frozenset({"file", "folder", "most"}),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "large"): frozenset({"file", "most"}),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "closed"): frozenset({"file", "said"}),
    (ProblemCode.WRONG_GENERATION, "not-spoken"): frozenset({"chosen"}),
}


def given(code: ProblemCode, case: str = "") -> frozenset[str]:
    return GIVEN_IN_A_CASE.get((code, case), ALWAYS_GIVEN.get(code, frozenset()))


def placeholders(text: Sentence) -> frozenset[str]:
    return placeholders_in(text.what) | placeholders_in(text.mend)


def raised_in(module: Path) -> Iterator[tuple[str, ProblemCode, dict[str, ast.expr], bool]]:
    """Each `problem(ProblemCode.X, ...)` in a module: where, which code, which facts, and whether there may be more."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "problem"):
            continue
        code = node.args[0]
        if isinstance(code, ast.Attribute) and isinstance(code.value, ast.Name) and code.value.id == "ProblemCode":
            facts = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
            has_more = any(keyword.arg is None for keyword in node.keywords)
            yield f"{module.relative_to(PACKAGE)}:{node.lineno}", ProblemCode[code.attr], facts, has_more


RAISED = [raised for module in sorted(PACKAGE.rglob("*.py")) for raised in raised_in(module)]


@pytest.mark.parametrize("code", ProblemCode)
def test_every_code_has_a_sentence_and_a_way_out(code: ProblemCode) -> None:
    text = TEXTS[code]
    assert text.what.endswith(".")
    assert text.mend.endswith(".")
    assert placeholders(text) <= given(code)


@pytest.mark.parametrize(("code", "case"), SPECIAL_TEXTS)
def test_every_special_sentence_too(code: ProblemCode, case: str) -> None:
    text = SPECIAL_TEXTS[code, case]
    assert text.what
    assert text.mend.endswith(".")
    assert placeholders(text) <= given(code, case)
    if case.startswith("no "):
        assert case.removeprefix("no ") in given(code)
        assert case.removeprefix("no ") not in placeholders(text)


def test_the_places_that_raise_are_found() -> None:
    assert len(RAISED) > 40
    assert {code for _, code, _, _ in RAISED} > {ProblemCode.NO_REACTION, ProblemCode.SLOT_IS_GATEWAY}


@pytest.mark.parametrize(("where", "code", "facts", "has_more"), RAISED, ids=[raised[0] for raised in RAISED])
def test_whoever_raises_it_gives_what_the_sentence_needs(
    where: str, code: ProblemCode, facts: dict[str, ast.expr], *, has_more: bool
) -> None:
    case = facts.get("case")
    name = case.value if isinstance(case, ast.Constant) else ""
    assert has_more or given(code, str(name)) <= facts.keys(), where


def test_a_sentence_is_filled_in() -> None:
    wrong = problem(ProblemCode.WRONG_GENERATION, found="11", chosen="12", version="11.0", folder="C:/3CX")
    assert sentence_of(wrong).what == "These files are from 3CX 11, but you chose 3CX 12."
    assert source_text_of(wrong).what == "These files are from 3CX {found}, but you chose 3CX {chosen}."


def test_what_is_not_known_is_left_out() -> None:
    nothing_found = problem(ProblemCode.RUNTIME_MISSING, wanted="core80", found="")
    assert sentence_of(nothing_found).what == "Microsoft .NET was not found (wanted: core80)."
    no_rooms = problem(ProblemCode.SLOT_UNKNOWN, slot="701", usable="")
    assert sentence_of(no_rooms).mend == "It has no room that can be started from here."


def test_an_earlier_request_that_hangs_is_told_apart() -> None:
    hanging = sentence_of(problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds="10"))
    behind = sentence_of(problem(ProblemCode.NO_ANSWER_FROM_PBX, case="not-sent"))
    assert hanging.what == "The phone system has not answered for 10 s."
    assert "not sent" in behind.mend


def test_a_missing_fact_leaves_a_gap_and_no_traceback() -> None:
    assert sentence_of(Problem(ProblemCode.SLOT_IN_USE)).what == "Someone just started a conference in room ?."


def test_braces_in_a_fact_are_only_text() -> None:
    odd = problem(ProblemCode.NUMBER_HAS_LETTERS, number="{number}{0}")
    assert sentence_of(odd).what == "“{number}{0}” is not a phone number."


def test_raw_words_are_kept_apart() -> None:
    refused = problem(ProblemCode.REFUSED, number="101", said="DN not found")
    assert raw_words_of(refused) == "DN not found"
    assert sentence_of(refused).detail == "DN not found"
    assert sentence_of(refused).whole.endswith("(DN not found)")
    assert sentence_of(problem(ProblemCode.CALL_GONE)).whole == "This call is already over. There is nothing to do."
