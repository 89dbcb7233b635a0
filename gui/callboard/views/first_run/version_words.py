"""What works with each 3CX that Callboard speaks to, asked of its capabilities and never of its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.capability import Capabilities, Feature
from callboard.sessions.threecx.conversion import Place
from callboard.sessions.threecx.generation import CALL_FEATURES, Generation, Offer
from callboard.sessions.threecx.generations import known_generations

translate = QCoreApplication.translate
NOT_SERVED = ("15–20",)  # noqa: RUF001 - as people write it
"""Later ones that people have, and that this version of Callboard cannot speak to."""


@dataclass(frozen=True, slots=True)
class ServedVersion:
    """`name` is what a profile holds, `number` what people say. `works` are lines, each with whether it is so."""

    name: str
    number: str
    works: Sequence[tuple[str, bool]]


def served_versions() -> tuple[ServedVersion, ...]:
    """Oldest first."""
    return tuple(ServedVersion(each.name, each.number, _works(each)) for each in known_generations())


def only_served() -> str:
    """Why another one cannot be chosen."""
    numbers = ", ".join(f"3CX {each.number}" for each in known_generations())
    text = translate("FirstRun", "This version of Callboard works with these only: {numbers}.")
    return text.format(numbers=numbers)


def _works(generation: Generation) -> Sequence[tuple[str, bool]]:
    offers = _usual_offer(generation).offers
    lines = [(translate("FirstRun", "Calls, transfer, divert, pick up"), all(map(offers, CALL_FEATURES)))]
    if offers(Feature.FIXED_SLOTS):
        lines.append((translate("FirstRun", "Shared conference rooms"), True))
    if offers(Feature.PERSONAL_SLOTS):
        lines.append((translate("FirstRun", "A conference room for everybody"), True))
    if offers(Feature.CONFERENCE_OPTIONS):
        lines.append((translate("FirstRun", "PIN, no names, instant start"), True))
    else:
        lines.append((translate("FirstRun", "No PIN and no options"), False))
    return lines


def _usual_offer(generation: Generation) -> Capabilities:
    """As with an ordinary phone system of that generation."""
    offer = Offer(frozenset(CALL_FEATURES), True, True, True)
    slots = generation.slots((Place("700", is_gateway=True), Place("701", is_gateway=False)), ("100",))
    return generation.capabilities(offer, slots)
