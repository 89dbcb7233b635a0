"""A day is written in the order of the country, and short."""

import pytest
from PySide6.QtCore import QDate, QLocale

from callboard.views.words.day_words import day_pattern, day_pattern_this_year, typed_day_pattern

DAY = QDate(2026, 11, 23)


@pytest.mark.parametrize(
    ("locale", "whole", "this_year"),
    [
        ("C", "Mon, 23 Nov 2026", "Mon, 23 Nov"),
        ("en_GB", "Mon, 23 Nov 2026", "Mon, 23 Nov"),
        ("en_US", "Mon, Nov 23, 2026", "Mon, Nov 23"),
        ("de_DE", "Mo., 23. Nov. 2026", "Mo., 23. Nov."),
        ("fr_FR", "lun. 23 nov. 2026", "lun. 23 nov."),
        ("es_ES", "lun, 23 nov 2026", "lun, 23 nov"),
        ("sv_SE", "mån 23 nov. 2026", "mån 23 nov."),
        ("ja_JP", "2026年11月23日月", "11月23日月"),
        ("hu_HU", "2026. nov. 23., H", "nov. 23., H"),
    ],
)
def test_the_order_of_the_country(locale: str, whole: str, this_year: str) -> None:
    there = QLocale(locale)
    assert there.toString(DAY, day_pattern(there)) == whole
    assert there.toString(DAY, day_pattern_this_year(there)) == this_year


@pytest.mark.parametrize("locale", ["C", "en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "hu_HU", "lt_LT"])
def test_what_is_written_is_read_again(locale: str) -> None:
    there = QLocale(locale)
    assert there.toDate(there.toString(DAY, day_pattern(there)), day_pattern(there)) == DAY


@pytest.mark.parametrize(
    ("locale", "typed"),
    [("C", "23/11/2026"), ("en_GB", "23/11/2026"), ("de_DE", "23.11.2026"), ("hu_HU", "2026. 11. 23.")],
)
def test_a_day_is_typed_with_something_between_its_digits(locale: str, typed: str) -> None:
    there = QLocale(locale)
    assert there.toString(DAY, typed_day_pattern(there)) == typed
