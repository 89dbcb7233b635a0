"""How a day is written with its weekday, in the order of this computer's country."""

import re

from PySide6.QtCore import QLocale

_FILLER = re.compile(r"\s+'[^']*'\s+")
"""Spanish puts a word between the parts of a date: too long for a list."""
_YEAR_AT_END = re.compile(r"[\s,،./-]*y+\.?$")
_YEAR_AT_BEGINNING = re.compile(r"^y+(?:\s?'[^']*')?[\s,./年-]*")
_BARE_SPACE = re.compile("(?<=[dMy]) (?=[dMy])")
"""Fits between words; three bare numbers are no date to anybody."""


def day_pattern(locale: QLocale | None = None) -> str:
    """Weekday, day, month and year, as a format of Qt: "ddd, d. MMM yyyy" in Germany, "ddd, MMM d, yyyy" in the United
    States."""
    whole = (locale or QLocale()).dateFormat(QLocale.FormatType.LongFormat)
    return _FILLER.sub(" ", whole).replace("dddd", "ddd").replace("MMMM", "MMM")


def day_pattern_this_year(locale: QLocale | None = None) -> str:
    """The same without the year."""
    return _YEAR_AT_BEGINNING.sub("", _YEAR_AT_END.sub("", day_pattern(locale)))


def typed_day_pattern(locale: QLocale | None = None) -> str:
    """A day as it is typed, in digits with the whole year: "dd.MM.yyyy" in Germany."""
    short = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat)
    digits = re.sub("y+", "yyyy", re.sub("M+", "MM", re.sub("d+", "dd", short)))
    return _BARE_SPACE.sub("/", digits)
