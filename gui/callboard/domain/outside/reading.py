"""What a link or a text from outside comes to: one number that somebody may decide to call, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum


class WhyNoNumber(StrEnum):
    """Why nothing in it can be called. The value is part of the corpus of links and texts."""

    EMPTY = "empty"
    TOO_LONG = "too-long"  # of the text as a whole, or more digits than a number may have
    STRANGE_CHARACTERS = "strange-characters"  # of control or direction, or digits of another script
    LETTERS = "letters"
    WAITS = "waits"  # a pause, or digits to be sent after somebody has answered
    OTHER_SIGNS = "other-signs"
    OTHER_LINK = "other-link"  # none of the links for calls
    OTHER_SYSTEM = "other-system"  # an address or a number of another phone system
    ASKS_FOR_MORE = "asks-for-more"  # a parameter that must be understood, or one that may not be there
    TWICE = "twice"  # a parameter that may be there once
    NO_NUMBER = "no-number"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class OutsideNumber:
    """`number` is what would be called: digits with one "+" in front at most, or a code with `*` or `#`. `extension` is
    what has to be asked for once somebody answers, "" for nothing; it is never dialled."""

    number: str
    extension: str = ""

    @property
    def is_code(self) -> bool:
        """Whether it is a code for the phone system and not a phone number."""
        return "*" in self.number or "#" in self.number


@dataclass(frozen=True, slots=True)
class NoNumber:
    """Nothing in it can be called."""

    why: WhyNoNumber


OutsideReading = OutsideNumber | NoNumber
