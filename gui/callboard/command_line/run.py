"""One run of a verb that needs no window, from arguments to exit code."""

import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from callboard.command_line.argument_parser import complain_usage
from callboard.command_line.arguments import (
    HOW_TO_CHOOSE,
    MY_EXTENSION,
    WHICH_RINGS_FIRST,
    Arguments,
    BundleWish,
    DialWish,
    Verb,
)
from callboard.command_line.asking import Asking, QuestionStopped
from callboard.command_line.bundle import MakeBundle, bundle
from callboard.command_line.check import check
from callboard.command_line.collision_told import no_country
from callboard.command_line.desk import Desk, KeptConferences
from callboard.command_line.dial import dial, wanted_call
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.explained import agree_to_call, explain
from callboard.command_line.line_rules import LineRules, LineRulesOf, as_in_profile
from callboard.command_line.output import Output, told, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.presence import presence_verb
from callboard.command_line.profile import Kept, known_profile, profile
from callboard.command_line.status import status
from callboard.command_line.stopped import StoppedWith
from callboard.domain.calls.party_rights import Sight
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice, SessionChoice
from callboard.sessions.credentials import Credentials, credentials_for
from callboard.sessions.known_secrets import KnownSecrets, known_from_environment
from callboard.sessions.masking_formatter import MaskingFormatter
from callboard.sessions.profile_choice import credentials_maker, session_choice_of
from callboard.wording.problem_sentences import sentence_of

STOPPED = "Stopped watching. A call that has begun goes on."
STOPPED_AT_QUESTION = "Stopped. Nothing was done."

ConferencesOf = Callable[[SessionChoice | None, str], KeptConferences]
"""(what was chosen, else None and the id of a profile) -> what is kept of the conferences of that phone system."""


