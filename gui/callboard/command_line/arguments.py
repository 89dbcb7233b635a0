"""What somebody typed after `callboard`, understood and checked as far as that goes without a phone system."""

import argparse
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from callboard.command_line.argument_parser import CallboardParser, whole_parser
from callboard.command_line.conference.options import conference_wish
from callboard.command_line.conference.wishes import ConferenceWish
from callboard.command_line.links_wish import LinksDeed, links_deed
from callboard.command_line.live_call.options import calls_wish, live_call_wish
from callboard.command_line.live_call.wishes import CallsWish, LiveCallDeed, LiveCallWish
from callboard.command_line.offered import parted
from callboard.command_line.people.options import PeopleWish, people_wish
from callboard.command_line.presence_wish import PresenceWish, presence_wish, what_is_wrong
from callboard.command_line.schedule.options import schedule_wish
from callboard.command_line.schedule.wishes import ScheduleWish
from callboard.domain.pbx_profile import PbxProfile
from callboard.sessions.choices import CONFIG_SERVER_PORT, RehearsalChoice, SessionChoice, ThreeCxChoice

MY_EXTENSION = "CALLBOARD_MY_EXTENSION"
HOW_TO_CHOOSE = (
    "Say which phone system: --profile ID for one that is known here, --rehearsal v11 or v12 for one that only "
    "pretends, or --assembly-folder, --generation and --host for a 3CX."
)
WHICH_RINGS_FIRST = f"Say which phone rings first: --from EXTENSION, or set {MY_EXTENSION} to your own extension."


class Verb(StrEnum):
    """What to do."""

    WINDOW = "window"
    DEMO = "demo"
    DIAL = "dial"
    CONFERENCE = "conference"
    SCHEDULE = "schedule"
    CALLS = "calls"
    DROP = "drop"
    TRANSFER = "transfer"
    DIVERT = "divert"
    PICKUP = "pickup"
    RECORD = "record"
    LISTEN = "listen"
    PRESENCE = "presence"
    STATUS = "status"
    CHECK = "check"
    PROFILE = "profile"
    BUNDLE = "bundle"
    LINKS = "links"
    PEOPLE = "people"
    DEMO_PBX = "demo-pbx"


VERBS = frozenset(Verb)
_LIVE_CALLS = frozenset(Verb(deed) for deed in LiveCallDeed)


@dataclass(frozen=True, slots=True)
class DialWish:
    """The texts as typed; `dn_from` is the phone that rings first, None for that of the profile. `is_explained`: nobody
    is called, it is told how the number would be dialled. `is_sure`: nothing is asked first."""

    dn_from: str | None
    number_to: str
    until_ended: bool = False
    is_explained: bool = False
    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class DemoWish:
    """The window against a demo PBX of its own; unattended it places calls by itself and ends."""

    generation: str = "v11"
    is_unattended: bool = False
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class BundleWish:
    """Where the file for whoever helps is to be, and whether a connection check shall be made for it."""

    file: Path
    with_check: bool = False


class ProfileDeed(StrEnum):
    """What to do with the phone systems that are known."""

    LIST = "list"
    SHOW = "show"
    USE = "use"
    REMOVE = "remove"
    EXPORT = "export"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class ProfileWish:
    """The texts as typed; `ids` are those of profiles, `file` is read or written. `more` is what an ini lacks."""

    deed: ProfileDeed
    ids: tuple[str, ...] = ()
    file: Path | None = None
    more: PbxProfile = field(default_factory=PbxProfile)


@dataclass(frozen=True, slots=True)
class Arguments:
    """One run of the program. `choice` None is the profile `profile_id`, and that "" is the one used last. `handover`
    is where the window that went tells how it was; `after` is what a guard tells of the one before, and
    `is_guarded` whether this one wants a guard. `offered` is a link or number for the window, as it came; `is_another`
    wants a window beside the one that is open. `rest` belongs to the demo PBX."""

    verb: Verb
    choice: SessionChoice | None = None
    profile_id: str = ""
    handover: int | None = None
    after: str = ""
    is_guarded: bool = True
    offered: str = ""
    is_another: bool = False
    as_json: bool = False
    is_verbose: bool = False
    dial: DialWish | None = None
    conference: ConferenceWish | None = None
    schedule: ScheduleWish | None = None
    calls: CallsWish | None = None
    live_call: LiveCallWish | None = None
    presence: PresenceWish | None = None
    demo: DemoWish | None = None
    profile: ProfileWish | None = None
    bundle: BundleWish | None = None
    links: LinksDeed | None = None
    people: PeopleWish | None = None
    rest: tuple[str, ...] = ()


