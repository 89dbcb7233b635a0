"""One run of a verb that needs no window, from arguments to exit code."""

import logging
import os
import sys
from collections.abc import Callable

from callboard.command_line.arguments import HOW_TO_CHOOSE, MY_EXTENSION, Arguments, Verb
from callboard.command_line.check import check
from callboard.command_line.conference import conference, wanted_conference
from callboard.command_line.dial import dial, wanted_call
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.status import status
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice, SessionChoice
from callboard.sessions.credentials import Credentials, credentials_for

STOPPED = "Stopped watching. A call that has begun goes on."


def run(arguments: Arguments) -> int:
    """Do it and say what happened. Returns the exit code; nothing expected ends in a traceback."""
    if arguments.verb is Verb.DEMO_PBX:
        from callboard.sessions.simulator.demo_pbx import run_demo_pbx  # noqa: PLC0415 - no other verb needs it

        return run_demo_pbx(arguments.rest)
    output = Output(as_json=arguments.as_json)
    _log_to_stderr(arguments.is_verbose)
    try:
        return _run_verb(arguments, output)
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


def _run_verb(arguments: Arguments, output: Output) -> int:
    choice = arguments.choice
    if choice is None:
        raise ValueError(HOW_TO_CHOOSE)
    if arguments.verb is Verb.CHECK:
        from callboard.sessions.connection_check import run_checks  # noqa: PLC0415 - no other verb needs it

        my_extension = os.environ.get(MY_EXTENSION, "")
        return check(run_checks(choice, _credentials(choice), my_extension), output)
    if arguments.dial is not None:
        call = wanted_call(arguments.dial)
        until_ended = arguments.dial.until_ended
        if isinstance(call, Problem):
            return _give_up(call, output)
        return _on_line(choice, lambda line: dial(call, line, output, until_ended=until_ended))
    if arguments.conference is not None:
        start = wanted_conference(arguments.conference)
        if isinstance(start, Problem):
            return _give_up(start, output)
        return _on_line(choice, lambda line: conference(start, line, output))
    return _on_line(choice, lambda line: status(line.board, output))


def _on_line(choice: SessionChoice, use: Callable[[PhoneLine], int]) -> int:
    with PhoneLine(session_maker(choice, _credentials(choice))) as line:
        return use(line)


def _give_up(why: Problem, output: Output) -> int:
    output.complain(why)
    output.tell("", "result", outcome="failed", **told_in_result(why))
    return exit_code_of(why)


def _credentials(choice: SessionChoice) -> Credentials:
    return Credentials() if isinstance(choice, RehearsalChoice) else credentials_for(choice.host)


def _log_to_stderr(is_wanted: bool) -> None:
    log = logging.getLogger("callboard")
    if not log.handlers:
        # Without a handler of its own a warning would appear between the lines.
        log.addHandler(logging.StreamHandler() if is_wanted else logging.NullHandler())
    if is_wanted:
        log.setLevel(logging.INFO)
