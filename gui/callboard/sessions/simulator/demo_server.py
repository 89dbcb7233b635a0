"""How do clients in other processes reach the simulated phone system?

One network thread serves them all on loopback; what they say is posted to the engine's thread and answered
there. Whatever a client sends or fails to take hurts nobody else.
"""

from __future__ import annotations

import contextlib
import logging
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import cast

from callboard.sessions.simulator.conversation import Conversation, Reception
from callboard.sessions.simulator.demo_link import MOST_BACKLOG_BYTES, DemoLink
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine
from callboard.sessions.simulator.wire import WireError, decode_line
from callboard.sessions.simulator.wire_faults import PIECE_BYTES, WireFaults

MOST_CLIENTS = 64

log = logging.getLogger(__name__)


class DemoServer:
    """Listens, reads, writes. The methods below may be called from any thread."""

    def __init__(
        self,
        paced: PacedEngine,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        most_backlog_bytes: int = MOST_BACKLOG_BYTES,
    ) -> None:
        self._paced = paced
        self._most_backlog_bytes = most_backlog_bytes
        self._reception = Reception(paced.engine)
        self._listener: socket.socket | None = _listen(host, port)
        self._address = cast("tuple[str, int]", self._listener.getsockname()[:2])
        self._selector = selectors.DefaultSelector()
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._wake_reader.setblocking(False)
        self._wake_writer.setblocking(False)
        self._jobs: deque[Callable[[], None]] = deque()
        self._clients: dict[DemoLink, Conversation] = {}
        self._trouble = WireFaults()
        self._held: list[tuple[DemoLink, bytes]] = []
        self._next_piece_s = 0.0
        self._is_stopping = False
        self._undo: list[Callable[[], None]] = []
        self._thread = threading.Thread(target=self._run, name="demo-server", daemon=True)

    @property
    def port(self) -> int:
        return self._address[1]

    @property
    def client_count(self) -> int:
        return len(self._clients)

    def start(self) -> None:
        """Begin to serve; the engine's thread has to be running."""
        engine = self._paced.engine
        self._selector.register(self._wake_reader, selectors.EVENT_READ)
        if self._listener is not None:
            self._selector.register(self._listener, selectors.EVENT_READ)
        self._undo = self._paced.call(
            lambda: [engine.subscribe(self._reception.tell), engine.faults.listen(self._on_fault)]
        ).result()
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Close everything; False when the network thread did not end in time."""
        with contextlib.suppress(EngineStopped):
            self._paced.post(lambda: [undo() for undo in self._undo])
        self._is_stopping = True
        self._wake()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def drop_connections(self) -> Future[None]:
        """Cut every client off, wherever the bytes happen to be; they may connect again."""
        return self._on_network_thread(self._drop_all)

    def pause(self) -> Future[None]:
        """Cut every client off and listen no more: new connections are refused by the system."""
        return self._on_network_thread(self._close_door)

    def resume(self) -> Future[None]:
        """Listen again on the same port."""
        return self._on_network_thread(self._open_door)

    # Network thread

    def _run(self) -> None:
        while not self._is_stopping:
            for key, mask in self._selector.select(self._trouble.pause_s):
                self._attend(key, mask)
            self._write_pieces()
        self._close_door()
        self._selector.close()
        self._wake_reader.close()
        self._wake_writer.close()

    def _attend(self, key: selectors.SelectorKey, mask: int) -> None:
        link = cast("DemoLink | None", key.data)
        if key.fileobj is self._wake_reader:
            self._do_jobs()
        elif key.fileobj is self._listener:
            self._accept()
        elif link is not None and link in self._clients:
            self._serve(link, mask)
        # Whatever else was ready has been closed since, by a job of the same round.

    def _do_jobs(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._wake_reader.recv(4096):
                continue
        while self._jobs:
            self._jobs.popleft()()

    def _accept(self) -> None:
        if self._listener is None:
            return
        try:
            connection, _address = self._listener.accept()
        except OSError:
            return
        if len(self._clients) >= MOST_CLIENTS:
            connection.close()
            return
        link = DemoLink(connection, self._on_link_work, self._most_backlog_bytes)
        self._clients[link] = Conversation(link)
        self._selector.register(connection, selectors.EVENT_READ, link)
        self._trouble.turns_away(link)

    def _serve(self, link: DemoLink, mask: int) -> None:
        if mask & selectors.EVENT_READ:
            for line in link.read_lines():
                self._received(link, line)
        self._write(link)

    def _received(self, link: DemoLink, line: bytes) -> None:
        if self._trouble.is_silent:
            self._held.append((link, line))
            return
        try:
            fields = decode_line(line)
        except WireError:
            return
        client = self._clients.get(link)
        if client is None:
            return
        try:
            self._paced.post(lambda: self._reception.receive(client, fields))
        except EngineStopped:
            link.cut()

    def _write(self, link: DemoLink, most_bytes: int | None = None) -> None:
        if link not in self._clients:
            return
        is_held_up = self._trouble.is_silent or (self._trouble.pause_s is not None and most_bytes is None)
        is_left = False if is_held_up else link.write_some(most_bytes)
        if link.is_doomed or link.is_finished:
            self._close(link)
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if is_left and most_bytes is None else 0)
        if self._selector.get_key(link.socket).events != events:
            self._selector.modify(link.socket, events, link)

    def _close(self, link: DemoLink) -> None:
        client = self._clients.pop(link)
        self._selector.unregister(link.socket)
        link.socket.close()
        with contextlib.suppress(EngineStopped):
            self._paced.post(lambda: self._reception.forget(client))

    def _write_pieces(self) -> None:
        """The next few bytes for everybody, when it is time for them."""
        pause_s, now_s = self._trouble.pause_s, time.monotonic()
        if pause_s is not None and now_s >= self._next_piece_s:
            self._next_piece_s = now_s + pause_s
            for link in tuple(self._clients):
                self._write(link, PIECE_BYTES)

    def _turn(self, order: FaultOrder, is_on: bool) -> None:
        self._trouble.turn(order, is_on)
        if self._trouble.is_silent:
            return
        held, self._held = self._held, []
        for link, line in held:
            self._received(link, line)
        for link in tuple(self._clients):
            self._write(link)

    def _drop_all(self) -> None:
        for link in tuple(self._clients):
            link.cut()
            self._close(link)

    def _close_door(self) -> None:
        if self._listener is not None:
            self._selector.unregister(self._listener)
            self._listener.close()
            self._listener = None
        self._drop_all()

    def _open_door(self) -> None:
        if self._listener is None:
            self._listener = _listen(*self._address)
            self._selector.register(self._listener, selectors.EVENT_READ)

    # From other threads

    def _on_link_work(self, link: DemoLink) -> None:
        self._jobs.append(lambda: self._write(link))
        self._wake()

    def _on_network_thread(self, job: Callable[[], None]) -> Future[None]:
        future: Future[None] = Future()

        def do() -> None:
            try:
                future.set_result(job())
            except OSError as error:
                log.warning("the demo PBX could not change its listening", exc_info=error)
                future.set_exception(error)

        if self._is_stopping:
            future.cancel()
            return future
        self._jobs.append(do)
        self._wake()
        return future

    def _wake(self) -> None:
        # A full pipe wakes as well as one more byte; a closed one means that the thread has ended.
        with contextlib.suppress(BlockingIOError, OSError):
            self._wake_writer.send(b"\0")

    def _on_fault(self, order: FaultOrder, is_on: bool) -> None:
        match order.kind:
            case FaultKind.DROP_CONNECTIONS:
                self.drop_connections()
            case FaultKind.VANISH:
                _ = self.pause() if is_on else self.resume()
            case FaultKind.HANG_MEMBER | FaultKind.SLOW_MEMBER:
                self._reception.tell_member_fault(order, is_on)
            case _:
                if is_on:
                    self._reception.befall(order)
                self._jobs.append(lambda: self._turn(order, is_on))
                self._wake()


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        # Elsewhere this option would let a second program take the same port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


def serve(paced: PacedEngine, host: str = "127.0.0.1", port: int = 0) -> DemoServer:
    """A server that is already listening; raises OSError when the port cannot be had."""
    server = DemoServer(paced, host, port)
    server.start()
    return server
