"""How the line to the phone system is doing, in numbers: how much comes in, how quickly requests are answered."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from callboard.domain.connection import LineState
from callboard.sessions.steady_clock import steady_now_s

WINDOW_S = 10
"""Seconds over which events per second are told."""
KEPT_LATENCIES = 5


@dataclass(frozen=True, slots=True)
class LineNumbers:
    """At one moment. `..._at_s` and `..._since_s` are moments of the steady clock, None while there is none.

    `events_per_s` is over the last ten seconds, `most_per_s` the most that came in one second; `waiting` is what the
    window has not taken yet; `latencies_ms` are of the newest requests, the newest first, from asked to accepted.
    """

    events: int = 0
    events_per_s: float = 0.0
    most_per_s: int = 0
    last_event_at_s: float | None = None
    waiting: int = 0
    latencies_ms: tuple[float, ...] = ()
    connected_since_s: float | None = None
    reconnects: int = 0


class LineFigures:
    """Counts once per batch, never per event; from any thread. `clock` gives the moment."""

    def __init__(self, clock: Callable[[], float] = steady_now_s) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._began_s = clock()
        self._events = 0
        self._most_per_s = 0
        self._seconds: deque[tuple[int, int]] = deque(maxlen=WINDOW_S + 1)
        self._last_event_at_s: float | None = None
        self._latencies_ms: deque[float] = deque(maxlen=KEPT_LATENCIES)
        self._connected_since_s: float | None = None
        self._connections = 0

    def took_in(self, events: int) -> None:
        """So many events came in one batch."""
        if not events:
            return
        now_s = self._clock()
        second = int(now_s)
        with self._lock:
            self._events += events
            self._last_event_at_s = now_s
            seconds = self._seconds
            if seconds and seconds[-1][0] == second:
                events += seconds.pop()[1]
            seconds.append((second, events))
            self._most_per_s = max(self._most_per_s, events)

    def accepted(self, latency_ms: float) -> None:
        """A request was accepted so long after it was asked."""
        with self._lock:
            self._latencies_ms.appendleft(latency_ms)

    def line_is(self, state: LineState) -> None:
        """The line is in `state` now; told again and again, it changes nothing."""
        with self._lock:
            if state is not LineState.LIVE:
                self._connected_since_s = None
            elif self._connected_since_s is None:
                self._connected_since_s = self._clock()
                self._connections += 1

    def now(self, waiting: int = 0) -> LineNumbers:
        """The numbers, with `waiting` as whoever asks knows it."""
        now_s = self._clock()
        with self._lock:
            # The second that is going on would be counted as a whole one.
            first = int(now_s) - WINDOW_S
            whole = sum(count for second, count in self._seconds if first <= second < int(now_s))
            over_s = min(float(WINDOW_S), max(1.0, now_s - self._began_s))
            return LineNumbers(
                events=self._events,
                events_per_s=whole / over_s,
                most_per_s=self._most_per_s,
                last_event_at_s=self._last_event_at_s,
                waiting=waiting,
                latencies_ms=tuple(self._latencies_ms),
                connected_since_s=self._connected_since_s,
                reconnects=max(0, self._connections - 1),
            )
