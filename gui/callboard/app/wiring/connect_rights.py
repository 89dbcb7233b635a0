"""Whose parties are shown: from the profile that is kept, through the board that everything is shown from, to the
Privacy page of the settings, and back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.calls.party_rights import PartyRights, Sight
from callboard.models.party_rights_now import PartyRightsNow
from callboard.views.settings.late_settings import LateSettings

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept_start import KeptStart
    from callboard.views.first_run.beside_window import BesideWindow
    from callboard.views.settings.settings_page import SettingsPage


class RightsDesk(QObject):
    """Keeps `rights` as the profile says, and the profile as somebody chose. A phone system without a profile has it
    in its memory."""

    def __init__(self, console: Console, kept: KeptStart) -> None:
        super().__init__(console)
        self._console = console
        self._kept = kept
        self._saving: BesideWindow | None = None
        self.rights = PartyRightsNow(self)
        self.rights.changed.connect(self._look)
        self.rights.chosen.connect(self._keep)
        console.my_phone.changed.connect(lambda _: self._look())
        console.diary.parties.ask(lambda number: console.feed.board.sight.sees(number, console.feed.board))
        if isinstance(console.panels.settings, LateSettings):
            console.panels.settings.made.connect(self._on_settings_made)
        self.show_profile()
        self._look()

    def show_profile(self) -> None:
        """The profile was changed, or is new."""
        if self._kept.profile_id:
            is_locked = self._kept.profiles.is_locked(self._kept.profile_id, "parties")
            self.rights.show(self._kept.profile.parties, is_locked)
        else:
            self.rights.show(self._console.memory.value.parties, is_locked=False)

    def _look(self) -> None:
        self._console.feed.look_with(Sight(self.rights.value, self._console.my_phone.number))

    def _keep(self, rights: PartyRights) -> None:
        if not self._kept.profile_id:
            self._console.memory.change(parties=rights)
            return
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415 - most never change it

        if self._saving is None:
            self._saving = BesideWindow(self)
            self._saving.done.connect(self._on_saved)
            self._saving.failed.connect(self._console.notices.fail)
        if not self._saving.is_busy:
            self._saving.begin(partial(self._save, rights))

    def _on_saved(self, saved: PartyRights) -> None:
        # One after the other: what was chosen last is written last.
        if saved != self.rights.value:
            self._keep(self.rights.value)

    def _save(self, rights: PartyRights) -> PartyRights:
        # Beside the window.
        kept = self._kept
        kept.profiles.save(kept.profile_id, replace(kept.profile, parties=rights))
        return rights

    def _on_settings_made(self, settings: SettingsPage) -> None:
        from callboard.views.settings.history_card import add_history_card  # noqa: PLC0415 - as late as the page
        from callboard.views.settings.privacy_form import PrivacyForm  # noqa: PLC0415
        from callboard.views.settings.settings_page import SettingsSection  # noqa: PLC0415

        form = PrivacyForm(self.rights, self._console.board, self._console.look)
        add_history_card(form, self._console.preferences)
        settings.add_section(SettingsSection("privacy", form.title, "eye-off", form))
