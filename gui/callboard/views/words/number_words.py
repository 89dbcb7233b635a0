"""Numbers on screen: grouped as the country of the window does it, and always written from left to right."""

import time
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtGui import QGuiApplication

from callboard.domain.numbers.number_identity import e164
from callboard.domain.numbers.phone_number import is_code
from callboard.domain.request_rules import LONGEST_INTERNAL_NUMBER
from callboard.wording.country_names import country_name
from callboard.wording.number_forms import LONGEST_READ, Abroad, abroad, form_of

translate = QCoreApplication.translate

_ISOLATED = "\u2066{}\u2069"
"""Left to right by itself, whatever stands around it."""
_BY_ITSELF = "\u2068{}\u2069"
"""In its own direction, whatever stands around it."""
_HARD_SPACE, _HARD_HYPHEN = "\u00a0", "\u2011"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def own_country() -> str:
    """The country of the window as two letters, "" when nobody said which."""
    return _code_of(QLocale().territory())


@lru_cache(maxsize=8)
def _code_of(territory: QLocale.Country) -> str:
    return "" if territory == QLocale.Country.AnyTerritory else QLocale.territoryToCode(territory)


def grouped(number: str) -> str:
    """`number` as people read it, with nothing but its own characters: for a field or the clipboard."""
    return form_of(number, own_country())


def shown(number: str) -> str:
    """`number` as people read it, inside any text: in a window that runs from right to left it stays as it is."""
    if _is_plain(number):
        return number
    text = grouped(number)
    return isolated(text) if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else text


def unbroken(number: str) -> str:
    """`shown`, for text that wraps: a number is never broken across lines."""
    return shown(number).replace(" ", _HARD_SPACE).replace("-", _HARD_HYPHEN)


def as_dialled(number: str) -> str:
    """The exact characters of `number`, inside any text."""
    return isolated(number) if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else number


def shown_beside(number: str, name: str) -> str:
    """`shown`, next to a `name` that may itself run from right to left and take the number along."""
    if _is_plain(number):
        return number
    text = grouped(number)
    runs_leftwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return isolated(text) if runs_leftwards or is_right_to_left(name) else text


def is_outside_form(number: str) -> bool:
    """Whether `number` looks like one of somebody outside: no extension, no code."""
    return not _is_plain(number) and not is_code(number)


def _is_plain(number: str) -> bool:
    # Most numbers are extensions, and this is asked for every tile that is painted.
    return len(number) <= LONGEST_INTERNAL_NUMBER and number.isdecimal()


def isolated(text: str) -> str:
    """`text` so that it is always written from left to right; what is one run of digits needs nothing."""
    return text if text.isdecimal() or not text else _ISOLATED.format(text)


def name_beside(name: str) -> str:
    """A `name` inside a sentence: one that runs the other way takes neither the number before it along nor the time
    behind it."""
    runs_leftwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _BY_ITSELF.format(name) if is_right_to_left(name) is not runs_leftwards else name


@lru_cache(maxsize=4096)
def is_right_to_left(text: str) -> bool:
    """Whether something in `text` is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def country_and_time(number: str) -> str:
    """A number from abroad: "Germany · 14:05 there", any other: "". The time is left out where it is not known or
    differs within the country."""
    if len(number) > LONGEST_READ:
        return ""
    where = abroad(number, own_country())
    if where is None:
        return ""
    country, local = _country(where.region), _time_there(where)
    if not country or not local:
        return country
    return translate("Dialler", "{country} · {time} there").format(country=country, time=local)


def country_or_own(number: str) -> str:
    """`country_and_time`, and of a number of the own country its name alone: it is the same time there."""
    country = own_country()
    return country_and_time(number) or (_country(country) if country and e164(number, country) else "")


def _country(region: str) -> str:
    # Not the language of QLocale(): that one follows the country first.
    language = translate("Language", "en", "the two letters of this language: de, fr, es")
    return country_name(region, language) or QLocale.territoryToString(QLocale.codeToTerritory(region))


def _time_there(where: Abroad) -> str:
    # Qt's zones and not Python's: Windows has no zone files that Python would find.
    now = QDateTime.fromSecsSinceEpoch(seconds_now(), QTimeZone.utc())
    zones = [QTimeZone(name.encode()) for name in where.zones]
    offsets = {zone.offsetFromUtc(now) for zone in zones if zone.isValid()}
    return clock(now.toTimeZone(zones[0]).time()) if len(offsets) == 1 and all(z.isValid() for z in zones) else ""


def seconds_now() -> int:
    """Unix time."""
    return int(time.time())


def counted(count: int) -> str:
    """10,482 or 10.482, as is the habit. Never 10482: a system without a habit of its own writes as English does."""
    locale = QLocale()
    return (QLocale(QLocale.Language.English) if locale.language() == QLocale.Language.C else locale).toString(count)


def clock_of(unix_time_s: float) -> str:
    """`clock`, by this computer's."""
    return clock(QDateTime.fromSecsSinceEpoch(int(unix_time_s)).time())


def clock(time_of_day: QTime) -> str:
    """14:05, or 2:05 pm where that is the habit."""
    return QLocale().toString(time_of_day, QLocale.FormatType.ShortFormat)
