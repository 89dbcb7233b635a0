"""One measured figure, what it should be, and whether it is."""

import math
from dataclasses import dataclass
from typing import TypedDict

SIGNIFICANT_DIGITS = 4


class Record(TypedDict):
    """A figure as it is written to results.json; `target` and `met` are None where nothing was promised."""

    name: str
    value: float | None
    unit: str
    target: str | None
    met: bool | None


@dataclass(frozen=True, slots=True)
class Target:
    """A limit, and the side of it on which a figure should be."""

    limit: float
    at_least: bool = False

    def is_met_by(self, value: float) -> bool:
        """Whether `value` keeps the promise; the limit itself does."""
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:g}"


def at_most(limit: float) -> Target:
    """Shorthand."""
    return Target(limit)


def at_least(limit: float) -> Target:
    """Shorthand."""
    return Target(limit, at_least=True)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `value` None: it could not be measured, which misses every target."""

    name: str
    value: float | None
    unit: str
    target: Target | None = None

    @property
    def shown_value(self) -> float | None:
        """The value as it is printed and judged."""
        return None if self.value is None else rounded(self.value)

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None without a target. What could not be measured is never met."""
        value = self.shown_value
        if value is None:
            return False
        return None if self.target is None else self.target.is_met_by(value)

    def as_record(self) -> Record:
        """The figure for results.json."""
        target = None if self.target is None else str(self.target)
        return Record(name=self.name, value=self.shown_value, unit=self.unit, target=target, met=self.is_met)


def rounded(value: float, digits: int = SIGNIFICANT_DIGITS) -> float:
    """`value` with so many significant digits; what cannot be counted (nan, infinite) is no figure."""
    if not math.isfinite(value):
        raise ValueError(f"not a figure: {value}")
    return 0.0 if value == 0 else round(value, digits - 1 - math.floor(math.log10(abs(value))))
