"""How somebody can be reached: the forwarding profiles of 3CX."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForwardingProfile:
    """One of the profiles of an extension. `name` is how the phone system knows it ("Away", "Custom 1"), `label` what
    the people of this phone system call it ("Lunch"), "" for no own word (`FwdProfile.Name`, `.CustomName`)."""

    name: str
    label: str = ""

    @property
    def shown(self) -> str:
        """The word people know."""
        return self.label or self.name

    @property
    def whole(self) -> str:
        """Both: "Away: Lunch"."""
        return f"{self.name}: {self.label}" if self.label and self.label != self.name else self.name


def profile_meant(text: str, profiles: Sequence[ForwardingProfile]) -> ForwardingProfile | None:
    """The one of `profiles` that somebody means who types `text`: its name, its label or both, in any case of
    letters. None when that is none of them, or several."""
    wanted = text.strip().casefold()
    ways = (
        [each for each in profiles if each.name.casefold() == wanted],
        [each for each in profiles if each.label.casefold() == wanted],
        [each for each in profiles if each.whole.casefold() == wanted],
    )
    return next((found[0] for found in ways if len(found) == 1), None) if wanted else None
