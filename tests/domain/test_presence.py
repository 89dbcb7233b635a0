"""The profiles of an extension: what they are called, and which one somebody means."""

import pytest

from callboard.domain.presence import ForwardingProfile, profile_meant

HERE, LUNCH, GONE = ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"), ForwardingProfile("Custom 1")
ALL = (HERE, LUNCH, GONE)


def test_what_a_profile_is_called() -> None:
    assert (HERE.shown, HERE.whole) == ("Available", "Available")
    assert (LUNCH.shown, LUNCH.whole) == ("Lunch", "Away: Lunch")
    assert ForwardingProfile("Away", "Away").whole == "Away"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Away", LUNCH),
        ("away", LUNCH),
        (" lunch ", LUNCH),
        ("Away: Lunch", LUNCH),
        ("custom 1", GONE),
        ("", None),
        ("Holidays", None),
    ],
)
def test_which_one_is_meant(typed: str, meant: ForwardingProfile | None) -> None:
    assert profile_meant(typed, ALL) == meant


def test_a_name_wins_over_a_label_and_two_of_a_kind_are_none() -> None:
    odd = ForwardingProfile("Custom 2", "Away")
    assert profile_meant("Away", (*ALL, odd)) == LUNCH
    twins = (ForwardingProfile("Custom 1", "Break"), ForwardingProfile("Custom 2", "Break"))
    assert profile_meant("Break", twins) is None
    assert profile_meant("Custom 2: Break", twins) == twins[1]
