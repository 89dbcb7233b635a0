"""Presence and reservations in words."""

import time

import pytest

from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.presence import ForwardingProfile
from callboard.domain.reservation import Reservation
from callboard.models.extension_facts import ExtensionFacts
from callboard.views.words.number_words import clock_of
from callboard.views.words.presence_words import (
    away_words,
    presence_of,
    profile_words,
    reserved_here,
    short_profile_words,
    short_reserved_words,
)
from callboard.views.words.spoken_words import spoken_tile
from callboard.views.words.state_words import tile_lines, tile_tooltip

pytestmark = pytest.mark.usefixtures("qapp")
UNTIL_S = time.time() + 900


def facts(state: ExtensionState = ExtensionState.FREE, held: Reservation | None = None) -> ExtensionFacts:
    return ExtensionFacts(Extension("104", "Oscar", ("Sales",), registered=True), state, reserved=held)


def test_a_profile_by_its_words() -> None:
    lunch = ForwardingProfile("Away", "Lunch")
    assert (profile_words(lunch), short_profile_words(lunch)) == ("Away: Lunch", "Lunch")
    assert short_profile_words(ForwardingProfile("Available")) == "Available"
    assert profile_words(ForwardingProfile("Night shift")) == "Night shift"
    assert presence_of(None) is presence_of(Extension("1", "", profile="")) is None
    assert presence_of(Extension("1", "", profile="Away", profile_label="Lunch")) == lunch


@pytest.mark.parametrize(
    ("profile", "label", "why"), [("Away", "Lunch", "Lunch"), ("Out of office", "", "Out of office"), ("Away", "", "")]
)
def test_why_somebody_is_away(profile: str, label: str, why: str) -> None:
    away = Extension("104", "Oscar", ("Sales",), True, profile, label)
    assert away_words(away) == why
    assert tile_lines(ExtensionFacts(away, ExtensionState.AWAY), 0.0).about == (why or "Sales")


def test_a_tile_says_that_somebody_is_reserved_and_by_whom() -> None:
    held = Reservation("104", UNTIL_S)
    clock = clock_of(UNTIL_S)
    assert tile_lines(facts(held=Reservation("104")), 0.0).about == "Reserved by reception"
    assert tile_lines(facts(held=held), 0.0).about == short_reserved_words(held) == f"Reserved until {clock}"
    assert tile_lines(facts(), 0.0).about == "Sales"
    here = f"Reserved by reception until {clock} (only seen in this Callboard)"
    assert reserved_here(held) == here
    assert here in tile_tooltip(facts(held=held))
    assert spoken_tile(facts(held=held), 0.0) == f"Oscar, 104, Free, Reserved by reception until {clock}"


def test_a_call_stays_in_sight_on_a_reserved_tile() -> None:
    talking = facts(ExtensionState.TALKING, Reservation("104"))
    assert tile_lines(talking, 0.0).about == ""
    assert "Reserved by reception" in tile_tooltip(talking)
