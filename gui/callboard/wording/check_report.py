"""The report of a connection check: plain text to copy into a mail. English, for whoever has to help.

No password, no PIN, no number of a caller gets in: results hold counts, what a vendor said comes masked, and known
secrets are struck out once more at the end.
"""

import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from callboard import __version__
from callboard.sessions.check_result import CheckResult, CheckState
from callboard.sessions.choices import SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.file_marks import FileMark, marks_in
from callboard.wording.check_sentences import HEAD, tag_of, words_of

STRUCK_OUT = "•••"
_SHORTEST_SECRET = 3
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the report tells beside the results; `when` is the moment as people write it."""

    version: str
    system: str
    phone_system: str
    when: str
    files: Sequence[FileMark] = ()


def surroundings_of(choice: SessionChoice, credentials: Credentials, when: str) -> Surroundings:
    """Of this computer and `choice`. Reads the DLLs once, for their marks."""
    bits = 64 if sys.maxsize > 2**32 else 32
    system = f"{platform.platform()}, Python {platform.python_version()}, {bits}-bit"
    if not isinstance(choice, ThreeCxChoice):
        return Surroundings(__version__, system, f"rehearsal of 3CX {choice.generation.removeprefix('v')}", when)
    sign_in = "user and password given" if credentials.is_complete else "no user and password"
    phone_system = (
        f"3CX {choice.generation.removeprefix('v')} at {choice.host or '?'}, port {choice.port}, "
        f"call manager on port {choice.call_manager_port_used}, {sign_in}"
    )
    return Surroundings(__version__, system, phone_system, when, marks_in(choice.assembly_folder))


def report_text(results: Iterable[CheckResult], around: Surroundings, credentials: Credentials | None = None) -> str:
    """The whole report. Announcements (CHECKING) among `results` are left out."""
    done = [result for result in results if result.state is not CheckState.CHECKING]
    problems = sum(result.state is CheckState.FAILED for result in done)
    lines = [
        f"Callboard {around.version}: {HEAD}, {around.when}",
        f"System: {around.system}",
        f"Phone system: {around.phone_system}",
        f"Result: {tag_of(problems).english}",
        "",
        *(line for result in done for line in _lines_of(result)),
        *(["", "Files:", *map(_line_of, around.files)] if around.files else []),
    ]
    return _without_secrets("\n".join(lines) + "\n", credentials)


def _lines_of(result: CheckResult) -> list[str]:
    words = words_of(result)
    told = {"Looked at": words.looked_at.english, "Found": words.found.english, "To mend it": words.fix.english}
    code = f" ({result.problem.code.value})" if result.problem is not None else ""
    lines = [f"[{words.state.english}] {words.title.english}{code}"]
    lines += [f"{_INDENT}{name}: {text}" for name, text in told.items() if text]
    return lines + ([f"{_INDENT}Said: {words.detail}"] if words.detail else [])


def _line_of(mark: FileMark) -> str:
    version = mark.version or "no version"
    return f"{_INDENT}{mark.path}: {version}, {mark.kind}, {mark.size} bytes, SHA-256 {mark.sha256}"


def _without_secrets(text: str, credentials: Credentials | None) -> str:
    home = str(Path.home())
    if len(home) > _SHORTEST_SECRET:
        text = text.replace(home, "~")  # it has somebody's name in it
    passwords = (credentials.config_password, credentials.call_manager_password) if credentials is not None else ()
    for secret in passwords:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, STRUCK_OUT)
    return text
