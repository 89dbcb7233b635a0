"""PINs of conferences: made so that nobody guesses them, and read out so that nobody mishears them."""

import secrets
from collections.abc import Callable
from itertools import pairwise

USUAL_DIGITS = 4
_FEWEST_DIFFERENT = 3
_TRIES = 1000


def new_pin(digits: int = USUAL_DIGITS, choose: Callable[[str], str] = secrets.choice) -> str:
    """A PIN with that many digits (4 to 6) that is not easy to guess. `choose` takes one character out of a text."""
    for _ in range(_TRIES):
        pin = "".join(choose("0123456789") for _ in range(digits))
        if not is_easy_to_guess(pin):
            return pin
    raise ValueError(f"no PIN of {digits} digits is hard to guess")


def is_easy_to_guess(pin: str) -> bool:
    """Whether `pin` is among what people try first: 0000, 1212, 1234, 9876, 4554, a year, or few different digits."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    half = len(pin) // 2
    is_repeated = len(pin) % 2 == 0 and pin[:half] == pin[half:]
    is_year = len(pin) == 4 and pin[:2] in ("19", "20")
    return len(set(pin)) < _FEWEST_DIFFERENT or len(steps) == 1 or is_repeated or pin == pin[::-1] or is_year


def in_groups(pin: str) -> tuple[str, ...]:
    """The digits as people say them on the phone: by twos, and by threes where that comes out even (6, 9 ...)."""
    size = 3 if len(pin) % 3 == 0 and len(pin) > 3 else 2
    return tuple(pin[start : start + size] for start in range(0, len(pin), size))
