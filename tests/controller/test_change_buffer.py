"""The newest per key is all that is needed: the board is the same, and no progress is lost."""

from hypothesis import given

from callboard.controller.change_buffer import ChangeBuffer
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.changes import (
    CallProgressed,
    Change,
    ConnectionChanged,
    ExtensionChanged,
    HandoverProgressed,
    LegChanged,
    LegEnded,
    PresenceProgressed,
    ProfilesRead,
    ReadingProgress,
)
from callboard.domain.commands import SetPresence, TransferCall
from callboard.domain.connection import Connection, LineState
from callboard.domain.extension import Extension
from callboard.domain.presence_progress import PresenceProgress
from tests.doubles.any_news import batches
from tests.doubles.fake_session import office


def kept(*changes: Change) -> list[Change]:
    buffer = ChangeBuffer()
    for change in changes:
        buffer.put(change)
    return buffer.take()


def leg(call_id: int, state: LegState) -> LegChanged:
    return LegChanged(Leg(call_id, 1, "100", state))


def step(number: int) -> CallProgressed:
    return CallProgressed(CallProgress(1, "100", "101", step=number))


@given(batches)
def test_coalesced_batches_give_the_same_board(all_batches: list[list[Change]]) -> None:
    buffer = ChangeBuffer()
    every_one = Board()
    coalesced = Board()
    for batch in all_batches:
        for change in batch:
            buffer.put(change)
            every_one = every_one.after([change])
        coalesced = coalesced.after(buffer.take())
        assert coalesced == every_one


@given(batches)
def test_each_key_is_there_once(all_batches: list[list[Change]]) -> None:
    taken = kept(*(change for batch in all_batches for change in batch))
    keys = [change.key for change in taken]
    assert len(keys) == len(set(keys))


def test_the_newest_stands_where_it_happened() -> None:
    assert kept(leg(1, LegState.RINGING), leg(2, LegState.RINGING), leg(1, LegState.CONNECTED)) == [
        leg(2, LegState.RINGING),
        leg(1, LegState.CONNECTED),
    ]


def test_an_end_replaces_what_it_ends() -> None:
    assert kept(leg(1, LegState.RINGING), LegEnded(LegKey(1, 1))) == [LegEnded(LegKey(1, 1))]


def test_a_new_board_voids_what_was_known_before_but_no_progress() -> None:
    live = ConnectionChanged(Connection(LineState.LIVE))
    extension = ExtensionChanged(Extension("100", "Anna"))
    taken = kept(leg(1, LegState.RINGING), extension, step(1), live, step(2), office(), leg(2, LegState.RINGING))
    assert taken == [step(1), live, step(2), office(), leg(2, LegState.RINGING)]


def test_it_is_announced_once_until_it_is_taken() -> None:
    buffer = ChangeBuffer()
    assert not buffer.announce(), "nothing to take"
    buffer.put(leg(1, LegState.RINGING))
    assert buffer.announce()
    buffer.put(leg(2, LegState.RINGING))
    assert not buffer.announce()
    assert len(buffer.take()) == 2
    assert buffer.take() == []
    buffer.put(leg(3, LegState.RINGING))
    assert buffer.announce()


def test_only_the_newest_step_of_a_reading_is_kept_and_a_picture_ends_it() -> None:
    assert kept(ReadingProgress(1, 9), ReadingProgress(5, 9)) == [ReadingProgress(5, 9)]
    assert kept(ReadingProgress(9, 9), office()) == [office()]


def test_how_a_call_was_passed_on_survives_a_new_board() -> None:
    passed_on = HandoverProgressed(HandoverProgress(1, TransferCall(7, "100", "101")))
    assert kept(passed_on, office()) == [passed_on, office()]


def test_what_became_of_a_presence_survives_a_new_board_and_profiles_that_were_read_do_not() -> None:
    done = PresenceProgressed(PresenceProgress(1, SetPresence("100", "Away")))
    assert kept(done, ProfilesRead("100", ()), office()) == [done, office()]
