"""From what was typed to what is run: a verb, the first run, or a window; and once more when somebody asked for it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from callboard.app.guard.guarding import guarding_of
from callboard.app.instance.only_once import FIRST_RUN, handed_over, only_once
from callboard.app.kept_start import KeptStart, kept_start, tools_of
from callboard.app.opened_window import Play, Wish, has_screen, open_window
from callboard.app.restart import restart
from callboard.command_line.arguments import HOW_TO_CHOOSE, Arguments, DemoWish, Verb, parse
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.domain.pbx_profile import ProfileKind
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials, credentials_for
from callboard.wording.problem_sentences import sentence_of

if TYPE_CHECKING:
    from callboard.command_line.desk import KeptConferences
    from callboard.command_line.line_rules import LineRules
    from callboard.command_line.links_wish import LinksDeed
    from callboard.command_line.people.options import PeopleWish
    from callboard.domain.pbx_profile import PbxProfile
    from callboard.domain.preferences import Preferences

DEMO_SCENARIO = "quiet_office"
DEMO_CREDENTIALS = Credentials("demo", "demo", "demo", "demo")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program. Returns its exit code, unless it has to start afresh in its own place."""
    arguments = parse(sys.argv[1:] if argv is None else argv)
    if arguments.verb not in (Verb.WINDOW, Verb.DEMO):
        from callboard.command_line.run import log_to_stderr, run  # noqa: PLC0415 - a window needs none of the verbs

        log_to_stderr(arguments.is_verbose)
        if arguments.links is not None:
            return _run_links(arguments.links, as_json=arguments.as_json)
        if arguments.people is not None:
            return _run_people(arguments.people, as_json=arguments.as_json)
        if arguments.verb is Verb.BUNDLE:
            return _run_bundle(arguments)
        needs_kept = arguments.choice is None and arguments.verb is not Verb.DEMO_PBX
        kept_tools = tools_of(kept_start()) if needs_kept else None
        return run(
            arguments,
            kept_tools,
            conferences_of=_conferences_of,
            country=_country,
            may_listen=_may_listen,
            rules_of=_rules_of,
        )
    # What is read before there is a log goes nowhere meanwhile; the window tells it.
    logging.getLogger("callboard").addHandler(logging.NullHandler())
    kept = kept_start(arguments.handover)
    kept.guarding = guarding_of(sys.argv[1:] if argv is None else argv, arguments.after, is_wanted=arguments.is_guarded)
    kept.offered, kept.is_another = arguments.offered, arguments.is_another
    kept.is_in_place = arguments.handover is not None or bool(arguments.after)
    exit_code = _open_demo(arguments.demo, kept) if arguments.demo is not None else _open_chosen(arguments, kept)
    if kept.next_start.arguments is None:
        return exit_code
    return restart(kept.next_start.arguments, kept.next_start.handover)


def _conferences_of(choice: SessionChoice | None, profile_id: str) -> KeptConferences:
    from callboard.app.kept.conference_store import conference_store  # noqa: PLC0415 - only for who asks for it
    from callboard.app.kept.memory_key import key_of, key_of_profile  # noqa: PLC0415
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415
    from callboard.command_line.desk import KeptConferences  # noqa: PLC0415
    from callboard.sessions.pin_store import PinStore  # noqa: PLC0415

    key = key_of_profile(profile_id) if choice is None else key_of(choice)
    return KeptConferences(conference_store(settings_folder(), key), PinStore(key), _is_phone_system_tried)


def _rules_of(choice: SessionChoice | None, profile_id: str, profile: PbxProfile) -> LineRules:
    from callboard.app.kept.kept_line_rules import kept_line_rules  # noqa: PLC0415 - only for who uses the line
    from callboard.app.kept.machine_defaults import read_machine_defaults  # noqa: PLC0415
    from callboard.app.kept.memory_key import key_of, key_of_profile  # noqa: PLC0415
    from callboard.app.kept.settings_folder import machine_file, settings_folder  # noqa: PLC0415

    machine = read_machine_defaults(machine_file())
    if choice is not None:
        return kept_line_rules(settings_folder(), machine, key_of(choice), None)
    return kept_line_rules(settings_folder(), machine, key_of_profile(profile_id), profile)


def _is_phone_system_tried() -> bool:
    return _preferences().schedules_on_phone_system


def _may_listen() -> bool:
    return _preferences().listens_to_others


def _country() -> str:
    return _preferences().country


def _preferences() -> Preferences:
    from callboard.app.kept.machine_defaults import read_machine_defaults  # noqa: PLC0415 - only for who asks for it
    from callboard.app.kept.preferences_store import preferences_in  # noqa: PLC0415
    from callboard.app.kept.settings_folder import machine_file, settings_folder  # noqa: PLC0415

    return preferences_in(settings_folder(), read_machine_defaults(machine_file()))


def _run_links(deed: LinksDeed, *, as_json: bool) -> int:
    from callboard.app.computer.links import link_handlers  # noqa: PLC0415 - nobody else needs them
    from callboard.command_line.links import links_verb  # noqa: PLC0415
    from callboard.command_line.output import Output  # noqa: PLC0415

    return links_verb(deed, link_handlers(), Output(as_json=as_json))


