"""What starting a conference would come to, told before anybody's phone rings.

Only what the board says or the digits show; nothing is guessed. Nobody is asked and nothing is sent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan, SlotKind, SlotState
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.ask_first import BUSY_STATES, why_ask_about
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.phone_number import clean_number, is_code, printable, same_number
from callboard.domain.problems import Problem
from callboard.domain.request_rules import LONGEST_INTERNAL_NUMBER, why_not

_TAKEN = frozenset({SlotState.RUNNING, SlotState.FILLING})
_SHORTEST_DIRECT = 7
_SHORTEST_EXTENSION = 3
_MOST_DIGITS_BEFORE = 13
"""An outside number with an extension at its end; a longer one is no phone number (ITU-T E.164)."""


class Finding(StrEnum):
    """What is to be known about one person on the list. The value is what `--json` prints."""

    NOT_A_NUMBER = "not-a-number"
    TWICE = "twice"
    IS_A_ROOM = "is-a-room"
    EMERGENCY = "emergency"
    CODE = "code"
    LONG_NUMBER = "long-number"
    COSTLY = "costly"
    FIRST_ABROAD = "first-abroad"
    UNKNOWN_EXTENSION = "unknown-extension"
    PERHAPS_SAME_PERSON = "perhaps-same-person"
    BUSY = "busy"
    OFFLINE = "offline"
    DO_NOT_DISTURB = "do-not-disturb"


MANY_PEOPLE = 50
"""From here on it is said that calling one after the other takes long (a choice of ours)."""

NOT_CALLED = frozenset({Finding.NOT_A_NUMBER, Finding.TWICE, Finding.IS_A_ROOM})
"""Who has one of these is not called at all."""
ASKED_FIRST = frozenset({Finding.EMERGENCY, Finding.CODE, Finding.LONG_NUMBER, Finding.COSTLY, Finding.FIRST_ABROAD})
"""Who has one of these is called only after somebody said so."""
_ASKED = {
    AskReason.EMERGENCY: Finding.EMERGENCY,
    AskReason.CODE: Finding.CODE,
    AskReason.LONG_NUMBER: Finding.LONG_NUMBER,
    AskReason.COSTLY: Finding.COSTLY,
    AskReason.FIRST_ABROAD: Finding.FIRST_ABROAD,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One person on the list: `given` as it stands there, `number` without decoration ("" when it cannot be called).

    `other` is the number on the list that `TWICE` and `PERHAPS_SAME_PERSON` speak of. `state` is None for an outside
    number.
    """

    given: str
    number: str
    name: str = ""
    state: ExtensionState | None = None
    findings: tuple[Finding, ...] = ()
    other: str = ""

    @property
    def is_called(self) -> bool:
        """Whether this one takes part."""
        return NOT_CALLED.isdisjoint(self.findings)


@dataclass(frozen=True, slots=True)
class Preflight:
    """`plan` is what would be started: clean numbers, each once, and only the options that count.

    `problem` is why it cannot be started at all. `rooms` is 0 where rooms are not shared. `gateway` is the number
    that guests dial, "" where the phone system lists none. `are_options_open` says whether the phone system lets us
    choose how people join; None while that is not known. `is_taken` says that others are in the room. `sent` has the
    participants of the plan as the phone system is given them.
    """

    plan: ConferencePlan
    people: tuple[Checked, ...]
    problem: Problem | None
    free_rooms: int = 0
    rooms: int = 0
    gateway: str = ""
    are_options_open: bool | None = None
    is_taken: bool = False
    sent: tuple[str, ...] = ()

    @property
    def is_large(self) -> bool:
        """Whether so many would be called that it takes long, and the room may not hold them."""
        return len(self.plan.participants) >= MANY_PEOPLE

    def with_finding(self, finding: Finding) -> tuple[Checked, ...]:
        """Everybody of whom `finding` is true, in order."""
        return tuple(person for person in self.people if finding in person.findings)


