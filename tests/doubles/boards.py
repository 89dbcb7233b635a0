"""Boards to look at: a small office, and a large one made of arithmetic."""

from collections.abc import Iterable

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capabilities, Capability, Feature, Reason, capabilities
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.models.board_update import BoardUpdate

LIVE = ConnectionChanged(Connection(LineState.LIVE))
LOST = ConnectionChanged(Connection(LineState.LOST, retry_in_s=5.0, attempt=1))
PEOPLE = (
    Extension("100", "Reception", ("Front",), registered=True, profile="Available"),
    Extension("101", "Anna Berg", ("Sales",), registered=True, profile="Available"),
    Extension("104", "Oscar Whitfield", ("Sales",), registered=True, profile="Available"),
    Extension("106", "Malik Osei", ("Service",), registered=True, profile="Away", profile_label="Lunch"),
    Extension("108", "Chloé Dubois", ("Sales", "Management"), registered=True, profile="Available"),
    Extension("160", "Samir Haddad", ("Accounts",), registered=False),
    Extension("204", "Maya Lindqvist", ("Accounts",), registered=True, profile="Available"),
    Extension("1001", "Åsa Ødegård-Straße", ("Workshop",)),
)
FIXED_SLOTS = (
    *(ConferenceSlot(number, SlotKind.FIXED) for number in ("701", "702", "703", "704")),
    ConferenceSlot("700", SlotKind.GATEWAY),
)
PERSONAL_SLOTS = tuple(ConferenceSlot(f"700**{one.number}", SlotKind.PERSONAL, one.number) for one in PEOPLE)
_OFF_EVERYWHERE = Capability(Feature.CALL_INTO_ROOM, False, Reason.CALLS_STAY_OUT_OF_ROOMS)
V11_OFFERS = capabilities(
    _OFF_EVERYWHERE if feature is Feature.CALL_INTO_ROOM else Capability(feature, True)
    for feature in Feature
    if feature not in (Feature.PERSONAL_SLOTS, Feature.PHONE_BOOK)
)
V12_OFFERS = capabilities(
    Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS)
    if feature is Feature.CONFERENCE_OPTIONS
    else _OFF_EVERYWHERE
    if feature is Feature.CALL_INTO_ROOM
    else Capability(feature, feature is not Feature.FIXED_SLOTS)
    for feature in Feature
)


def talk(call_id: int, one: str, other: str, since: float | None = None, line: str = "") -> tuple[Leg, Leg]:
    """Two legs that hear each other; `line` carries the second one."""
    return (
        Leg(call_id, 1, one, LegState.CONNECTED, other, since=since),
        Leg(call_id, 2, other, LegState.CONNECTED, one, line, since),
    )


def picture(
    generation: str = "v11",
    people: Iterable[Extension] = PEOPLE,
    legs: Iterable[Leg] = (),
    slots: Iterable[ConferenceSlot] | None = None,
    offers: Capabilities | None = None,
) -> BoardReplaced:
    """A full picture of an office, as a session reports it."""
    fixed = generation == "v11"
    return BoardReplaced(
        PbxIdentity(generation, "11.0.1" if fixed else "12.0.1", rehearsal=True),
        offers if offers is not None else (V11_OFFERS if fixed else V12_OFFERS),
        tuple(people),
        tuple(slots) if slots is not None else (FIXED_SLOTS if fixed else PERSONAL_SLOTS),
        legs=tuple(legs),
    )


def board_of(news: BoardReplaced | None = None) -> Board:
    """A live board that shows `news`."""
    return Board().after([LIVE, news if news is not None else picture()])


def all_new(board: Board) -> BoardUpdate:
    """The update after which everything is to be looked at."""
    return BoardUpdate(board, replaced=True)


def many_people(count: int) -> tuple[Extension, ...]:
    """`count` extensions from 1000 on, all registered."""
    return tuple(
        Extension(str(1000 + index), f"First{index} Last{index % 97}", (f"Group {index % 12}",), registered=True)
        for index in range(count)
    )
