"""The way through the phone system's own file: port, user and password come from it, and the password stays hidden."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import Problem
from callboard.sessions.choices import CONFIG_SERVER_PORT
from callboard.sessions.threecx.ini_file import FILE_NAME, IniSettings, profile_from_ini, read_ini
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.draft import Draft, Way
from callboard.views.first_run.form_fields import line_field, with_name
from callboard.views.first_run.path_row import PathRow
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import Objection
from callboard.views.first_run.typed_values import host_in, path_in
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

THIS_COMPUTER = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """`is_here`: the phone system is on this computer."""

    path: Path
    settings: IniSettings
    is_here: bool


class ImportForm(QWidget):
    """`changed` when something else is known, also from the file."""

    changed = Signal()
    ready = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._read: ReadFile | None = None
        self._has_own_host = False
        accepts = self.tr("{file} (*.ini)").format(file=FILE_NAME)
        self.file = PathRow("first_run.ini", FILE_NAME, "file-text", accepts, look, self)
        self.said = SaidLine("first_run.ini.said", look, self)
        self.host = line_field("first_run.host", self.tr("Name or address of the PBX"), self)
        self._hint = WrappingLabel("first_run.host.hint", "second", self)
        self._reader = BesideWindow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self.file)
        column.addWidget(self.said)
        column.addSpacing(2)
        column.addLayout(with_name(self.host, self, self._hint))
        self.file.edited.connect(self._on_other_file)
        self.file.settled.connect(self._on_file)
        self.host.textEdited.connect(self._on_host)
        self._reader.done.connect(self._on_read)
        self._reader.failed.connect(self._on_refused)
        self._explain_host()

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        self.file.settle()
        if not self.file.field.text().strip():
            text = self.tr("Choose the file {file}, or type in the details instead.")
            return Objection(text.format(file=FILE_NAME), self.file.field)
        if self._reader.is_busy:
            return Objection(self.tr("The file is still being read."), self.file.field, is_waiting=True)
        if self._read is None:
            return Objection(self.said.text, self.file.field)
        if not self.host.text().strip():
            return Objection(self.tr("Type the name or address of the PBX."), self.host)
        if host_in(self.host.text()) is None:
            return Objection(self.tr("This is not the name or address of a computer."), self.host)
        return None

    def draft(self) -> Draft:
        """What is known when there is no objection."""
        typed = host_in(self.host.text())
        if self._read is None or typed is None:
            return Draft(Way.IMPORT)
        settings = self._read.settings
        profile = profile_from_ini(settings, PbxProfile(host=typed.host, port=typed.port))
        return Draft(
            Way.IMPORT,
            profile=replace(profile, host=typed.host),
            credentials=settings.credentials,
            ini_file=self._read.path,
            app_path=settings.app_path,
        )

    def _on_other_file(self) -> None:
        self._read = None
        self._reader.forget()
        self.said.say("")
        self.changed.emit()

    def _on_file(self) -> None:
        path = path_in(self.file.field.text())
        if path is not None:
            self.said.say(self.tr("Reading the file…"))
            self._reader.begin(lambda: _looked_at(path))
        self.changed.emit()

    def _on_read(self, read: ReadFile) -> None:
        self._read = read
        self._say_what_was_found(read.settings)
        if not self._has_own_host:
            found = profile_from_ini(read.settings, PbxProfile()).host or (THIS_COMPUTER if read.is_here else "")
            self.host.setText(found or self.host.text())
        self._explain_host()
        self.ready.emit()

    def _on_refused(self, why: Problem) -> None:
        self.said.say(problem_text(why).what, "danger")
        self.ready.emit()

    def _on_host(self) -> None:
        self._has_own_host = bool(self.host.text())
        self._explain_host()
        self.changed.emit()

    def _say_what_was_found(self, settings: IniSettings) -> None:
        if settings.is_template:
            self._read = None
            text = self.tr("This file holds no user and password. Take the one that the phone system itself uses.")
            self.said.say(text, "danger")
        elif settings.port is None:
            text = self.tr(
                "File read. User and password found, the password stays hidden. It names no port: {port} is taken."
            )
            self.said.say(text.format(port=CONFIG_SERVER_PORT), "ok")
        else:
            self.said.say(self.tr("File read. Port, user and password found. The password stays hidden."), "ok")

    def _explain_host(self) -> None:
        settings = self._read.settings if self._read is not None else None
        if settings is not None and settings.is_loopback:
            text = self.tr("By this file the PBX answers on its own computer only. Callboard has to run there.")
        elif settings is not None and self.host.text() and not self._has_own_host:
            text = self.tr("The file names this computer. Change it if the PBX is reached under another name.")
        else:
            text = self.tr("The file does not say which computer the PBX is on. Ask whoever looks after it.")
        self._hint.setText(text)
        self.host.setAccessibleDescription(text)


def _looked_at(path: Path) -> ReadFile:
    """For a thread beside the window. Raises SessionFailed."""
    if path.is_dir():
        path /= FILE_NAME
    settings = read_ini(path)
    is_here = bool(settings.app_path) and Path(settings.app_path).is_dir()
    return ReadFile(path, settings, is_here)
