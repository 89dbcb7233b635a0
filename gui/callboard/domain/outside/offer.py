"""A number from outside that waits until a person decides."""

from dataclasses import dataclass, field

from callboard.domain.outside.origin import Origin
from callboard.domain.outside.reading import NoNumber, OutsideNumber, OutsideReading


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` is what arrived, safe to show; `at_s` when it did (Unix time in seconds). `whole` is a text
    without one number as it came, for who may find several in it; it is never shown."""

    offer_id: int
    reading: OutsideReading
    text: str
    origin: Origin
    at_s: float = 0.0
    whole: str = field(default="", repr=False)

    @property
    def number(self) -> str:
        """What would be called, "" where there is nothing to call."""
        return self.reading.number if isinstance(self.reading, OutsideNumber) else ""

    @property
    def is_code(self) -> bool:
        """Whether it is a code for the phone system and not a phone number."""
        return isinstance(self.reading, OutsideNumber) and self.reading.is_code

    @property
    def why_none(self) -> NoNumber | None:
        """Why there is nothing to call."""
        return self.reading if isinstance(self.reading, NoNumber) else None
