"""The rows of the connection check in words, translated. Nothing is painted here."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from callboard.sessions.check_result import CheckResult, CheckState
from callboard.views.words.phrases import text_of
from callboard.wording.check_sentences import (
    NOT_YET,
    PHONES_ARE_FINE,
    STATE_WORDS,
    TITLES,
    tag_of,
    title_of,
    words_of,
)
from callboard.wording.fix_steps import TRY_IN_ORDER, TRY_THIS, advice_on
from callboard.wording.phrase import Phrase

translate = QCoreApplication.translate

ICONS = {
    CheckState.PASSED: "circle-check",
    CheckState.FAILED: "circle-x",
    CheckState.CHECKING: "circle-dashed",
    CheckState.NOT_CHECKED: "circle-dashed",
    CheckState.SKIPPED: "circle-check",
}
COLOURS = {
    CheckState.PASSED: "ok",
    CheckState.FAILED: "danger",
    CheckState.CHECKING: "accent",
    CheckState.NOT_CHECKED: "textoff",
    CheckState.SKIPPED: "text2",
}
"""The token in which the state is written and its icon drawn."""


@dataclass(frozen=True, slots=True)
class FixWords:
    """What the panel beside the rows shows. Each step is what to do and, under it, why or how ("" for nothing)."""

    head: str
    text: str
    steps_title: str
    steps: Sequence[tuple[str, str]]
    details: str


def title_text(result: CheckResult) -> str:
    """What the row is called."""
    return text_of(title_of(result.check))


def state_text(result: CheckResult) -> str:
    """Its state in a word or two."""
    return text_of(Phrase(STATE_WORDS[result.state]))


def row_text(result: CheckResult) -> str:
    """What was found, else what is looked at, else what it waits for."""
    if result.waits_for is not None:
        title = text_of(Phrase(TITLES[result.waits_for]))
        return text_of(Phrase(NOT_YET, {"title": title}))
    words = words_of(result)
    said = words.found if words.found.source else words.looked_at
    return text_of(said) if said.source else ""


def spoken_check(result: CheckResult) -> str:
    """For a screen reader (ui-spec, section 10)."""
    spoken = {
        CheckState.PASSED: translate("Check", "{title}, passed, {text}"),
        CheckState.FAILED: translate("Check", "{title}, failed, {text}"),
        CheckState.CHECKING: translate("Check", "{title}, checking, {text}"),
        CheckState.NOT_CHECKED: translate("Check", "{title}, not checked yet, {text}"),
        CheckState.SKIPPED: translate("Check", "{title}, nothing to check, {text}"),
    }
    text = spoken[result.state].format(title=title_text(result), text=row_text(result))
    return text.rstrip(" ,")


def on_enter_check(result: CheckResult) -> str:
    """What Enter does in its row."""
    if result.state is CheckState.FAILED:
        return translate("Check", "Enter shows how to mend it.")
    return translate("Check", "Enter shows what was looked at.")


def fix_words(result: CheckResult) -> FixWords:
    """All that is known about one row."""
    fine = text_of(Phrase(PHONES_ARE_FINE))
    text = " ".join(filter(None, (row_text(result), fine)))
    if result.problem is None:
        return FixWords(title_text(result), text, "", (), technical_text(result))
    advice = advice_on(result.problem)
    head = text_of(advice.head) if advice.head.source else title_text(result)
    steps = tuple((text_of(what), text_of(how) if how.source else "") for what, how in advice.steps)
    title = text_of(Phrase(TRY_IN_ORDER if len(steps) > 1 else TRY_THIS)) if steps else ""
    return FixWords(head, text, title, steps, technical_text(result))


def technical_text(result: CheckResult) -> str:
    """For whoever has to help: in English, as in the report."""
    words = words_of(result)
    lines = [words.looked_at.english if words.looked_at.source else ""]
    if result.problem is not None:
        case = result.problem.facts.get("case", "")
        lines.append(f"{result.problem.code.value} ({case})" if case else result.problem.code.value)
    lines.append(words.detail)
    return "\n".join(filter(None, lines)) or result.check.value


def tag_text(problems: int) -> str:
    """How many problems there are."""
    return text_of(tag_of(problems))


def when_checked(unix_time_s: float | None, now_s: float | None = None) -> str:
    """ "checked today at 09:42"."""
    if unix_time_s is None:
        return translate("Check", "not checked yet")
    then = QDateTime.fromSecsSinceEpoch(int(unix_time_s))
    today = QDateTime.fromSecsSinceEpoch(int(time.time() if now_s is None else now_s)).date()
    clock = QLocale().toString(then.time(), QLocale.FormatType.ShortFormat)
    if then.date() == today:
        return translate("Check", "checked today at {time}").format(time=clock)
    date = QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)
    return translate("Check", "checked on {date} at {time}").format(date=date, time=clock)
