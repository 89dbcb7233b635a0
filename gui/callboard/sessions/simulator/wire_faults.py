"""What is wrong with the wire between the demo server and its clients?"""

from __future__ import annotations

from collections.abc import Mapping

from callboard.sessions.simulator.demo_link import DemoLink
from callboard.sessions.simulator.faults import FaultKind, FaultOrder

PIECE_BYTES = 512
"""What goes out at a time over a wire that trickles."""
STRANGERS_WORDS = (
    b"HTTP/1.1 400 Bad Request\r\nServer: another one\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    b"<html><body>Your browser sent a request that this server could not understand.</body></html>\n"
)
GARBAGE: Mapping[str, bytes] = {
    "binary": bytes(range(256)) * 8 + b"\n",
    "empty": b"\n" * 200,
    "endless": b"EVENT\tI\tDN\t" + b"x" * 3_000_000 + b"\n",
    "few_fields": b"EVENT\tU\n",
    "no_number": b"EVENT\tU\tDN\tExtension\tnot-a-number\tobject\tNumber\t100\n",
    "odd_pairs": b"EVENT\tU\tDN\tExtension\t1\tobject\tNumber\n",
    "no_operation": b"EVENT\tX\tDN\tExtension\t1\tobject\tNumber\t100\n",
    "bad_escape": b"EVENT\tU\tDN\tExtension\t1\tobject\tNumber\t10\\q\n",
    "not_utf8": b"EVENT\tU\tDN\tExtension\t\xff\xfe\tobject\tNumber\t\xc3\x28\n",
    "unknown_message": b"WEATHER\tsunny\t21\n" * 100,
    "unknown_kind": b"EVENT\tI\tDN\tTeapot\t987654\tobject\tNumber\t999\n",
    "unknown_entity": b"EVENT\tI\tTEAPOTS\tTeapot\t987655\tobject\tNumber\t999\n",
    "gone_twice": b"EVENT\tD\tCONNECTION\tActiveConnection\t987656\tobject\n" * 2,
    "strange_answer": b"ANS\t424242\tOK\n",
    "short_answer": b"ANS\n",
}
"""By its sort; of each of them a phone system that is well never says anything."""
HALF_A_MESSAGE = b"EVENT\tU\tDN\tExtension\t1\tobject\tNum"
_NEW_ONES = frozenset({FaultKind.CLOSE_AT_ONCE, FaultKind.STRANGER})


class WireFaults:
    """What is on. Belongs to the network thread of the server."""

    def __init__(self) -> None:
        self._active: dict[FaultKind, FaultOrder] = {}

    def turn(self, order: FaultOrder, is_on: bool) -> None:
        """A fault starts, or ends."""
        if is_on:
            self._active[order.kind] = order
        else:
            self._active.pop(order.kind, None)

    @property
    def is_silent(self) -> bool:
        """Whether nothing goes either way."""
        return FaultKind.HALF_OPEN in self._active

    @property
    def pause_s(self) -> float | None:
        """How long to wait between two pieces; None: everything at once."""
        trickle = self._active.get(FaultKind.TRICKLE)
        return max(0.001, trickle.delay_s) if trickle is not None else None

    def turns_away(self, link: DemoLink) -> bool:
        """Whether this new connection is met by a fault instead of the phone system."""
        if not _NEW_ONES.intersection(self._active):
            return False
        if FaultKind.STRANGER in self._active:
            link.send(STRANGERS_WORDS)
            link.close_when_written()
        else:
            link.cut()
        return True
