"""Which country the numbers of the window belong to."""

import pytest
from PySide6.QtCore import QLocale

from callboard.app.computer.own_country import locale_of


@pytest.mark.parametrize(
    ("country", "language", "is_pretend", "system", "expected"),
    [
        ("DE", "de", False, "en_US", "de_DE"),
        ("AT", "de", False, "de_DE", "de_AT"),
        ("GB", "en", False, "de_DE", "en_GB"),
        ("GB", "fr", False, "fr_FR", "en_GB"),  # the country counts more: Qt knows no French of Great Britain
        ("US", "es", False, "en_GB", "es_US"),
        ("", "de", False, "fr_CH", "fr_CH"),
        ("", "en", True, "de_DE", "en_GB"),
        ("DE", "en", True, "fr_FR", "en_DE"),
        ("QX", "en", False, "fr_FR", "fr_FR"),
    ],
)
def test_the_country_is_the_one_chosen(
    country: str, language: str, is_pretend: bool, system: str, expected: str
) -> None:
    assert locale_of(country, language, is_pretend, QLocale(system)).name() == expected


def test_every_country_can_be_chosen_in_every_language() -> None:
    codes = {
        QLocale.territoryToCode(each.territory())
        for each in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
        )
    } - {"", "001", "150", "419"}
    assert len(codes) > 200
    for language in ("en", "de", "fr", "es"):
        for code in codes:
            territory = locale_of(code, language, system=QLocale("ja_JP")).territory()
            assert QLocale.territoryToCode(territory) == code
