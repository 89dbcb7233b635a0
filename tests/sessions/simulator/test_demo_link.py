"""One client's socket, without a server."""

import socket
from collections.abc import Iterator

import pytest

from callboard.sessions.simulator.demo_link import LONGEST_LINE_BYTES, DemoLink


@pytest.fixture
def pair() -> Iterator[tuple[DemoLink, socket.socket, list[DemoLink]]]:
    """A link, the client's end, and the times it announced work."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        accepted, _address = listener.accept()
    announced: list[DemoLink] = []
    link = DemoLink(accepted, announced.append, most_backlog_bytes=50_000_000)
    client.settimeout(10)
    yield link, client, announced
    accepted.close()
    client.close()


def read_lines(link: DemoLink, wanted: int) -> list[bytes]:
    lines: list[bytes] = []
    link.socket.setblocking(True)
    while len(lines) < wanted:
        lines += link.read_lines()
    return lines


def test_lines_are_put_together_from_pieces(pair):
    link, client, _announced = pair
    client.sendall(b"one\ntw")
    assert read_lines(link, 1) == [b"one"]
    client.sendall(b"o\n\nthree\n")
    assert read_lines(link, 3) == [b"two", b"", b"three"]


def test_work_is_announced_once_until_it_is_done(pair):
    link, client, announced = pair
    for _ in range(100):
        link.send(b"news\n")
    assert announced == [link]
    assert not link.write_some()
    link.send(b"more\n")
    assert announced == [link, link]
    link.write_some()
    assert client.recv(10_000) == b"news\n" * 100 + b"more\n"


def test_what_the_client_does_not_take_waits_and_comes_in_order(pair):
    link, client, _announced = pair
    payload = bytes(range(256)) * 40_000
    link.send(payload)
    assert link.write_some(), "the socket cannot hold it all"
    received = bytearray()
    while len(received) < len(payload):
        received += client.recv(1_048_576)
        link.write_some()
    assert bytes(received) == payload


def test_too_much_waiting_dooms_the_link(pair):
    link, _client, _announced = pair
    for _ in range(6):
        link.send(bytes(10_000_000))
    assert link.is_doomed
    link.send(b"more")
    assert not link.write_some()


def test_a_link_finishes_when_the_last_word_is_written(pair):
    link, client, _announced = pair
    link.send(b"bye\n")
    link.close_when_written()
    assert not link.is_finished
    link.send(b"never said\n")
    link.write_some()
    assert link.is_finished
    assert client.recv(100) == b"bye\n"


def test_a_client_that_leaves_dooms_the_link(pair):
    link, client, _announced = pair
    client.close()
    link.socket.setblocking(True)
    assert link.read_lines() == []
    assert link.is_doomed


def test_a_line_without_end_dooms_the_link(pair):
    link, client, _announced = pair
    link.socket.setblocking(True)
    sent = 0
    while not link.is_doomed:
        assert sent <= LONGEST_LINE_BYTES + 65_536
        client.sendall(b"x" * 65_536)
        sent += 65_536
        link.read_lines()
