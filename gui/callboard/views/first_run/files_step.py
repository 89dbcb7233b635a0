"""The third step: where are the files of the 3CX?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from callboard.sessions.threecx.folder_look import FolderLook
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.connection.files_found import FilesFound
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.draft import Draft
from callboard.views.first_run.form_fields import with_name
from callboard.views.first_run.path_row import PathRow
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import Objection, Step
from callboard.views.first_run.tools import SetupTools
from callboard.views.first_run.typed_values import path_in
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

PADDING = 16


@dataclass(frozen=True, slots=True)
class FoundFolders:
    """What was found on this computer, best first."""

    folders: Sequence[Path]


class FilesStep(Step):
    """`generation_wanted` asks for the version that the files are from, in the place of the one that was chosen."""

    generation_wanted = Signal(str)

    def __init__(self, tools: SetupTools, look: Look) -> None:
        super().__init__(
            "files",
            self.tr("3CX files"),
            self.tr("Where are the 3CX files?"),
            self.tr("Callboard copies them, so an update of 3CX needs a fresh copy."),
            look,
        )
        self._tools = tools
        self._draft = Draft()
        self._tried_to_find: tuple[str, Path | None] | None = None
        inside = self.inside
        card = QFrame(inside)
        card.setProperty("surface", "card")
        self.folder = PathRow("first_run.folder", self.tr("Folder with the 3CX files"), "folder", "", look, card)
        hint = WrappingLabel("first_run.folder.hint", "second", card)
        hint.setText(self.tr("The Bin folder of the 3CX server, or a copy of it. You can drop it here."))
        self._note = SaidLine("first_run.folder.note", look, card)
        self.found = FilesFound("first_run.files", look, card)
        self.use_found = QPushButton(card)
        self.use_found.setObjectName("first_run.files.use_found")
        self.use_found.setProperty("kind", "small")
        self.use_found.hide()
        column = QVBoxLayout(card)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING)
        column.setSpacing(7)
        column.addLayout(with_name(self.folder, card, hint))
        for line in (self._note, self.found):
            column.addWidget(line)
        column.addWidget(self.use_found, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._finder = BesideWindow(self)
        self.found.looked.connect(self._on_looked)
        self._finder.done.connect(self._on_found)
        self.folder.edited.connect(self._on_other_folder)
        self.folder.settled.connect(self._look_inside)
        self.use_found.clicked.connect(self._on_use_found)

    @property
    def first_field(self) -> QWidget | None:
        """The folder."""
        return self.folder.field

    def enter(self, draft: Draft) -> None:
        """Look again for what was chosen before, or find the files on this computer."""
        self._draft = draft
        is_fixed = draft.has_fixed_files
        self.folder.field.setReadOnly(is_fixed)
        self.folder.choose.setEnabled(not is_fixed)
        self._note.say(self.tr("Set by your IT.") if is_fixed else "", "lock")
        known = draft.profile.assembly_folder if is_fixed else draft.profile.files_from
        if known and (is_fixed or not self.folder.field.text()):
            self.folder.set_path(known)
        elif self.folder.field.text():
            self._look_inside()
        else:
            self._find(draft.app_path, draft.ini_file)

    def leave(self) -> None:
        """Nobody waits for what is being found."""
        self._finder.forget()

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        self.folder.settle()
        if path_in(self.folder.field.text()) is None:
            return Objection(self.tr("Choose the folder with the 3CX files."), self.folder.field)
        if self.found.is_busy:
            text = self.tr("Callboard is still looking into the folder.")
            return Objection(text, self.folder.field, is_waiting=True)
        if self._looked is None:
            return Objection(self.found.verdict.text, self.folder.field)
        if self._looked.objection is not None:
            return Objection(problem_text(self._looked.objection).what, self.folder.field)
        return None

    def filled(self, draft: Draft) -> Draft:
        """With the folder, and what its files are from."""
        if draft.has_fixed_files or self._looked is None:
            detected = self._looked.detected.generation if self._looked is not None else None
            return replace(draft, detected=detected or "")
        profile = replace(draft.profile, files_from=str(self._looked.folder.absolute()))
        return replace(draft, profile=profile, detected=self._looked.detected.generation or "")

    def take_files(self, paths: list[str]) -> bool:
        """A folder, or one of the files in it."""
        if self.folder.field.isReadOnly():
            return False
        path = Path(paths[0])
        self.folder.set_path(str(path if path.suffix.casefold() != ".dll" else path.parent))
        self.folder.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _find(self, app_path: str, ini_file: Path | None) -> None:
        if self._tried_to_find == (app_path, ini_file):
            return
        self._tried_to_find = (app_path, ini_file)
        find = self._tools.find_folders
        self._finder.begin(lambda: FoundFolders(tuple(find(app_path, ini_file))))

    def _on_found(self, found: FoundFolders) -> None:
        if found.folders and not self.folder.field.text():
            self.folder.set_path(str(found.folders[0]))
            self._note.say(self.tr("Found on this computer."), "ok")

    def _on_other_folder(self) -> None:
        self.found.look_at(None)
        self._note.say("")
        self.use_found.hide()
        self.changed.emit()

    def _look_inside(self) -> None:
        self.found.look_at(path_in(self.folder.field.text()), self._draft.profile.generation)
        self.changed.emit()

    def _on_looked(self, looked: FolderLook) -> None:
        other = looked.offered_instead if looked.offered_instead != self._draft.profile.generation else ""
        is_clash = looked.objection is not None and bool(other) and bool(self._draft.profile.generation)
        number = looked.detected.number
        self.use_found.setText(self.tr("It is 3CX {number}").format(number=number))
        self.use_found.setVisible(is_clash and "generation" not in self._draft.locked)
        self.ready.emit()

    @property
    def _looked(self) -> FolderLook | None:
        return self.found.newest

    def _on_use_found(self) -> None:
        if self._looked is not None:
            generation = self._looked.offered_instead
            self._draft = replace(self._draft, profile=replace(self._draft.profile, generation=generation))
            self.generation_wanted.emit(generation)
            self.folder.field.setFocus()
            self._look_inside()
