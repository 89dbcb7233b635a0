"""Has the phone system been updated since its files were copied? Looked for beside the window, mended by one press."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import ProfileKind
from callboard.sessions.threecx.assembly_library import forget_copies, keep_copy
from callboard.sessions.threecx.kept_copy import CopyState, state_of
from callboard.sessions.threecx.vendor_files import detect_generation
from callboard.views.first_run.beside_window import BesideWindow

FIRST_LOOK_MS, LOOK_AGAIN_MS = 5_000, 3_600_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Copied:
    """A fresh copy is there and counts from the next start."""

    profile_id: str


class FreshFiles(QObject):
    """About one profile. `wanting` comes once, with the CopyState that wants a fresh copy; `copied` brings the id of
    the profile, `failed` a Problem: then everything is as it was."""

    wanting = Signal(object)  # CopyState
    copied = Signal(str)
    failed = Signal(object)

    def __init__(self, profiles: ProfilesStore, profile_id: str, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._profile_id = profile_id
        self._library = library
        self._is_told = False
        self._looker, self._copier = BesideWindow(self), BesideWindow(self)
        self._looker.done.connect(self._on_looked)
        self._copier.done.connect(lambda copied: self.copied.emit(copied.profile_id))
        self._copier.failed.connect(self.failed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Look in a moment, when the start is over, and then every hour: a window may be open for weeks."""
        QTimer.singleShot(FIRST_LOOK_MS, self, self.look)
        self._timer.start(LOOK_AGAIN_MS)

    def look(self) -> None:
        """Look now. The server may be slow or away: nothing waits for it."""
        profile = self._profiles.known.get(self._profile_id)
        is_copy = profile is not None and profile.kind is ProfileKind.THREE_CX and bool(profile.files_from)
        if profile is not None and is_copy and not self._looker.is_busy:
            folder = Path(profile.assembly_folder)
            self._looker.begin(lambda: state_of(folder))

    def copy_again(self) -> None:
        """Copy the files as they are on the server now."""
        if not self._copier.is_busy:
            self._copier.begin(self._copy)

    def _on_looked(self, state: CopyState) -> None:
        if state is not CopyState.UNCHANGED and not self._is_told:
            self._is_told = True
            self.wanting.emit(state)

    def _copy(self) -> Copied:
        # Beside the window.
        profile_id, profile = self._profile_id, self._profiles.known[self._profile_id]
        copy = keep_copy(Path(profile.files_from), profile_id, self._library)
        generation = detect_generation(copy.folder).generation or profile.generation
        renewed = replace(profile, assembly_folder=str(copy.folder), generation=generation)
        self._profiles.save(profile_id, renewed)
        # What is in use now stays until the next copy.
        forget_copies(profile_id, self._library, keep=(copy.folder, Path(profile.assembly_folder)))
        log.info("the files of the phone system were copied again")
        return Copied(profile_id)
