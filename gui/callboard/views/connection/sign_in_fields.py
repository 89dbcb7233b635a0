"""User and password of a phone system, and others for calls where it wants them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import PbxProfile
from callboard.sessions.credentials import Credentials
from callboard.views.connection.editor_field import EditorField
from callboard.views.connection.password_field import PasswordField
from callboard.views.first_run.form_fields import line_field
from callboard.views.look.look import Look


class SignInFields(QWidget):
    """What is stored is used where nothing else is typed, and is never shown."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._stored = Credentials()
        self._had_other = self._names_both = False
        self._is_imported = False
        self.user = line_field("profile.user", self.tr("User"), self)
        self.password = PasswordField("profile.password", self.tr("Password"), look, self)
        self.other = QCheckBox(self.tr("Calls need another user and password"), self)
        self.other.setObjectName("profile.other")
        self._for_calls = QWidget(self)
        self.call_user = line_field("profile.call_user", self.tr("User for calls"), self._for_calls)
        self.call_password = PasswordField(
            "profile.call_password", self.tr("Password for calls"), look, self._for_calls
        )
        self.fields = (
            EditorField("config_user", self.user, look, self),
            EditorField("", self.password, look, self),
            EditorField("call_manager_user", self.call_user, look, self._for_calls),
            EditorField("", self.call_password, look, self._for_calls),
        )
        self._lay_out()
        self.other.toggled.connect(self._for_calls.setVisible)
        self.other.toggled.connect(self.edited)
        for field in (self.user, self.password, self.call_user, self.call_password):
            field.textEdited.connect(self.edited)
        self._for_calls.hide()

    def show_profile(self, profile: PbxProfile) -> None:
        """Show the users of `profile`."""
        self.user.setText(profile.config_user)
        is_other = bool(profile.call_manager_user) and profile.call_manager_user != profile.config_user
        self.call_user.setText(profile.call_manager_user if is_other else "")
        self._had_other, self._names_both = is_other, bool(profile.call_manager_user)
        self.other.setChecked(is_other)

    def show_stored(self, stored: Credentials, is_imported: bool = False) -> None:
        """These are known already. `is_imported`: they are not stored yet."""
        self._stored, self._is_imported = stored, is_imported
        if not self.user.text():
            self.user.setText(stored.config_user)
        self.password.show_stored(bool(stored.config_password))
        self.call_password.show_stored(bool(stored.call_manager_password))

    def lock_users(self) -> None:
        """The users stay as they are; passwords are everybody's own."""
        self.other.setEnabled(False)

    @property
    def users(self) -> tuple[str, str]:
        """Of the phone system and for calls. The second is "" where nobody ever said one: then it is the first."""
        user = self.user.text().strip()
        other = self.call_user.text().strip() if self.other.isChecked() else ""
        return user, other or (user if self._names_both else "")

    def credentials(self) -> Credentials | None:
        """All of them when one of them is new; None when what is stored stays."""
        is_other = self.other.isChecked()
        typed, for_calls = self.password.text(), self.call_password.text() if is_other else ""
        if not (typed or for_calls or self._is_imported or is_other is not self._had_other):
            return None
        user, call_user = self.users
        password = typed or self._stored.config_password
        call_password = (for_calls or self._stored.call_manager_password) if is_other else password
        return Credentials(user, password, call_user or user, call_password)

    def _lay_out(self) -> None:
        user, password, call_user, call_password = self.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_beside(user, password))
        column.addWidget(self.other)
        self._for_calls.setLayout(_beside(call_user, call_password))
        column.addWidget(self._for_calls)


def _beside(left: QWidget, right: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    for place, part in enumerate((left, right)):
        grid.addWidget(part, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
    return grid
