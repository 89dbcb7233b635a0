"""Texts from outside on one line."""

import pytest

from callboard.views.words.one_line import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Maya Lindqvist", "Maya Lindqvist"),
        ("first\nsecond\tthird\r\n", "first second third"),
        ("a\u2028b\x00c", "a b c"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\ud800", "\ufffd"),
        ("+49\u00a030", "+49\u00a030"),
        ("\u2066700**101\u2069", "\u2066700**101\u2069"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("", ""),
    ],
)
def test_nothing_breaks_the_line_and_nothing_turns_it(text: str, line: str) -> None:
    assert one_line(text) == line
