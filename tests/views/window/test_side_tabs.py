"""The tabs beside a conference: how much of their words there is room for."""

import pytest

from callboard.views.window.side_tabs import fair_share


@pytest.mark.parametrize(
    ("wanted", "room", "most"),
    [([50, 80, 90], 220, 90), ([50, 80, 90], 200, 75), ([60, 60, 60], 90, 30), ([], 10, 0), ([10, 500], 100, 90)],
)
def test_who_wants_less_leaves_the_rest_to_the_others(wanted: list[int], room: int, most: int) -> None:
    assert fair_share(wanted, room) == most
    assert sum(min(each, most) for each in wanted) <= room
