"""The events that come while a picture is being read, to be applied after it."""

from callboard.sessions.threecx.vendor_rows import VendorEvent

MOST_KEPT = 100_000
"""More than that, and the picture is read once more."""


class KeptEvents:
    """Each with the moment at which it was seen. Not locked, see `live_news.py`."""

    def __init__(self) -> None:
        self._kept: list[tuple[float, VendorEvent]] = []

    def add(self, at: float, event: VendorEvent) -> bool:
        """Keep it. False when there were too many: those before it are forgotten."""
        has_room = len(self._kept) < MOST_KEPT
        if not has_room:
            self._kept.clear()
        self._kept.append((at, event))
        return has_room

    def take(self) -> list[tuple[float, VendorEvent]]:
        """All of them, in their order, and begin anew."""
        kept, self._kept = self._kept, []
        return kept
