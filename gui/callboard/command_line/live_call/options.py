"""The options of `callboard calls`, `drop` and the like with their help, and what was typed as wishes."""

import argparse
from typing import TYPE_CHECKING, Protocol

from callboard.command_line.live_call.wishes import CallsWish, LiveCallDeed, LiveCallWish
from callboard.domain.commands import ListenMode

if TYPE_CHECKING:
    from callboard.command_line.argument_parser import CallboardParser

_CALL_HELP = "as “callboard calls” numbers them; else the only one there is"
CALLS = "calls"
"""The verb that lists them."""


class AddVerb(Protocol):
    """Makes the parser of a verb."""

    def __call__(self, name: str, help_text: str) -> "CallboardParser": ...


def add_live_call_verbs(verb: AddVerb) -> None:
    """Make the parsers."""
    calls = verb(CALLS, "the calls that go on now")
    calls.add_argument("--follow", action="store_true", help="tell what changes, until Ctrl+C")
    drop = verb(LiveCallDeed.DROP.value, "end somebody's part in a call")
    _add_call(drop)
    transfer = verb(LiveCallDeed.TRANSFER.value, "pass an answered call on; who had it is out of it")
    _add_call(transfer)
    transfer.add_argument("destination", metavar="DESTINATION", help="extension or phone number that gets the call")
    divert = verb(LiveCallDeed.DIVERT.value, "send a ringing call elsewhere")
    _add_call(divert)
    divert.add_argument("destination", metavar="DESTINATION", help="extension or phone number that gets the call")
    divert.add_argument("--to-voicemail", action="store_true", help="to the voicemail of DESTINATION, an extension")
    pickup = verb(LiveCallDeed.PICKUP.value, "take a call that rings at a colleague")
    _add_call(
        pickup,
        "CALL|NUMBER",
        "as “callboard calls” numbers them; or an extension: what rings longest",
        mine=False,
    )
    _add_phone(pickup)
    record = verb(LiveCallDeed.RECORD.value, "have a call recorded, or stop it; whether it is recorded is not reported")
    _add_call(record)
    record.add_argument("record", metavar="on|off", choices=("on", "off"))
    listen = verb(LiveCallDeed.LISTEN.value, "come into a call of others; only where the settings allow it")
    _add_call(listen, mine=False)
    listen.add_argument(
        "--mode",
        choices=[str(mode) for mode in ListenMode],
        default=str(ListenMode.LISTEN),
        help="hear both; whisper: be heard by --of alone; join: be heard by both",
    )
    _add_phone(listen)


def live_call_wish(typed: argparse.Namespace) -> LiveCallWish:
    """What is wanted."""
    given = vars(typed)
    return LiveCallWish(
        LiveCallDeed(typed.verb),
        typed.call,
        given.get("destination") or "",
        typed.of,
        is_mine=bool(given.get("my")),
        on=given.get("on"),
        to_voicemail=bool(given.get("to_voicemail")),
        mode=ListenMode(given.get("mode") or ListenMode.LISTEN),
        records=given.get("record") != "off",
        is_sure=bool(given.get("yes")),
    )


def calls_wish(typed: argparse.Namespace) -> CallsWish:
    """What is wanted."""
    return CallsWish(typed.follow)


def _add_call(
    parser: "CallboardParser", metavar: str = "CALL", help_text: str = _CALL_HELP, *, mine: bool = True
) -> None:
    parser.takes_mixed = True
    parser.add_argument("call", metavar=metavar, nargs="?", help=help_text)
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--of", metavar="NUMBER", help="whose part in it is meant, or whose only call")
    if mine:
        whose.add_argument("--my", action="store_true", help="mine (CALLBOARD_MY_EXTENSION)")
    parser.add_argument("--yes", action="store_true", help="ask nothing first, also when the call is not mine")


def _add_phone(parser: "CallboardParser") -> None:
    parser.add_argument("--on", metavar="EXT", help="the phone that shall have it (else CALLBOARD_MY_EXTENSION)")
