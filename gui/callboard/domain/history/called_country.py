"""Where an outside number is, by its calling code."""

# ruff: noqa: PLC0415
from functools import lru_cache

from callboard.domain.numbers.number_identity import e164


@lru_cache(maxsize=1024)
def calling_code(number: str, country: str) -> str:
    """ "+44" for "+442079460311", "" where it cannot be understood. `country` is that of the caller."""
    world = e164(number, country)
    if not world:
        return ""
    from phonenumbers import parse

    return f"+{parse(world).country_code}"
