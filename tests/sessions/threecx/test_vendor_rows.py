"""What one field of a vendor row says."""

import pytest

from callboard.sessions.threecx.pump_fields import FAILURE, MISSING, NULL
from callboard.sessions.threecx.vendor_rows import VendorRow, columns_of

ROW = VendorRow("Kind", 1, columns_of(("A", "B", "C", "D", "E")), ["12", NULL, MISSING, f"{FAILURE}X: y", ""])


@pytest.mark.parametrize(("path", "text"), [("A", "12"), ("B", None), ("C", None), ("D", None), ("E", ""), ("F", None)])
def test_text(path: str, text: str | None) -> None:
    assert ROW.text(path) == text


@pytest.mark.parametrize(("path", "number"), [("A", 12), ("B", None), ("D", None), ("E", None), ("F", None)])
def test_whole_numbers(path: str, number: int | None) -> None:
    assert ROW.integer(path) == number


@pytest.mark.parametrize(("field", "flag"), [("1", True), ("0", False), (NULL, None), (MISSING, None)])
def test_flags(field: str, flag: bool | None) -> None:
    assert VendorRow("Kind", 1, columns_of(("A",)), [field]).flag("A") is flag


@pytest.mark.parametrize(("path", "lacks"), [("A", False), ("B", False), ("C", True), ("D", False), ("F", True)])
def test_a_member_that_is_not_there(path: str, lacks: bool) -> None:
    assert ROW.lacks(path) is lacks
