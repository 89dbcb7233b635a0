"""What the board knows of dialling: the rules of its phone system, and what is asked before a number is called."""

from collections.abc import Callable
from dataclasses import dataclass, field

from callboard.domain.numbers.dialling_rules import DiallingRules


def nowhere_yet(_calling_code: str) -> bool:
    """Where nobody knows what was called before: every foreign country is one that was not."""
    return False


@dataclass(frozen=True, slots=True)
class Dialling:
    """`has_called_country` says of a calling code ("+49") whether a number of it was called from here before. It
    answers at once, from memory; what it does not know counts as never called."""

    rules: DiallingRules = field(default_factory=DiallingRules)
    asks_first_abroad: bool = True
    asks_costly: bool = True
    has_called_country: Callable[[str], bool] = nowhere_yet