def preflight(plan: ConferencePlan, board: Board, names: Mapping[str, str] | None = None) -> Preflight:
    """Look at `plan` while `board` holds. Its numbers need not be clean, nor different from each other.

    `names` knows people of outside numbers, by the number without decoration.
    """
    people: list[Checked] = []
    for given in plan.participants:
        people.append(_checked(given, people, board, names or {}))
    are_open = board.capabilities.of(Feature.CONFERENCE_OPTIONS).on
    called = tuple(person.number for person in people if person.is_called)
    wanted = replace(plan, participants=called)
    if are_open is not True:
        wanted = ConferencePlan(plan.slot, called)
    fixed = [slot.number for slot in board.slots.values() if slot.kind is SlotKind.FIXED]
    return Preflight(
        wanted,
        tuple(people),
        why_not(StartConference(wanted), board),
        sum(board.slot_state(number) is SlotState.FREE for number in fixed),
        len(fixed),
        gateway_of(board),
        are_open,
        board.slot_state(plan.slot) in _TAKEN,
        tuple(way_on(number, board).sent for number in called),
    )


def gateway_of(board: Board) -> str:
    """The number that guests dial to key in a PIN, "" where the phone system lists none."""
    gateways = (slot.number for slot in board.slots.values() if slot.kind is SlotKind.GATEWAY)
    return min(gateways, default="")


def _checked(given: str, before: Iterable[Checked], board: Board, names: Mapping[str, str]) -> Checked:
    number = clean_number(given)
    if isinstance(number, Problem):
        return Checked(printable(given), "", findings=(Finding.NOT_A_NUMBER,))
    is_internal = number in board.extensions
    state = board.state_of(number) if is_internal else None
    person = Checked(printable(given), number, board.name_of(number) or names.get(number, ""), state)
    listed = [one for one in before if one.is_called]
    twice = next((one.number for one in listed if same_number(one.number, number)), "")
    if twice:
        return replace(person, findings=(Finding.TWICE,), other=twice)
    if number in board.slots or _is_personal_room(number, board):
        return replace(person, findings=(Finding.IS_A_ROOM,))
    same = next((one.number for one in listed if _is_perhaps_same(one, person)), "")
    found = [_ASKED[reason]] if (reason := why_ask_about(number, board)) is not None else []
    if not is_internal and not found and _is_short(number) and board.is_known:
        found.append(Finding.UNKNOWN_EXTENSION)
    if same:
        found.append(Finding.PERHAPS_SAME_PERSON)
    if state in BUSY_STATES:
        found.append(Finding.BUSY)
    elif state is ExtensionState.OFFLINE:
        found.append(Finding.OFFLINE)
    elif state is ExtensionState.DO_NOT_DISTURB:
        found.append(Finding.DO_NOT_DISTURB)
    return replace(person, findings=tuple(found), other=same)


def _is_short(number: str) -> bool:
    return len(number) <= LONGEST_INTERNAL_NUMBER and not is_code(number) and not number.startswith("+")


def _is_personal_room(number: str, board: Board) -> bool:
    prefix, stars, _ = number.partition("**")
    return bool(stars) and any(known.startswith(f"{prefix}**") for known in board.slots)


def _is_perhaps_same(one: Checked, other: Checked) -> bool:
    """The same name on two numbers, or an outside number that ends in the digits of an extension."""
    if one.state is not None and other.state is not None and one.name != other.name:
        return False
    if one.name and one.name.casefold() == other.name.casefold():
        return True
    inside, outside = (one, other) if one.state is not None else (other, one)
    if inside.state is None or outside.state is not None or is_code(outside.number):
        return False
    digits = outside.number.lstrip("+")
    is_direct = _SHORTEST_DIRECT <= len(digits) <= _MOST_DIGITS_BEFORE + len(inside.number)
    return is_direct and len(inside.number) >= _SHORTEST_EXTENSION and digits.endswith(inside.number)
