"""What may be asked about links for calls: `callboard links`."""

import argparse
from enum import StrEnum


class LinksDeed(StrEnum):
    """What to do."""

    SHOW = "show"
    REGISTER = "register"
    TAKE_OVER = "take-over"
    REMOVE = "remove"


def add_links_options(parser: argparse.ArgumentParser) -> None:
    """Its options; at most one of them."""
    deeds = parser.add_mutually_exclusive_group()
    deeds.add_argument(
        "--register",
        action="store_const",
        const=LinksDeed.REGISTER,
        dest="deed",
        help="let Callboard open tel: and callto: links, unless another program does",
    )
    deeds.add_argument(
        "--take-over",
        action="store_const",
        const=LinksDeed.TAKE_OVER,
        dest="deed",
        help="the same instead of another program; on Windows its settings are opened, and you choose there",
    )
    deeds.add_argument(
        "--remove",
        action="store_const",
        const=LinksDeed.REMOVE,
        dest="deed",
        help="take all of it away; the program before opens them again",
    )


def links_deed(typed: argparse.Namespace) -> LinksDeed:
    """What was typed."""
    return typed.deed or LinksDeed.SHOW
