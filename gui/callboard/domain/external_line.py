"""A trunk: the way to outside numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """An external line as the phone system lists it."""

    number: str
    name: str = ""
