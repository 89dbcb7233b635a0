"""What holds for a phone system without a window: whose parties may be told, and how numbers are dialled."""

from collections.abc import Callable
from dataclasses import dataclass, field

from callboard.domain.calls.party_rights import PartyRights
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.pbx_profile import PbxProfile
from callboard.sessions.choices import SessionChoice


@dataclass(frozen=True, slots=True)
class LineRules:
    """Made without anything: everything is told, and numbers are dialled as they are."""

    parties: PartyRights = field(default_factory=PartyRights)
    dialling: Dialling = field(default_factory=Dialling)


LineRulesOf = Callable[[SessionChoice | None, str, PbxProfile], LineRules]
"""(what was chosen, else None, the id of a profile, and that profile) -> what holds there. What was chosen has no
profile: what a window keeps of it counts."""


def as_in_profile(_choice: SessionChoice | None, _profile_id: str, profile: PbxProfile) -> LineRules:
    """Where nothing else is known."""
    return LineRules(profile.parties, Dialling(profile.dialling))
