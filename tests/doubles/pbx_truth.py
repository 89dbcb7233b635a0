"""What is really going on in the phone system, and what a board says of it, in the same plain form."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from callboard.domain.board import Board
from callboard.domain.numbers.phone_number import printable
from callboard.sessions.simulator.rows import Row

_STATES = {"1": "dialling", "2": "ringing", "3": "connected", "4": "holding", "5": "held"}
_UNFIT = re.compile("[\x00-\x02\x1c-\x1f]")


@dataclass
class Truth:
    """Extensions: name, registered, profile, groups. Legs: party and state by call and leg id."""

    extensions: dict[str, tuple[str, bool, str, frozenset[str]]] = field(default_factory=dict)
    legs: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)


def truth_of(rows: Iterable[Row]) -> Truth:
    """Read from the phone system's own records."""
    truth = Truth()
    by_kind: dict[str, list[Row]] = {}
    for row in rows:
        by_kind.setdefault(row.kind, []).append(row)
    groups: dict[str, set[str]] = {}
    for row in by_kind.get("Group", []):
        for member in (row.fields["Members"] or "").split(","):
            groups.setdefault(member, set()).add(str(row.fields["Name"]))
    for row in by_kind.get("Extension", []):
        number = str(row.fields["Number"])
        named = frozenset(name for name in groups.get(number, ()) if not name.startswith("__"))
        truth.extensions[number] = (_name(row), row.fields["IsRegistered"] == "1", _profile(row), named)
    lines = {row.fields["Number"] for row in by_kind.get("ExternalLine", [])}
    for row in by_kind.get("ActiveConnection", []):
        key = (int(str(row.fields["CallID"])), int(str(row.fields["CallConnectionID"])))
        truth.legs[key] = (_party(row, lines), _STATES[str(row.fields["Status"])])
    return truth


def seen_on(board: Board) -> Truth:
    """Read from a board."""
    return Truth(
        {
            each.number: (each.name, each.registered is True, each.profile or "", frozenset(each.groups))
            for each in board.extensions.values()
        },
        {(leg.call_id, leg.leg_id): (leg.number, leg.state.value) for leg in board.legs.values()},
    )


def _name(row: Row) -> str:
    parts = (printable(_UNFIT.sub("\ufffd", row.fields[key] or "")) for key in ("FirstName", "LastName"))
    return " ".join(part for part in parts if part)


def _profile(row: Row) -> str:
    profiles = (text.split("|") for text in (row.fields["Profiles"] or "").split("\x1d"))
    return next(parts[1] for parts in profiles if parts[0] == row.fields["CurrentProfile"])


def _party(row: Row, lines: set[str | None]) -> str:
    owner, external = str(row.fields["DN"]), row.fields["ExternalParty"] or ""
    is_room = external.startswith(f"{owner}**")
    return external if owner in lines or is_room else owner
