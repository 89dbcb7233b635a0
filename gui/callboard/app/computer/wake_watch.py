"""Notices that the computer has slept, or that its network is another one now: nothing planned before holds then."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.sessions.steady_clock import steady_now_s

log = logging.getLogger(__name__)

LOOK_MS = 2000
LATE_S = 10.0
"""A look that comes so much later than it should was slept through, by one clock or the other: of a virtual machine
that stood still only the calendar knows, once it is put right. A clock that somebody puts forward looks the same; then
once too often is looked whether the line is there."""
NETWORK_AFTER_MS = 5000
"""What listens to the network is loaded when the window has long been there."""


class WakeWatch(QObject):
    """`woke` comes once after each sleep, and when the network is back."""

    woke = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        wall_s: Callable[[], float] = time.time,
        clock_s: Callable[[], float] = steady_now_s,
    ) -> None:
        super().__init__(parent)
        self._wall_s = wall_s
        self._clock_s = clock_s
        self._looked_at = (wall_s(), clock_s())
        self._is_online: bool | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(LOOK_MS)
        self._ticker.timeout.connect(self.look)

    def start(self) -> None:
        """Look every two seconds from now on."""
        self._looked_at = (self._wall_s(), self._clock_s())
        self._ticker.start()

    def look(self) -> None:
        """Whether somebody slept since the last look. A clock that goes back says nothing."""
        now = (self._wall_s(), self._clock_s())
        passed_s = max(now[0] - self._looked_at[0], now[1] - self._looked_at[1])
        self._looked_at = now
        if passed_s >= LOOK_MS / 1000 + LATE_S:
            log.info("nobody looked for %d s: the computer slept, or its clock was set", passed_s)
            self.woke.emit()

    def watch_network_soon(self) -> None:
        """`watch_network`, once nobody waits for the window any more."""
        QTimer.singleShot(NETWORK_AFTER_MS, self, self.watch_network)

    def watch_network(self) -> bool:
        """Listen to what the system says of its network. Returns whether it says anything; there may be nobody."""
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - not before there is time for it

        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            log.info("nobody here tells of changes of the network")
            return False
        network = QNetworkInformation.instance()
        self.see_network(network.reachability() is QNetworkInformation.Reachability.Online)
        network.reachabilityChanged.connect(
            lambda reach: self.see_network(reach is QNetworkInformation.Reachability.Online)
        )
        return True

    def see_network(self, is_online: bool) -> None:
        """Whether the network reaches anything now."""
        was_online, self._is_online = self._is_online, is_online
        if is_online and was_online is False:
            log.info("the network is back")
            self.woke.emit()
