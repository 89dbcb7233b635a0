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
from callboard.command_line.bundle import MakeBundle, bundle
from callboard.command_line.check import check
from callboard.command_line.conference import conference, wanted_conference
from callboard.command_line.dial import dial, wanted_call
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.profile import Kept, known_profile, profile
from callboard.command_line.status import status
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice, SessionChoice
from callboard.sessions.credentials import Credentials, credentials_for
from callboard.sessions.known_secrets import known_from_environment
from callboard.sessions.masking_formatter import MaskingFormatter
from callboard.sessions.profile_choice import credentials_maker, session_choice_of
from callboard.wording.problem_sentences import sentence_of

STOPPED = "Stopped watching. A call that has begun goes on."


def run(arguments: Arguments, kept: Kept | None = None, make_bundle: MakeBundle | None = None) -> int:
    """Do it and say what happened. Returns the exit code; nothing expected ends in a traceback. `kept` are the phone
    systems that are known here, None for none; `make_bundle` makes the file for whoever helps."""
    if arguments.verb is Verb.DEMO_PBX:
        from callboard.sessions.simulator.demo_pbx import run_demo_pbx  # noqa: PLC0415 - no other verb needs it

        return run_demo_pbx(arguments.rest)
    output = Output(as_json=arguments.as_json)
    log_to_stderr(arguments.is_verbose)
    for warning in kept.warnings if kept is not None else ():
        output.warn(sentence_of(warning).whole)
        output.tell("", "warning", **told(warning))
    try:
        if arguments.bundle is not None and make_bundle is not None:
            return _bundle(arguments.bundle, make_bundle, _wanted(arguments, kept), output, as_json=arguments.as_json)
        return _run_verb(arguments, kept, output)
    except SessionFailed as failure:
        return _give_up(failure.problem, output)
    except KeyboardInterrupt:
        output.warn(STOPPED)
        output.tell("", "result", outcome="interrupted", problem=None, message=STOPPED, mend=None)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone: without this the interpreter complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.NOBODY_READS


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which phone system, who signs in, and which phone is mine ("" where nobody said)."""

    choice: SessionChoice
    credentials: Callable[[], Credentials]
    my_extension: str


def _run_verb(arguments: Arguments, kept: Kept | None, output: Output) -> int:
    if arguments.profile is not None and kept is not None:
        return profile(arguments.profile, kept, output)
    wanted = _wanted(arguments, kept)
    if wanted is None:
        return complain_usage(HOW_TO_CHOOSE, as_json=arguments.as_json)
    if arguments.verb is Verb.CHECK:
        from callboard.sessions.connection_check import run_checks  # noqa: PLC0415 - no other verb needs it

        return check(run_checks(wanted.choice, _if_known(wanted, output), wanted.my_extension), output)
    if arguments.dial is not None:
        return _dial(arguments.dial, wanted, output, as_json=arguments.as_json)
    if arguments.conference is not None:
        start = wanted_conference(arguments.conference)
        if isinstance(start, Problem):
            return _give_up(start, output)
        return _on_line(wanted, lambda line: conference(start, line, output))
    return _on_line(wanted, lambda line: status(line.board, output))


def _if_known(wanted: _Wanted, output: Output) -> Credentials:
    """A check says what is wrong instead of ending with it."""
    try:
        return wanted.credentials()
    except SessionFailed as failure:
        output.warn(sentence_of(failure.problem).whole)
        output.tell("", "warning", **told(failure.problem))
        return Credentials()


def _wanted(arguments: Arguments, kept: Kept | None) -> _Wanted | None:
    mine = os.environ.get(MY_EXTENSION, "")
    if arguments.choice is not None:
        return _Wanted(arguments.choice, partial(_credentials, arguments.choice), mine)
    profile_id = arguments.profile_id or (kept.shelf.current if kept is not None else "")
    if kept is None or not profile_id:
        return None
    found = known_profile(kept.shelf, profile_id)
    maker = credentials_maker(profile_id, found, kept.secrets)
    return _Wanted(session_choice_of(found), maker, mine or found.my_extension)


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


def _dial(wish: DialWish, wanted: _Wanted, output: Output, *, as_json: bool) -> int:
    if wish.dn_from is None:
        if not wanted.my_extension:
            return complain_usage(WHICH_RINGS_FIRST, as_json=as_json)
        wish = replace(wish, dn_from=wanted.my_extension)
    call, until_ended = wanted_call(wish), wish.until_ended
    if isinstance(call, Problem):
        return _give_up(call, output)
    return _on_line(wanted, lambda line: dial(call, line, output, until_ended=until_ended))


def _on_line(wanted: _Wanted, use: Callable[[PhoneLine], int]) -> int:
    with PhoneLine(session_maker(wanted.choice, wanted.credentials())) as line:
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
