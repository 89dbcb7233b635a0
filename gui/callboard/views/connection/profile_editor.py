"""Connection settings: the dialog in which a phone system is changed (ui-spec, section 2: profile editor)."""

from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import Problem
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.ini_file import FILE_NAME, IniSettings, profile_from_ini, read_ini
from callboard.views.connection.profile_fields import ProfileFields
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.said_line import SaidLine
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

WIDTH, HEIGHT, MARGIN, AROUND = 640, 660, 20, 24


class ProfileEditor(QDialog):
    """`profile_saved` brings the id, the PbxProfile and the Credentials, None when the stored ones stay. It stays
    open until whoever saves calls `finish` or `refuse`. `is_in_use`: this window is connected to it."""

    profile_saved = Signal(str, object, object)

    def __init__(
        self,
        profile_id: str,
        profile: PbxProfile,
        locked: AbstractSet[str],
        is_in_use: bool,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("profile")
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connection settings"))
        self._profile_id = profile_id
        self._look = look
        self.fields = ProfileFields(look, self)
        self.fields.show_profile(profile, locked)
        self._importing = BesideWindow(self)
        self.import_button = QPushButton(self.tr("Import 3CXPhoneSystem.ini…"), self)
        self.import_button.setObjectName("profile.import")
        self.import_button.setVisible(profile.kind is ProfileKind.THREE_CX)
        self.said = SaidLine("profile.said", look, self)
        self.apply = QPushButton(self.tr("Apply") if is_in_use else self.tr("Save"), self)
        self.apply.setObjectName("profile.apply")
        self.apply.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("profile.cancel")
        for button in (self.import_button, self.apply, self.cancel):
            button.setAutoDefault(False)
        self._lay_out(self.tr("Callboard starts again to use what you change.") if is_in_use else "")
        self._connect()
        self._fit()

    def show_stored(self, stored: Credentials) -> None:
        """These are stored for it."""
        self.fields.sign_in.show_stored(stored)

    def focus_field(self, key: str) -> None:
        """Begin with the field `key` of a profile."""
        self.fields.field(key).control.setFocus()

    def finish(self) -> None:
        """It is saved."""
        self.accept()

    def refuse(self, why: Problem) -> None:
        """It could not be saved, because of `why`."""
        text = problem_text(why)
        self.say_wrong(f"{text.what} {text.mend}".strip())

    def say_wrong(self, text: str) -> None:
        """Something went wrong: let it be mended."""
        self.said.say(text, "danger")
        self.apply.setEnabled(True)

    def _lay_out(self, note: str) -> None:
        inside = QWidget(self)
        inside.setProperty("surface", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(label(inside, "profile.title", "title", self.windowTitle(), wraps=True))
        column.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fields, 1)
        scroll = QScrollArea(self)
        scroll.setObjectName("profile.scroll")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._scroll = scroll
        foot = QFrame(self)
        foot.setProperty("side", "foot")
        words = QVBoxLayout(foot)
        words.setContentsMargins(MARGIN, 10, MARGIN, 12)
        words.setSpacing(8)
        words.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(12)
        about = label(foot, "profile.note", "second", note, wraps=True)
        about.setVisible(bool(note))
        buttons = QWidget(foot)
        flow = ButtonFlow(buttons)
        flow.addWidget(self.cancel)
        flow.addWidget(self.apply)
        row.addWidget(about, 1)
        row.addWidget(buttons, 1)
        words.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)

    def _connect(self) -> None:
        self.apply.clicked.connect(self._on_apply)
        self.cancel.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._on_import)
        self.fields.edited.connect(lambda: self.said.say(""))
        self._importing.done.connect(self._on_imported)
        self._importing.failed.connect(self.refuse)
        self._look.changed.connect(self._fit)

    def _on_apply(self) -> None:
        wrong = self.fields.complain()
        if wrong is not None:
            wrong.control.setFocus()
            self._scroll.ensureWidgetVisible(wrong)
            return
        self.said.say("")
        self.apply.setEnabled(False)
        self.profile_saved.emit(self._profile_id, self.fields.profile(), self.fields.sign_in.credentials())

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import 3CXPhoneSystem.ini"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{FILE_NAME} ({FILE_NAME})", self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Take what the 3CXPhoneSystem.ini at `path` says."""
        self._importing.begin(partial(read_ini, Path(path)))

    def _on_imported(self, settings: IniSettings) -> None:
        fields = self.fields
        filled = profile_from_ini(settings, PbxProfile(host=fields.host.text()))
        for field, text in (
            (fields.host, filled.host),
            (fields.port, str(filled.port or "")),
            (fields.call_port, str(filled.call_manager_port or "")),
        ):
            if text and field.isEnabled():
                field.setText(text)
        if fields.sign_in.user.isEnabled():
            fields.sign_in.show_profile(filled)
        fields.sign_in.show_stored(settings.credentials, is_imported=True)
        self.said.say(self.tr("File read. Port, user and password found. The password stays hidden."), "ok")

    def _fit(self) -> None:
        wanted = QSize(self._look.px(WIDTH), self._look.px(HEIGHT))
        window = self.parentWidget()
        room = window.size() - QSize(AROUND, AROUND) if window is not None else wanted
        self.resize(wanted.boundedTo(room))
