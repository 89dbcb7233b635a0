"""The phone systems that are kept, in the settings and on the Connection page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QFileDialog

from callboard.app.wiring.connect_check import CheckDesk, connect_check
from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import Check, CheckResult
from callboard.sessions.choices import SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.views.questions import Answer
from callboard.views.settings.late_settings import LateSettings

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.first_run import PhoneSystemAdder
    from callboard.app.kept_start import KeptStart
    from callboard.app.profile_desk import Copier, ProfileDesk
    from callboard.app.wiring.connect_profile import ProfileSwitch
    from callboard.views.settings.phone_system_form import PhoneSystemForm
    from callboard.views.settings.settings_page import SettingsPage

FIELD_OF = {
    Check.SETTINGS: "host",
    Check.FILES: "assembly_folder",
    Check.GENERATION: "generation",
    Check.NETWORK: "host",
    Check.NATIVE: "assembly_folder",
    Check.COPY: "assembly_folder",
    Check.SIGN_IN: "config_user",
    Check.CALL_MANAGER: "call_manager_port",
    Check.MY_PHONE: "my_extension",
}
"""Where in the settings to mend what a check has found."""
SUFFIX = ".toml"


def connect_connection(
    console: Console,
    choice: SessionChoice,
    credentials: Callable[[], Credentials],
    kept: KeptStart,
    switch: ProfileSwitch,
) -> PhoneSystems:
    """Connect the Connection page, and the settings of the phone systems, with what is kept on this computer."""
    systems = PhoneSystems(console, kept, switch, connect_check(console, choice, credentials), choice, copied)
    systems.add_profile = systems.open_set_up
    return systems


def copied(source: Path, profile_id: str) -> Path:
    """The folder of our own copy of the files in `source`. Waits for disks. Raises SessionFailed."""
    from callboard.sessions.threecx.assembly_library import keep_copy, library_folder  # noqa: PLC0415 - seldom needed

    return keep_copy(source, profile_id, library_folder()).folder


class PhoneSystems(QObject):
    """`add_profile` asks for a new one: an empty editor, until somebody puts something better here."""

    def __init__(
        self,
        console: Console,
        kept: KeptStart,
        switch: ProfileSwitch,
        check: CheckDesk,
        choice: SessionChoice,
        copy_files: Copier | None = None,
    ) -> None:
        super().__init__(console)
        self._console = console
        self._kept = kept
        self._switch = switch
        self._check = check
        self._choice = choice
        self._form: PhoneSystemForm | None = None
        self._adder: PhoneSystemAdder | None = None
        self._copy_files = copy_files
        self._desk: ProfileDesk | None = None
        self.add_profile: Callable[[], object] = self._add_by_hand
        if kept.profile_id or self._is_unkept:
            check.allow_settings()
            check.settings_requested.connect(self.edit_current)
        console.window.book.connect("profile.add", self._add)
        if isinstance(console.panels.settings, LateSettings):
            console.panels.settings.made.connect(self._on_settings_made)

    @property
    def desk(self) -> ProfileDesk:
        """Where one is changed."""
        if self._desk is None:
            from callboard.app.profile_desk import ProfileDesk  # noqa: PLC0415 - most never change anything

            self._desk = ProfileDesk(self._console, self._kept, self._switch, self._copy_files)
            self._desk.changed.connect(self.show_profiles)
        return self._desk

    def checked(self) -> Sequence[CheckResult]:
        """What the last connection check found."""
        return self._check.results

    def edit_current(self) -> None:
        """Change the one that this window is connected to, beginning with what the check found."""
        if self._kept.profile_id:
            self.desk.edit(self._kept.profile_id)
        elif isinstance(self._choice, ThreeCxChoice):
            memory = self._console.memory.value  # until now it was kept there
            known = replace(profile_of(self._choice), parties=memory.parties, dialling=memory.dialling)
            self.desk.edit_unkept(known)
        result = self._check.page.model.result_at(self._check.page.list.current)
        if self.desk.editor is not None and result is not None and result.check in FIELD_OF:
            self.desk.editor.focus_field(FIELD_OF[result.check])

    def open_set_up(self) -> None:
        """Add one, step by step, as at the first start."""
        if self._adder is None:
            from callboard.app.first_run import PhoneSystemAdder  # noqa: PLC0415 - most never need it
            from callboard.app.set_up import SetUpStores  # noqa: PLC0415
            from callboard.sessions.threecx.assembly_library import library_folder  # noqa: PLC0415

            console = self._console
            stores = SetUpStores(self._kept.profiles, self._kept.secrets, library_folder())
            self._adder = PhoneSystemAdder(stores, console.look, self, console.window)
            self._adder.added.connect(lambda profile_id: self._beside(partial(self._after_adding, profile_id)))
            console.window.closing.connect(self._adder.end)
        self._adder.open()

    def _after_adding(self, profile_id: str) -> str:
        # Beside the window. The next start is for the one in use, until somebody changes to the new one.
        if self._kept.profile_id:
            self._kept.profiles.choose(self._kept.profile_id)
        added = self._kept.profiles.known[profile_id]
        return self.tr("{name} was added.").format(name=added.shown_name or profile_id)

    def show_profiles(self) -> None:
        """Show anew which there are."""
        if self._form is None:
            return
        from callboard.views.settings.phone_system_form import ShownProfile  # noqa: PLC0415 - it is there by now

        profiles, current = self._kept.profiles, self._kept.profile_id
        self._form.show_profiles(
            [
                ShownProfile(profile_id, profile, profiles.is_prepared(profile_id), profile_id == current)
                for profile_id, profile in profiles.known.items()
            ]
        )

    @property
    def _is_unkept(self) -> bool:
        return isinstance(self._choice, ThreeCxChoice) and not self._console.is_pretend

    def _on_settings_made(self, settings: SettingsPage) -> None:
        from callboard.views.settings.phone_system_form import PhoneSystemForm  # noqa: PLC0415 - as late as the page
        from callboard.views.settings.settings_page import SettingsSection  # noqa: PLC0415

        form = self._form = PhoneSystemForm(self._console.look)
        settings.put_first(SettingsSection("system", form.title, "plug-connected", form))
        form.use_requested.connect(self._switch.ask_to_change)
        form.edit_requested.connect(self.desk.edit)
        form.remove_requested.connect(self._ask_to_remove)
        form.add_requested.connect(self._add)
        form.import_requested.connect(self._choose_import)
        form.export_requested.connect(self._choose_export)
        self.show_profiles()

    def _add_by_hand(self) -> None:
        self.desk.edit_new()

    def _add(self) -> None:
        self.add_profile()  # another way may be put there at any time

    def _ask_to_remove(self, profile_id: str) -> None:
        form, profile = self._form, self._kept.profiles.known.get(profile_id)
        if form is None or profile is None:
            return
        near = QRect(form.remove.mapToGlobal(QPoint(0, 0)), form.remove.size())
        text = self.tr("Remove {name}? Its password is forgotten too.").format(name=profile.shown_name or profile_id)
        remove = Answer(self.tr("Remove"), lambda: self._beside(partial(self._remove, profile_id)), kind="danger")
        self._console.questions.ask(text, [remove], near)

    def _remove(self, profile_id: str) -> str:
        # Beside the window.
        from callboard.app.kept.conference_store import conference_store  # noqa: PLC0415 - seldom needed
        from callboard.app.kept.memory_key import key_of_profile  # noqa: PLC0415
        from callboard.sessions.pin_store import PinStore  # noqa: PLC0415
        from callboard.sessions.threecx.assembly_library import forget_copies, library_folder  # noqa: PLC0415

        name = self._kept.profiles.known[profile_id].shown_name
        self._kept.profiles.remove(profile_id)
        forget_copies(profile_id, library_folder())
        self._kept.secrets.forget(profile_id)
        if self._kept.profiles.folder is not None:
            key = key_of_profile(profile_id)
            conferences = conference_store(self._kept.profiles.folder, key)
            PinStore(key, self._kept.secrets.keyring).forget_all(conferences.read())
        return self.tr("{name} was removed.").format(name=name or profile_id)

    def _choose_import(self) -> None:
        dialog = QFileDialog(self._console.window, self.tr("Import a phone system"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"*{SUFFIX}", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self._beside(partial(self.import_from, Path(path))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_from(self, path: Path) -> str:
        """Keep what is in the file, and say so. Waits for the disk. Raises SessionFailed."""
        from callboard.app.kept.profile_exchange import import_profiles  # noqa: PLC0415 - seldom needed
        from callboard.app.kept.whole_file import read_small  # noqa: PLC0415

        try:
            text = read_small(path).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SessionFailed(problem(ProblemCode.PROFILE_FILE_UNREADABLE, file=path.name)) from error
        added = import_profiles(self._kept.profiles, text, path.name)
        names = ", ".join(self._kept.profiles.known[each].shown_name or each for each in added)
        return self.tr("Imported: {names}. Passwords have to be typed once.").format(names=names)

    def _choose_export(self, profile_id: str) -> None:
        dialog = QFileDialog(self._console.window, self.tr("Export a phone system"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setNameFilters([f"*{SUFFIX}"])
        dialog.selectFile(f"{profile_id}{SUFFIX}")
        dialog.fileSelected.connect(lambda path: self._beside(partial(self.export_to, Path(path), profile_id)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path, profile_id: str) -> str:
        """Write it into the file, and say so. Waits for the disk. Raises SessionFailed."""
        from callboard.app.kept.profile_exchange import export_profiles  # noqa: PLC0415 - seldom needed
        from callboard.app.kept.whole_file import write_whole  # noqa: PLC0415

        content = export_profiles(self._kept.profiles, [profile_id]).encode("utf-8")
        try:
            write_whole(path, content)
        except OSError as error:
            said = printable(error.strerror or "", 200)
            raise SessionFailed(problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(path), said=said)) from error
        return self.tr("Exported to {file}, without passwords.").format(file=path.name)

    def _beside(self, work: Callable[[], str]) -> None:
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415 - most never need it

        working = BesideWindow(self)
        working.done.connect(self._on_done)
        working.failed.connect(self._on_failed)
        for over in (working.done, working.failed):
            over.connect(working.deleteLater)
        working.begin(work)

    def _on_done(self, said: str) -> None:
        self.show_profiles()
        self._switch.show_profile()
        self._console.notices.say(said)

    def _on_failed(self, why: Problem) -> None:
        self.show_profiles()
        self._console.notices.fail(why)


def profile_of(choice: ThreeCxChoice) -> PbxProfile:
    """The profile that `choice`, as somebody typed it on the command line, stands for."""
    return PbxProfile(
        name="",
        generation=choice.generation,
        host=choice.host,
        port=choice.port,
        call_manager_port=choice.call_manager_port,
        assembly_folder=str(choice.assembly_folder),
        files_from=str(choice.assembly_folder),
        runtime=choice.runtime or "",
    )
