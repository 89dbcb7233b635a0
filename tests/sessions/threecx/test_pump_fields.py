"""What one field says: the marks, and every kind of value."""

from datetime import UTC, datetime

import pytest

from callboard.sessions.threecx import pump_fields
from callboard.sessions.threecx.pump_fields import (
    failure_in,
    flag_in,
    integer_in,
    is_missing,
    is_null,
    moment_in,
    pairs_in,
    text_in,
    texts_in,
)

FAILED = "\x02InvalidOperationException: no"


@pytest.mark.parametrize(
    ("field", "null", "missing", "failure"),
    [
        ("\x00", True, False, None),
        ("\x01", False, True, None),
        (FAILED, False, False, "InvalidOperationException: no"),
        ("\x02", False, False, ""),
        ("", False, False, None),
        ("0", False, False, None),
    ],
)
def test_the_marks(field: str, null: bool, missing: bool, failure: str | None) -> None:
    assert (is_null(field), is_missing(field), failure_in(field)) == (null, missing, failure)


@pytest.mark.parametrize("field", ["\x00", "\x01", FAILED])
def test_a_mark_is_no_value(field: str) -> None:
    assert [read(field) for read in (text_in, integer_in, flag_in, moment_in)] == [None] * 4
    assert (texts_in(field), pairs_in(field)) == ((), {})


def test_values() -> None:
    assert (text_in(""), text_in("Zoë")) == ("", "Zoë")
    assert (integer_in("-5"), integer_in("9876543210")) == (-5, 9_876_543_210)
    assert (flag_in("1"), flag_in("0")) == (True, False)
    assert texts_in("") == ()
    assert texts_in("one") == ("one",)
    assert texts_in("one\x1d\x1dthree") == ("one", "", "three")
    assert pairs_in("a\x1c1\x1db\x1c") == {"a": "1", "b": ""}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("635007678489000000U", datetime(2013, 4, 5, 14, 10, 48, 900_000, tzinfo=UTC)),
        ("635007678489000000L", datetime(2013, 4, 5, 14, 10, 48, 900_000, tzinfo=UTC)),
        ("635007678489000009N", datetime(2013, 4, 5, 14, 10, 48, 900_000)),  # noqa: DTZ001  (no zone is the point)
        ("621355968000000000U", datetime(1970, 1, 1, tzinfo=UTC)),
        ("0N", datetime(1, 1, 1)),  # noqa: DTZ001
        ("3155378975999999999U", datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)),
    ],
)
def test_moments(field: str, expected: datetime) -> None:
    assert moment_in(field) == expected


def test_the_marks_are_those_that_split_no_field() -> None:
    assert {pump_fields.NULL, pump_fields.MISSING, pump_fields.FAILURE}.isdisjoint("\x1c\x1d\x1e\x1f")
