"""Keys are called the same everywhere: in what Qt writes (menus, tooltips), and in our own sentences."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from callboard.app.translations import LANGUAGES, speak
from callboard.paths import resources_folder
from callboard.views.actions.call_actions import call_entries, conference_entries
from callboard.views.words.key_names import as_read, named, with_key

FOLDER = resources_folder() / "translations"
IN_SENTENCES = {"Enter": "Return", "Esc": "Esc", "Del": "Del", "Ctrl": "Ctrl", "Shift": "Shift"}
"""How our sentences call a key, and how Qt does."""
KEY = re.compile(rf"\b({'|'.join(IN_SENTENCES)})\b(?=[+),. ]|$)")


def _texts(file: str) -> Iterator[tuple[str, str]]:
    for message in ET.parse(FOLDER / file).iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield message.findtext("source", ""), " ".join(forms) or message.findtext("translation", "")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translators = speak(qapp, request.param)
    yield request.param
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def test_all_files_name_the_same_keys() -> None:
    keys = [{source for source, _ in _texts(f"keys_{language}.ts")} for language in LANGUAGES]
    assert all(known == keys[0] for known in keys)
    assert all(text for language in LANGUAGES for _, text in _texts(f"keys_{language}.ts"))


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"], indirect=True)
def test_sentences_name_keys_as_menus_do(language: str) -> None:
    names = dict(_texts(f"keys_{language}.ts"))
    wrong = [
        (source, text)
        for source, text in _texts(f"callboard_{language}.ts")
        for key in KEY.findall(source)
        if text and names[IN_SENTENCES[key]] not in text
    ]
    assert wrong == []


def test_a_menu_shows_the_same_as_a_tooltip(language: str) -> None:
    names = dict(_texts(f"keys_{language}.ts"))
    action = QAction("Start")
    action.setShortcut(QKeySequence("Ctrl+Return"))
    assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) == named("Ctrl+Return")
    assert named("Ctrl+Return") == f"{names['Ctrl']}+{names['Return']}"
    assert named("Ctrl+Shift+Enter") == f"{names['Ctrl']}+{names['Shift']}+{names['Enter']}"
    assert with_key("Redial", named("Ctrl+R")) == f"Redial ({names['Ctrl']}+R)"


def test_no_key_is_called_return(language: str) -> None:
    """Both keys do the same, and people know one name."""
    assert named("Return") == named("Enter")
    keys = [entry.keys for entry in {**call_entries(), **conference_entries()}.values() if entry.keys]
    assert not any("Return" in as_read(QKeySequence(key)) for key in keys)


def test_several_keys_are_parted_by_commas(language: str) -> None:
    names = dict(_texts(f"keys_{language}.ts"))
    assert named("Home", "End") == f"{names['Home']}, {names['End']}"
    assert with_key("More", "") == "More"
