"""Changing a phone system that is kept: the editor, saving beside the window, and the new start that it may need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callboard.domain.pbx_profile import PbxProfile, profile_id_for
from callboard.domain.problems import Problem, SessionFailed
from callboard.models.override_guard import guard_overrides
from callboard.sessions.credentials import Credentials
from callboard.views.window.ask_dialog import AskDialog

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept_start import KeptStart
    from callboard.app.wiring.connect_profile import ProfileSwitch
    from callboard.views.connection.profile_editor import ProfileEditor

FIELDS = tuple(each.name for each in fields(PbxProfile))
Copier = Callable[[Path, str], Path]
"""(folder of the vendor's files, id of a profile) -> folder of our own copy of them. Raises SessionFailed."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving. `warning`: the profile is kept, its password is not."""

    profile_id: str
    profile: PbxProfile
    needs_start: bool
    warning: Problem | None = None


class ProfileDesk(QObject):
    """One editor at a time. `changed` says that something was kept. What waits for a disk or a keyring is done beside
    the window."""

    changed = Signal()

    def __init__(
        self, console: Console, kept: KeptStart, switch: ProfileSwitch, copy_files: Copier | None = None
    ) -> None:
        super().__init__(console)
        self._console = console
        self._kept = kept
        self._switch = switch
        self._copy_files = copy_files
        self._is_in_use = False
        self.editor: ProfileEditor | None = None

    def edit(self, profile_id: str) -> None:
        """Change `profile_id`, which is kept."""
        profile = self._kept.profiles.known.get(profile_id)
        if profile is not None:
            self._open(profile_id, profile, profile_id == self._kept.profile_id)

    def edit_unkept(self, profile: PbxProfile) -> None:
        """Change what this window is connected to, which is not kept yet."""
        self._open("", profile, is_in_use=True)

    def edit_new(self) -> None:
        """Add one, from nothing."""
        self._open("", PbxProfile(), is_in_use=False)

    def _open(self, profile_id: str, profile: PbxProfile, is_in_use: bool) -> None:
        from callboard.views.connection.profile_editor import ProfileEditor  # noqa: PLC0415 - most never need it
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415

        guard_overrides()
        if self.editor is not None:
            self.editor.raise_()
            self.editor.activateWindow()
            return
        self._is_in_use = is_in_use
        profiles = self._kept.profiles
        locked = frozenset(name for name in FIELDS if profiles.is_locked(profile_id or "new", name))
        console = self._console
        self.editor = editor = ProfileEditor(profile_id, profile, locked, is_in_use, console.look, console.window)
        editor.profile_saved.connect(self._on_saved)
        editor.finished.connect(self._on_closed)
        if profile_id:
            reading = BesideWindow(editor)
            reading.done.connect(editor.show_stored)
            reading.begin(partial(self._kept.secrets.read, profile_id))
        editor.open()

    def _on_closed(self) -> None:
        self.editor = None

    def _on_saved(self, profile_id: str, profile: PbxProfile, credentials: Credentials | None) -> None:
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415 - see above

        editor = self.editor
        if editor is None:
            return
        wanted_id = profile_id or profile_id_for(profile.shown_name, frozenset(self._kept.profiles.known))
        saving = BesideWindow(editor)
        saving.done.connect(self._on_kept)
        saving.failed.connect(editor.refuse)
        saving.begin(partial(self._keep, wanted_id, profile, credentials))

    def _keep(self, profile_id: str, profile: PbxProfile, credentials: Credentials | None) -> Saved:
        # Beside the window.
        before = self._kept.profiles.known.get(profile_id, PbxProfile())
        if profile.files_from and profile.files_from != before.files_from and self._copy_files is not None:
            profile = replace(profile, assembly_folder=str(self._copy_files(Path(profile.files_from), profile_id)))
        self._kept.profiles.save(profile_id, profile)
        warning: Problem | None = None
        if credentials is not None:
            try:
                self._kept.secrets.write(profile_id, credentials)
            except SessionFailed as failure:
                warning = failure.problem
        at_once = {name: getattr(before, name) for name in ("name", "band", "my_extension", "parties", "dialling")}
        shown_alike = replace(profile, **at_once)
        return Saved(profile_id, profile, credentials is not None or shown_alike != before, warning)

    def _on_kept(self, saved: Saved) -> None:
        if self.editor is not None:
            self.editor.finish()
        self.changed.emit()
        self._switch.show_profile()
        if saved.warning is not None:
            self._console.notices.fail(saved.warning)
        if not self._is_in_use:
            return
        mine = saved.profile.my_extension
        if mine and mine != self._console.my_phone.number:
            self._console.my_phone.choose(mine)
        if saved.needs_start:
            self._start_again(saved)

    def _start_again(self, saved: Saved) -> None:
        """At once, unless somebody is on a call, or has to read first that the password is not kept."""
        go = partial(self._switch.change_to, saved.profile_id)
        if self._console.closing.is_on_a_call():
            title, text = (
                self.tr("You are on a call. Start Callboard again now?"),
                self.tr("The call goes on. What you changed counts from the next start on."),
            )
        elif saved.warning is not None:
            title, text = (
                self.tr("The password was not saved. Start Callboard again now?"),
                self.tr("It is used until Callboard ends, and has to be typed again after that."),
            )
        else:
            go()
            return
        console = self._console
        asking = AskDialog(title, text, self.tr("Later"), self.tr("Start again"), console.look, console.window)
        asking.answered.connect(lambda is_go, _never: go() if is_go else None)
        asking.open()
