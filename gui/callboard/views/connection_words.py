"""The connection in words: the chip, the banner and the status line. Nothing is painted here."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.views.clock_words import time_of_day
from callboard.views.phrases import problem_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chip:
    """The chip in the corner: its word, its colours, its icon."""

    text: str
    tone: str
    icon: str


def chip_of(connection: Connection, identity: PbxIdentity, is_demo: bool = False) -> Chip:
    """The chip for `connection`; a demo PBX and a rehearsal are never taken for a real one."""
    if connection.is_live and is_demo:
        return Chip(translate("Connection", "Demo PBX"), "neutral", "flask")
    if connection.is_live and identity.rehearsal:
        return Chip(translate("Connection", "Rehearsal"), "neutral", "flask")
    return {
        LineState.CONNECTING: Chip(translate("Connection", "Connecting…"), "neutral", "plug-connected"),
        LineState.LIVE: Chip(translate("Connection", "Connected"), "ok", "plug-connected"),
        LineState.LOST: Chip(translate("Connection", "Reconnecting"), "warn", "plug-connected-x"),
        LineState.FAILED: Chip(translate("Connection", "Not connected"), "danger", "plug-connected-x"),
        LineState.CLOSED: Chip(translate("Connection", "Not connected"), "neutral", "plug-connected-x"),
    }[connection.state]


def banner_text(connection: Connection, retry_in_s: int | None, known_at_s: float | None) -> str:
    """The banner while there is no connection; `retry_in_s` is what is left of the wait."""
    parts: list[str] = []
    if connection.state is LineState.FAILED:
        parts.append(translate("Connection", "Cannot connect to the phone system."))
    else:
        parts.append(translate("Connection", "Connection lost."))
    if connection.problem is not None and connection.state is LineState.FAILED:
        parts += [problem_text(connection.problem).what, problem_text(connection.problem).mend]
    if retry_in_s is not None:
        trying = translate("Connection", "Trying again in {seconds} s.") if retry_in_s > 0 else ""
        parts.append((trying or translate("Connection", "Trying again…")).format(seconds=retry_in_s))
    if known_at_s is not None:
        known = translate("Connection", "The board shows what was known at {time}.")
        parts.append(known.format(time=time_of_day(known_at_s)))
    return " ".join(part for part in parts if part)


def freshness(connection: Connection, identity: PbxIdentity, is_demo: bool, known_at_s: float | None) -> str:
    """The right end of the status line."""
    if connection.is_live and is_demo:
        return translate("Connection", "Demo · no real calls")
    if connection.is_live and identity.rehearsal:
        return translate("Connection", "Rehearsal · no real calls")
    if connection.is_live:
        return translate("Connection", "Live")
    if connection.state is LineState.CONNECTING:
        return translate("Connection", "Loading extensions…")
    if known_at_s is None:
        return translate("Connection", "Not live")
    return translate("Connection", "Not live · as of {time}").format(time=time_of_day(known_at_s))
