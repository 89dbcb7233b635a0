"""Which call belongs to which request: a call that one request has taken is nobody else's."""

from collections.abc import Callable


class Claims:
    """Requests by the calls they have taken. Kept after the request is over, so that late news starts nothing."""

    def __init__(self) -> None:
        self._owners: dict[int, int] = {}

    def owner_of(self, call_id: int) -> int | None:
        """The request that has taken the call, None when it is free."""
        return self._owners.get(call_id)

    def take(self, call_id: int, request_id: int) -> None:
        """The call belongs to `request_id` from now on."""
        self._owners[call_id] = request_id

    def calls(self) -> frozenset[int]:
        """Every call that has been taken."""
        return frozenset(self._owners)

    def forget(self, is_past: Callable[[int, int], bool]) -> None:
        """Give back what `is_past(call_id, request_id)` says: a restarted phone system counts anew."""
        self._owners = {call: owner for call, owner in self._owners.items() if not is_past(call, owner)}
