"""How a line of the log looks."""

import logging
import sys

from callboard.sessions.known_secrets import KnownSecrets
from callboard.sessions.masking_formatter import LONGEST_LINE, MaskingFormatter


def _record(message: str, *, failed: bool = False) -> logging.LogRecord:
    try:
        raise ValueError("02079460311 sesame")
    except ValueError:
        return logging.LogRecord("x", logging.ERROR, "x.py", 1, message, (), sys.exc_info() if failed else None)


def test_a_traceback_is_cleaned_and_not_kept_for_others() -> None:
    record = _record("failed", failed=True)
    text = MaskingFormatter("%(message)s", KnownSecrets("sesame")).format(record)
    assert text.endswith("ValueError: 02*******11 •••")
    assert record.exc_text is None


def test_what_terminals_obey_is_gone_and_further_lines_are_indented() -> None:
    assert MaskingFormatter("%(message)s").format(_record("a\nb\x1b[2J\u202e")) == "a\n    b?[2J?"


def test_one_record_cannot_fill_a_disk() -> None:
    assert len(MaskingFormatter("%(message)s").format(_record("x" * (LONGEST_LINE * 5)))) == LONGEST_LINE + 1


def test_what_an_exception_quotes_is_struck_whoever_rendered_the_record_before() -> None:
    record = _record("failed")
    try:
        raise KeyError("Anna Berg")
    except KeyError:
        record.exc_info = sys.exc_info()
    assert "Anna" in logging.Formatter("%(message)s").format(record)
    text = MaskingFormatter("%(message)s").format(record)
    assert text.endswith("KeyError: '…'")
