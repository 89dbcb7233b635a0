"""How often the same may be written: a fault that comes a thousand times a second must not fill the log."""

import logging
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from types import TracebackType

PERIOD_S = 60.0
FAULTS_PER_PERIOD = 20
OTHERS_PER_PERIOD = 600
"""Of records below a warning, which are wanted one by one."""
MOST_SITES = 500
_SAME_TEXT = 60


@dataclass(slots=True)
class _Site:
    began_s: float
    name: str
    seen: int = 0
    kept_back: int = 0


class StormGuard:
    """Knows of each place in the program how much it wrote within a minute. May be used from any thread.

    `on_kept_back` is called when a place begins to be too loud: `wait_s` says something else then.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.on_kept_back: Callable[[], None] = lambda: None
        self._clock = clock
        self._lock = threading.RLock()  # a signal's handler may log while this thread is in here
        self._sites: dict[Hashable, _Site] = {}
        self._first_due_s: float | None = None

    def admits(self, record: logging.LogRecord) -> bool:
        """Whether to write `record`; what is kept back is counted."""
        site_key, now_s = _site_of(record), self._clock()
        most = FAULTS_PER_PERIOD if record.levelno >= logging.WARNING else OTHERS_PER_PERIOD
        with self._lock:
            site = self._sites.get(site_key)
            if site is None:
                if len(self._sites) >= MOST_SITES:
                    self._forget_old(now_s)
                if len(self._sites) >= MOST_SITES:
                    site_key = None  # all the others together
                site = self._sites.setdefault(site_key, _Site(now_s, record.name))
            if not site.kept_back and now_s - site.began_s >= PERIOD_S:
                site.began_s, site.seen = now_s, 0
            site.seen += 1
            if site.seen <= most:
                return True
            site.kept_back += 1
            due_s = site.began_s + PERIOD_S
            self._first_due_s = due_s if self._first_due_s is None else min(self._first_due_s, due_s)
            is_first = site.kept_back == 1
        if is_first:
            self.on_kept_back()
        return False

    def wait_s(self) -> float | None:
        """How long until something kept back has to be told; None while there is nothing."""
        with self._lock:
            return None if self._first_due_s is None else max(0.0, self._first_due_s - self._clock())

    def told(self, is_end: bool = False) -> list[str]:
        """A line for each place whose minute is over, or for all at the end."""
        now_s, lines = self._clock(), list[str]()
        with self._lock:
            self._first_due_s = None
            for site in self._sites.values():
                due_s = site.began_s + PERIOD_S
                if not site.kept_back:
                    continue
                if is_end or due_s <= now_s:
                    lines.append(f"… and {site.kept_back:,} more like it from {site.name}")
                    site.began_s, site.seen, site.kept_back = now_s, 0, 0
                else:
                    self._first_due_s = due_s if self._first_due_s is None else min(self._first_due_s, due_s)
        return lines

    def _forget_old(self, now_s: float) -> None:
        self._sites = {
            key: site for key, site in self._sites.items() if site.kept_back or now_s - site.began_s < PERIOD_S
        }


def _site_of(record: logging.LogRecord) -> Hashable:
    kind, at = None, None
    if isinstance(record.exc_info, tuple) and record.exc_info[0] is not None:
        kind, at = record.exc_info[0].__name__, _innermost(record.exc_info[2])
    # What Qt says comes through one line of ours, whatever it is about.
    said = record.getMessage()[:_SAME_TEXT] if record.name.startswith("qt.") else ""
    return record.name, record.lineno, record.levelno, kind, at, said


def _innermost(trace: TracebackType | None) -> tuple[str, int] | None:
    if trace is None:
        return None
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
