"""How many people are in each status: counted once, followed from then on."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import Change, ExtensionChanged, ExtensionGone, LegChanged, LegEnded
from callboard.models.board_update import update_between
from callboard.models.extension_status import GroupTotal, Status, StatusTally
from tests.doubles.boards import PEOPLE, all_new, board_of, picture, talk


class Counted:
    """A tally and the board it follows."""

    def __init__(self, asked: bool = True) -> None:
        self.tally = StatusTally()
        self.board = board_of(picture())
        self.tally.show(all_new(self.board))
        if asked:
            self.tally.count(Status.FREE)

    def hear(self, *changes: Change) -> frozenset[str]:
        before, self.board = self.board, self.board.after(changes)
        return self.tally.show(update_between(before, self.board, changes))

    def counts(self) -> dict[Status, int]:
        return {status: self.tally.count(status) for status in Status if self.tally.count(status)}


def _anew(board: Board) -> StatusTally:
    tally = StatusTally()
    tally.show(all_new(board))
    return tally


def test_everybody_is_counted_and_who_is_not_known_is_nowhere() -> None:
    counted = Counted()
    assert counted.counts() == {Status.FREE: 5, Status.AWAY: 1, Status.OFFLINE: 1}
    assert counted.tally.people() == 8


def test_a_call_moves_two_people_and_back() -> None:
    counted = Counted()
    assert counted.hear(*map(LegChanged, talk(1, "101", "104"))) == {"101", "104"}
    assert counted.counts() == {Status.FREE: 3, Status.ON_A_CALL: 2, Status.AWAY: 1, Status.OFFLINE: 1}
    assert counted.tally.status_of("101") is Status.ON_A_CALL
    held = replace(talk(1, "101", "104")[0], state=LegState.HOLDING)
    assert counted.hear(LegChanged(held)) == frozenset(), "still on a call"
    counted.hear(*(LegEnded(leg.key) for leg in talk(1, "101", "104")))
    assert counted.counts()[Status.FREE] == 5


def test_groups_say_how_many_of_them_are_free() -> None:
    counted = Counted()
    counted.hear(LegChanged(Leg(1, 1, "101", LegState.RINGING, "030")))
    totals = {total.name: total for total in counted.tally.groups()}
    assert totals["Sales"] == GroupTotal("Sales", free=2, people=3)
    counted.hear(ExtensionGone("101"), ExtensionChanged(replace(PEOPLE[2], groups=("Stores",))))
    totals = {total.name: total for total in counted.tally.groups()}
    assert (totals["Sales"].people, totals["Stores"].people) == (1, 1)


def test_a_new_picture_tells_who_is_different() -> None:
    counted = Counted()
    counted.board = board_of(picture(legs=talk(1, "101", "104"), people=PEOPLE[:3]))
    assert {"101", "104", "204"} <= counted.tally.show(all_new(counted.board))
    assert counted.counts() == {Status.FREE: 1, Status.ON_A_CALL: 2}


def test_nobody_is_followed_before_somebody_asks() -> None:
    counted = Counted(asked=False)
    assert counted.hear(*map(LegChanged, talk(1, "101", "104"))) == frozenset()
    assert counted.counts()[Status.ON_A_CALL] == 2


LEGS = st.builds(
    LegChanged,
    st.builds(
        Leg,
        call_id=st.integers(1, 4),
        leg_id=st.integers(1, 2),
        number=st.sampled_from([one.number for one in PEOPLE]),
        state=st.sampled_from(LegState),
    ),
)
PERSONS = st.builds(
    ExtensionChanged,
    st.builds(
        replace,
        st.sampled_from(PEOPLE),
        registered=st.sampled_from([True, False, None]),
        groups=st.sampled_from([(), ("Sales",), ("Sales", "Stores")]),
    ),
)
GONE = st.builds(ExtensionGone, st.sampled_from([one.number for one in PEOPLE]))


@settings(deadline=None, max_examples=60)
@given(st.lists(LEGS | PERSONS | GONE, max_size=25))
def test_following_gives_what_counting_anew_gives(changes: list[Change]) -> None:
    counted = Counted()
    for change in changes:
        counted.hear(change)
    anew = _anew(counted.board)
    assert counted.counts() == {status: anew.count(status) for status in Status if anew.count(status)}
    assert counted.tally.groups() == anew.groups()
