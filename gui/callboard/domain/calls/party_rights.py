"""Whose calls may be shown with the other side of them. The phone system tells a program of everybody's calls; this
rule says what of that a person may see. What is not known is hidden."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.domain.board import Board
    from callboard.domain.calls.call import Call

UNREADABLE = "unreadable"
"""Metadata of a field that is kept: the value that counts where what was kept cannot be read."""


class PartyRule(StrEnum):
    """Of whose calls the parties are shown. My own are shown by every rule."""

    EVERYBODY = "everybody"
    MY_GROUPS = "my-groups"  # of everybody who is in a group with my phone
    LISTED = "listed"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class PartyRights:
    """The rule of one phone system; `groups` (their names) and `numbers` (extensions and rooms) are those that are
    listed."""

    rule: PartyRule = field(default=PartyRule.EVERYBODY, metadata={UNREADABLE: PartyRule.MINE})
    groups: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


ONLY_MINE = PartyRights(PartyRule.MINE)
"""What counts where nobody can say what the rule is."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen from one desk: the rule, and the phone that it is for ("" while that is not known)."""

    rights: PartyRights = PartyRights()
    my_phone: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is hidden."""
        return self.rights.rule is PartyRule.EVERYBODY

    def sees(self, number: str, board: Board) -> bool:
        """Whether it may be shown with whom the extension `number` is, or was, in touch."""
        rights, mine = self.rights, self.my_phone
        if rights.rule is PartyRule.EVERYBODY:
            return True
        if not number or number == mine or rights.rule is PartyRule.MINE:
            return bool(number) and number == mine
        if rights.rule is PartyRule.LISTED:
            person = board.extensions.get(number)
            is_known = person is not None or number in board.slots or number in board.call_groups
            is_in_group = person is not None and not set(rights.groups).isdisjoint(person.groups)
            return is_in_group or (is_known and number in rights.numbers)
        return _share_group(number, mine, board)

    def may_show(self, call: Call, board: Board) -> bool:
        """Whether the parties of `call` may be shown: when that is so for one of its extensions. A conference is one
        call of all who are in it, and of the owner of its room."""
        if self.is_whole:
            return True
        inside = [leg.number for leg in call.legs if not leg.is_outside]
        if any(self.sees(number, board) for number in inside):
            return True
        return any(self._sees_room(number, board) for number in inside if number in board.slots)

    def _sees_room(self, slot: str, board: Board) -> bool:
        people = (leg.number for leg in board.members_of(slot) if not leg.is_outside)
        return self.sees(board.slots[slot].owner, board) or any(self.sees(number, board) for number in people)


def _share_group(number: str, mine: str, board: Board) -> bool:
    person, me = board.extensions.get(number), board.extensions.get(mine)
    return person is not None and me is not None and not set(me.groups).isdisjoint(person.groups)
