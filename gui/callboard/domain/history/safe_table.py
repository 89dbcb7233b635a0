"""Rows for programs of tables, in which nothing is a formula: whoever calls us chooses his name."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = re.compile("^[\\s'\"]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20]")
"""The signs by which Excel, LibreOffice and others begin one, the wide ones of East Asia too, wherever spaces or
quotation marks stand before it."""
_BREAKS = re.compile("[\\x00-\\x1f\\x7f\u0085\u2028\u2029]+")


def harmless(text: str) -> str:
    """`text` as one cell: on one line, and with a sign before it that makes it text where it would be a formula."""
    text = _BREAKS.sub(" ", text).strip()
    return f"'{text}" if _FORMULA.match(text) else text


def written_rows(rows: Iterable[Sequence[str]]) -> str:
    """`rows` as lines of a table, every cell of them harmless."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return file.getvalue()
