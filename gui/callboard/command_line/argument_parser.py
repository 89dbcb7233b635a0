"""The options and their help, and one plain sentence when somebody mistypes."""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from callboard import __version__
from callboard.command_line.conference.options import AddDeed, add_conference_deeds
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.links_wish import add_links_options
from callboard.command_line.live_call.options import add_live_call_verbs
from callboard.command_line.offered import LINK_OPTION
from callboard.command_line.people.options import add_people_deeds
from callboard.command_line.presence_wish import add_presence_options
from callboard.command_line.schedule.options import add_schedule_deeds
from callboard.domain.numbers.phone_number import printable

_LONGEST_COMPLAINT = 300
_MISSING = re.compile(r"the following arguments are required: (.+)")
_NOT_UNDERSTOOD = re.compile(r"unrecognized arguments: (.+)", re.DOTALL)
_NOT_OFFERED = re.compile(r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", re.DOTALL)
_NO_VALUE = re.compile(r"argument (.+?): expected .+ argument.*")
_QUOTES = "'\""
_ANY = re.compile(r"argument (.+?): (.+)", re.DOTALL)
_EPILOGUE = (
    "Exit codes: 0 done, 1 the phone system said no, 2 wrong usage, 3 cannot connect. Users and passwords come from "
    "CALLBOARD_CONFIG_USER, CALLBOARD_CONFIG_PASSWORD, CALLBOARD_CALL_MANAGER_USER and "
    "CALLBOARD_CALL_MANAGER_PASSWORD in the environment, or from the system's keyring; never from arguments. Without "
    "--profile and the like it is the phone system that was used last."
)


class CallboardParser(argparse.ArgumentParser):
    """Complains in one sentence, as a JSON line when JSON was asked for, and ends with exit code 2."""

    as_json = False
    takes_mixed = False
    """Whether options may stand between what belongs to the verb, of which the first may be left out."""
    _is_mixing = False

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride] - as the library calls it
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """As that of the library, which takes the call of a transfer for its destination when an option follows."""
        namespace = argparse.Namespace() if namespace is None else namespace
        if not self.takes_mixed or self._is_mixing:
            return super().parse_known_args(args, namespace)
        self._is_mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_mixing = False

    def error(self, message: str) -> NoReturn:
        raise SystemExit(complain_usage(message, as_json=self.as_json, program=self.prog))


def complain_usage(message: str, *, as_json: bool, program: str = "callboard") -> ExitCode:
    """Say what was typed wrongly, in one sentence or as a JSON line. Returns the exit code for it."""
    sentence = printable(plain_complaint(message), _LONGEST_COMPLAINT)
    mend = f"“{program} --help” tells how it goes."
    if as_json:
        line = {"event": "error", "code": "wrong-usage", "message": sentence, "mend": mend}
        print(json.dumps(line), flush=True)
    else:
        print(f"callboard: {sentence} {mend}", file=sys.stderr)
    return ExitCode.WRONG_USAGE


def plain_complaint(message: str) -> str:
    """The standard library's complaint as a sentence."""
    if found := _MISSING.fullmatch(message):
        return f"Something is missing: {found[1]}."
    if found := _NOT_UNDERSTOOD.fullmatch(message):
        return f"Not understood: {found[1]}."
    if found := _NOT_OFFERED.fullmatch(message):
        offered = found[3].replace("'", "")
        return f"“{found[2].strip(_QUOTES)}” is not one of: {offered}."
    if found := _NO_VALUE.fullmatch(message):
        return f"{found[1]} needs something after it."
    if found := _ANY.fullmatch(message):
        return f"{found[1]} {found[2]}."
    return message


