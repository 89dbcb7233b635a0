"""The options of `callboard conference` and their help, and what was typed as wishes."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from callboard.command_line.conference.wishes import (
    ConferenceDeed,
    ConferenceWish,
    OptionsWish,
    PeopleWish,
    PinWish,
    RoomWish,
    StartWish,
    TemplateDeed,
    TemplateWish,
)

if TYPE_CHECKING:
    from callboard.command_line.argument_parser import CallboardParser

CONFERENCE_PIN = "CALLBOARD_CONFERENCE_PIN"
"""The variable that holds a PIN."""
PIN_IS_READ_BY_OTHERS = (
    "A PIN does not belong on a command line: everybody who lists the programs of this computer reads it there. "
    f"Type it when asked (--ask-pin), or put it into {CONFERENCE_PIN}."
)


class AddDeed(Protocol):
    """Makes the parser of something that a verb can do; `has_deeds`: what it can do comes after it."""

    def __call__(self, name: str, help_text: str, has_deeds: bool = False) -> "CallboardParser": ...


class _PinOnCommandLine(argparse.Action):
    """Takes a PIN that was typed where it does not belong, so that no complaint repeats it."""

    def __call__(self, parser: argparse.ArgumentParser, *_args: object, **_named: object) -> NoReturn:
        parser.error(PIN_IS_READ_BY_OTHERS)


def add_conference_deeds(deed: AddDeed, more: "Callable[[CallboardParser], AddDeed]") -> None:
    """Make the parsers; `more` makes what comes after one that has deeds of its own."""
    start = deed("start", "call people into a room; the first one opens it, the others follow")
    add_start_options(start)
    _add_sure(start)
    check = deed("check", "what a start would do, and what stands in its way; nobody's phone rings")
    add_start_options(check)
    rooms = deed("list", "the rooms, and who is in them")
    rooms.add_argument("--all", action="store_true", help="3CX 12: also the rooms that nobody uses")
    show = deed("show", "who is in a room, who is on the way, who is missing")
    _add_room(show)
    show.add_argument("--show-pin", action="store_true", help="tell its PIN, where it is known here")
    add = deed("add", "call somebody into a conference that is running")
    _add_room(add)
    add.add_argument("numbers", metavar="NUMBER", nargs="+", help="called in this order")
    add_pin_options(add, may_make=False)
    _add_sure(add)
    remove = deed("remove", "end somebody's part in a conference")
    _add_room(remove)
    remove.add_argument("numbers", metavar="NUMBER", nargs="+", help="as “show” lists them")
    chase = deed("chase", "call everybody once more who is missing")
    _add_room(chase)
    add_pin_options(chase, may_make=False)
    _add_sure(chase)
    end = deed("end", "end a conference for everybody in it")
    _add_room(end)
    end.add_argument("--yes", action="store_true", help="do not ask first")
    _add_template_deeds(more(deed("templates", "conferences that are held often", has_deeds=True)))


def add_people_options(parser: argparse.ArgumentParser) -> None:
    """Where the people come from."""
    parser.add_argument("numbers", metavar="NUMBER", nargs="*", help="called in this order, after those of a list")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--template", metavar="NAME", help="the people and options of a template")
    source.add_argument("--same-as-last", action="store_true", help="those of the conference before")
    source.add_argument("--from-csv", type=Path, metavar="FILE", help="a list with names and numbers")


def add_start_options(parser: argparse.ArgumentParser) -> None:
    """Who, where and how."""
    add_people_options(parser)
    parser.add_argument(
        "--room", metavar="ROOM", default="", help="701 (3CX 11), 700**101 (3CX 12); else a free one, or your own"
    )
    _add_joining(parser)
    add_pin_options(parser, may_make=True)


def add_pin_options(parser: argparse.ArgumentParser, *, may_make: bool) -> None:
    """Where the PIN comes from, else `CONFERENCE_PIN`, else what is kept."""
    parser.add_argument("--pin", nargs="?", action=_PinOnCommandLine, help=argparse.SUPPRESS)
    pin = parser.add_mutually_exclusive_group()
    pin.add_argument("--ask-pin", action="store_true", help=f"type a PIN; else {CONFERENCE_PIN}, else what is kept")
    pin.add_argument("--no-pin", action="store_true", help="none, even where one is kept")
    if may_make:
        pin.add_argument("--new-pin", action="store_true", help="make one up, and tell it in the result")


def _add_room(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("room", metavar="ROOM", help="701 (3CX 11), 700**101 (3CX 12)")


def _add_sure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="call emergency numbers and codes without a question")


def _add_joining(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-names", action="store_true", help="nobody has to say a name; 3CX 11 only")
    parser.add_argument("--instant", action="store_true", help="in as soon as they answer; 3CX 11 only")


def _add_template_deeds(deed: AddDeed) -> None:
    deed("list", "all of them")
    deed("show", "who is called, and how they join").add_argument("name", metavar="NAME")
    save = deed("save", "keep people and options under a name; one of that name is replaced")
    save.add_argument("name", metavar="NAME")
    add_people_options(save)
    _add_joining(save)
    add_pin_options(save, may_make=False)
    save.add_argument("--keep-pin", action="store_true", help="keep the PIN as well, in the system's keyring")
    rename = deed("rename", "give it another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW")
    deed("remove", "forget it").add_argument("name", metavar="NAME")
    export = deed("export", "its people as a list for a spreadsheet")
    export.add_argument("name", metavar="NAME")
    export.add_argument("--to", type=Path, metavar="FILE", help="else it is printed")


# ---------------------------------------------------------------- what was typed


def conference_wish(typed: argparse.Namespace, environment: Mapping[str, str]) -> ConferenceWish:
    """What is wanted."""
    deed = ConferenceDeed(typed.deed)
    if deed in (ConferenceDeed.START, ConferenceDeed.CHECK):
        return ConferenceWish(deed, start=start_wish(typed, environment))
    if deed is ConferenceDeed.TEMPLATES:
        return ConferenceWish(deed, template=_template_wish(typed, environment))
    if deed is ConferenceDeed.LIST:
        return ConferenceWish(deed, is_all=typed.all)
    given = vars(typed)
    numbers = tuple(given.get("numbers") or ())
    sure, tells_pin = bool(given.get("yes")), bool(given.get("show_pin"))
    return ConferenceWish(deed, room=RoomWish(typed.room, numbers, _pin_wish(given, environment), sure, tells_pin))


def start_wish(typed: argparse.Namespace, environment: Mapping[str, str]) -> StartWish:
    """Who, where and how."""
    given = vars(typed)
    people = PeopleWish(tuple(typed.numbers), typed.template, typed.same_as_last, typed.from_csv)
    options = OptionsWish(_pin_wish(given, environment), bool(given.get("no_names")), bool(given.get("instant")))
    return StartWish(people, options, given.get("room") or "", bool(given.get("yes")))


def _pin_wish(given: Mapping[str, Any], environment: Mapping[str, str]) -> PinWish:
    return PinWish(
        environment.get(CONFERENCE_PIN),
        is_asked_for=bool(given.get("ask_pin")),
        is_made=bool(given.get("new_pin")),
        is_none=bool(given.get("no_pin")),
    )


def _template_wish(typed: argparse.Namespace, environment: Mapping[str, str]) -> TemplateWish:
    deed, given = TemplateDeed(typed.template_deed), vars(typed)
    what = start_wish(typed, environment) if deed is TemplateDeed.SAVE else StartWish()
    names = given.get("name") or "", given.get("new_name") or ""
    return TemplateWish(deed, *names, what, bool(given.get("keep_pin")), given.get("to"))
