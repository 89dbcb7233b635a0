"""Vendor rows into domain values. The only file that knows what the vendor's properties are called.

Names and meanings are those of the vendor's object model (DN, Extension, ActiveConnection...). Every path is read by
the pump; a path that a generation lacks costs only its own value.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import Extension
from callboard.domain.external_line import Line
from callboard.domain.numbers.phone_number import printable
from callboard.domain.people.phone_book import PhoneBookEntry
from callboard.domain.presence import ForwardingProfile
from callboard.sessions.news_order import LegSighting
from callboard.sessions.threecx.pump_fields import text_in, texts_in
from callboard.sessions.threecx.vendor_rows import VendorRow

RECORD_ID = "GetHashCode()"
"""Equal for all snapshots of one record, and in events equal to RecID (inferred)."""

FORWARDING = "FwdProfile"
QUEUE, RING_GROUP, MENU = "Queue", "RingGroup", "IVR"
EXTENSION, PLACE, LINE, GROUP, CONNECTION, STATISTICS = (
    "Extension",
    "ConferencePlaceExtension",
    "ExternalLine",
    "Group",
    "ActiveConnection",
    "Statistics",
)
PROFILE, PROFILE_LABEL = "CurrentProfile.Name", "CurrentProfile.CustomName"
FORWARDING_COLUMNS = ("Name", "CustomName")
EXTENSION_COLUMNS = ("Number", "FirstName", "LastName", "IsRegistered", PROFILE, PROFILE_LABEL)
PLACE_COLUMNS = ("Number", "IsGateway")
LINE_COLUMNS = ("Number", "Gateway.Name", "ExternalNumber")
AGENTS, MEMBERS = "QueueAgents.DN.Number", "Members.Number"
QUEUE_COLUMNS = ("Number", "Name", AGENTS, MEMBERS)
RING_GROUP_COLUMNS = ("Number", "Name", MEMBERS)
MENU_COLUMNS = ("Number", "Name")
GROUP_COLUMNS = ("Name", "GroupMembers.DN.Number")
CONNECTION_COLUMNS = (
    "CallID",
    "CallConnectionID",
    "DN.Number",
    "Status",
    "LastChangeStatus",
    "ExternalParty",
    "InternalParty.Number",
    "DialedNumber",
    "OriginatedBy.Number",
)
PHONE_BOOK, PHONE_BOOK_OWNER = "PhoneBookEntry", "GetDN().Number"
PHONE_BOOK_COLUMNS = ("FirstName", "LastName", "CompanyName", "PhoneNumber", PHONE_BOOK_OWNER)
STATISTICS_NAME, STATISTICS_CONTENT = "GetName()", "Content"
COLUMNS_OF_KIND = {
    EXTENSION: EXTENSION_COLUMNS,
    PLACE: PLACE_COLUMNS,
    LINE: LINE_COLUMNS,
    GROUP: GROUP_COLUMNS,
    CONNECTION: CONNECTION_COLUMNS,
    STATISTICS: (STATISTICS_NAME, STATISTICS_CONTENT),
    FORWARDING: FORWARDING_COLUMNS,
    PHONE_BOOK: PHONE_BOOK_COLUMNS,
    QUEUE: QUEUE_COLUMNS,
    RING_GROUP: RING_GROUP_COLUMNS,
    MENU: MENU_COLUMNS,
    "DN": ("Number",),  # every other kind of DN: told apart from an event without its object
}

_STATES = {
    "1": LegState.DIALLING,
    "2": LegState.RINGING,
    "3": LegState.CONNECTED,
    "4": LegState.HOLDING,
    "5": LegState.HELD,
}
CALL_GROUP_KINDS = {
    QUEUE: CallGroupKind.QUEUE,
    RING_GROUP: CallGroupKind.RING_GROUP,
    MENU: CallGroupKind.MENU,
}
_LEG_FIELDS = slice(-len(CONNECTION_COLUMNS), None)
_TECHNICAL_GROUP = "__"
_LONGEST_NUMBER = 64


@dataclass(frozen=True, slots=True)
class Place:
    """A conference place as the PBX lists it."""

    number: str
    is_gateway: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A group of extensions."""

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegReading:
    """What has to be known to read a leg: which numbers are conference places, which are external lines.

    `room_of(place, external_party)` is the number of the slot that a place's leg belongs to.
    """

    places: Collection[str]
    lines: Collection[str]
    room_of: Callable[[str, str], str]


def plain_name(text: str | None) -> str:
    """A name from the PBX, safe to show."""
    return printable(text) if text else ""


