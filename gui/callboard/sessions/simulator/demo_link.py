"""How do lines go to and from one client without anybody ever waiting for it?"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable

LONGEST_LINE_BYTES = 1_048_576
MOST_BACKLOG_BYTES = 32 * 1_048_576
CHUNK_BYTES = 262_144


class DemoLink:
    """One client's socket. `send` may be called from any thread; everything else belongs to the network thread.

    What the client does not take is kept up to a limit; beyond it the client is cut off, as is one that sends
    a line without an end. `on_work` is called when there is something to write or to close.
    """

    def __init__(
        self,
        connection: socket.socket,
        on_work: Callable[[DemoLink], None],
        most_backlog_bytes: int = MOST_BACKLOG_BYTES,
    ) -> None:
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = connection
        self._on_work = on_work
        self._most_backlog_bytes = most_backlog_bytes
        self._guard = threading.Lock()
        self._outbox: deque[memoryview] = deque()
        self._backlog_bytes = 0
        self._is_work_announced = False
        self._is_doomed = False
        self._closes_when_written = False
        self._inbox = bytearray()

    @property
    def is_doomed(self) -> bool:
        """Whether it has to be closed at once."""
        return self._is_doomed

    @property
    def is_finished(self) -> bool:
        """Whether it has to be closed because everything was said and written."""
        return self._closes_when_written and not self._outbox

    def send(self, payload: bytes) -> None:
        """Queue bytes; never blocks."""
        with self._guard:
            if self._is_doomed or self._closes_when_written:
                return
            self._backlog_bytes += len(payload)
            if self._backlog_bytes > self._most_backlog_bytes:
                self._doom()
            else:
                self._outbox.append(memoryview(payload))
            self._announce()

    def close_when_written(self) -> None:
        """Say nothing more after what is queued, then close."""
        with self._guard:
            self._closes_when_written = True
            self._announce()

    def cut(self) -> None:
        """Close without finishing what is being sent."""
        with self._guard:
            self._doom()
            self._announce()

    def reset(self) -> None:
        """Close without a goodbye: the client learns of it by an error."""
        with contextlib.suppress(OSError):
            self.socket.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
            )
        self.cut()

    def write_some(self, most_bytes: int | None = None) -> bool:
        """Write what the socket takes now, but no more than `most_bytes`; True when something is left for later."""
        with self._guard:
            self._is_work_announced = False
            while self._outbox and not self._is_doomed:
                if most_bytes is not None and most_bytes <= 0:
                    return True
                chunk = self._next_chunk()
                if most_bytes is not None and len(chunk) > most_bytes:
                    self._outbox.appendleft(chunk[most_bytes:])
                    chunk = chunk[:most_bytes]
                try:
                    written = self.socket.send(chunk)
                except (BlockingIOError, InterruptedError):
                    self._outbox.appendleft(chunk)
                    return True
                except OSError:
                    self._doom()
                    return False
                self._backlog_bytes -= written
                if most_bytes is not None:
                    most_bytes -= written
                if written < len(chunk):
                    self._outbox.appendleft(chunk[written:])
                    return True
            return False

    def read_lines(self) -> list[bytes]:
        """The whole lines that have come in; marks the link for closing when the client is gone."""
        try:
            received = self.socket.recv(CHUNK_BYTES)
        except (BlockingIOError, InterruptedError):
            return []
        except OSError:
            received = b""
        if not received:
            self.cut()
            return []
        self._inbox += received
        *lines, rest = bytes(self._inbox).split(b"\n")
        self._inbox = bytearray(rest)
        if len(rest) > LONGEST_LINE_BYTES:
            self.cut()
        return lines

    def _next_chunk(self) -> memoryview:
        """Small pieces together, so that one call to the system carries many events."""
        first = self._outbox.popleft()
        if len(first) >= CHUNK_BYTES or not self._outbox:
            return first
        pieces, size = [first], len(first)
        while self._outbox and size < CHUNK_BYTES:
            size += len(self._outbox[0])
            pieces.append(self._outbox.popleft())
        return memoryview(b"".join(pieces))

    def _doom(self) -> None:
        self._is_doomed = True
        self._outbox.clear()

    def _announce(self) -> None:
        if not self._is_work_announced:
            self._is_work_announced = True
            self._on_work(self)
