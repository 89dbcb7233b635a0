"""The window's end of the pipe: listens for later starts of the program, understands two verbs, and believes nobody.

Whatever comes, the window goes on: a line may be so long and no longer, must come within a moment, and only so many
are heard in a second. The others wait, at first here and then in the system.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from callboard.app.instance.errand import GO, MOST_BYTES, Answer, Asked, Errand, unpacked

log = logging.getLogger(__name__)

LINE_MS = 2000
ANSWER_MS = 3000
"""So long the window may take to find out what becomes of a number."""
MOST_IN_A_SECOND = 20
MOST_OPEN = 8
LOOK_AGAIN_MS = 100
_PEER = struct.Struct("3i")


class InstancePipe(QObject):
    """`show_requested` brings the token of the desktop, `offer_requested` the text, that token, and what has to be
    called with the answer once it is known. From `listen` to `close`; only who holds the claim may listen, since what a
    dead one left there is cleared away."""

    show_requested = Signal(str)
    offer_requested = Signal(str, str, object)  # the last one: Callable[[Answer], None]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[QLocalSocket, Errand | None] = {}
        """Everybody at the other end, with what was asked so far."""
        self._decided: set[QLocalSocket] = set()
        """Those of them whose errand is being done: nothing more is heard from them."""
        self._heard_at_s: deque[float] = deque(maxlen=MOST_IN_A_SECOND)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # More are not taken out of the hands of the system.
        self._server.setMaxPendingConnections(MOST_OPEN)
        self._server.newConnection.connect(self._take_next)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._take_next)

    def listen(self, pipe: str) -> bool:
        """Whether later starts can be heard from now on."""
        QLocalServer.removeServer(pipe)
        if self._server.listen(pipe):
            return True
        log.warning("later starts cannot be heard: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Hear nobody any more: whoever comes now waits for the next window."""
        self._again.stop()
        self._server.close()
        for line in tuple(self._open):
            self._leave(line, Answer.CLOSING)

    def _take_next(self) -> None:
        while self._server.hasPendingConnections():
            if not self._has_room():
                self._again.start()
                return
            line = self._server.nextPendingConnection()
            self._heard_at_s.append(time.monotonic())
            self._open[line] = None
            self._hear(line)

    def _has_room(self) -> bool:
        is_full = len(self._heard_at_s) == MOST_IN_A_SECOND and time.monotonic() - self._heard_at_s[0] < 1.0
        return not is_full and len(self._open) < MOST_OPEN

    def _hear(self, line: QLocalSocket) -> None:
        if line.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            # It went while it waited, and will not say so again.
            self._leave(line, None)
            return
        if not is_same_user(line):
            log.warning("somebody else was at the pipe")
            self._leave(line, None)
            return
        line.setReadBufferSize(MOST_BYTES + 1)
        line.readyRead.connect(lambda: self._read(line))
        line.disconnected.connect(lambda: self._leave(line, None))
        _after(LINE_MS, line, lambda: None if line in self._decided else self._leave(line, None))
        self._read(line)

    def _read(self, line: QLocalSocket) -> None:
        if line not in self._open or line in self._decided:
            return
        if line.canReadLine():
            said, errand = bytes(line.readLine(MOST_BYTES + 1).data()), self._open[line]
            if errand is None:
                self._understand(line, said)
            elif said == GO:
                self._do(line, errand)
            else:
                self._leave(line, Answer.REFUSED)
        elif line.bytesAvailable() > MOST_BYTES:
            self._leave(line, Answer.REFUSED)

    def _understand(self, line: QLocalSocket, said: bytes) -> None:
        errand = unpacked(said)
        if errand is None:
            log.warning("something was said at the pipe that is not understood")
            self._leave(line, Answer.REFUSED)
            return
        # Nothing is done for somebody who has given up meanwhile, and has told so.
        self._open[line] = errand
        _say(line, Answer.HEARD)

    def _do(self, line: QLocalSocket, errand: Errand) -> None:
        log.info("a later start asks to %s", errand.asked)
        self._decided.add(line)
        if errand.asked is Asked.OFFER_NUMBER:
            _after(ANSWER_MS, line, lambda: self._leave(line, None))
            self.offer_requested.emit(errand.text, errand.token, lambda answer: self._leave(line, answer))
        else:
            self.show_requested.emit(errand.token)
            self._leave(line, Answer.TAKEN)

    def _leave(self, line: QLocalSocket, answer: Answer | None) -> None:
        """Say `answer`, and be done with `line`."""
        if line not in self._open:
            return
        del self._open[line]
        self._decided.discard(line)
        if answer is not None:
            _say(line, answer)
        # What was written goes first; whoever does not read it is left all the same.
        line.disconnectFromServer()
        _after(LINE_MS, line, line.deleteLater)
        if self._server.hasPendingConnections() and not self._again.isActive():
            self._again.start()


def _after(wait_ms: int, line: QLocalSocket, do: Callable[[], object]) -> None:
    """By a timer that goes with `line`."""
    timer = QTimer(line, singleShot=True, interval=wait_ms)
    timer.timeout.connect(do)
    timer.start()


def _say(line: QLocalSocket, answer: Answer) -> None:
    line.write(answer.encode() + b"\n")
    line.flush()


def is_same_user(line: QLocalSocket) -> bool:
    """Whether the other process belongs to the same person. Where the system cannot say, the pipe itself lets nobody
    else in."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    try:
        with socket.socket(fileno=os.dup(int(line.socketDescriptor()))) as beside:
            content = beside.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
    except OSError:
        return False
    return _PEER.unpack(content)[1] == os.getuid()
