"""However a grouping came about, it is the one that its legs alone would give."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.leg_groups import LegGroups
from callboard.domain.capability import Capabilities
from callboard.domain.changes import BoardReplaced, Change, ConnectionChanged, LegChanged, LegEnded
from callboard.domain.connection import Connection, LineState, PbxIdentity

FIRST, SECOND = Leg(1, 1, "101", LegState.RINGING), Leg(1, 2, "118", LegState.RINGING)

ids = st.integers(1, 4)
legs = st.builds(Leg, ids, ids, st.sampled_from(["101", "118", "701", ""]), st.sampled_from(LegState))
changes = st.one_of(
    st.builds(LegChanged, legs),
    st.builds(LegChanged, legs),
    st.builds(LegEnded, st.builds(LegKey, ids, ids)),
    st.builds(lambda state: ConnectionChanged(Connection(state)), st.sampled_from(LineState)),
    st.builds(
        lambda some: BoardReplaced(PbxIdentity("v11"), Capabilities(), legs=tuple(some)),
        st.lists(legs, max_size=3, unique_by=lambda leg: leg.key),
    ),
)
batches = st.lists(st.tuples(st.lists(changes, max_size=6), st.booleans()), max_size=8)


def grouped(legs: Sequence[Leg]) -> LegGroups:
    return LegGroups.of({leg.key: leg for leg in legs})


def test_legs_are_grouped_by_call_and_by_number_in_the_order_of_their_keys() -> None:
    other = Leg(7, 1, "101", LegState.CONNECTED)
    groups = grouped([other, SECOND, FIRST])
    assert groups.calls[1].legs == (FIRST, SECOND)
    assert groups.calls[7].legs == (other,)
    assert groups.by_number == {"101": (FIRST, other), "118": (SECOND,)}


def test_groups_without_legs_are_gone() -> None:
    before = grouped([FIRST, SECOND])
    assert before.after({SECOND.key: SECOND}, {FIRST.key}).by_number == {"118": (SECOND,)}
    assert before.after({}, {FIRST.key, SECOND.key}).calls == {}


def test_the_groups_before_stay_as_they_were() -> None:
    before = grouped([FIRST, SECOND])
    before.after({FIRST.key: FIRST}, {SECOND.key})
    assert before == grouped([FIRST, SECOND])


def test_a_leg_may_become_somebody_elses() -> None:
    moved = Leg(1, 1, "102", LegState.CONNECTED)
    after = grouped([FIRST, SECOND]).after({moved.key: moved, SECOND.key: SECOND}, {moved.key})
    assert after == grouped([moved, SECOND])


def test_groups_nobody_touched_are_handed_on() -> None:
    other = Leg(7, 1, "120", LegState.CONNECTED)
    before = grouped([FIRST, SECOND, other])
    after = before.after({SECOND.key: SECOND, other.key: other}, {FIRST.key})
    assert after.calls[7] is before.calls[7]
    assert after.by_number["120"] is before.by_number["120"]


@given(batches)
def test_step_by_step_gives_the_same_as_all_at_once(batches: list[tuple[list[Change], bool]]) -> None:
    board = Board()
    for batch, is_looked_at in batches:
        board = board.after(batch)
        if is_looked_at:
            assert board.calls == LegGroups.of(board.legs).calls
    fresh = LegGroups.of(board.legs)
    assert board.calls == fresh.calls
    assert {number: board.legs_of(number) for number in fresh.by_number} == fresh.by_number
    assert all(board.legs_of(number) == () for number in {"101", "118", "701", ""} - fresh.by_number.keys())
