"""The way by hand: name, ports, users and passwords are typed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import PbxProfile
from callboard.sessions.choices import CALL_MANAGER_PORT, CONFIG_SERVER_PORT
from callboard.sessions.credentials import Credentials
from callboard.views.connection.password_field import PasswordField
from callboard.views.first_run.draft import Draft, Way
from callboard.views.first_run.form_fields import line_field, with_name
from callboard.views.first_run.step import Objection
from callboard.views.first_run.typed_values import host_in, port_in
from callboard.views.look.look import Look
from callboard.views.settings.switch_row import SwitchRow

NARROW, BETWEEN = 340, 12


class DetailsForm(QWidget):
    """Ports may stay empty: then they are the usual ones. Calls have the same user unless somebody says otherwise."""

    changed = Signal()
    ready = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pairs: list[QBoxLayout] = []
        self.host = line_field("first_run.details.host", self.tr("Server name or address"), self)
        self.port = line_field("first_run.details.port", self.tr("Port"), self)
        self.call_port = line_field("first_run.details.call_port", self.tr("Port for calls"), self)
        self.user = line_field("first_run.details.user", self.tr("User"), self)
        self.password = PasswordField("first_run.details.password", self.tr("Password"), look, self)
        self._switch = SwitchRow("first_run.details.other", self.tr("Calls need another user and password"), self)
        self.has_call_user = self._switch.box
        self.call_user = line_field("first_run.details.call_user", self.tr("User for calls"), self)
        self.call_password = PasswordField("first_run.details.call_password", self.tr("Password for calls"), look, self)
        self.port.setPlaceholderText(str(CONFIG_SERVER_PORT))
        self._fields = (self.host, self.port, self.call_port, self.user, self.password)
        self._for_calls = QWidget(self)
        self._lay_out()
        for field in (*self._fields, self.call_user, self.call_password):
            field.textEdited.connect(self.changed)
        self.port.textChanged.connect(self._show_usual_port)
        self.has_call_user.toggled.connect(self._for_calls.setVisible)
        self.has_call_user.toggled.connect(self.changed)
        self._for_calls.hide()
        self._show_usual_port()

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        if not self.host.text().strip():
            return Objection(self.tr("Type the name or address of the 3CX server."), self.host)
        if host_in(self.host.text()) is None:
            return Objection(self.tr("This is not the name or address of a computer."), self.host)
        for field in (self.port, self.call_port):
            if field.text().strip() and port_in(field.text()) is None:
                return Objection(self.tr("A port is a number from 1 to 65535."), field)
        needed = [self.user, self.password]
        if self.has_call_user.isChecked():
            needed += [self.call_user, self.call_password]
        return next((self._missing(field) for field in needed if not field.text()), None)

    def draft(self) -> Draft:
        """What is known when there is no objection."""
        typed = host_in(self.host.text())
        if typed is None:
            return Draft(Way.DETAILS)
        user, password = self.user.text().strip(), self.password.text()
        is_other = self.has_call_user.isChecked()
        call_user = self.call_user.text().strip() if is_other else user
        profile = PbxProfile(
            host=typed.host,
            port=port_in(self.port.text()) or typed.port,
            call_manager_port=port_in(self.call_port.text()),
            config_user=user,
            call_manager_user=call_user,
        )
        call_password = self.call_password.text() if is_other else password
        return Draft(Way.DETAILS, profile=profile, credentials=Credentials(user, password, call_user, call_password))

    def _missing(self, field: QLineEdit) -> Objection:
        return Objection(self.tr("{field} is missing.").format(field=field.accessibleName()), field)

    def _show_usual_port(self) -> None:
        # With a port of its own the demo PBX takes calls there as well.
        port = port_in(self.port.text()) or CONFIG_SERVER_PORT
        usual = CALL_MANAGER_PORT if port == CONFIG_SERVER_PORT else port
        self.call_port.setPlaceholderText(str(usual))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one field below the other."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        others = self._pair(self.call_user, self.call_password, self._for_calls)
        self._for_calls.setLayout(others)
        others.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(with_name(self.host, self))
        column.addLayout(self._pair(self.port, self.call_port, self))
        column.addLayout(self._pair(self.user, self.password, self))
        column.addWidget(self._switch)
        column.addWidget(self._for_calls)

    def _pair(self, one: QLineEdit, other: QLineEdit, parent: QWidget) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(BETWEEN)
        for field in (one, other):
            pair.addLayout(with_name(field, parent), 1)
        self._pairs.append(pair)
        return pair

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.px(NARROW)
        across = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for pair in self._pairs:
            if pair.direction() is not across:
                pair.setDirection(across)
