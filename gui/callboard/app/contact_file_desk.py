"""Contacts out of files and into files: asks which, shows what would come of it, and says how it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from callboard.domain.people.contact import Contact
from callboard.domain.problems import Problem
from callboard.models.override_guard import guard_overrides
from callboard.views.words.contact_words import contacts_words

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.people.people_edit import PeopleEdit
    from callboard.domain.people.people_import import ImportPreview
    from callboard.views.people.import_dialog import ImportDialog

VCARD, CSV = ".vcf", ".csv"


class ContactFileDesk(QObject):
    """`edit_ready` brings what shall be taken over (a PeopleEdit) and says it in words. Files are read and written by
    `people`, behind the window."""

    edit_ready = Signal(object, str)

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._people = console.people
        self.dialog: ImportDialog | None = None

    def ask_for_file(self) -> None:
        """Ask which file to take contacts from."""
        dialog = self._file_dialog(self.tr("Import contacts"))
        both = self.tr("Contacts (*.vcf *.vcard *.csv *.tsv *.txt)")
        dialog.setNameFilters([both, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Look what is in it, and show that before anything changes."""
        self._people.import_file(file, lambda found: self._on_read(found, file))

    def ask_where(self, contacts: Sequence[Contact]) -> None:
        """Ask where to write these."""
        if not contacts:
            self._console.notices.say(self.tr("There are no contacts to export."))
            return
        dialog = self._file_dialog(self.tr("Export contacts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        vcard, csv = self.tr("vCard, for phones and mail programs (*.vcf)"), self.tr("Tables (*.csv)")
        dialog.setNameFilters([vcard, csv])
        dialog.setDefaultSuffix(VCARD[1:])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix((CSV if chosen == csv else VCARD)[1:]))
        dialog.selectFile(self.tr("Contacts") + VCARD)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), contacts))
        dialog.open()

    def ask_where_for_all(self) -> None:
        """Ask where to write all that are kept here."""
        self.ask_where([contact for contact in self._people.book.contacts if contact.is_own])

    def write(self, file: Path, contacts: Sequence[Contact]) -> None:
        """Write them there; the dialog has asked about what is there."""
        said = self.tr("{contacts} written to {file}.")

        def told(why_not: Problem | None) -> None:
            if why_not is not None:
                self._console.notices.fail(why_not)
            else:
                self._console.notices.say(said.format(contacts=contacts_words(len(contacts)), file=str(file)), "check")

        self._people.export_file(file, tuple(contacts), told)

    def _on_read(self, found: ImportPreview | Problem, file: Path) -> None:
        if isinstance(found, Problem):
            self._console.notices.fail(found)
            return
        from callboard.views.people.import_dialog import ImportDialog  # noqa: PLC0415 - seldom wanted

        guard_overrides()
        if self.dialog is not None:
            self.dialog.close()
        dialog = self.dialog = ImportDialog(found, file.name, self._console.look, self._console.window)
        dialog.import_requested.connect(self._on_import)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_import(self, edit: PeopleEdit) -> None:
        text = self.tr("{contacts} imported.").format(contacts=contacts_words(len(edit.after)))
        self.edit_ready.emit(edit, text)

    def _on_closed(self) -> None:
        self.dialog = None

    def _file_dialog(self, title: str) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if documents and QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._console.window, title, folder)
        dialog.setObjectName("contact_files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
