"""The program as a whole, without a screen."""

import os
from collections.abc import Iterator

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale

from tests.doubles.drawn_icons import Drawn, icons_kept_in


@pytest.fixture(scope="session")
def drawn() -> Iterator[Drawn]:
    drawn: Drawn = {}
    yield drawn
    drawn.clear()  # no picture may outlive the application


@pytest.fixture(scope="module", autouse=True)
def icons_stay_drawn(drawn: Drawn) -> Iterator[None]:
    with icons_kept_in(drawn):
        yield


@pytest.fixture(autouse=True)
def no_country_left_behind() -> Iterator[None]:
    """A console sets the country of the whole process."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
