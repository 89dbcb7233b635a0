"""Everything in order: arguments, program, loop, phone system, window, and the end of it all."""

import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from platformdirs import user_log_path

from callboard.command_line.arguments import HOW_TO_CHOOSE, MY_EXTENSION, DemoWish, Verb, parse
from callboard.command_line.exit_codes import ExitCode
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials, credentials_for

if TYPE_CHECKING:
    from callboard.app.console import Console

DEMO_SCENARIO = "quiet_office"
NO_SCREEN = (
    "There is no screen here. Start it on a desktop, or use dial, conference, status and check, which need none."
)
DEMO_CREDENTIALS = Credentials("demo", "demo", "demo", "demo")
Play = Callable[["Console"], Coroutine[Any, Any, int]]
"""Works the window by itself and ends with an exit code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program. Returns its exit code."""
    arguments = parse(sys.argv[1:] if argv is None else argv)
    if arguments.demo is not None:
        return _run_demo(arguments.demo)
    if arguments.verb is not Verb.WINDOW:
        from callboard.command_line.run import run  # noqa: PLC0415 - a window needs none of the verbs

        return run(arguments)
    if arguments.choice is None:
        sys.stderr.write(f"callboard: {HOW_TO_CHOOSE}\n")
        return ExitCode.WRONG_USAGE
    if isinstance(arguments.choice, RehearsalChoice):
        return open_window(arguments.choice, Credentials(), is_pretend=True)
    return open_window(arguments.choice, credentials_for(arguments.choice.host))


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen. Without one it would end the program from within."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def _name_of(choice: SessionChoice, is_demo: bool) -> str:
    """What people call the phone system; one that is pretended has no name."""
    return choice.host if isinstance(choice, ThreeCxChoice) and not is_demo else ""


def _obey_signals(close: Callable[[], object]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: close())


def _run_demo(wish: DemoWish) -> int:
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
        return open_window(choice, DEMO_CREDENTIALS, is_demo=True, is_pretend=True, play=play)
    finally:
        pbx.stop()


def open_window(
    choice: SessionChoice,
    credentials: Credentials,
    is_demo: bool = False,
    is_pretend: bool = False,
    play: Play | None = None,
) -> int:
    """The window on the phone system of `choice`, until somebody closes it or `play` has ended with its exit code."""
    from callboard.app.console import Console  # noqa: PLC0415 - Qt only where a window is wanted
    from callboard.app.event_loop import make_application, window_loop  # noqa: PLC0415
    from callboard.app.interpreter import favour_the_window, spare_the_board  # noqa: PLC0415
    from callboard.app.log_files import set_up_logging  # noqa: PLC0415
    from callboard.app.preferences_store import PreferencesStore, profile_key, settings_folder  # noqa: PLC0415
    from callboard.app.shutdown import closed, played_or_closed, shut_down  # noqa: PLC0415
    from callboard.app.translations import LANGUAGES, language_of, speak  # noqa: PLC0415

    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(f"callboard: {NO_SCREEN}\n")
        return ExitCode.WRONG_USAGE
    set_up_logging(logging.INFO, user_log_path("callboard", appauthor=False))
    favour_the_window()
    application = make_application(sys.argv[:1])
    # What works the window by itself shall find it as shipped, and leave no trace of its calls.
    store = PreferencesStore(settings_folder() if play is None else None, profile_key(choice, is_demo))
    speak(application, language_of(store.preferences.language) if play is None else LANGUAGES[0])
    with window_loop(application) as loop:
        make_session = session_maker(choice, credentials)
        chosen = (os.environ.get(MY_EXTENSION, ""), is_demo, is_pretend, store.preferences, store.memory)
        console = Console(make_session, application, loop, *chosen, pbx_name=_name_of(choice, is_demo))
        store.keep(console.preferences, console.memory)
        obey_signals = partial(_obey_signals, console.window.end)
        obey_signals()
        # The .NET runtime takes SIGTERM for itself when it starts, and may then end nothing or everything at once.
        console.feed.connection_changed.connect(lambda _: obey_signals())
        console.feed.board_changed.connect(spare_the_board)
        console.start()
        over = closed(console) if play is None else played_or_closed(console, play(console))
        exit_code = loop.run_until_complete(over)
        loop.run_until_complete(shut_down(console))
    store.flush()
    return exit_code
