"""A table in which nothing is a formula, whatever a caller is called."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.history.safe_table import harmless, written_rows

SIGNS = "=+-@|%\uff1d\uff0b\uff0d\uff20\t\r\n"
TEXTS = st.text(st.one_of(st.sampled_from(SIGNS + "'\" ;,"), st.characters(codec="utf-8")), max_size=30)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+49 30 23125042", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "'=1", '"=1', "\uff1d1", "|x",
        "%0A", "=cmd|' /C calc'!A0", '=HYPERLINK("https://example.org","x")',
    ],
)  # fmt: skip
def test_a_formula_becomes_text(text: str) -> None:
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["Finch Logistik", "020 7946 0311", "0:09", "", "a=b", "Müller & Söhne"])
def test_anything_else_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=4), max_size=5))
def test_no_cell_of_any_table_begins_a_formula_or_a_line(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(written_rows(rows)), delimiter=";"))
    assert [len(row) for row in read] == [len(row) for row in rows]
    for cell in (cell for row in read for cell in row):
        assert not cell.lstrip(" ").startswith(tuple(SIGNS))
        assert not set(cell) & set("\r\n\t")
