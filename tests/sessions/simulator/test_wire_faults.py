"""What is wrong with the wire: which fault means what, and what garbage looks like to whoever reads it."""

import socket
from collections.abc import Iterator

import pytest

from callboard.sessions.simulator.demo_link import DemoLink
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.wire import WireError, decode_line, encode_line
from callboard.sessions.simulator.wire_faults import (
    GARBAGE,
    HALF_A_MESSAGE,
    PIECE_BYTES,
    STRANGERS_WORDS,
    WireFaults,
)

Client = tuple[DemoLink, socket.socket]


@pytest.fixture
def client() -> Iterator[Client]:
    """A new connection as the server sees it, and its other end."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        there = socket.create_connection(listener.getsockname())
        here, _address = listener.accept()
    there.settimeout(10)
    with here, there:
        yield DemoLink(here, lambda _: None), there


def with_fault(kind: FaultKind, delay_s: float = 2.0) -> WireFaults:
    faults = WireFaults()
    faults.turn(FaultOrder(kind, delay_s=delay_s), is_on=True)
    return faults


def test_a_wire_that_is_well_does_nothing(client: Client) -> None:
    faults = WireFaults()
    assert (faults.is_silent, faults.pause_s, faults.turns_away(client[0])) == (False, None, False)
    assert not client[0].is_doomed


@pytest.mark.parametrize("kind", list(FaultKind))
def test_each_fault_does_its_own_and_nothing_else(kind: FaultKind, client: Client) -> None:
    faults = with_fault(kind)
    assert faults.is_silent is (kind is FaultKind.HALF_OPEN)
    assert (faults.pause_s is not None) is (kind is FaultKind.TRICKLE)
    assert faults.turns_away(client[0]) is (kind in (FaultKind.CLOSE_AT_ONCE, FaultKind.STRANGER))
    faults.turn(FaultOrder(kind), is_on=False)
    assert (faults.is_silent, faults.pause_s, faults.turns_away(client[0])) == (False, None, False)


def test_a_fault_that_is_not_on_can_be_ended() -> None:
    faults = with_fault(FaultKind.HALF_OPEN)
    faults.turn(FaultOrder(FaultKind.TRICKLE), is_on=False)
    assert faults.is_silent


@pytest.mark.parametrize(("delay_s", "pause_s"), [(0.5, 0.5), (0.0, 0.001), (-1.0, 0.001)])
def test_a_trickle_never_turns_into_a_busy_loop(delay_s: float, pause_s: float) -> None:
    assert with_fault(FaultKind.TRICKLE, delay_s).pause_s == pause_s


def test_a_stranger_says_what_it_has_to_say_and_goes(client: Client) -> None:
    link, there = client
    assert with_fault(FaultKind.STRANGER).turns_away(link)
    while link.write_some(PIECE_BYTES):
        pass
    assert link.is_finished
    assert not link.is_doomed
    assert there.recv(len(STRANGERS_WORDS)) == STRANGERS_WORDS


def test_who_closes_at_once_says_nothing(client: Client) -> None:
    link, _there = client
    assert with_fault(FaultKind.CLOSE_AT_ONCE).turns_away(link)
    assert link.is_doomed
    assert not link.write_some()


def test_a_stranger_comes_before_who_closes_at_once(client: Client) -> None:
    faults = with_fault(FaultKind.CLOSE_AT_ONCE)
    faults.turn(FaultOrder(FaultKind.STRANGER), is_on=True)
    assert faults.turns_away(client[0])
    assert not client[0].is_doomed


@pytest.mark.parametrize("sort", GARBAGE)
def test_garbage_ends_its_line_so_that_what_follows_can_be_read(sort: str) -> None:
    assert GARBAGE[sort].endswith(b"\n")


def test_half_a_message_does_not() -> None:
    assert b"\n" not in HALF_A_MESSAGE


def test_some_garbage_is_refused_by_whoever_takes_it_apart() -> None:
    with pytest.raises(WireError):
        decode_line(GARBAGE["bad_escape"])
    with pytest.raises(UnicodeDecodeError):
        GARBAGE["not_utf8"].decode()


def test_some_is_well_formed_and_of_things_that_nobody_knows() -> None:
    for sort in ("unknown_kind", "unknown_entity", "gone_twice"):
        for line in GARBAGE[sort].splitlines(keepends=True):
            assert encode_line(decode_line(line)) == line
