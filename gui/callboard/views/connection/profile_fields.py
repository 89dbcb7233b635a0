"""All that is known about a phone system, field by field."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.sessions.choices import CALL_MANAGER_PORT, CONFIG_SERVER_PORT
from callboard.sessions.threecx.folder_look import FolderLook
from callboard.sessions.threecx.generations import known_generations
from callboard.views.connection.editor_field import EditorField
from callboard.views.connection.files_found import FilesFound
from callboard.views.connection.sign_in_fields import SignInFields
from callboard.views.first_run.form_fields import line_field
from callboard.views.first_run.path_row import PathRow
from callboard.views.first_run.typed_values import host_in, path_in, port_in
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox

translate = QCoreApplication.translate

LONGEST_EXTENSION = 12


class ProfileFields(QWidget):
    """`show_profile` fills them, `profile` reads them; `complain` says under each field what is wrong with it."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = PbxProfile()
        self.name = line_field("profile.name", self.tr("Name"), self)
        self.band = ChoiceBox(band_choices(), self)
        self.band.setObjectName("profile.band")
        self.band.setAccessibleName(self.tr("Colour band"))
        self.host = line_field("profile.host", self.tr("Server name or address"), self)
        self.port = line_field("profile.port", self.tr("Port"), self)
        self.call_port = line_field("profile.call_port", self.tr("Port for calls"), self)
        self.port.setPlaceholderText(str(CONFIG_SERVER_PORT))
        self.sign_in = SignInFields(look, self)
        self.folder = PathRow("profile.folder", self.tr("Folder of the 3CX files"), "folder", "", look, self)
        self.folder.setObjectName("profile.folder.row")
        self.folder.setAccessibleName(self.tr("Folder of the 3CX files"))
        self.files = FilesFound("profile.files", look, self)
        self.version = ChoiceBox(version_choices(""), self)
        self.version.setObjectName("profile.version")
        self.version.setAccessibleName(self.tr("3CX version"))
        self.mine = line_field("profile.mine", self.tr("My phone"), self)
        self.mine.setMaxLength(LONGEST_EXTENSION)
        below_mine = self.tr("The number of your own extension. Leave it empty, and Callboard asks at the first call.")
        self._fields = {
            "name": EditorField("name", self.name, look, self),
            "band": EditorField("band", self.band, look, self),
            "host": EditorField("host", self.host, look, self),
            "port": EditorField("port", self.port, look, self),
            "call_manager_port": EditorField("call_manager_port", self.call_port, look, self),
            "assembly_folder": EditorField("assembly_folder", self.folder, look, self),
            "generation": EditorField("generation", self.version, look, self),
            "my_extension": EditorField("my_extension", self.mine, look, self, below_mine),
            "config_user": self.sign_in.fields[0],
            "call_manager_user": self.sign_in.fields[2],
        }
        self._only_for_real = (
            *(self._fields[key] for key in ("host", "port", "call_manager_port", "assembly_folder", "my_extension")),
            *(self.sign_in, self.files),
        )
        self._lay_out()
        self._connect()

    def field(self, key: str) -> EditorField:
        """The field for `key` of a profile."""
        return self._fields[key]

    def show_profile(self, profile: PbxProfile, locked: AbstractSet[str] = frozenset()) -> None:
        """Show `profile`; what is `locked` cannot be changed."""
        self._before = profile
        self.name.setText(profile.name)
        self.band.show_value(profile.band)
        self.host.setText(profile.host)
        self.port.setText(str(profile.port or ""))
        self.call_port.setText(str(profile.call_manager_port or ""))
        self.mine.setText(profile.my_extension)
        self.sign_in.show_profile(profile)
        self.version.show_value(profile.generation)
        self.folder.field.setText(profile.files_from or profile.assembly_folder)
        for key, field in self._fields.items():
            field.lock(key in locked)
        if {"config_user", "call_manager_user"} & locked:
            self.sign_in.lock_users()
        for part in self._only_for_real:
            part.setVisible(profile.kind is ProfileKind.THREE_CX)
        self._look_at_files()

    def profile(self) -> PbxProfile:
        """As it is typed now; what cannot be understood is left out."""
        typed = host_in(self.host.text())
        user, call_user = self.sign_in.users
        changed = replace(
            self._before,
            name=self.name.text().strip(),
            band=self.band.value or Band.NONE,
            generation=self.version.value or "",
        )
        if self._before.kind is not ProfileKind.THREE_CX:
            return changed
        return self._with_folder(
            replace(
                changed,
                host=typed.host if typed is not None else "",
                port=port_in(self.port.text()) or (typed.port if typed is not None else None),
                call_manager_port=port_in(self.call_port.text()),
                config_user=user,
                call_manager_user=call_user,
                my_extension=self.mine.text().strip(),
            )
        )

    def complain(self) -> EditorField | None:
        """Say what is wrong; gives the first field that has to be mended, None when all is well."""
        for field in (*self._fields.values(), *self.sign_in.fields):
            field.complain("")
        faults = self._faults() if self._before.kind is ProfileKind.THREE_CX else {}
        for key, text in faults.items():
            self._fields[key].complain(text)
        return next((self._fields[key] for key in faults), None)

    def _faults(self) -> dict[str, str]:
        faults: dict[str, str] = {}
        if not self.host.text().strip():
            faults["host"] = self.tr("Type the name or address of the 3CX server.")
        elif host_in(self.host.text()) is None:
            faults["host"] = self.tr("This is not the name or address of a computer.")
        for key, field in (("port", self.port), ("call_manager_port", self.call_port)):
            if field.text().strip() and port_in(field.text()) is None:
                faults[key] = self.tr("A port is a number from 1 to 65535.")
        if path_in(self.folder.field.text()) is None:
            faults["assembly_folder"] = self.tr("Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.")
        mine = self.mine.text().strip()
        if mine and not (mine.isascii() and mine.isdigit()):
            faults["my_extension"] = self.tr("An extension has digits only.")
        return {key: text for key, text in faults.items() if self._fields[key].control.isEnabled()}

    def _with_folder(self, profile: PbxProfile) -> PbxProfile:
        typed = path_in(self.folder.field.text())
        folder = str(typed) if typed is not None else ""
        if folder == (self._before.files_from or self._before.assembly_folder):
            return profile
        return replace(profile, assembly_folder=folder, files_from=folder)

    def _look_at_files(self) -> None:
        # What Callboard really uses is its copy, as long as nobody chose another folder.
        chosen = self._with_folder(self._before)
        folder = path_in(chosen.assembly_folder)
        is_real = self._before.kind is ProfileKind.THREE_CX
        self.files.look_at(folder if is_real else None, self.version.value or "")

    def _on_looked(self, found: FolderLook) -> None:
        self.version.set_choices(version_choices(found.detected.number))

    def _show_usual_port(self) -> None:
        port = port_in(self.port.text()) or CONFIG_SERVER_PORT
        self.call_port.setPlaceholderText(str(CALL_MANAGER_PORT if port == CONFIG_SERVER_PORT else port))

    def _connect(self) -> None:
        for field in (self.name, self.host, self.port, self.call_port, self.mine):
            field.textEdited.connect(self.edited)
        for box in (self.band, self.version):
            box.chosen.connect(self.edited)
        self.sign_in.edited.connect(self.edited)
        self.folder.edited.connect(self.edited)
        self.folder.settled.connect(self._look_at_files)
        self.version.chosen.connect(self._look_at_files)
        self.files.looked.connect(self._on_looked)
        self.port.textChanged.connect(self._show_usual_port)
        self._show_usual_port()

    def _lay_out(self) -> None:
        top, where = QGridLayout(), QGridLayout()
        for column, key in enumerate(("name", "band")):
            top.addWidget(self._fields[key], 0, column, Qt.AlignmentFlag.AlignTop)
        for column, key in enumerate(("host", "port", "call_manager_port")):
            where.addWidget(self._fields[key], 0, column, Qt.AlignmentFlag.AlignTop)
        for grid in (top, where):
            grid.setHorizontalSpacing(12)
            grid.setColumnStretch(0, 2)
            grid.setColumnStretch(1, 1)
        where.setColumnStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(where)
        whole.addWidget(self.sign_in)
        whole.addWidget(self._fields["assembly_folder"])
        whole.addWidget(self.files)
        for key in ("generation", "my_extension"):
            whole.addWidget(self._fields[key])
        whole.addStretch(1)


def band_choices() -> list[tuple[Band, str]]:
    """The colours, and what they are called."""
    names = {
        Band.NONE: translate("Profile", "None"),
        Band.BLUE: translate("Profile", "Blue"),
        Band.GREEN: translate("Profile", "Green"),
        Band.AMBER: translate("Profile", "Amber"),
        Band.RED: translate("Profile", "Red"),
        Band.PURPLE: translate("Profile", "Purple"),
    }
    return list(names.items())


def version_choices(detected: str) -> list[tuple[str, str]]:
    """The versions that Callboard can speak to; first what the files say, `detected` ("11"), "" for not known."""
    by_files = translate("Profile", "As the files say")
    if detected:
        by_files = translate("Profile", "As the files say: 3CX {version}").format(version=detected)
    one = translate("Profile", "3CX {version}")
    known = [(each.name, one.format(version=each.number)) for each in known_generations()]
    return [("", by_files), *known]
