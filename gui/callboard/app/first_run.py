"""The first run, and every later phone system: the window that asks, and the stores that keep what came out."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from callboard.app.check_process import CheckOrder, CheckProcess
from callboard.app.end_signals import EndSignals
from callboard.app.event_loop import window_loop
from callboard.app.instance.errand import Answer
from callboard.app.instance.pipe import InstancePipe
from callboard.app.instance.place import Place
from callboard.app.kept.profiles_store import FIELDS, ProfilesStore
from callboard.app.set_up import SavedSetUp, SetUpStores, save_set_up, take_back
from callboard.domain.preferences import Preferences
from callboard.domain.problems import Problem
from callboard.models.override_guard import guard_overrides
from callboard.paths import resources_folder
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore, signed_in_as
from callboard.sessions.threecx.assembly_library import library_folder
from callboard.sessions.threecx.extension_reading import ExtensionReading
from callboard.sessions.threecx.usual_folders import folders_with_files
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.draft import FirstRunResult, SavedProfile
from callboard.views.first_run.first_run_dialog import FirstRunDialog
from callboard.views.first_run.tools import Checker, SetupTools
from callboard.views.look.look import Look


def run_first_run(
    application: QApplication,
    profiles: ProfilesStore,
    secrets: SecretStore,
    library: Path | None = None,
    preferences: Preferences | None = None,
    signals: EndSignals | None = None,
    place: Place | None = None,
) -> str:
    """Ask everything that a first start has to know, in a window of its own. Returns the id of the profile to start
    with, saved and chosen; "" when somebody wanted none. `signals` are taken before `application` is made. A
    later start that calls at `place` brings the window forward."""
    chosen = preferences or Preferences()
    look = Look(resources_folder(), application)
    look.put_on(application, chosen.theme, chosen.text_size)
    with window_loop(application) as loop:
        adder = PhoneSystemAdder(SetUpStores(profiles, secrets, library or library_folder()), look, application)
        pipe = _pipe_at(place, adder)
        profile_id = loop.run_until_complete(_outcome(adder, signals))
        pipe.close()
        adder.end()
        adder.deleteLater()
    look.deleteLater()
    return profile_id


def _pipe_at(place: Place | None, adder: "PhoneSystemAdder") -> InstancePipe:
    def refuse(reply: Callable[[Answer], None]) -> None:
        adder.open()
        reply(Answer.SETTING_UP)

    pipe = InstancePipe(adder)
    # A number has to wait for its phone system: whoever wants it called tries again.
    pipe.show_requested.connect(lambda _token: adder.open())
    pipe.offer_requested.connect(lambda _text, _token, reply: refuse(reply))
    if place is not None:
        pipe.listen(place.pipe)
    return pipe


async def _outcome(adder: "PhoneSystemAdder", signals: EndSignals | None = None) -> str:
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[str] = loop.create_future()

    def come(profile_id: str) -> None:
        if not outcome.done():
            outcome.set_result(profile_id)

    adder.added.connect(come)
    adder.given_up.connect(partial(come, ""))
    adder.open()
    if signals is not None:
        # Only now: one that came before there was something to give up would be lost.
        signals.end_with(lambda: loop.call_soon_threadsafe(adder.give_up))
    return await outcome


class PhoneSystemAdder(QObject):
    """Opens the window, once at a time. `added` brings the id of what was saved, `given_up` that nothing was."""

    added = Signal(str)
    given_up = Signal()

    def __init__(self, stores: SetUpStores, look: Look, parent: QObject, window: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self._look = look
        self._window = window
        self._dialog: FirstRunDialog | None = None
        self._saved: SavedSetUp | None = None
        self._was_known: frozenset[str] = frozenset()
        self._checker = DialogChecker(self)
        self._saver = BesideWindow(self)
        self._saver.done.connect(self._on_saved)
        self._saver.failed.connect(self._on_not_saved)

    @property
    def dialog(self) -> FirstRunDialog | None:
        """The window while it is open."""
        return self._dialog

    def open(self) -> None:
        """Show the window, or bring it forward."""
        if self._dialog is None:
            self._saved = None
            self._dialog = dialog = FirstRunDialog(self._saved_profiles(), self._tools(), self._look, self._window)
            guard_overrides()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished_with.connect(self._on_finished)
            dialog.continued.connect(self._on_continued)
            dialog.rejected.connect(self._on_rejected)
            dialog.open()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def give_up(self) -> None:
        """Close the window without saving."""
        if self._dialog is not None:
            self._dialog.reject()

    def end(self) -> None:
        """Leave no process behind."""
        self._checker.end()

    def _tools(self) -> SetupTools:
        return SetupTools(self._checker, ExtensionReading, self._known_credentials, _folders)

    def _known_credentials(self, profile_id: str) -> Credentials:
        profile = self._stores.profiles.known[profile_id]
        return signed_in_as(profile, self._stores.secrets.read(profile_id))

    def _saved_profiles(self) -> dict[str, SavedProfile]:
        profiles = self._stores.profiles
        return {
            profile_id: SavedProfile(
                profile,
                frozenset(name for name in FIELDS if profiles.is_locked(profile_id, name)),
                profiles.is_prepared(profile_id),
            )
            for profile_id, profile in profiles.known.items()
        }

    def _on_finished(self, result: FirstRunResult) -> None:
        if self._dialog is not None:
            self._dialog.show_saving()
            self._was_known = frozenset(self._stores.profiles.known)
            self._saver.begin(lambda: save_set_up(result, self._stores))

    def _on_saved(self, saved: SavedSetUp) -> None:
        if self._dialog is None:
            # Cancelled while it was being saved.
            if saved.profile_id not in self._was_known:
                take_back(saved.profile_id, self._stores)
            return
        self._saved = saved
        if saved.warning is not None:
            self._dialog.show_warning(saved.warning)
        else:
            self._on_continued()

    def _on_not_saved(self, why: Problem) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(why)

    def _on_continued(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and self._saved is not None:
            dialog.accept()
            self._checker.cancel()
            self.added.emit(self._saved.profile_id)

    def _on_rejected(self) -> None:
        self._dialog = None
        self._checker.cancel()
        self.given_up.emit()


class DialogChecker(Checker):
    """The connection check as the window asks for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = CheckProcess(self)
        self._process.told.connect(self.told)
        self._process.ended.connect(self.ended)

    def check(self, choice: ThreeCxChoice, credentials: Credentials, my_extension: str) -> None:
        """Begin from the beginning."""
        self._process.start(CheckOrder(choice, lambda: credentials, my_extension))

    def cancel(self) -> None:
        """Stop; nothing more is told."""
        self._process.cancel()

    def end(self) -> None:
        """Leave no process behind."""
        self._process.end()


def _folders(app_path: str, ini_file: Path | None) -> Sequence[Path]:
    return folders_with_files(app_path, ini_file)
