"""What was understood of a text that somebody pasted: numbers to call, and what only looks like one."""

from dataclasses import dataclass
from enum import StrEnum


class ChipKind(StrEnum):
    """What kind of number it is, as the text itself says."""

    UNSAID = "unsaid"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"


class ChipNote(StrEnum):
    """What was done to the digits, or what makes them doubtful."""

    TRUNK_ZERO = "trunk-zero"
    """"(0)" behind the country code is not dialled."""
    EXTENSION = "extension"
    """"ext. 12" behind the number is not dialled."""
    CHOICE = "choice"
    """The other last digits, as in 0311/12, are not dialled."""
    DECIMAL = "decimal"
    """A spreadsheet wrote ".0" behind it."""
    JOINED = "joined"
    """It was put together from two lines."""
    MAYBE_DATE = "maybe-date"
    """Its digits may be a date."""
    CODE = "code"
    """It is a code for the phone system."""
    LONG = "long"
    """It has more digits than a phone number."""
    TAKEN = "taken"
    """It was left out at first; somebody took it all the same."""


DOUBTFUL = frozenset({ChipNote.JOINED, ChipNote.MAYBE_DATE, ChipNote.CODE, ChipNote.LONG, ChipNote.TAKEN})


class LeftOutReason(StrEnum):
    """Why digits are no number to call."""

    DATE = "date"
    TIME = "time"
    SUM = "sum"
    MEASURE = "measure"
    IBAN = "iban"
    BANK_CARD = "bank-card"
    ACCOUNT = "account"
    ORDER = "order"
    INVOICE = "invoice"
    CUSTOMER = "customer"
    REFERENCE = "reference"
    TAX = "tax"
    ARTICLE = "article"
    WEB = "web"
    MAIL = "mail"
    COMPUTER = "computer"
    CODE = "code"
    LETTERS = "letters"
    ROUNDED = "rounded"
    HIDDEN = "hidden"
    TOO_LONG = "too-long"
    TOO_SHORT = "too-short"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class NumberChip:
    """`number` is what is dialled, `written` how it stood in the text. `name` is whose it is, "" where the text does
    not say; `line` is the line in which it stood, `above` the first line of that paragraph."""

    number: str
    written: str = ""
    name: str = ""
    kind: ChipKind = ChipKind.UNSAID
    notes: tuple[ChipNote, ...] = ()
    line: str = ""
    above: str = ""

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody has to look at it first."""
        return self.kind is ChipKind.FAX or any(note in DOUBTFUL for note in self.notes)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`written` is no number to call. `number` is what would be dialled if somebody took it all the same, "" where
    nothing can be."""

    written: str
    reason: LeftOutReason
    number: str = ""


@dataclass(frozen=True, slots=True)
class Pasted:
    """`chips` in their order, each number once, and what was `left_out`, each text once; `has_more_left_out` when not
    all of that is listed, `is_cut` when the end of the text was not read."""

    chips: tuple[NumberChip, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    has_more_left_out: bool = False
    is_cut: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """What is dialled."""
        return tuple(chip.number for chip in self.chips)
