"""The thread that fetches events from the pump and turns them into news. No vendor code runs on it."""

import atexit
import logging
import threading
import time
from collections.abc import Sequence

from callboard.sessions.threecx.configuration_server import event_from
from callboard.sessions.threecx.live_news import LiveNews, Wanted
from callboard.sessions.threecx.pump import Pump, Row, lost_rows
from callboard.sessions.threecx.vendor_rows import VendorEvent

log = logging.getLogger(__name__)

COLLAPSE_OVER = 500
"""When more events than that wait, only the newest of each object is worth converting."""

_DRAIN_TIMEOUT_S = 5.0
_CLOSE_TIMEOUT_S = 1.0


class NewsThread:
    """Runs from `start` to `close`. It ends by itself when the pump is closed."""

    def __init__(self, pump: Pump, news: LiveNews) -> None:
        self.pump = pump
        self._news = news
        self._collapses_from = 0.0
        self._thread = threading.Thread(target=self._run, name="callboard-news", daemon=True)

    def start(self) -> None:
        """Begin to fetch."""
        # A thread that still waits inside .NET when Python ends leaves a traceback behind.
        atexit.register(self.close)
        self._thread.start()

    def keep_every_state(self, for_s: float) -> None:
        """Leave nothing out for a while: somebody follows a call that was asked for here."""
        self._collapses_from = time.monotonic() + for_s

    def close(self) -> bool:
        """Unsubscribe and end. May be called again. False when the vendor or the thread did not come back in time."""
        atexit.unregister(self.close)
        is_unsubscribed = self.pump.close(_CLOSE_TIMEOUT_S)
        if self._thread.ident is not None:
            self._thread.join(_CLOSE_TIMEOUT_S)
        return is_unsubscribed and not self._thread.is_alive()

    def _run(self) -> None:
        while (rows := self._drain()) is not None:
            if not rows:
                continue
            try:
                self._take(rows)
            except Exception:
                # A mistake of ours: it must not end the news, and what it left undone is read anew.
                log.exception("an event could not be understood")
                self._news.want(Wanted.PICTURE)

    def _drain(self) -> list[Row] | None:
        may_collapse = time.monotonic() >= self._collapses_from
        return self.pump.drain(_DRAIN_TIMEOUT_S, collapse_over=COLLAPSE_OVER if may_collapse else None)

    def _take(self, rows: Sequence[Row]) -> None:
        events: list[VendorEvent] = []
        for row in rows:
            lost = lost_rows(row)
            event = None if lost else event_from(row)
            if event is not None:
                events.append(event)
            else:
                log.warning("%d events were lost: reading everything again", lost or 1)
                self._news.want(Wanted.PICTURE)
        self._news.take(events)