def run(
    arguments: Arguments,
    kept: Kept | None = None,
    make_bundle: MakeBundle | None = None,
    conferences_of: ConferencesOf = lambda _choice, _profile_id: KeptConferences(),
    country: Callable[[], str] = no_country,
    may_listen: Callable[[], bool] = lambda: False,
    rules_of: LineRulesOf = as_in_profile,
) -> int:
    """Do it and say what happened. Returns the exit code; nothing expected ends in a traceback. `kept` are the phone
    systems that are known here, None for none; `make_bundle` makes the file for whoever helps; `conferences_of` knows
    what is kept of conferences, `country` whose numbers are compared, `may_listen` whether coming into calls of others
    was allowed, `rules_of` what holds for the phone system."""
    if arguments.verb is Verb.DEMO_PBX:
        from callboard.sessions.simulator.demo_pbx import run_demo_pbx  # noqa: PLC0415 - no other verb needs it

        return run_demo_pbx(arguments.rest)
    output = Output(as_json=arguments.as_json)
    log_to_stderr(arguments.is_verbose)
    for warning in kept.warnings if kept is not None else ():
        output.warn(sentence_of(warning).whole)
        output.tell("", "warning", **told(warning))
    wanted = partial(_wanted, arguments, kept, rules_of)
    try:
        if arguments.bundle is not None and make_bundle is not None:
            return _bundle(arguments.bundle, make_bundle, wanted(), output, as_json=arguments.as_json)
        if arguments.conference is not None or arguments.schedule is not None:
            return _conferences(arguments, wanted, conferences_of, output)
        if arguments.calls is not None or arguments.live_call is not None:
            return _live_calls(arguments, wanted, output, may_listen)
        return _run_verb(arguments, kept, wanted, output, country)
    except SessionFailed as failure:
        return _give_up(failure.problem, output)
    except KeyboardInterrupt as stopped:
        said = stopped.said if isinstance(stopped, StoppedWith) else STOPPED
        said = STOPPED_AT_QUESTION if isinstance(stopped, QuestionStopped) else said
        output.warn(said)
        output.tell("", "result", outcome="interrupted", problem=None, message=said, mend=None)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone: without this the interpreter complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.NOBODY_READS


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which phone system, who signs in, which phone is mine ("" where nobody said), the profile that says all this (""
    for none), the phone of whoever it is for, and what holds there."""

    choice: SessionChoice
    credentials: Callable[[], Credentials]
    my_extension: str
    profile_id: str = ""
    own_phone: str = ""
    rules: Callable[[], LineRules] = LineRules


_Find = Callable[[], _Wanted | None]


def _run_verb(arguments: Arguments, kept: Kept | None, find: _Find, output: Output, country: Callable[[], str]) -> int:
    if arguments.profile is not None and kept is not None:
        return profile(arguments.profile, kept, output)
    wanted = find()
    if wanted is None:
        return complain_usage(HOW_TO_CHOOSE, as_json=arguments.as_json)
    if arguments.verb is Verb.CHECK:
        from callboard.sessions.connection_check import run_checks  # noqa: PLC0415 - no other verb needs it

        return check(run_checks(wanted.choice, _if_known(wanted, output), wanted.my_extension), output)
    if arguments.dial is not None:
        return _dial(arguments.dial, wanted, output, country, as_json=arguments.as_json)
    if (wish := arguments.presence) is not None:
        return presence_verb(wish.of_somebody(wanted.my_extension), output, partial(_on_line, wanted))
    return _on_line(wanted, lambda line: status(line.board, output))


def _conferences(arguments: Arguments, find: _Find, conferences_of: ConferencesOf, output: Output) -> int:
    from callboard.command_line.conference.verb import conference  # noqa: PLC0415 - no other verb needs them
    from callboard.command_line.schedule.verb import schedule_verb  # noqa: PLC0415

    wanted = find()
    if wanted is None:
        return complain_usage(HOW_TO_CHOOSE, as_json=arguments.as_json)
    own = conferences_of(arguments.choice, wanted.profile_id)
    keep_out = log_secrets().keep_out
    own.pins.tell_to(keep_out)
    desk = Desk(output, own, my_extension=wanted.my_extension, keep_out=keep_out)
    on_line = partial(_on_line, wanted)
    if arguments.schedule is not None:
        return schedule_verb(arguments.schedule, desk, on_line)
    return 0 if arguments.conference is None else conference(arguments.conference, desk, on_line)


def _live_calls(arguments: Arguments, find: _Find, output: Output, may_listen: Callable[[], bool]) -> int:
    from callboard.command_line.live_call.verb import calls_verb, live_call_verb  # noqa: PLC0415 - only for these

    wanted = find()
    if wanted is None:
        return complain_usage(HOW_TO_CHOOSE, as_json=arguments.as_json)
    desk, on_line = Desk(output, my_extension=wanted.my_extension), partial(_on_line, wanted)
    if arguments.live_call is not None:
        return live_call_verb(arguments.live_call, desk, on_line, may_listen)
    return 0 if arguments.calls is None else calls_verb(arguments.calls, desk, on_line)


def _if_known(wanted: _Wanted, output: Output) -> Credentials:
    """A check says what is wrong instead of ending with it."""
    try:
        return wanted.credentials()
    except SessionFailed as failure:
        output.warn(sentence_of(failure.problem).whole)
        output.tell("", "warning", **told(failure.problem))
        return Credentials()


def _wanted(arguments: Arguments, kept: Kept | None, rules_of: LineRulesOf) -> _Wanted | None:
    mine = os.environ.get(MY_EXTENSION, "")
    if arguments.choice is not None:
        rules = partial(rules_of, arguments.choice, "", PbxProfile())
        return _Wanted(arguments.choice, partial(_credentials, arguments.choice), mine, "", mine, rules)
    profile_id = arguments.profile_id or (kept.shelf.current if kept is not None else "")
    if kept is None or not profile_id:
        return None
    found = known_profile(kept.shelf, profile_id)
    maker = credentials_maker(profile_id, found, kept.secrets)
    own, rules = found.my_extension or mine, partial(rules_of, None, profile_id, found)
    return _Wanted(session_choice_of(found), maker, mine or found.my_extension, profile_id, own, rules)


def _bundle(wish: BundleWish, make: MakeBundle, wanted: _Wanted | None, output: Output, *, as_json: bool) -> int:
    if not wish.with_check:
        return bundle(wish.file, make, lambda: "", output)
    if wanted is None:
        return complain_usage(HOW_TO_CHOOSE, as_json=as_json)
    return bundle(wish.file, make, partial(_check_report, wanted), output)


def _check_report(wanted: _Wanted) -> str:
    from callboard.sessions.connection_check import run_checks  # noqa: PLC0415 - only who wants it
    from callboard.wording.check_report import report_text, surroundings_of  # noqa: PLC0415

    credentials = wanted.credentials()
    around = surroundings_of(wanted.choice, credentials, time.strftime("%Y-%m-%d %H:%M"))
    return report_text(run_checks(wanted.choice, credentials, wanted.my_extension), around, credentials)


def _dial(wish: DialWish, wanted: _Wanted, output: Output, country: Callable[[], str], *, as_json: bool) -> int:
    if wish.is_explained:
        return _on_line(wanted, lambda line: explain(wish.number_to, line.board, output))
    if wish.dn_from is None:
        if not wanted.my_extension:
            return complain_usage(WHICH_RINGS_FIRST, as_json=as_json)
        wish = replace(wish, dn_from=wanted.my_extension)
    call = wanted_call(wish)
    if isinstance(call, Problem):
        return _give_up(call, output)

    def go(line: PhoneLine) -> int:
        if not wish.is_sure:
            agree_to_call(call.number_to, line.board, Asking())
        return dial(call, line, output, until_ended=wish.until_ended, country=country)

    return _on_line(wanted, go)


def _on_line(wanted: _Wanted, use: Callable[[PhoneLine], int]) -> int:
    rules = wanted.rules()
    sight, dialling = Sight(rules.parties, wanted.own_phone), rules.dialling
    maker = session_maker(wanted.choice, wanted.credentials(), rules=lambda: dialling.rules)
    with PhoneLine(maker, sight=sight, dialling=dialling) as line:
        return use(line)


def _give_up(why: Problem, output: Output) -> int:
    output.complain(why)
    output.tell("", "result", outcome="failed", **told_in_result(why))
    return exit_code_of(why)


def _credentials(choice: SessionChoice) -> Credentials:
    return Credentials() if isinstance(choice, RehearsalChoice) else credentials_for(choice.host)


def log_to_stderr(is_wanted: bool) -> None:
    """Tell on stderr what happens inside, or nothing at all. Before anything is logged; once is enough."""
    log = logging.getLogger("callboard")
    if not log.handlers:
        # Without a handler of its own a warning would appear between the lines.
        handler = logging.StreamHandler() if is_wanted else logging.NullHandler()
        handler.setFormatter(MaskingFormatter(secrets=known_from_environment()))
        log.addHandler(handler)
    if is_wanted:
        log.setLevel(logging.INFO)


def log_secrets() -> KnownSecrets:
    """What is struck out of the log; what is told to it later is too."""
    formatters = (handler.formatter for handler in logging.getLogger("callboard").handlers)
    found = (each.secrets for each in formatters if isinstance(each, MaskingFormatter))
    return next(found, KnownSecrets())