def parse(argv: Sequence[str], environment: Mapping[str, str] = os.environ) -> Arguments:
    """`argv` without the program's name. SystemExit(2) after one sentence on wrong usage, SystemExit(0) after help."""
    if argv and argv[0] == Verb.DEMO_PBX:
        return Arguments(Verb.DEMO_PBX, rest=tuple(argv[1:]))
    plain, offered = parted(argv, VERBS)
    parser = whole_parser(as_json="--json" in plain, typed=plain)
    typed = parser.parse_args(plain)
    verb = Verb(getattr(typed, "verb", None) or Verb.WINDOW)
    if verb is Verb.DEMO:
        return Arguments(verb, demo=DemoWish(typed.generation, typed.unattended, typed.picture), **_guarding(typed))
    if verb is Verb.LINKS:
        return Arguments(verb, as_json=typed.json, is_verbose=typed.verbose, links=links_deed(typed))
    if verb is Verb.PEOPLE:
        return Arguments(verb, as_json=typed.json, is_verbose=typed.verbose, people=people_wish(typed))
    if verb is Verb.PROFILE:
        return Arguments(verb, as_json=typed.json, is_verbose=typed.verbose, profile=_profile(typed))
    choice = _choice(typed, parser)
    return Arguments(
        verb,
        choice,
        getattr(typed, "profile", ""),
        typed.handover,
        **_guarding(typed),
        offered=offered,
        as_json=getattr(typed, "json", False),
        is_verbose=getattr(typed, "verbose", False),
        dial=_dial(typed, parser, environment, is_profile=choice is None) if verb is Verb.DIAL else None,
        conference=conference_wish(typed, environment) if verb is Verb.CONFERENCE else None,
        schedule=schedule_wish(typed, environment) if verb is Verb.SCHEDULE else None,
        calls=calls_wish(typed) if verb is Verb.CALLS else None,
        live_call=live_call_wish(typed) if verb in _LIVE_CALLS else None,
        presence=_presence(typed, parser) if verb is Verb.PRESENCE else None,
        bundle=BundleWish(typed.file.absolute(), typed.check) if verb is Verb.BUNDLE else None,
    )


def _guarding(typed: argparse.Namespace) -> dict[str, Any]:
    return {"after": typed.after, "is_guarded": not typed.no_guard, "is_another": typed.another_window}


def _profile(typed: argparse.Namespace) -> ProfileWish:
    given = vars(typed)
    one = given.get("profile_id")
    ids = tuple(given.get("ids") or ([] if one is None else [one]))
    folder = given.get("assembly_folder")
    more = PbxProfile(
        name=given.get("name") or "",
        generation=given.get("generation") or "",
        host=given.get("host") or "",
        my_extension=given.get("my_extension") or "",
        assembly_folder=str(folder.resolve()) if folder else "",
    )
    return ProfileWish(ProfileDeed(typed.deed), ids, given.get("file") or given.get("to"), more)


def _dial(
    typed: argparse.Namespace, parser: CallboardParser, environment: Mapping[str, str], *, is_profile: bool
) -> DialWish:
    dn_from = typed.dn_from if typed.dn_from is not None else environment.get(MY_EXTENSION) or None
    if dn_from is None and not is_profile and not typed.explain:
        parser.error(WHICH_RINGS_FIRST)
    return DialWish(dn_from, typed.number, typed.until_ended, typed.explain, typed.yes)


def _presence(typed: argparse.Namespace, parser: CallboardParser) -> PresenceWish:
    if wrong := what_is_wrong(typed):
        parser.error(wrong)
    return presence_wish(typed)


def _choice(typed: argparse.Namespace, parser: CallboardParser) -> SessionChoice | None:
    given = vars(typed)
    rehearsal = {name for name in ("scenario", "speed", "extensions", "seed") if name in given}
    three_cx = {
        name
        for name in ("assembly_folder", "generation", "host", "port", "call_manager_port", "runtime")
        if name in given
    }
    if given.get("profile") and (others := rehearsal | three_cx | ({"rehearsal"} & given.keys())):
        parser.error(f"A profile says all about its phone system: leave out {_options(others)}, or --profile.")
    if "rehearsal" in given:
        if three_cx:
            parser.error(f"A rehearsal needs no 3CX: leave out {_options(three_cx)}, or leave out --rehearsal.")
        return _rehearsal(given, parser)
    if rehearsal:
        parser.error(f"{_options(rehearsal)} is only for a rehearsal. Add --rehearsal v11 or v12, or leave it out.")
    if not three_cx:
        return None
    missing = {"assembly_folder", "generation", "host"} - three_cx
    if missing:
        parser.error(f"Something is missing to connect to a 3CX: {_options(missing)}.")
    return ThreeCxChoice(
        generation=given["generation"],
        # Whole, so that a sentence about it says where that is.
        assembly_folder=given["assembly_folder"].resolve(),
        host=given["host"],
        port=given.get("port", CONFIG_SERVER_PORT),
        call_manager_port=given.get("call_manager_port"),
        runtime=given.get("runtime"),
    )


def _rehearsal(given: Mapping[str, object], parser: CallboardParser) -> RehearsalChoice:
    speed = given.get("speed", 1.0)
    if not isinstance(speed, float) or not (math.isfinite(speed) and speed > 0):
        parser.error("--speed must be a number above 0; 2 is twice as fast as life.")
    extensions, seed = given.get("extensions"), given.get("seed")
    return RehearsalChoice(
        str(given["rehearsal"]),
        str(given.get("scenario", RehearsalChoice("").scenario)),
        speed,
        extensions if isinstance(extensions, int) else None,
        seed if isinstance(seed, int) else None,
    )


def _options(names: set[str]) -> str:
    return ", ".join(sorted(f"--{name.replace('_', '-')}" for name in names))
