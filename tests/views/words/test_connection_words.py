"""The connection in words."""

import pytest
from PySide6.QtCore import QLocale

from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.problems import ProblemCode, problem
from callboard.views.words.clock_words import time_of_day
from callboard.views.words.connection_words import banner_words, chip_of, freshness, no_line_words, reading_words

REAL, PRETEND = PbxIdentity("v11"), PbxIdentity("v11", rehearsal=True)
NOW = 1_700_000_000.0
LIVE = Connection(LineState.LIVE)
LOST = Connection(LineState.LOST, retry_in_s=5.0)


@pytest.mark.parametrize("state", LineState)
def test_every_state_has_a_chip(state: LineState) -> None:
    chip = chip_of(Connection(state), REAL)
    assert chip.text
    assert chip.tone in ("ok", "warn", "danger", "neutral")


def test_nothing_pretended_is_taken_for_real() -> None:
    assert chip_of(LIVE, REAL).text == "Connected"
    assert chip_of(LIVE, PRETEND).text == "Demo PBX"
    assert "Rehearsal" in chip_of(LIVE, PRETEND).more
    assert chip_of(LIVE, REAL).more == ""
    assert chip_of(LIVE, REAL, is_demo=True).text == "Demo PBX"
    assert freshness(LIVE, PRETEND, False, None, NOW) == "Demo · no real calls"
    assert freshness(LIVE, REAL, True, None, NOW) == "Demo · no real calls"
    assert chip_of(LOST, PRETEND, is_demo=True).text == "Reconnecting"


@pytest.mark.parametrize(
    ("age_s", "text"),
    [
        (0.2, "Live · updated 1 s ago"),
        (59.9, "Live · updated 59 s ago"),
        (60, "Live · updated 1 min ago"),
        (7300, "Live · updated 2 h ago"),
        (-3, "Live · updated 1 s ago"),
    ],
)
def test_what_is_live_says_when_news_came(age_s: float, text: str) -> None:
    assert freshness(LIVE, REAL, False, NOW - age_s, NOW) == text
    assert freshness(LIVE, REAL, False, None, NOW) == "Live"


def test_what_is_old_says_how_old() -> None:
    assert freshness(LOST, REAL, False, NOW, NOW + 9) == f"Not live · last update {time_of_day(NOW)}"
    assert freshness(LOST, REAL, False, None, NOW) == "Not live"
    assert freshness(Connection(LineState.CONNECTING), REAL, False, None, NOW) == "Loading extensions…"


def test_a_reading_says_how_far_it_is() -> None:
    connecting, progress = Connection(LineState.CONNECTING), ReadingProgress(3_200, 10_482)
    assert freshness(connecting, REAL, False, None, NOW, progress) == "Loading 3,200 of 10,482"
    assert freshness(LOST, REAL, False, NOW, NOW, progress) == "Not live · loading 3,200 of 10,482"
    assert freshness(connecting, REAL, False, None, NOW, ReadingProgress()) == "Loading extensions…"


def test_a_reading_is_counted_as_the_country_does() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert reading_words(ReadingProgress(3_200, 10_482)) == "Loading 3.200 of 10.482"
    finally:
        QLocale.setDefault(before)


def test_a_line_that_was_tried_for_three_times_cannot_be_had() -> None:
    why = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said="")
    for attempt, word in ((2, "Reconnecting"), (3, "Not connected")):
        lost = Connection(LineState.LOST, why, 20.0, attempt)
        assert chip_of(lost, REAL).text == word
        assert banner_words(lost, 20, None).head.startswith("Connection lost" if attempt < 3 else "Cannot connect")


def test_one_more_try_changes_nothing_until_it_gets_further() -> None:
    again = Connection(LineState.CONNECTING, problem(ProblemCode.SIGN_IN_REFUSED), attempt=2)
    assert chip_of(again, REAL).text == "Not connected"
    assert freshness(again, REAL, False, None, NOW) == "Not live"
    assert banner_words(again, None, None).rest.startswith("Trying again… ")
    assert no_line_words(again) == "Not connected to the phone system."
    assert no_line_words(Connection(LineState.CONNECTING, attempt=2)) == "Connecting to the phone system…"


def test_the_banner_counts_down_and_says_what_to_do() -> None:
    assert banner_words(LOST, 5, None) == ("Connection lost.", "Reconnecting in 5 s.")
    assert banner_words(LOST, 0, None) == ("Connection lost.", "Reconnecting…")
    assert banner_words(LOST, None, None) == ("Connection lost.", "Reconnecting…")
    failed = Connection(LineState.FAILED, problem(ProblemCode.SIGN_IN_REFUSED))
    head, rest = banner_words(failed, 5, NOW)
    assert head == "Cannot connect to the phone system."
    known = f"Trying again in 5 s. The board shows what was known at {time_of_day(NOW)}."
    assert rest.startswith(f"{known} The phone system refused the user or password. Take")
    assert banner_words(failed, 5, NOW, "pbx.example").head == "Cannot connect to pbx.example."
    assert banner_words(failed, None, None, "pbx.example").rest.startswith("The phone system refused")
