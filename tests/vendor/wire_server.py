"""A phone system that says what a test tells it to say: the other end of the stand-in's line, without any engine."""

import contextlib
import queue
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

DEADLINE_S = 10.0
VERSIONS = {"v11": "11.0.28976", "v12": "12.0.34100"}

Fields = Sequence[str | None]
Answer = Callable[[str, list[str | None]], Fields | None]
"""From verb and arguments to what stands behind `ANS n`: ("OK", ...) or ("FAIL", ...); None leaves it unanswered."""

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_PLAIN = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def joined(fields: Fields) -> bytes:
    """The message as it travels."""
    texts = ["\\0" if text is None else "".join(_ESCAPES.get(sign, sign) for sign in text) for text in fields]
    return ("\t".join(texts) + "\n").encode()


def parted(line: bytes) -> list[str | None]:
    """The fields of a message."""
    return [None if text == "\\0" else _unescaped(text) for text in line.decode().removesuffix("\n").split("\t")]


def _unescaped(text: str) -> str:
    signs = iter(text)
    return "".join(_PLAIN[next(signs)] if sign == "\\" else sign for sign in signs)


def extension(record_id: int, number: str, **fields: str) -> list[str | None]:
    """Entity, kind, id and values of an extension."""
    values = {"Number": number, "FirstName": f"Person {number}", "LastName": "Example", "IsRegistered": "1"} | fields
    return ["DN", "Extension", str(record_id), *(text for pair in values.items() for text in pair)]


def leg(record_id: int, owner: str, status: int = 2, **fields: str | None) -> list[str | None]:
    """Entity, kind, id and values of a leg."""
    values = {"CallID": "7", "CallConnectionID": "1", "DN": owner, "Status": str(status), "ExternalParty": "0155"}
    pairs = (values | fields).items()
    return ["CONNECTION", "ActiveConnection", str(record_id), *(text for pair in pairs for text in pair)]


class Caller:
    """One accepted connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self.lines = connection.makefile("rb")
        self.hello = parted(self.lines.readline())
        self.role = self.hello[2] if len(self.hello) > 2 else None
        self.ended = threading.Event()
        self.told: queue.Queue[list[str | None]] = queue.Queue()
        self._sending = threading.Lock()

    def send(self, *fields: str | None) -> None:
        self.send_bytes(joined(fields))

    def send_bytes(self, data: bytes) -> None:
        with self._sending:
            self.socket.sendall(data)

    def close(self) -> None:
        self.lines.close()
        self.ended.set()

    def cut(self) -> None:
        """End the line at once; the thread that serves it closes the socket."""
        with contextlib.suppress(OSError):  # the other side may be quicker
            self.socket.shutdown(socket.SHUT_RDWR)


@dataclass
class WireServer:
    """Listens on loopback until `close`. Change the fields while it runs; they hold for who connects next."""

    generation: str
    rows: list[list[str | None]] = field(default_factory=list)
    refusal: tuple[str, str] | None = None
    before_live: bytes | None = None
    """When set: sent in place of the snapshot, and then the line is cut."""
    answer: Answer = lambda verb, arguments: ("OK",)
    requests: list[list[str | None]] = field(default_factory=list)
    hellos: list[list[str | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._callers: queue.Queue[Caller] = queue.Queue()
        self._open: list[Caller] = []
        self._serving: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._start_accepting()

    def next_caller(self, role: str = "CONFIG") -> Caller:
        """The next connection of that role, which is live; who came before is passed over."""
        while True:
            caller = self._callers.get(timeout=DEADLINE_S)
            if caller.role == role:
                return caller

    def stop_listening(self) -> None:
        self._listener.close()
        self._accepting.join(DEADLINE_S)

    def listen_again(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._start_accepting()

    def close(self) -> None:
        self.stop_listening()
        for caller in tuple(self._open):
            caller.cut()
        for thread in self._serving:
            thread.join(DEADLINE_S)

    def _start_accepting(self) -> None:
        self._listener.settimeout(0.1)  # closing a socket does not wake who accepts on it
        self._accepting = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._accepting.start()

    def _accept(self, listener: socket.socket) -> None:
        while listener.fileno() >= 0:
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            connection.settimeout(None)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._serving.append(threading.Thread(target=self._serve, args=(connection,), daemon=True))
            self._serving[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        # Cut by a test or by the assembly: both are the end.
        with connection, contextlib.suppress(OSError):
            caller = Caller(connection)
            self._open.append(caller)
            with contextlib.closing(caller):
                self._converse(caller)

    def _converse(self, caller: Caller) -> None:
        self.hellos.append(caller.hello)
        if not self._greet(caller):
            return
        self._callers.put(caller)
        for line in caller.lines:
            message = parted(line)
            if message[0] == "REQ":
                self._answer(caller, message)
            else:
                caller.told.put(message)

    def _greet(self, caller: Caller) -> bool:
        if self.refusal is not None:
            caller.send("REFUSED", *self.refusal)
            caller.cut()
            return False
        caller.send("WELCOME", self.generation, VERSIONS[self.generation], "28976", "epoch-1")
        if caller.role == "CONFIG":
            if self.before_live is not None:
                caller.send_bytes(self.before_live)
                caller.cut()
                return False
            caller.send("SNAPSHOT", str(len(self.rows)))
            caller.send_bytes(b"".join(joined(["ROW", *row]) for row in self.rows))
            caller.send("LIVE")
        return True

    def _answer(self, caller: Caller, message: list[str | None]) -> None:
        self.requests.append(message[2:])
        answer = self.answer(message[2] or "", message[3:])
        if answer is not None:
            caller.send("ANS", message[1], *answer)