def _run_people(wish: PeopleWish, *, as_json: bool) -> int:
    from callboard.app.kept.records_file import records_of  # noqa: PLC0415 - nobody else needs them
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415
    from callboard.command_line.output import Output  # noqa: PLC0415
    from callboard.command_line.people.verb import people_verb  # noqa: PLC0415

    return people_verb(wish, records_of(settings_folder()), _country(), Output(as_json=as_json))


def _run_bundle(arguments: Arguments) -> int:
    from callboard.app.reports.bundle_sources import bundle_of  # noqa: PLC0415 - nobody else needs it
    from callboard.command_line.run import run  # noqa: PLC0415

    kept = kept_start()
    return run(arguments, tools_of(kept), bundle_of(kept))


def _open_chosen(arguments: Arguments, kept: KeptStart) -> int:
    if isinstance(arguments.choice, RehearsalChoice):
        wish = Wish(arguments.choice, is_pretend=True, kept=kept)
        return only_once(repr(arguments.choice), kept, lambda: open_window(wish))
    if arguments.choice is not None:
        choice = arguments.choice
        return only_once(repr(choice), kept, lambda: open_window(Wish(choice, credentials_for(choice.host), kept=kept)))
    if arguments.profile_id:
        return _open_profile(arguments.profile_id, kept)
    exit_code = handed_over(kept)
    if exit_code is not None:
        return exit_code
    # Only now: a window that has just gone may have made another one the current one.
    current = kept.profiles.current
    return _open_profile(current, kept) if current else _first_run(kept)


def _open_profile(profile_id: str, kept: KeptStart) -> int:
    from callboard.sessions.profile_choice import credentials_maker, session_choice_of  # noqa: PLC0415 - only for one

    try:
        kept.take(profile_id)
    except SessionFailed as failure:
        return _refuse(failure.problem)
    profile = kept.profile
    is_demo = profile.kind is ProfileKind.DEMO
    signed = credentials_maker(profile_id, profile, kept.secrets)
    wish = Wish(session_choice_of(profile), signed, is_demo, is_demo, kept=kept)
    return only_once(f"profile {profile_id}", kept, lambda: open_window(wish))


def _first_run(kept: KeptStart) -> int:
    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(f"callboard: {HOW_TO_CHOOSE}\n")
        return ExitCode.WRONG_USAGE
    chosen: list[str] = []
    exit_code = only_once(FIRST_RUN, kept, lambda: _ask_at_first(kept, chosen))
    return _open_profile(chosen[0], kept) if any(chosen) else exit_code


def _ask_at_first(kept: KeptStart, chosen: list[str]) -> int:
    from callboard.app.end_signals import EndSignals  # noqa: PLC0415
    from callboard.app.event_loop import make_application  # noqa: PLC0415
    from callboard.app.first_run import run_first_run  # noqa: PLC0415
    from callboard.app.kept.preferences_store import preferences_in  # noqa: PLC0415
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415
    from callboard.app.reports.diagnostics import Diagnostics, run_diagnosed  # noqa: PLC0415 - only where a window is wanted
    from callboard.app.translations import language_of, speak  # noqa: PLC0415

    signals = EndSignals()

    def ask(diagnostics: Diagnostics) -> int:
        kept.secrets.tell_to(diagnostics.secrets.keep_credentials_out)
        application = make_application(sys.argv[:1])
        preferences = preferences_in(settings_folder(), kept.machine)
        speak(application, language_of(preferences.language))
        stores = (kept.profiles, kept.secrets)
        chosen.append(run_first_run(application, *stores, None, preferences, signals, kept.claim.place))
        return ExitCode.DONE

    signals.take()
    try:
        return run_diagnosed(ask)
    finally:
        signals.let_go()


def _refuse(why: Problem) -> int:
    from callboard.command_line.output import harmless  # noqa: PLC0415 - only where something goes wrong

    sys.stderr.write(f"callboard: {harmless(sentence_of(why).whole)}\n")
    return exit_code_of(why)


def _open_demo(wish: DemoWish, kept: KeptStart) -> int:
    if wish.is_unattended:
        return _run_demo(wish, kept)  # it is for nobody else
    return only_once(f"demo {wish.generation}", kept, lambda: _run_demo(wish, kept))


def _run_demo(wish: DemoWish, kept: KeptStart) -> int:
    from callboard.app.demo_pbx_process import DemoPbxFailed, DemoPbxProcess  # noqa: PLC0415 - only for the demo
    from callboard.app.demo_run import unattended  # noqa: PLC0415 - brings Qt along
    from callboard.paths import stand_in_folder  # noqa: PLC0415

    try:
        pbx = DemoPbxProcess.start(wish.generation, DEMO_SCENARIO)
    except DemoPbxFailed as failure:
        sys.stderr.write(f"callboard: the demo phone system did not start: {failure}\n")
        return ExitCode.CANNOT_CONNECT
    choice = ThreeCxChoice(wish.generation, stand_in_folder(wish.generation), "127.0.0.1", pbx.listening.port)
    play: Play | None = None
    if wish.is_unattended:
        play = partial(unattended, tell=partial(print, flush=True), picture=wish.picture)
    try:
        return open_window(Wish(choice, DEMO_CREDENTIALS, True, True, play, kept))
    finally:
        pbx.stop()