def whole_parser(*, as_json: bool, typed: Sequence[str]) -> CallboardParser:
    """The parser for everything but `demo-pbx`, which has options of its own. What a verb can do is known to it only
    where that verb is `typed`: a window needs none of it, and starts without."""

    to_pbx = _connection_options()
    spoken = _output_options()
    parser = CallboardParser(
        prog="callboard",
        description="A receptionist's console for 3CX phone systems. Without a verb the window opens.",
        epilog=_EPILOGUE,
        parents=[to_pbx],
        allow_abbrev=False,
    )
    parser.as_json = as_json
    # What a window hands over to the one that takes its place: for nobody's fingers.
    parser.add_argument("--handover", type=_count, help=argparse.SUPPRESS)
    # What a guard adds to tell how the window before ended.
    parser.add_argument("--after", default="", help=argparse.SUPPRESS)
    parser.add_argument(
        "--no-guard", action="store_true", help="no second process that starts the window again when it hangs or dies"
    )
    parser.add_argument(
        "--another-window", action="store_true", help="a window of its own, beside one that is open already"
    )
    parser.add_argument(
        LINK_OPTION,
        metavar="LINK",
        help="offer the number of a tel:, callto: or sip: link in the window; nobody is called by it. Everything "
        "behind it belongs to the link. A link or a number alone does the same",
    )
    parser.add_argument("--version", action="version", version=f"callboard {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs")

    def verb(name: str, help_text: str, *parents: CallboardParser) -> CallboardParser:
        made = verbs.add_parser(
            name, help=help_text, description=help_text, epilog=_EPILOGUE, parents=parents, allow_abbrev=False
        )
        made.as_json = as_json
        return made

    _dial_options(verb("dial", "make a call: your phone rings first, then the number is called", to_pbx, spoken))
    everything = (to_pbx, spoken)
    conference = verb("conference", "conferences: start, check, look after and end them, and their templates", to_pbx)
    if "conference" in typed:
        add_conference_deeds(_deeds(conference, everything), lambda its: _deeds(its, everything, "template_deed"))
    later = verb("schedule", "conferences for later", to_pbx)
    if "schedule" in typed:
        add_schedule_deeds(_deeds(later, everything))
    add_live_call_verbs(lambda name, help_text: verb(name, help_text, to_pbx, spoken))
    add_presence_options(verb("presence", "how somebody can be reached: show it, or change it", to_pbx, spoken))
    verb("status", "what the phone system shows now", to_pbx, spoken)
    verb("check", "go through everything a connection needs, and say how to mend what fails", to_pbx, spoken)
    _profile_options(_deeds(verb("profile", "the phone systems that are known here"), (spoken,)))
    _bundle_options(
        verb("bundle", "one file with logs and settings for whoever helps, no secrets in it", to_pbx, spoken)
    )
    people = verb("people", "the contacts that are kept on this computer: take them from files, write and find them")
    if "people" in typed:
        add_people_deeds(_deeds(people, (spoken,)))
    add_links_options(verb("links", "which program opens tel: links here, and whether it is Callboard", spoken))
    _demo_options(verb("demo", "the window against a phone system that only pretends, through .NET"))
    verb("demo-pbx", "that phone system alone, as a server; see “callboard demo-pbx --help”")
    return parser


def _output_options() -> CallboardParser:
    options = CallboardParser(add_help=False)
    options.add_argument("--json", action="store_true", help="one JSON object per line")
    options.add_argument("-v", "--verbose", action="store_true", help="tell on stderr what happens inside")
    return options


def _connection_options() -> CallboardParser:
    # Nothing has a default: these options may stand before or after the verb, and a default after it would win.
    options = CallboardParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--profile", metavar="ID", help="a phone system that is known here: see “callboard profile”")
    rehearsal = options.add_argument_group("a phone system that only pretends")
    rehearsal.add_argument("--rehearsal", type=_generation, metavar="v11|v12", help="of this generation")
    rehearsal.add_argument("--scenario", help="quiet_office, rush_hour, ... or a TOML file")
    rehearsal.add_argument("--speed", type=_number, help="2 is twice as fast as life")
    rehearsal.add_argument("--extensions", type=_count, metavar="N", help="as many phones")
    rehearsal.add_argument("--seed", type=_count, metavar="N", help="the same seed, the same day")
    three_cx = options.add_argument_group("a 3CX")
    three_cx.add_argument(
        "--assembly-folder", type=Path, metavar="DIR", help="holds 3cxpscomcpp2.dll and sl.dll of that 3CX"
    )
    three_cx.add_argument("--generation", type=_generation, metavar="v11|v12", help="the version of that 3CX")
    three_cx.add_argument("--host", type=_host, help="name or address of the 3CX server")
    three_cx.add_argument("--port", type=_port, help="of its configuration server (5485)")
    three_cx.add_argument("--call-manager-port", type=_port, metavar="PORT", help="of its call manager (5482)")
    three_cx.add_argument("--runtime", metavar="core80|core31|mono|netfx", help="which .NET to use")
    return options


