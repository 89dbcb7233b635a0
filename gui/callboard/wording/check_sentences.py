"""What the connection check says (ui-spec, section 7.8): its rows, what was looked at, found, and how to mend it.

`words_of(result)` gives phrases; a window translates their source, the command line takes their English.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.threecx.vendor_files import Clue, Detected
from callboard.wording.phrase import Phrase
from callboard.wording.problem_sentences import raw_words_of, source_text_of
from callboard.wording.sentence import placeholders_in

HEAD = "Connection check"
NO_PROBLEMS = "No problems found"
ONE_PROBLEM = "1 problem found"
PROBLEMS = "{count} problems found"
PHONES_ARE_FINE = "Your phones are not affected, only Callboard is."
NOT_YET = "First comes “{title}”."

TITLES: Mapping[Check, str] = {
    Check.SETTINGS: "Connection settings",
    Check.FILES: "3CX files",
    Check.GENERATION: "Files match your 3CX version",
    Check.RUNTIME: "Microsoft .NET",
    Check.NETWORK: "Phone system answers on the network",
    Check.NATIVE: "Native libraries",
    Check.COPY: "Right copy in use",
    Check.SIGN_IN: "Sign-in accepted",
    Check.CALL_MANAGER: "Call manager",
    Check.EXTENSIONS: "Extensions received",
    Check.MY_PHONE: "My phone exists",
}

STATE_WORDS: Mapping[CheckState, str] = {
    CheckState.CHECKING: "Checking…",
    CheckState.PASSED: "Passed",
    CheckState.FAILED: "Failed",
    CheckState.NOT_CHECKED: "Not checked yet",
    CheckState.SKIPPED: "Nothing to check",
}

LOOKED_AT: Mapping[Check, str] = {
    Check.SETTINGS: "Name, ports, user and password of this phone system",
    Check.FILES: "{files} in {folder}",
    Check.GENERATION: "What {file} says about itself; it is not loaded for that",
    Check.RUNTIME: "The .NET on this computer, and what {file} was made for",
    Check.NETWORK: "{host}, port {ports}",
    Check.NATIVE: "Libraries in {folder} that are not .NET, each loaded in a process of its own",
    Check.COPY: "{file}, loaded in a process of its own",
    Check.SIGN_IN: "{host}, port {port}, with user and password",
    Check.CALL_MANAGER: "{host}, port {port}, where calls are asked for",
    Check.EXTENSIONS: "What the phone system tells after signing in",
    Check.MY_PHONE: "The extension chosen as my phone",
}
LOOKED_AT_INI = "Name, ports, user and password of this phone system, and {ini}"

FOUND: Mapping[Check, str] = {
    Check.SETTINGS: "3CX {number} at {host}, port {ports}, with user and password.",
    Check.FILES: "All there: {files}.",
    Check.GENERATION: "Version {version}: 3CX {number}.",
    Check.RUNTIME: "{runtime} {version}, {bits}-bit, as this program.",
    Check.NETWORK: "{host} answers on port {ports}.",
    Check.NATIVE: "{files} can be loaded.",
    Check.COPY: "Loaded from {file}",
    Check.SIGN_IN: "3CX {number}, version {version}.",
    Check.CALL_MANAGER: "Calls can be made.",
    Check.EXTENSIONS: "Extensions: {extensions}. Conference rooms: {rooms}. External lines: {lines}. "
    "Parties in calls now: {parties}.",
    Check.MY_PHONE: "Extension {number} is there.",
}
FOUND_IN_CASE: Mapping[tuple[Check, str], str] = {
    (Check.SETTINGS, "asks-nobody"): "3CX {number} at {host}, port {ports}. The demo PBX asks nobody for a password.",
    (Check.SETTINGS, "other-port"): "3CX {number} at {host}, port {ports}, with user and password. "
    "Its 3CXPhoneSystem.ini says port {ini_port}.",
    (Check.SIGN_IN, "rehearsal"): "Rehearsal of 3CX {number}, version {version}.",
    (Check.SIGN_IN, "no-version"): "3CX {number}. It does not tell its version.",
    (Check.EXTENSIONS, "gateways"): "Extensions: {extensions}. Conference rooms: {rooms}, and {gateways} for callers. "
    "External lines: {lines}. Parties in calls now: {parties}.",
}
NOTHING_TO_CHECK: Mapping[Check, str] = {
    Check.NATIVE: "None in that folder, none needed.",
    Check.MY_PHONE: "No phone chosen yet. Callboard asks at the first call.",
}

DETECTED: Mapping[Clue, str] = {
    Clue.ASSEMBLY_VERSION: "Files of 3CX {number} (version {version}).",
    Clue.FILE_VERSION: "Files of 3CX {number} (file version {file_version}).",
    Clue.REFERENCES: "Files of 3CX {number} (made for {wanted}).",
    Clue.NO_FOLDER: "The folder {folder} does not exist.",
    Clue.NO_FILE: "{file} is missing from {folder}.",
    Clue.NOT_ALLOWED: "Callboard may not read {file} in {folder}.",
    Clue.NOT_DOTNET: "{file} in {folder} is not a .NET library.",
    Clue.NOT_THE_VENDORS: "{file} in {folder} is not the file of a 3CX: it calls itself {name}.",
    Clue.NO_LABEL: "{file} in {folder} does not say which 3CX it is from.",
}
CANNOT_SPEAK = "Files of 3CX {number} (version {version}). Callboard cannot speak to it yet."


@dataclass(frozen=True, slots=True)
class CheckWords:
    """One row in words. `looked_at`, `found` and `fix` may be empty; `detail` is what the system itself said."""

    title: Phrase
    state: Phrase
    looked_at: Phrase
    found: Phrase
    fix: Phrase
    detail: str = ""


def words_of(result: CheckResult) -> CheckWords:
    """What `result` says."""
    is_with_ini = result.check is Check.SETTINGS and result.facts.get("ini")
    looked_at = LOOKED_AT_INI if is_with_ini else LOOKED_AT[result.check]
    problem = result.problem
    fix = Phrase(source_text_of(problem).mend, problem.facts) if problem is not None else Phrase("")
    return CheckWords(
        title=title_of(result.check),
        state=Phrase(STATE_WORDS[result.state]),
        looked_at=_where(looked_at, result.facts),
        found=_found(result),
        fix=fix,
        detail=raw_words_of(problem) if problem is not None else "",
    )


def title_of(check: Check) -> Phrase:
    """What the row is called."""
    return Phrase(TITLES[check])


def tag_of(problems: int) -> Phrase:
    """What stands beside the head when all is checked."""
    if problems == 0:
        return Phrase(NO_PROBLEMS)
    return Phrase(ONE_PROBLEM) if problems == 1 else Phrase(PROBLEMS, {"count": str(problems)})


def words_of_detected(found: Detected) -> Phrase:
    """Which 3CX a folder is from, and how that was told."""
    file_version = found.library.file_version if found.library is not None else ""
    facts = {**found.facts, "number": found.number, "file_version": file_version}
    if found.is_known and found.generation is None:
        return Phrase(CANNOT_SPEAK, facts)
    return Phrase(DETECTED[found.clue], facts)


def _found(result: CheckResult) -> Phrase:
    if result.problem is not None:
        return Phrase(source_text_of(result.problem).what, result.problem.facts)
    if result.state is CheckState.PASSED:
        text = FOUND_IN_CASE.get((result.check, result.case), FOUND[result.check])
        return Phrase(text, result.facts)
    if result.state is CheckState.SKIPPED:
        return Phrase(NOTHING_TO_CHECK.get(result.check, ""), result.facts)
    if result.waits_for is not None:
        return Phrase(NOT_YET, {"title": TITLES[result.waits_for]})
    return Phrase("")


def _where(text: str, facts: Mapping[str, str]) -> Phrase:
    """Nothing while a part of it is not known, such as the host of a rehearsal."""
    is_known = all(facts.get(name) for name in placeholders_in(text))
    return Phrase(text if is_known else "", facts)
