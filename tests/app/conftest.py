"""The program as a whole, without a screen."""

import os
from collections.abc import Iterator

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale


@pytest.fixture(autouse=True)
def no_country_left_behind() -> Iterator[None]:
    """A console sets the country of the whole process."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
