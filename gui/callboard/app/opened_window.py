"""One window, from its phone system to its end."""

import importlib
import os
import sys
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from callboard.app.end_signals import EndSignals
from callboard.app.guard.guarding import resting
from callboard.app.kept.records_file import records_of
from callboard.app.kept_start import KeptStart
from callboard.command_line.arguments import MY_EXTENSION
from callboard.command_line.exit_codes import ExitCode
from callboard.controller.switchboard import Switchboard
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.dialled_session import RulesInForce
from callboard.sessions.pin_store import PinStore

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept.journal_files import JournalFile
    from callboard.app.reports.diagnostics import Diagnostics

NO_SCREEN = (
    "There is no screen here. Start it on a desktop, or use dial, conference, status and check, which need none."
)
Play = Callable[["Console"], Coroutine[Any, Any, int]]
"""Works the window by itself and ends with an exit code."""


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen. Without one it would end the program from within."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


@dataclass(frozen=True, slots=True)
class Wish:
    """What the window is for. `credentials` may wait for a person, and raise SessionFailed; `play` works the window
    by itself. `kept` is what this computer knows; by default, as for one that was set up a moment ago."""

    choice: SessionChoice
    credentials: Credentials | Callable[[], Credentials] = field(default_factory=Credentials)
    is_demo: bool = False
    is_pretend: bool = False
    play: Play | None = None
    kept: KeptStart = field(default_factory=KeptStart)

    @property
    def name(self) -> str:
        """What people call the phone system; one that is pretended has no name unless somebody gave it one."""
        if self.kept.profile_id:
            profile = self.kept.profile
            return profile.name if self.is_demo else profile.shown_name
        return self.choice.host if isinstance(self.choice, ThreeCxChoice) and not self.is_demo else ""


def open_window(wish: Wish) -> int:
    """The window, until somebody closes it or what plays with it has ended with its exit code."""
    from callboard.app.reports.diagnostics import run_diagnosed  # noqa: PLC0415 - a verb needs no window

    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(f"callboard: {NO_SCREEN}\n")
        return ExitCode.WRONG_USAGE
    # Before there is any other thread: threads inherit which signals they are spared.
    signals = EndSignals()
    signals.take()
    try:
        return run_diagnosed(lambda diagnostics: _open_watched(wish, diagnostics, signals))
    finally:
        signals.let_go()


def _open_watched(wish: Wish, diagnostics: "Diagnostics", signals: EndSignals) -> int:
    from callboard.app.interpreter import favour_the_window  # noqa: PLC0415 - a verb needs no window
    from callboard.app.kept.journal_files import JournalFile  # noqa: PLC0415
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415

    credentials = diagnostics.keeping_out(wish.credentials)
    wish.kept.secrets.tell_to(diagnostics.secrets.keep_credentials_out)
    favour_the_window()
    # While it is imported it takes an entry out of sys.path, and a thread that looks for a module just then passes over
    # another one: before any other thread imports anything.
    importlib.import_module("shiboken6")
    # Connecting takes longer than making a window, and does not need one: both begin now.
    journal = JournalFile(None if wish.is_pretend else settings_folder())
    rules = RulesInForce(wish.kept.profile.dialling if wish.play is None else DiallingRules())
    maker = resting(session_maker(wish.choice, credentials, diagnostics.crash.path, rules), wish.kept.guarding)
    switchboard = Switchboard(maker, journal=journal.journal)
    switchboard.connect()
    try:
        return _run_window(wish, credentials, diagnostics, signals, switchboard, journal, rules)
    except BaseException:
        switchboard.stop()
        raise


def _run_window(
    wish: Wish,
    credentials: Callable[[], Credentials],
    diagnostics: "Diagnostics",
    signals: EndSignals,
    switchboard: Switchboard,
    journal: "JournalFile",
    rules: RulesInForce,
) -> int:
    from callboard.app.console import Console  # noqa: PLC0415
    from callboard.app.event_loop import make_application, window_loop  # noqa: PLC0415
    from callboard.app.interpreter import spare_the_board  # noqa: PLC0415
    from callboard.app.kept.conference_store import conference_store  # noqa: PLC0415
    from callboard.app.kept.memory_key import key_of  # noqa: PLC0415
    from callboard.app.kept.preferences_store import PreferencesStore  # noqa: PLC0415
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415
    from callboard.app.shutdown import closed, played_or_closed, shut_down  # noqa: PLC0415
    from callboard.app.translations import LANGUAGES, language_of, speak  # noqa: PLC0415
    from callboard.app.wiring.connect_diagnostics import DiagnosticsShower  # noqa: PLC0415 - Qt only where a window is wanted
    from callboard.app.wiring.connect_later_starts import LaterStarts  # noqa: PLC0415
    from callboard.app.wiring.connect_phone_systems import connect_connection  # noqa: PLC0415
    from callboard.app.wiring.connect_preferences import Unsaved  # noqa: PLC0415
    from callboard.app.wiring.connect_profile import connect_profile  # noqa: PLC0415
    from callboard.app.wiring.connect_set_up import SetUpDesk  # noqa: PLC0415
    from callboard.app.wiring.connect_trouble import TroubleShower  # noqa: PLC0415

    application = make_application(sys.argv[:1])
    # What works the window by itself shall find it as shipped, and leave no trace of its calls.
    kept = wish.kept if wish.play is None else KeptStart()
    key = key_of(wish.choice, kept.profile_id, wish.is_demo)
    folder = settings_folder() if wish.play is None else None
    store = PreferencesStore(folder, key, machine=kept.machine)
    pins = PinStore("" if wish.is_pretend else key, kept.secrets.keyring)
    pins.tell_to(diagnostics.secrets.keep_out)
    speak(application, language_of(store.preferences.language) if wish.play is None else LANGUAGES[0])
    memory = kept.handover.in_place(store.memory) if kept.handover is not None else store.memory
    with window_loop(application) as loop:
        console = Console(
            switchboard,
            application,
            loop,
            os.environ.get(MY_EXTENSION, "") or kept.profile.my_extension,
            wish.is_demo,
            wish.is_pretend,
            store.preferences,
            memory,
            pbx_name=wish.name,
            locked=kept.machine.locked_preferences,
            conferences=conference_store(folder, key) if folder is not None else None,
            pins=pins,
            rules=rules,
            records=records_of(folder),
            records_key=key,
        )
        console.outside.own_hosts = frozenset({wish.choice.host} if isinstance(wish.choice, ThreeCxChoice) else ())
        store.keep(console.preferences, console.memory)
        Unsaved(console, store)
        switch = connect_profile(console, kept)
        systems = connect_connection(console, wish.choice, credentials, kept, switch)
        SetUpDesk(console, kept, switch, systems)
        is_told = wish.play is None
        shower = DiagnosticsShower(console, diagnostics, kept, wish.choice, credentials, systems.checked, is_told)
        words = diagnostics.crash.path
        trouble = TroubleShower(console, kept.guarding, journal.journal, words, switch.start_again)
        trouble.take_in(shower.offer)
        signals.end_with(lambda: loop.call_soon_threadsafe(console.window.end))
        console.feed.board_changed.connect(spare_the_board)
        console.start()
        if wish.play is None:
            LaterStarts(console, kept.claim, kept.offered)
        over = closed(console) if wish.play is None else played_or_closed(console, wish.play(console))
        exit_code = loop.run_until_complete(over)
        trouble.goodbye()
        loop.run_until_complete(shut_down(console))
    store.flush()
    journal.end(keeps_open=trouble.is_waited_for)
    trouble.end()
    return exit_code
