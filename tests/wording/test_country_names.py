"""Names of countries, without all the towns in them."""

import sys

import pytest

from callboard.wording.country_names import country_name


@pytest.mark.parametrize(
    ("region", "language", "name"),
    [
        ("DE", "en", "Germany"),
        ("DE", "de", "Deutschland"),
        ("DE", "fr", "Allemagne"),
        ("DE", "es", "Alemania"),
        ("US", "xx", "United States"),
        ("ZZ", "en", ""),
    ],
)
def test_the_name(region: str, language: str, name: str) -> None:
    assert country_name(region, language) == name


def test_the_towns_are_not_read() -> None:
    country_name("FR", "en")
    assert "phonenumbers.geodata.data0" not in sys.modules
