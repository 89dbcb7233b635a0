"""The connection in words: the chip, the banner and the status line. Nothing is painted here."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.views.words.clock_words import time_of_day
from callboard.views.words.number_words import counted
from callboard.views.words.phrases import problem_text

translate = QCoreApplication.translate

NOTHING_READ = ReadingProgress()


@dataclass(frozen=True, slots=True)
class Chip:
    """The chip in the corner: its word, its colours, its icon, and what more is said when the pointer rests on it."""

    text: str
    tone: str
    icon: str
    more: str = ""


def chip_of(connection: Connection, identity: PbxIdentity, is_demo: bool = False) -> Chip:
    """The chip for `connection`; a demo PBX and a rehearsal are never taken for a real one."""
    if connection.is_live and is_demo:
        return Chip(translate("Connection", "Demo PBX"), "neutral", "flask")
    if connection.is_live and identity.rehearsal:
        # One word for who sits here; whoever wants to know how it is done finds it behind that.
        more = translate("Connection", "Rehearsal: the demo runs inside Callboard, without 3CX files and network.")
        return Chip(translate("Connection", "Demo PBX"), "neutral", "flask", more)
    state = LineState.FAILED if connection.has_failed else connection.state
    return {
        LineState.CONNECTING: Chip(translate("Connection", "Connecting…"), "neutral", "plug-connected"),
        LineState.LIVE: Chip(translate("Connection", "Connected"), "ok", "plug-connected"),
        LineState.LOST: Chip(translate("Connection", "Reconnecting"), "warn", "plug-connected-x"),
        LineState.FAILED: Chip(translate("Connection", "Not connected"), "danger", "plug-connected-x"),
        LineState.CLOSED: Chip(translate("Connection", "Not connected"), "neutral", "plug-connected-x"),
    }[state]


def no_line_words(connection: Connection) -> str:
    """What stands where nothing is known or can be done, for want of a line."""
    if connection.is_on_its_way:
        return translate("Connection", "Connecting to the phone system…")
    return translate("Connection", "Not connected to the phone system.")


def no_calls_words(connection: Connection) -> str:
    """What to do while there is no line and it does not look as if there soon would be; "" while there may."""
    if not connection.has_failed:
        return ""
    return translate("Connection", "Calls can't be made from Callboard until it is connected. Use your phone as usual.")


class BannerWords(NamedTuple):
    """What the banner says: the first sentence stands out."""

    head: str
    rest: str


def banner_words(
    connection: Connection, retry_in_s: int | None, known_at_s: float | None, pbx_name: str = ""
) -> BannerWords:
    """The banner while there is no connection; `retry_in_s` is what is left of the wait, `pbx_name` what people call
    the phone system."""
    is_failure = connection.has_failed
    parts: list[str] = []
    # A line that was lost is always being tried again, be it by the library of the phone system itself.
    if retry_in_s is not None or connection.state is not LineState.FAILED:
        parts.append(_next_try(retry_in_s or 0, is_failure))
    if known_at_s is not None:
        known = translate("Connection", "The board shows what was known at {time}.")
        parts.append(known.format(time=time_of_day(known_at_s)))
    # In the end: where it is too much for the banner, it is to be had by asking why.
    if is_failure and connection.problem is not None:
        parts += [problem_text(connection.problem).what, problem_text(connection.problem).mend]
    cannot = translate("Connection", "Cannot connect to the phone system.")
    if pbx_name:
        cannot = translate("Connection", "Cannot connect to {pbx}.").format(pbx=pbx_name)
    head = cannot if is_failure else translate("Connection", "Connection lost.")
    return BannerWords(head, " ".join(part for part in parts if part))


def _next_try(left_s: int, is_failure: bool) -> str:
    if is_failure:
        trying = translate("Connection", "Trying again in {seconds} s.")
        now = translate("Connection", "Trying again…")
    else:
        trying = translate("Connection", "Reconnecting in {seconds} s.")
        now = translate("Connection", "Reconnecting…")
    return trying.format(seconds=left_s) if left_s > 0 else now


def reading_words(reading: ReadingProgress) -> str:
    """How far the first reading is; 0 of 0 while it is not known how much there is."""
    if not reading.total:
        return translate("Connection", "Loading extensions…")
    text = translate("Connection", "Loading {done} of {total}")
    return text.format(done=counted(reading.done), total=counted(reading.total))


def freshness(
    connection: Connection,
    identity: PbxIdentity,
    is_demo: bool,
    known_at_s: float | None,
    now_s: float,
    reading: ReadingProgress = NOTHING_READ,
) -> str:
    """The right end of the status line at the moment `now_s`; the last news came at `known_at_s`."""
    if connection.is_live and (is_demo or identity.rehearsal):
        return translate("Connection", "Demo · no real calls")
    if connection.is_live:
        return _live(known_at_s, now_s)
    if connection.is_on_its_way:
        return reading_words(reading)
    if reading.total:
        text = translate("Connection", "Not live · loading {done} of {total}")
        return text.format(done=counted(reading.done), total=counted(reading.total))
    if known_at_s is None:
        return translate("Connection", "Not live")
    return translate("Connection", "Not live · last update {time}").format(time=time_of_day(known_at_s))


def _live(known_at_s: float | None, now_s: float) -> str:
    if known_at_s is None:
        return translate("Connection", "Live")
    # News of this very second is "1 s ago" too: a busy phone system would make the words flicker.
    age_s = max(1, int(now_s - known_at_s))
    if age_s < 60:
        return translate("Connection", "Live · updated {seconds} s ago").format(seconds=age_s)
    if age_s < 3600:
        return translate("Connection", "Live · updated {minutes} min ago").format(minutes=age_s // 60)
    return translate("Connection", "Live · updated {hours} h ago").format(hours=age_s // 3600)
