"""The controller's own picture of the phone system: cheap to change, turned into a Board when somebody asks."""

from collections.abc import Iterable, Mapping

from callboard.domain.board import NOT_CONNECTED, Board
from callboard.domain.call_group import CallGroup
from callboard.domain.calls.call import Leg, LegKey
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PbxNews,
    PhoneBookRead,
    ProfilesRead,
    ReadingProgress,
    SchedulesRead,
)
from callboard.domain.conferences.conference import ConferenceSlot
from callboard.domain.connection import Connection, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.external_line import Line


class LivePicture:
    """Everything known now. Not locked, see `news_desk.py`.

    `Board.after` copies a mapping per batch, which is right for a window that looks at every picture and too dear
    for one that looks at few.
    """

    def __init__(self) -> None:
        self._connection: Connection = NOT_CONNECTED
        self._identity = PbxIdentity("")
        self._capabilities = Capabilities()
        self._slots: dict[str, ConferenceSlot] = {}
        self._lines: dict[str, Line] = {}
        self._call_groups: dict[str, CallGroup] = {}
        self._extensions: dict[str, Extension] = {}
        self._calls: dict[int, dict[int, Leg]] = {}
        self._board: Board | None = None

    @property
    def connection(self) -> Connection:
        """How things stand with the phone system."""
        return self._connection

    @property
    def call_ids(self) -> Iterable[int]:
        """The calls that are alive."""
        return self._calls.keys()

    def legs_of_call(self, call_id: int) -> tuple[Leg, ...]:
        """All that is alive of call `call_id`."""
        return tuple(self._calls.get(call_id, {}).values())

    def calls(self) -> Mapping[int, tuple[Leg, ...]]:
        """All live calls by call id."""
        return {call_id: tuple(legs.values()) for call_id, legs in self._calls.items()}

    def take_in(self, change: PbxNews) -> None:
        """Draw `change` into the picture."""
        if isinstance(change, ReadingProgress | SchedulesRead | ProfilesRead | PhoneBookRead):
            return
        self._board = None
        if isinstance(change, LegChanged):
            leg = change.leg
            legs = self._calls.get(leg.call_id)
            if legs is None:
                self._calls[leg.call_id] = {leg.leg_id: leg}
            else:
                legs[leg.leg_id] = leg
        elif isinstance(change, LegEnded):
            self._leg_ended(change.leg_key)
        elif isinstance(change, ExtensionChanged):
            self._extensions[change.extension.number] = change.extension
        elif isinstance(change, ExtensionGone):
            self._extensions.pop(change.number, None)
        elif isinstance(change, ConnectionChanged):
            self._connection = change.connection
        else:
            self._replace(change)

    def board(self) -> Board:
        """The picture as a value. Made once, until something changes."""
        if self._board is None:
            self._board = Board(
                identity=self._identity,
                connection=self._connection,
                capabilities=self._capabilities,
                extensions=dict(self._extensions),
                slots=self._slots,
                lines=self._lines,
                call_groups=self._call_groups,
                legs={leg.key: leg for legs in self._calls.values() for leg in legs.values()},
            )
        return self._board

    def _leg_ended(self, leg_key: LegKey) -> None:
        legs = self._calls.get(leg_key.call_id)
        if legs is None:
            return
        legs.pop(leg_key.leg_id, None)
        if not legs:
            del self._calls[leg_key.call_id]

    def _replace(self, news: BoardReplaced) -> None:
        self._identity = news.identity
        self._capabilities = news.capabilities
        self._slots = {slot.number: slot for slot in news.slots}
        self._lines = {line.number: line for line in news.lines}
        self._call_groups = {group.number: group for group in news.call_groups}
        self._extensions = {extension.number: extension for extension in news.extensions}
        self._calls = {}
        for leg in news.legs:
            self._calls.setdefault(leg.call_id, {})[leg.leg_id] = leg
