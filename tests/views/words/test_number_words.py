"""Numbers on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from callboard.views.words import number_words
from callboard.views.words.number_words import (
    country_and_time,
    country_or_own,
    grouped,
    own_country,
    shown,
    shown_beside,
)
from callboard.views.words.state_words import in_sentence


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_country_is_that_of_the_window() -> None:
    assert own_country() == "GB"
    assert shown("02079460958") == "020 7946 0958"
    QLocale.setDefault(QLocale("de_DE"))
    assert shown("+493023125042") == "030 23125042"
    QLocale.setDefault(QLocale.c())
    assert (own_country(), shown("02079460958")) == ("", "02079460958")


def test_numbers_stay_left_to_right_beside_a_name_that_does_not() -> None:
    assert in_sentence("204", "Maya Lindqvist") == "204 Maya Lindqvist"
    assert in_sentence("02079460958", "Zoë") == "020 7946 0958 Zoë"
    assert in_sentence("02079460958", "מאיה") == "\u2066020 7946 0958\u2069 \u2068מאיה\u2069"  # noqa: RUF001
    assert in_sentence("700**101", "مها") == "\u2066700**101\u2069 \u2068مها\u2069"  # noqa: RUF001
    assert shown_beside("204", "מאיה") == "204", "digits of one run cannot come apart"


def test_numbers_stay_left_to_right_in_a_window_that_does_not(leftwards: None) -> None:
    assert shown("02079460958") == "\u2066020 7946 0958\u2069"
    assert grouped("02079460958") == "020 7946 0958", "nothing but its own characters where it may be copied"


def test_a_number_from_abroad_says_where_and_what_time_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(number_words, "seconds_now", lambda: 1_700_000_000)  # 14 November 2023, 22:13 UTC
    assert country_and_time("+493023125042") == "Germany · 23:13 there"
    assert country_and_time("+12125550123") == "United States · 17:13 there"
    assert country_and_time("+61412345678") == "Australia", "a mobile may be in any of its time zones"
    assert country_and_time("02079460958") == ""
    assert country_and_time("204") == ""


def test_a_number_of_the_own_country_is_named_with_it_and_nothing_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(number_words, "seconds_now", lambda: 1_700_000_000)
    assert country_or_own("02079460958") == "United Kingdom"
    assert country_or_own("+493023125042") == "Germany · 23:13 there"
    assert [country_or_own(number) for number in ("204", "*72", "1" * 30)] == ["", "", ""]
    QLocale.setDefault(QLocale.c())
    assert country_or_own("02079460958") == ""


def test_the_country_is_named_in_the_language_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"en": "de", "{country} · {time} there": "{country} · dort {time}"}
    monkeypatch.setattr(number_words, "translate", lambda _context, source, *_: words[source])
    monkeypatch.setattr(number_words, "seconds_now", lambda: 1_700_000_000)
    assert country_and_time("+493023125042") == "Deutschland · dort 23:13"