def plain_number(text: str | None) -> str:
    """A number from the PBX, safe to show and to compare."""
    return printable(text, _LONGEST_NUMBER) if text else ""


@lru_cache(maxsize=16_384)  # the same few numbers come several times with every event
def _number_in(field: str) -> str:
    return plain_number(text_in(field))


def extension_from(row: VendorRow, groups_of: Mapping[str, tuple[str, ...]]) -> Extension | None:
    """The extension, or None when not even its number could be read. `groups_of` a number: names of its groups."""
    number = plain_number(row.text("Number"))
    if not number:
        return None
    names = (plain_name(row.text("FirstName")), plain_name(row.text("LastName")))
    profile = row.text(PROFILE)
    return Extension(
        number=number,
        name=" ".join(filter(None, names)),
        groups=groups_of.get(number, ()),
        registered=row.flag("IsRegistered"),
        profile=None if profile is None else plain_name(profile),
        profile_label=plain_name(row.text(PROFILE_LABEL)),
    )


def place_from(row: VendorRow) -> Place | None:
    """The conference place, or None when its number could not be read."""
    number = plain_number(row.text("Number"))
    return Place(number, row.flag("IsGateway") is True) if number else None


def line_from(row: VendorRow) -> Line | None:
    """The external line, or None when its number could not be read."""
    number = plain_number(row.text("Number"))
    name = plain_name(row.text("Gateway.Name") or row.text("ExternalNumber"))
    return Line(number, name) if number else None


def group_from(row: VendorRow) -> Group | None:
    """The group, or None for one that nobody made: the default group and everybody's favourites."""
    name = plain_name(row.text("Name"))
    if not name or name.startswith(_TECHNICAL_GROUP):
        return None
    members = texts_in(row.text("GroupMembers.DN.Number") or "")
    return Group(name, tuple(plain_number(member) for member in members))


def call_group_from(row: VendorRow) -> CallGroup | None:
    """The queue, ring group or menu, or None when its number could not be read."""
    number = plain_number(row.text("Number"))
    if not number:
        return None
    # Agents are the members in both generations by the help; an assembly may have one name of them only (inferred).
    members = texts_in(row.text(AGENTS) or "") or texts_in(row.text(MEMBERS) or "")
    names = tuple(plain_number(member) for member in members)
    return CallGroup(number, plain_name(row.text("Name")), CALL_GROUP_KINDS[row.kind], names)


def forwarding_from(row: VendorRow) -> ForwardingProfile | None:
    """A profile that can be chosen, or None when not even its name could be read."""
    name = plain_name(row.text("Name"))
    return ForwardingProfile(name, plain_name(row.text("CustomName"))) if name else None


def phone_book_entry_from(row: VendorRow) -> PhoneBookEntry:
    """The entry, whatever of it could be read; its owner is an extension, "" for the company."""
    names = (plain_name(row.text("FirstName")), plain_name(row.text("LastName")))
    return PhoneBookEntry(
        row.record_id,
        " ".join(filter(None, names)),
        plain_name(row.text("CompanyName")),
        plain_number(row.text("PhoneNumber")),
        plain_number(row.text(PHONE_BOOK_OWNER)),
    )


def sighting_from(
    row: VendorRow, reading: LegReading, since: float | None = None, known: Leg | None = None
) -> LegSighting | None:
    """The leg, or None when it cannot be told which leg or whose leg it is.

    `since` is when it was seen; while the state is that of `known`, the same leg seen before, its `since` stays.
    """
    # All at once, because a flood brings thousands: every row of a leg ends with CONNECTION_COLUMNS.
    call, leg_in_call, dn, status, changed, outside, inside, dialled, origin = row.values[_LEG_FIELDS]
    call_id, leg_id, owner = _whole(call), _whole(leg_in_call), _number_in(dn)
    if call_id is None or leg_id is None or not owner:
        return None
    external, internal = _number_in(outside), _number_in(inside)
    number, other_party, line = owner, external or internal, ""
    if owner in reading.lines:
        number = external or _number_in(dialled) or owner
        other_party, line = internal, owner
    elif owner in reading.places:
        number = reading.room_of(owner, external)
        other_party = internal or (external if external != number else "")
    state = _STATES.get(status, LegState.UNKNOWN)
    if known is not None and known.state is state and known.call_id == call_id and known.leg_id == leg_id:
        since = known.since
    leg = Leg(call_id, leg_id, number, state, other_party, line, since, _number_in(origin))
    # LastChangeStatus in ticks; its last character tells what .NET knew of the time zone. That is not documented, so
    # only differences of moments are of use.
    return LegSighting(row.record_id, leg, _whole(changed[:-1]))


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None
