"""What somebody typed after `callboard presence`."""

import argparse
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PresenceWish:
    """The texts as typed; `profile` None shows how it is."""

    number: str
    profile: str | None = None


def add_presence_options(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the verb."""
    parser.add_argument("number", metavar="NUMBER", help="the extension")
    parser.add_argument(
        "presence",
        metavar="PRESENCE",
        nargs="?",
        help="change to this one: “Away”, or what it is called there: “Lunch”",
    )


def presence_wish(typed: argparse.Namespace) -> PresenceWish:
    """What was typed."""
    return PresenceWish(typed.number, typed.presence)
