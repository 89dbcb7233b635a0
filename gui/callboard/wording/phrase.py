"""A sentence before translation: English source text with named placeholders, and what goes into them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from callboard.wording.sentence import filled


@dataclass(frozen=True, slots=True)
class Phrase:
    """Views translate `source` and then put `facts` in."""

    source: str
    facts: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def english(self) -> str:
        """The sentence without translation."""
        return filled(self.source, self.facts)
