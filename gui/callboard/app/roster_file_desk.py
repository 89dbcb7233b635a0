"""Lists of people out of files and into files, as tables that every program reads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.roster_csv import (
    LARGEST_BYTES,
    RosterRead,
    RosterTable,
    table_of,
    why_unreadable,
    written_roster,
)
from callboard.domain.conferences.template_people import people_in
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.views.conference.templates.roster_file_dialog import RosterFileDialog
from callboard.views.words.state_words import people as words

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.template_desk import TemplateDesk

_NOT_IN_NAMES = '<>:"/\\|?*'


class RosterFileDesk(QObject):
    """The disk may be a drive of the office network: files are read and written on a thread of their own."""

    ended = Signal()
    _done = Signal(object)  # what is to be done on the window's thread

    def __init__(self, console: Console, templates: TemplateDesk) -> None:
        super().__init__(console)
        self._console = console
        self._templates = templates
        self.dialog: RosterFileDialog | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def ask_for_file(self) -> None:
        """Ask which file to take people from."""
        dialog = self._file_dialog(self.tr("Import people"))
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Look what is in it, and show that."""

        def look() -> Callable[[], None]:
            try:
                with file.open("rb") as opened:
                    table = table_of(opened.read(LARGEST_BYTES + 1))
            except OSError as error:
                return self._failing(why_unreadable(str(file), error))
            return lambda: self._show(table, file)

        self._begin(look)

    def ask_where(self, template: ConferenceTemplate) -> None:
        """Ask where to write the people of `template`."""
        plain = "".join("_" if each in _NOT_IN_NAMES else each for each in template.name).strip(". ")
        dialog = self._file_dialog(self.tr("Export people"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{plain or self.tr('Conference')}.csv")
        people = tuple(Invited(number, name) for number, name in people_in(template, self._console.board()))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), people))
        dialog.open()

    def write(self, file: Path, people: tuple[Invited, ...]) -> None:
        """Write them there; the dialog has asked about what is there."""
        text = written_roster(people, (self.tr("Number"), self.tr("Name")))
        said = self.tr("{people} written to {file}. No PIN is in it.").format(people=words(len(people)), file=str(file))

        def put() -> Callable[[], None]:
            try:
                # With the mark by which Excel knows the encoding.
                file.write_bytes(text.encode("utf-8-sig"))
            except OSError as error:
                why = printable(error.strerror or "", 200)
                return self._failing(problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(file), said=why))
            return lambda: self._console.notices.say(said, "check")

        self._begin(put)

    def _file_dialog(self, title: str) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if documents and QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._console.window, title, folder)
        dialog.setObjectName("roster_files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _begin(self, work: Callable[[], Callable[[], None]]) -> None:
        def run() -> None:
            then = work()
            try:
                self._done.emit(then)
            except RuntimeError:
                return  # the window has gone

        threading.Thread(target=run, name="roster-file", daemon=True).start()

    def _failing(self, what: Problem) -> Callable[[], None]:
        return lambda: self._console.notices.fail(what)

    def _on_done(self, then: Callable[[], None]) -> None:
        then()
        self.ended.emit()

    def _show(self, table: RosterTable, file: Path) -> None:
        if not table.rows:
            self._console.notices.fail(why_unreadable(str(file), table=table))
            return
        dialog = RosterFileDialog(table, file.name, self._console.look, self._console.window)
        self.dialog = dialog
        dialog.people_chosen.connect(self._on_people)
        dialog.save_requested.connect(lambda read: self._on_save(read, file.stem))
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_people(self, read: RosterRead) -> None:
        names = {person.number: person.name for person in read.people if person.name}
        self._console.models.participants.learn_names(names)
        page = self._console.panels.conference
        page.add_people("", [person.number for person in read.people])
        text = self.tr("{people} read from the file.").format(people=words(len(read.people)))
        self._console.notices.say(text, "user-plus")

    def _on_save(self, read: RosterRead, name: str) -> None:
        self._templates.ask_name(ConferenceTemplate("", read.people), name=name)

    def _on_closed(self) -> None:
        self.dialog = None
