"""Runs of rows, and the way from one list to another."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.models.row_runs import runs_of, runs_to_insert, runs_to_remove

SORTED_LISTS = st.lists(st.integers(0, 30), unique=True).map(lambda numbers: [str(n) for n in sorted(numbers)])


def test_neighbours_are_merged_and_gaps_are_kept() -> None:
    assert runs_of([7, 1, 2, 3, 9, 2]) == [(1, 3), (7, 7), (9, 9)]
    assert runs_of([]) == []


@given(SORTED_LISTS, SORTED_LISTS)
def test_removing_and_inserting_leads_from_any_list_to_any_other(old: list[str], new: list[str]) -> None:
    old, new = sorted(old, key=int), sorted(new, key=int)
    rows = list(old)
    for first, last in runs_to_remove(old, new):
        del rows[first : last + 1]
    for first, last in runs_to_insert(old, new):
        rows[first:first] = new[first : last + 1]
    assert rows == new
