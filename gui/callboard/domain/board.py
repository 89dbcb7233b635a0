"""One immutable picture of everything the phone system told us; `board.after(changes)` gives the next one."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from callboard.domain.call_group import CallGroup
from callboard.domain.calls.call import Call, Leg, LegKey
from callboard.domain.calls.leg_groups import LegGroups
from callboard.domain.calls.party_rights import Sight
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    Change,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PhoneBookRead,
    ProfilesRead,
    ScheduleProgressed,
    SchedulesRead,
)
from callboard.domain.conferences.conference import ConferenceSlot, SlotState, slot_state
from callboard.domain.conferences.scheduled_conference import Schedules
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension, ExtensionState, state_of
from callboard.domain.external_line import Line
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import Inside, inside_of
from callboard.domain.people.names_for_numbers import NO_NAMES, NamesForNumbers
from callboard.domain.people.phone_book import PhoneBookEntry
from callboard.domain.presence import ForwardingProfile

_Rare = ConnectionChanged | SchedulesRead | ScheduleProgressed | ProfilesRead | PhoneBookRead
NOT_CONNECTED = Connection(LineState.CONNECTING)


@dataclass(frozen=True)
class Board:
    """Extensions and slots by number, legs by key. Treat the mappings as read-only; they are shared between boards."""

    identity: PbxIdentity = field(default_factory=lambda: PbxIdentity(""))
    connection: Connection = NOT_CONNECTED
    capabilities: Capabilities = field(default_factory=Capabilities)
    extensions: Mapping[str, Extension] = field(default_factory=dict[str, Extension])
    slots: Mapping[str, ConferenceSlot] = field(default_factory=dict[str, ConferenceSlot])
    lines: Mapping[str, Line] = field(default_factory=dict[str, Line])
    legs: Mapping[LegKey, Leg] = field(default_factory=dict[LegKey, Leg])
    call_groups: Mapping[str, CallGroup] = field(default_factory=dict[str, CallGroup])
    schedules: Schedules = field(default_factory=Schedules)
    profiles: Mapping[str, tuple[ForwardingProfile, ...]] = field(
        default_factory=dict[str, tuple[ForwardingProfile, ...]]
    )
    phone_book: tuple[PhoneBookEntry, ...] = ()
    sight: Sight = field(default=Sight(), compare=False)
    dialling: Dialling = field(default=Dialling(), compare=False)
    known_people: NamesForNumbers = field(default=NO_NAMES, compare=False)
    # Groups of an earlier board, and the legs that may be different since: regrouped when somebody asks.
    _earlier: tuple[LegGroups, frozenset[LegKey]] | None = field(default=None, repr=False, compare=False)

    def after(self, changes: Iterable[Change]) -> "Board":
        """The board once `changes` have happened, in their order. Mappings nobody touched are shared, not copied."""
        board = self
        extensions: dict[str, Extension] | None = None
        legs: dict[LegKey, Leg] | None = None
        touched: set[LegKey] = set()
        for change in changes:
            if isinstance(change, LegChanged):
                legs = dict(board.legs) if legs is None else legs
                key = change.leg.key
                legs[key] = change.leg
                touched.add(key)
            elif isinstance(change, LegEnded):
                legs = dict(board.legs) if legs is None else legs
                legs.pop(change.leg_key, None)
                touched.add(change.leg_key)
            elif isinstance(change, ExtensionChanged):
                extensions = dict(board.extensions) if extensions is None else extensions
                extensions[change.extension.number] = change.extension
            elif isinstance(change, ExtensionGone):
                extensions = dict(board.extensions) if extensions is None else extensions
                extensions.pop(change.number, None)
            elif isinstance(change, _Rare):
                board = board._after_rare(change)
            elif isinstance(change, BoardReplaced):
                board, extensions, legs = board._replaced_by(change), None, None
                touched.clear()
        if extensions is None and legs is None:
            return board
        return replace(
            board,
            extensions=board.extensions if extensions is None else extensions,
            legs=board.legs if legs is None else legs,
            _earlier=board._groups_before(touched),
        )

    def _after_rare(self, change: _Rare) -> "Board":
        if isinstance(change, PhoneBookRead):
            return replace(self, phone_book=change.entries)
        if isinstance(change, ConnectionChanged):
            return replace(self, connection=change.connection)
        if isinstance(change, ProfilesRead):
            return replace(self, profiles={**self.profiles, change.number: change.profiles})
        schedules = self.schedules
        if isinstance(change, SchedulesRead):
            return replace(self, schedules=schedules.after_reading(change.schedules, change.unreadable))
        return replace(self, schedules=schedules.after_outcome(change.outcome))

    def _groups_before(self, touched: Collection[LegKey]) -> tuple[LegGroups, frozenset[LegKey]] | None:
        groups: LegGroups | None = self.__dict__.get("_groups")
        if groups is not None:
            return groups, frozenset(touched)
        if self._earlier is None:
            return None
        groups, touched_before = self._earlier
        return groups, touched_before.union(touched)

    def _replaced_by(self, news: BoardReplaced) -> "Board":
        return Board(
            identity=news.identity,
            connection=self.connection,
            capabilities=news.capabilities,
            extensions={extension.number: extension for extension in news.extensions},
            slots={slot.number: slot for slot in news.slots},
            lines={line.number: line for line in news.lines},
            legs={leg.key: leg for leg in news.legs},
            call_groups={group.number: group for group in news.call_groups},
            schedules=self.schedules,
            phone_book=self.phone_book,
            sight=self.sight,
            dialling=self.dialling,
            known_people=self.known_people,
        )

    @property
    def is_known(self) -> bool:
        """Whether the phone system has ever been read; before that nothing here means that there is nothing."""
        return bool(self.identity.generation)

    @cached_property
    def inside(self) -> Inside:
        """The numbers that never leave the phone system."""
        return inside_of(self.extensions, self.slots, self.call_groups)

    @cached_property
    def _groups(self) -> LegGroups:
        if self._earlier is None:
            return LegGroups.of(self.legs)
        groups, touched = self._earlier
        return groups.after(self.legs, touched)

    @property
    def calls(self) -> Mapping[int, Call]:
        """All live calls by call id."""
        return self._groups.calls

    def legs_of(self, number: str) -> tuple[Leg, ...]:
        """The legs of an extension, a slot or an outside number, in the order of their keys."""
        return self._groups.by_number.get(number, ())

    def state_of(self, number: str) -> ExtensionState:
        """The state of extension `number`; unknown when there is none."""
        extension = self.extensions.get(number)
        if extension is None:
            return ExtensionState.UNKNOWN
        return state_of(extension, self.legs_of(number))

    def slot_state(self, number: str) -> SlotState:
        """The state of slot `number`; unknown when there is none."""
        slot = self.slots.get(number)
        if slot is None:
            return SlotState.UNKNOWN
        return slot_state(slot, self.legs_of(number))

    def others_in_call(self, leg: Leg) -> tuple[Leg, ...]:
        """The other legs of the call that `leg` belongs to."""
        call = self.calls.get(leg.call_id)
        return tuple(other for other in call.legs if other.key != leg.key) if call else ()

    def shows_parties(self, call_id: int) -> bool:
        """Whether it may be shown who is in call `call_id`; whatever shows a party asks this, or what follows."""
        if self.sight.is_whole:
            return True
        call = self.calls.get(call_id)
        return call is not None and self.sight.may_show(call, self)

    def shown_leg(self, leg: Leg) -> Leg:
        """`leg` without what tells of the other side, where that is hidden."""
        return leg if self.shows_parties(leg.call_id) else replace(leg, other_party="", line="", via="")

    def shown_others(self, leg: Leg) -> tuple[Leg, ...]:
        """The other legs of the call that `leg` belongs to, none where they are hidden."""
        return self.others_in_call(leg) if self.shows_parties(leg.call_id) else ()

    def other_side(self, leg: Leg) -> str:
        """The number of the party that `leg` talks to, as far as it is known and may be shown, else ""."""
        if not self.shows_parties(leg.call_id):
            return ""
        others = self.others_in_call(leg)
        return others[0].number if len(others) == 1 else leg.other_party

    def name_of(self, number: str) -> str:
        """The name of extension `number`, or of whoever has that outside number, else ""."""
        extension = self.extensions.get(number)
        if extension is not None:
            return extension.name
        if number in self.slots or number in self.call_groups:
            return ""
        return self.known_people.name_for(number) if number else ""

    def members_of(self, slot: str) -> tuple[Leg, ...]:
        """The legs of the people in `slot` or being called into it (not the slot's own legs)."""
        return tuple(other for own in self.legs_of(slot) for other in self.others_in_call(own))
