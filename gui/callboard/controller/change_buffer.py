"""What the window has not been told yet: the newest change per key, in the order of the newest."""

from collections.abc import Hashable

from callboard.domain.changes import (
    BoardReplaced,
    CallProgressed,
    Change,
    ConferenceProgressed,
    ConnectionChanged,
    HandoverProgressed,
    PhoneBookRead,
    PresenceProgressed,
    ScheduleProgressed,
    SchedulesRead,
)

_SURVIVES_A_NEW_BOARD = (
    ConnectionChanged,
    CallProgressed,
    ConferenceProgressed,
    HandoverProgressed,
    PresenceProgressed,
    ScheduleProgressed,
    SchedulesRead,
    PhoneBookRead,
)


class ChangeBuffer:
    """Changes by key. Not locked: whoever fills and empties it from several threads holds a lock of its own."""

    def __init__(self) -> None:
        self._newest: dict[Hashable, Change] = {}
        self.is_announced = False
        """Whether `announce` was True and nothing has been taken since."""

    def __len__(self) -> int:
        return len(self._newest)

    def put(self, change: Change) -> None:
        """Keep `change` and forget what it makes void."""
        if type(change) is BoardReplaced:
            kept = self._newest.items()
            self._newest = {key: older for key, older in kept if isinstance(older, _SURVIVES_A_NEW_BOARD)}
        key = change.key
        newest = self._newest
        if key in newest:
            # Taken out first, so that the change stands where its newest occurrence belongs.
            del newest[key]
        newest[key] = change

    def announce(self) -> bool:
        """Whether somebody has to be woken now: True once between two `take`s, when there is something."""
        if self.is_announced or not self._newest:
            return False
        self.is_announced = True
        return True

    def take(self) -> list[Change]:
        """Everything kept, and start anew."""
        taken = list(self._newest.values())
        self._newest = {}
        self.is_announced = False
        return taken
