"""Where a number from outside came from."""

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """How it reached this program."""

    LINK = "link"  # a tel:, callto: or sip: link of another program
    COMMAND = "command"  # written behind the command that starts this program
    SELECTION = "selection"  # selected in another program, and the key for that was pressed
    CLIPBOARD = "clipboard"  # copied in another program


@dataclass(frozen=True, slots=True)
class Origin:
    """`program` is what the other program calls itself, "" where nobody knows. It is shown and decides nothing."""

    kind: OriginKind
    program: str = ""


LINK = Origin(OriginKind.LINK)
COMMAND = Origin(OriginKind.COMMAND)
SELECTION = Origin(OriginKind.SELECTION)
CLIPBOARD = Origin(OriginKind.CLIPBOARD)

SCHEMES = ("tel:", "callto:", "sip:", "sips:")
"""How a link for a call begins."""


def origin_of(text: str) -> Origin:
    """Where a text behind the command came from: a link is handed over by another program, the rest is typed."""
    return LINK if text.strip().lower().startswith(SCHEMES) else COMMAND
