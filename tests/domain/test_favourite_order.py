"""Favourites put in order by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.favourite_order import put_before


@pytest.mark.parametrize(
    ("numbers", "row", "after"),
    [
        (["204"], 0, ("204", "101", "105", "160")),
        (["204"], 2, ("101", "105", "204", "160")),
        (["204"], 9, ("101", "105", "160", "204")),
        (["204"], -1, ("204", "101", "105", "160")),
        (["101"], 2, ("105", "101", "160")),
        (["101"], 0, ("101", "105", "160")),
        (["101"], 1, ("101", "105", "160")),
        (["160"], 0, ("160", "101", "105")),
        (["160", "204"], 1, ("101", "160", "204", "105")),
        (["204", "204"], 3, ("101", "105", "160", "204")),
        ([], 1, ("101", "105", "160")),
    ],
)
def test_who_is_put_where(numbers: list[str], row: int, after: tuple[str, ...]) -> None:
    assert put_before(("101", "105", "160"), numbers, row) == after


NUMBERS = st.lists(st.sampled_from("1 2 3 4 5 6".split()), unique=True)


@given(NUMBERS, NUMBERS, st.integers(-2, 8))
def test_nobody_is_lost_or_listed_twice(favourites: list[str], numbers: list[str], row: int) -> None:
    after = put_before(favourites, numbers, row)
    assert sorted(after) == sorted({*favourites, *numbers})
