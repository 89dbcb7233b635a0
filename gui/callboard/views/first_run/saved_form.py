"""The way through a phone system that is known already, such as one that IT prepared for this computer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import Problem
from callboard.sessions.credentials import Credentials
from callboard.views.connection.password_field import PasswordField
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.draft import Draft, SavedProfiles, Way
from callboard.views.first_run.form_fields import line_field, with_name
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import Objection
from callboard.views.first_run.typed_values import host_in
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.words.phrases import problem_text


class SavedForm(QWidget):
    """Asks only for what is not known yet. `known_credentials` is called beside the window."""

    changed = Signal()
    ready = Signal()

    def __init__(
        self, saved: SavedProfiles, known_credentials: Callable[[str], Credentials], look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._saved = saved
        self._known_credentials = known_credentials
        self._known: Credentials | None = None
        self.choices = ChoiceBox([(name, each.profile.shown_name or name) for name, each in saved.items()], self)
        self.choices.setObjectName("first_run.saved")
        self.choices.setAccessibleName(self.tr("Saved profile"))
        self.choices.show_value(next(iter(saved), None))
        self.said = SaidLine("first_run.saved.said", look, self)
        self.host = line_field("first_run.saved.host", self.tr("Name or address of the PBX"), self)
        self.user = line_field("first_run.saved.user", self.tr("User"), self)
        self.password = PasswordField("first_run.saved.password", self.tr("Password"), look, self)
        self._asked = {field: QWidget(self) for field in (self.host, self.user, self.password)}
        self._looker = BesideWindow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self.said)
        for field, part in self._asked.items():
            inside = with_name(field, part)
            part.setLayout(inside)
            inside.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
            part.hide()
            field.textEdited.connect(self.changed)
        self.choices.chosen.connect(lambda _: self.look_up())
        self._looker.done.connect(self._on_known)
        self._looker.failed.connect(self._on_refused)

    @property
    def profile_id(self) -> str:
        """The one that is chosen."""
        return str(self.choices.value or "")

    def look_up(self) -> None:
        """Find out what is still to be asked for the one that is chosen."""
        self._known = None
        profile_id, profile = self.profile_id, self._profile
        self.host.setText(profile.host)
        self._ask(host=False, password=False)
        self.said.say("")
        self._looker.forget()
        if profile.kind is ProfileKind.THREE_CX:
            self.said.say(self.tr("Looking whether user and password are known…"))
            self._looker.begin(lambda: self._known_credentials(profile_id))
        self.changed.emit()

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        if self._profile.kind is ProfileKind.DEMO:
            return None
        if self._looker.is_busy:
            text = self.tr("Callboard is still looking for the password.")
            return Objection(text, self.choices, is_waiting=True)
        if host_in(self.host.text()) is None:
            return Objection(self.tr("Type the name or address of the PBX."), self.host)
        if self._is_complete:
            return None
        for field in (self.user, self.password):
            if not field.text():
                return Objection(self.tr("{field} is missing.").format(field=field.accessibleName()), field)
        return None

    def draft(self) -> Draft:
        """What is known when there is no objection."""
        saved = self._saved[self.profile_id]
        typed = host_in(self.host.text())
        profile = saved.profile if "host" in saved.locked or typed is None else replace(saved.profile, host=typed.host)
        if not profile.files_from and "assembly_folder" not in saved.locked:
            profile = replace(profile, files_from=profile.assembly_folder)
        known = Draft(Way.SAVED, self.profile_id, profile, locked=saved.locked)
        if profile.kind is ProfileKind.DEMO:
            return known
        if self._is_complete and self._known is not None:
            return replace(known, credentials=self._known, is_known=True)
        return replace(known, **self._typed(profile, saved.locked))

    def _typed(self, profile: PbxProfile, locked: frozenset[str]) -> dict[str, object]:
        user, password = self.user.text().strip(), self.password.text()
        call_user = profile.call_manager_user or user
        credentials = Credentials(user, password, call_user, password)
        if "config_user" not in locked:
            profile = replace(profile, config_user=user)
        return {"profile": profile, "credentials": credentials}

    @property
    def _profile(self) -> PbxProfile:
        saved = self._saved.get(self.profile_id)
        return saved.profile if saved is not None else PbxProfile()

    @property
    def _is_complete(self) -> bool:
        return self._known is not None and self._known.is_complete

    def _on_known(self, known: Credentials) -> None:
        self._known = known
        if known.is_complete:
            self.said.say(self.tr("User and password are known on this computer. They stay hidden."), "ok")
        else:
            self.said.say(self.tr("User and password are not known on this computer yet."), "warn")
        self.user.setText(known.config_user or self._profile.config_user)
        self._ask(host=not self._profile.host, password=not known.is_complete)
        self.ready.emit()

    def _on_refused(self, why: Problem) -> None:
        text = problem_text(why)
        self.said.say(" ".join(filter(None, (text.what, text.mend))), "warn")
        self.user.setText(self._profile.config_user)
        self._ask(host=not self._profile.host, password=True)
        self.ready.emit()

    def _ask(self, host: bool, password: bool) -> None:
        self._asked[self.host].setVisible(host)
        self._asked[self.user].setVisible(password)
        self._asked[self.password].setVisible(password)
