"""Which language the window speaks, and that the files are used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from callboard.app.translations import LANGUAGES, language_of, speak


@pytest.mark.parametrize(
    ("chosen", "of_system", "expected"),
    [
        ("fr", ("de-DE",), "fr"),
        ("", ("de-AT", "de", "en"), "de"),
        ("", ("nl-NL", "nl", "es-ES", "de"), "es"),
        ("", ("pt_BR", "fr_FR"), "fr"),
        ("", ("ja-JP",), "en"),
        ("", (), "en"),
        ("xx", ("de",), "de"),
    ],
)
def test_the_first_language_there_is_a_file_for(chosen: str, of_system: tuple[str, ...], expected: str) -> None:
    assert language_of(chosen, of_system) == expected


def test_this_computer_has_a_language() -> None:
    assert language_of("") in LANGUAGES


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[list[object]]:
    translators: list[object] = []
    yield translators
    for translator in translators:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_qt_speaks_the_same_language(qapp: QApplication, speaking: list[object], tmp_path: Path) -> None:
    speaking += speak(qapp, "de", tmp_path)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_without_a_file_everything_stays_english(
    qapp: QApplication, speaking: list[object], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    speaking += speak(qapp, "de", tmp_path)
    assert "callboard_de.qm" in caplog.text
    assert QCoreApplication.translate("Actions", "&Make a call") == "&Make a call"
