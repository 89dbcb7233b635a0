"""Which calls are shown, and which of their rows ring."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from callboard.domain.calls.call import Leg, LegState
from callboard.models.calls.call_model import MINE, RINGING, CallModel
from callboard.models.calls.shown_calls import ShownCalls
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("mark", "numbers", "ringing"),
    [("", ["100", "103", "101"], [1]), (MINE, ["100"], []), (RINGING, ["103"], [0])],
)
def test_the_rows_that_ring_are_those_of_what_is_shown(mark: str, numbers: list[str], ringing: list[int]) -> None:
    calls = CallModel(lambda _: "")
    calls.set_my_number("100")
    shown = ShownCalls(calls)
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Warning, shown)
    rings = Leg(4, 1, "103", LegState.RINGING, "01632960173")
    calls.show(all_new(board_of(picture(legs=(*talk(2, "101", "104"), *talk(3, "100", "102"), rings)))))
    shown.narrow_to(mark)
    assert [shown.index(row, 0).data(Role.NUMBER) for row in range(shown.rowCount())] == numbers
    assert shown.ringing_rows() == ringing
