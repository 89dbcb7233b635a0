"""Tooltips to the letter."""

import pytest
from PySide6.QtGui import QTextDocument

from callboard.models.plain_tooltip import LONGEST_LINE, as_tooltip


@pytest.mark.parametrize("text", ["204 Maya", "one\ntwo", "Q&A", "a < b"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert as_tooltip(text) == text


@pytest.mark.parametrize("name", ["<b>Bold</b>", "<img src=x>", "<a href='x'>y</a>\nsecond"])
def test_markup_is_shown_and_not_obeyed(qapp: object, name: str) -> None:
    shown = QTextDocument()
    shown.setHtml(as_tooltip(name))
    assert shown.toPlainText().replace("\u2028", "\n") == name


def test_no_line_is_longer_than_a_screen() -> None:
    lines = as_tooltip(f"{'x' * 500}\nGroup: Sales").split("\n")
    assert max(map(len, lines)) <= LONGEST_LINE
    assert "".join(lines[:-1]) == "x" * 500
    assert lines[-1] == "Group: Sales"
