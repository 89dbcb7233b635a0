"""What is found in the sources is what the window will look up, or it is refused."""

import ast
from pathlib import Path

import pytest

from callboard.wording.problem_sentences import TEXTS
from source_texts import NotTranslatable, SourceText, all_source_texts, as_cpp, texts_in

PACKAGE = Path(__file__).resolve().parents[2] / "gui" / "callboard"


def found(source: str) -> list[SourceText]:
    return list(texts_in(ast.parse(source), "views/x.py"))


def text(context: str, words: str, hint: str = "", is_plural: bool = False) -> SourceText:
    return SourceText(context, words, hint, is_plural, "views/x.py")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('class Card(QFrame):\n def a(self):\n  self.tr("Call {name}")', text("Card", "Call {name}")),
        ('def ask(console: Console):\n console.tr("Hang up")', text("Console", "Hang up")),
        ('def ask(console: Console):\n def deep():\n  return console.tr("Hang up")', text("Console", "Hang up")),
        (
            'class Desk:\n def __init__(self, console: Console): ...\n def a(self):\n  self._console.tr("Hang up")',
            text("Console", "Hang up"),
        ),
        ('translate("Room", "Free")', text("Room", "Free")),
        ('QCoreApplication.translate("Room", "Free")', text("Room", "Free")),
        ('translate("Room", "one " "sentence")', text("Room", "one sentence")),
        ('translate("Room", "%n people", "", count)', text("Room", "%n people", "", True)),
        ('translate("Room", "Free", "of a room")', text("Room", "Free", "of a room")),
        ('class A:\n x = [translate("Room", "Free").format(a=b) for b in c]', text("Room", "Free")),
    ],
)
def test_every_way_to_ask_for_a_text_is_seen(source: str, expected: SourceText) -> None:
    assert found(source) == [expected]


def test_texts_of_a_table_are_looked_up_elsewhere() -> None:
    source = 'WORDS = {1: QT_TRANSLATE_NOOP("Room", "Free")}\ntranslate("Room", WORDS[1])'
    assert found(source) == [text("Room", "Free")]


@pytest.mark.parametrize(
    "source",
    [
        'translate("Wording", sentence.what)',
        "name.translate(table)",
        "text.translate(x, 0)",
    ],
)
def test_what_is_no_text_of_its_own_is_passed_over(source: str) -> None:
    assert found(source) == []


@pytest.mark.parametrize(
    "source",
    [
        'translate("Room", f"Room {n}")',
        'translate("Room", words)',
        'translate(context, "Free")',
        "class A:\n def a(self):\n  self.tr(words)",
        'def a(window):\n window.tr("Free")',
        'translate("Room", "%n people")',
        'translate("Room", "people", "", count)',
        'translate("Room", "")',
    ],
)
def test_what_could_never_be_looked_up_is_refused(source: str) -> None:
    with pytest.raises(NotTranslatable, match=r"^views/x\.py:\d+: "):
        found(source)


def test_the_list_for_qt_is_quoted() -> None:
    listed = as_cpp([text("Room", 'say "no" \\ …'), text("Room", "%n people", "", True)])
    assert 'QCoreApplication::translate("Room", "say \\"no\\" \\\\ …");' in listed
    assert 'QCoreApplication::translate("Room", "%n people", "", n);' in listed


def test_the_whole_window_can_be_translated() -> None:
    texts = all_source_texts(PACKAGE)
    assert len({(one.context, one.text) for one in texts}) > 300
    words = {one.text for one in texts if one.context == "Wording"}
    for sentence in TEXTS.values():
        assert {sentence.what, sentence.mend} - {""} <= words


def test_what_only_the_command_line_says_is_not_asked_of_translators() -> None:
    words = {one.text for one in all_source_texts(PACKAGE) if one.context == "Wording"}
    assert "Ringing" in words
    assert "{who} is not being called yet" not in words
