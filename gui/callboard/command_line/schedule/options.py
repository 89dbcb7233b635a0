"""The options of `callboard schedule` and their help, and what was typed as wishes."""

import argparse
from collections.abc import Mapping

from callboard.command_line.conference.options import AddDeed, add_start_options, start_wish
from callboard.command_line.conference.wishes import StartWish
from callboard.command_line.schedule.wishes import ScheduleDeed, ScheduleWish, StartedBy

BY_WHOM = "callboard: its window has to be open then, and connected; 3cx: 3CX 12 is asked to do it, which may not work"

WHOSE = "3cx and any need the phone system; else any where Settings let 3CX start conferences, and callboard elsewhere"


def add_schedule_deeds(deed: AddDeed) -> None:
    """Make the parsers."""
    listed = deed("list", "what is planned, and what became of it")
    by_all = [str(each) for each in (StartedBy.CALLBOARD, StartedBy.PHONE_SYSTEM, StartedBy.ANY)]
    listed.add_argument("--by", choices=by_all, default=str(StartedBy.AS_SWITCHED_ON), help=WHOSE)
    add = deed("add", "plan a conference for later")
    add.add_argument(
        "--at", metavar="TIME", required=True, help="by the clock of this computer: 2027-03-01T14:00 (or in quotes)"
    )
    add.add_argument("--title", metavar="NAME", default="", help="else the name of the template")
    add_start_options(add)
    _add_by(add)
    add.add_argument(
        "--experimental", action="store_true", help="with --by 3cx, where Settings do not let 3CX start conferences"
    )
    remove = deed("remove", "take it off the list; nobody's phone rings")
    remove.add_argument("ids", metavar="ID", nargs="+", help="as “list” shows it")
    _add_by(remove)


def _add_by(parser: argparse.ArgumentParser) -> None:
    choices = [str(StartedBy.CALLBOARD), str(StartedBy.PHONE_SYSTEM)]
    parser.add_argument("--by", choices=choices, default=str(StartedBy.CALLBOARD), help=BY_WHOM)


def schedule_wish(typed: argparse.Namespace, environment: Mapping[str, str]) -> ScheduleWish:
    """What is wanted."""
    deed, given = ScheduleDeed(typed.deed), vars(typed)
    what = start_wish(typed, environment) if deed is ScheduleDeed.ADD else StartWish()
    ids, is_experimental = tuple(given.get("ids") or ()), bool(given.get("experimental"))
    by, at, title = StartedBy(typed.by), given.get("at") or "", given.get("title") or ""
    return ScheduleWish(deed, by, at, title, what, ids, is_experimental)