def _dial_options(parser: CallboardParser) -> None:
    parser.add_argument("number", metavar="NUMBER", help="extension or phone number to call")
    parser.add_argument(
        "--from", dest="dn_from", metavar="EXT", help="the phone that rings first (else CALLBOARD_MY_EXTENSION)"
    )
    parser.add_argument("--until-ended", action="store_true", help="follow the call to its end")
    parser.add_argument("--explain", action="store_true", help="call nobody: tell step by step what would be dialled")
    parser.add_argument("--yes", action="store_true", help="ask nothing first, whatever the number is")


def _bundle_options(parser: CallboardParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", default=Path(), help="or a folder; else the folder you are in"
    )
    parser.add_argument("--check", action="store_true", help="go through the connection check, and put in what it says")


def _deeds(parser: CallboardParser, parents: Sequence[CallboardParser], dest: str = "deed") -> AddDeed:
    """What makes the parsers of what a verb can do."""
    deeds = parser.add_subparsers(dest=dest, metavar="WHAT", title="what to do", required=True)

    def deed(name: str, help_text: str, has_deeds: bool = False) -> CallboardParser:
        made = deeds.add_parser(
            name,
            help=help_text,
            description=help_text,
            # Below it are more parsers, and what is typed belongs to them.
            parents=() if has_deeds else parents,
            allow_abbrev=False,
        )
        made.as_json = parser.as_json
        return made

    return deed


def _profile_options(deed: AddDeed) -> None:
    deed("list", "all of them; a star is before the one that was used last")
    deed("show", "all about one").add_argument("profile_id", metavar="ID", nargs="?", help="else the one used last")
    deed("use", "begin with it the next time").add_argument("profile_id", metavar="ID")
    deed("remove", "forget it, with its password").add_argument("profile_id", metavar="ID")
    export = deed("export", "write them without passwords, for another computer")
    export.add_argument("ids", metavar="ID", nargs="*", help="else all of them")
    export.add_argument("--to", type=Path, metavar="FILE", help="else they are printed")
    taken = deed("import", "from a 3CXPhoneSystem.ini of the server, or from what was exported")
    taken.add_argument("file", type=Path, metavar="FILE")
    from_ini = taken.add_argument_group("what a 3CXPhoneSystem.ini does not say")
    from_ini.add_argument("--name", help="what people call the phone system")
    from_ini.add_argument("--host", type=_host, help="name or address of the 3CX server")
    from_ini.add_argument("--generation", type=_generation, metavar="v11|v12", help="the version of that 3CX")
    from_ini.add_argument("--assembly-folder", type=Path, metavar="DIR", help="holds its 3cxpscomcpp2.dll and sl.dll")
    from_ini.add_argument("--my-extension", metavar="EXT", help="your own phone")


def _demo_options(parser: CallboardParser) -> None:
    parser.add_argument("--generation", type=_generation, metavar="v11|v12", default="v11")
    parser.add_argument("--unattended", action="store_true", help="place a call and a conference, tell about it, end")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="save a picture of the window")


def _generation(text: str) -> str:
    if text not in {"v11", "v12"}:
        raise argparse.ArgumentTypeError(f"must be v11 or v12, not {printable(text)}")
    return text


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and 0 < int(text) < 65536):
        raise argparse.ArgumentTypeError(f"must be a number from 1 to 65535, not {printable(text)}")
    return int(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"must be a whole number, not {printable(text)}")
    return int(text)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a number, not {printable(text)}") from None


def _host(text: str) -> str:
    if not text.strip() or printable(text.strip(), 255) != text.strip():
        raise argparse.ArgumentTypeError("must be the name or the address of a computer")
    return text.strip()
