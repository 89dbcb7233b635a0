"""The files of the translators: complete, and every translation fits what the program puts into it."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from callboard.app.translations import LANGUAGES
from callboard.wording.sentence import placeholders_in
from source_texts import all_source_texts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [language for language in LANGUAGES if language != "en"]
FORMS = 2
"""German, French, Spanish and English all have one form for 1 and one for more."""
ENDS = ("…", ".", "?", ":", "!")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    is_plural: bool
    forms: tuple[str, ...]
    is_finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


def messages(language: str) -> list[Message]:
    tree = ET.parse(FOLDER / f"callboard_{language}.ts")
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.get("numerus") == "yes",
            tuple(forms_of(message.find("translation"))),
            message.find("translation[@type]") is None,
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def forms_of(translation: ET.Element | None) -> Iterator[str]:
    assert translation is not None
    forms = translation.findall("numerusform")
    yield from (form.text or "" for form in forms) if forms else (translation.text or "",)


def translated(language: str) -> list[tuple[Message, str]]:
    return [(message, form) for message in messages(language) for form in message.forms if form]


def mnemonics(text: str) -> list[str]:
    return re.findall(r"&([^&\s])", text.replace("&&", ""))


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_window_is_there(language: str) -> None:
    """After a change of texts: make translations."""
    wanted = {(one.context, one.text) for one in all_source_texts(ROOT / "gui" / "callboard")}
    there = {(message.context, message.source) for message in messages(language)}
    assert there - wanted == set(), "no longer in the sources"
    assert wanted - there == set(), "new in the sources"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [str(message) for message in messages(language) if not message.is_finished or not all(message.forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_is_kept(language: str) -> None:
    for message, text in translated(language):
        assert placeholders_in(text) == placeholders_in(message.source), str(message)
        # One for one person may say "one".
        assert text.count("%n") <= 1, str(message)
        assert ("%n" not in text) or message.is_plural, str(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_a_form_for_one_and_a_form_for_more(language: str) -> None:
    for message in messages(language):
        assert len(message.forms) == (FORMS if message.is_plural else 1), str(message)
        if message.is_plural and message.forms[-1]:
            assert "%n" in message.forms[-1], str(message)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_letter_behind_alt_stays_one(language: str) -> None:
    for message, text in translated(language):
        assert len(mnemonics(text)) == len(mnemonics(message.source)), f"{message} -> {text}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_ends_as_the_source_does(language: str) -> None:
    for message, text in translated(language):
        assert text == text.strip() or message.source != message.source.strip(), str(message)
        for end in ENDS:
            assert text.endswith(end) == message.source.endswith(end), f"{message} -> {text}"
        assert text.count("\n") == message.source.count("\n"), str(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_can_read_the_file(language: str, tmp_path: Path, qapp: QCoreApplication) -> None:
    made = tmp_path / f"callboard_{language}.qm"
    source = FOLDER / f"callboard_{language}.ts"
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", source, "-qm", made], check=True)
    translator = QTranslator()
    assert translator.load(str(made))
    for message in messages(language):
        number = 5 if message.is_plural else -1
        assert translator.translate(message.context, message.source, "", number) == message.forms[-1], str(message)
