"""A network of its own for a run: every packet in it is seen, and there is a way out that leads nowhere.

So whatever the program sends to anywhere is counted, and reaches nobody. For Linux, without rights of an administrator
where the system lets people make name spaces.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address

INSIDE = "CALLBOARD_CLOSED_NETWORK"
_EVERY_PROTOCOL = 3
_IPV4, _IPV6, _ICMPV6 = 0x0800, 0x86DD, 58
_ETHERNET, _IPV4_HEAD, _IPV6_HEAD = 14, 20, 40
_WITH_PORTS = (6, 17)  # TCP, UDP
_SET_UP = (
    "ip link set lo up",
    "ip link add out type veth peer name nobody",
    "ip addr add 10.99.0.1/24 dev out",
    "ip link set out up",
    "ip link set nobody up",
    "ip route add default via 10.99.0.2",
    "ip neigh add 10.99.0.2 lladdr 02:00:00:00:00:02 dev out",
)


class NoClosedNetwork(Exception):
    """The system makes no network of its own; the text is one line that says why."""


@dataclass(frozen=True, slots=True)
class Packet:
    """Where one was sent. `ports` are none for what has none."""

    target: str
    ports: tuple[int, ...] = ()

    @property
    def is_own(self) -> bool:
        """Whether it stays on this computer."""
        return ip_address(self.target).is_loopback


def is_inside() -> bool:
    """Whether this process runs in such a network."""
    return os.environ.get(INSIDE) == "1"


def run_inside(command: Sequence[str]) -> int:
    """Run `command` in a new network. Returns its exit code. Raises NoClosedNetwork."""
    script = " && ".join((*_SET_UP, 'exec "$@"'))
    whole = ("unshare", "--net", "--map-root-user", "sh", "-c", script, "sh", *command)
    probe = subprocess.run((*whole[:6], "true"), capture_output=True, text=True, check=False)
    if probe.returncode:
        raise NoClosedNetwork(f"no network of its own: {probe.stderr.strip().splitlines()[-1:]}")
    return subprocess.call(whole, env=os.environ | {INSIDE: "1"})


class Capture:
    """Every packet from now on, until `stop`."""

    def __init__(self) -> None:
        self.packets: list[Packet] = []
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(_EVERY_PROTOCOL))
        self._socket.settimeout(0.2)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def stop(self) -> list[Packet]:
        """All that was seen."""
        self._is_over.set()
        self._thread.join()
        self._socket.close()
        return self.packets

    def _listen(self) -> None:
        while not self._is_over.is_set():
            try:
                frame, _ = self._socket.recvfrom(65_535)
            except TimeoutError:
                continue
            if (packet := packet_in(frame)) is not None:
                self.packets.append(packet)


def packet_in(frame: bytes) -> Packet | None:
    """What a frame carries; None for what the system itself says to its neighbours (ARP, ICMPv6)."""
    kind, body = int.from_bytes(frame[12:14], "big"), frame[_ETHERNET:]
    if kind == _IPV4 and len(body) >= _IPV4_HEAD:
        protocol, target, payload = body[9], socket.inet_ntoa(body[16:20]), body[(body[0] & 15) * 4 :]
    elif kind == _IPV6 and len(body) >= _IPV6_HEAD:
        protocol, target, payload = body[6], socket.inet_ntop(socket.AF_INET6, body[24:40]), body[_IPV6_HEAD:]
        if protocol in (0, _ICMPV6):
            return None
    else:
        return None
    ports = (int.from_bytes(payload[:2], "big"), int.from_bytes(payload[2:4], "big")) if len(payload) >= 4 else ()
    return Packet(target, ports if protocol in _WITH_PORTS else ())


def strangers(packets: Sequence[Packet], port: int) -> list[Packet]:
    """Those that have nothing to do with the phone system at `port` of this computer."""
    return [packet for packet in packets if not packet.is_own or port not in packet.ports]


if __name__ == "__main__":
    sys.exit(run_inside(sys.argv[1:]))
