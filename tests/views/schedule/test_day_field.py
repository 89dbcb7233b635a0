"""A day is read with its weekday and typed in digits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.look.look import Look
from callboard.views.schedule.day_field import DayField

TODAY = QDate(2026, 11, 23)


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "typed", "shown"),
    [
        ("en_GB", "28032027", "Sun, 28 Mar 2027"),
        ("en_US", "03282027", "Sun, Mar 28, 2027"),
        ("de_DE", "28032027", "So., 28. März 2027"),
        ("fr_FR", "28032027", "dim. 28 mars 2027"),
        ("es_ES", "28032027", "dom, 28 mar 2027"),
    ],
)
def test_a_day_is_typed(qtbot: QtBot, look: Look, locale: str, typed: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    window = QWidget()
    qtbot.addWidget(window)
    other = QLineEdit(window)
    field = DayField(TODAY, TODAY, TODAY.addDays(731), look, window)
    field.move(0, 60)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, typed)
    assert field.date() == QDate(2027, 3, 28)
    other.setFocus()
    assert field.text() == shown
