"""The connection in words."""

import pytest

from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.problems import ProblemCode, problem
from callboard.views.clock_words import time_of_day
from callboard.views.connection_words import banner_text, chip_of, freshness

REAL, PRETEND = PbxIdentity("v11"), PbxIdentity("v11", rehearsal=True)
LIVE = Connection(LineState.LIVE)
LOST = Connection(LineState.LOST, retry_in_s=5.0)


@pytest.mark.parametrize("state", LineState)
def test_every_state_has_a_chip(state: LineState) -> None:
    chip = chip_of(Connection(state), REAL)
    assert chip.text
    assert chip.tone in ("ok", "warn", "danger", "neutral")


def test_nothing_pretended_is_taken_for_real() -> None:
    assert chip_of(LIVE, REAL).text == "Connected"
    assert chip_of(LIVE, PRETEND).text == "Rehearsal"
    assert chip_of(LIVE, REAL, is_demo=True).text == "Demo PBX"
    assert freshness(LIVE, REAL, False, None) == "Live"
    assert freshness(LIVE, PRETEND, False, None) == "Rehearsal · no real calls"
    assert freshness(LIVE, REAL, True, None) == "Demo · no real calls"
    assert chip_of(LOST, PRETEND, is_demo=True).text == "Reconnecting"


def test_what_is_old_says_how_old() -> None:
    assert freshness(LOST, REAL, False, 1_700_000_000.0) == f"Not live · as of {time_of_day(1_700_000_000.0)}"
    assert freshness(LOST, REAL, False, None) == "Not live"
    assert freshness(Connection(LineState.CONNECTING), REAL, False, None) == "Loading extensions…"


def test_the_banner_counts_down_and_says_what_to_do() -> None:
    assert banner_text(LOST, 5, None) == "Connection lost. Trying again in 5 s."
    assert banner_text(LOST, 0, None) == "Connection lost. Trying again…"
    failed = Connection(LineState.FAILED, problem(ProblemCode.SIGN_IN_REFUSED))
    text = banner_text(failed, None, 1_700_000_000.0)
    assert text.startswith("Cannot connect to the phone system. The phone system refused the user or password. Take")
    assert text.endswith(f"The board shows what was known at {time_of_day(1_700_000_000.0)}.")
