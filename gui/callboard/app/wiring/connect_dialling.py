"""How numbers are dialled: from the profile that is kept, to the board by which everything is decided, to the session
that sends them, to the settings, and back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.calls.call_progress import CallProgress, PartyStep
from callboard.domain.commands import Command, DivertCall, TransferCall
from callboard.domain.conferences.conference_member import REALLY_CALLED
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.numbers.dialling import Dialling, nowhere_yet
from callboard.domain.numbers.risk import kind_of
from callboard.domain.profile_memory import with_dialled
from callboard.models.dialling_now import DiallingNow
from callboard.sessions.dialled_session import RulesInForce
from callboard.views.settings.late_settings import LateSettings
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from collections.abc import Callable

    from callboard.app.console import Console
    from callboard.app.kept_start import KeptStart
    from callboard.domain.numbers.dialling_rules import DiallingRules
    from callboard.views.first_run.beside_window import BesideWindow
    from callboard.views.settings.settings_page import SettingsPage

MOST_CALLED = 500
"""Numbers called in this run that are remembered: whoever calls more has called every country by then."""


class DiallingDesk(QObject):
    """Keeps `rules` as the profile says, and the profile as somebody chose; a phone system without a profile has them
    in its memory. What is in force is given to `in_force`, by which the session dials."""

    def __init__(self, console: Console, in_force: RulesInForce | None = None) -> None:
        super().__init__(console)
        self._console = console
        self._in_force = in_force or RulesInForce()
        self._kept: KeptStart | None = None
        self._saving: BesideWindow | None = None
        self._has_history: Callable[[str], bool] = nowhere_yet
        self._called: dict[str, None] = {}
        self.rules = DiallingNow(self)
        self.rules.changed.connect(self._put_in_force)
        self.rules.chosen.connect(self._keep)
        console.preferences.changed.connect(self._put_in_force)
        console.look.changed.connect(self._put_in_force)  # another country is in use
        console.feed.call_progressed.connect(self._on_call)
        console.feed.conference_progressed.connect(self._on_conference)
        console.call_desk.passing_on.connect(self._on_passing_on)
        if isinstance(console.panels.settings, LateSettings):
            console.panels.settings.made.connect(self._on_settings_made)
        self.show_profile()
        self._put_in_force()

    def keep_in(self, kept: KeptStart) -> None:
        """From now on the rules are those of the profile that `kept` is for."""
        self._kept = kept
        self.show_profile()

    def show_profile(self) -> None:
        """The profile was changed, or is new."""
        kept = self._kept
        if kept is not None and kept.profile_id:
            self.rules.show(kept.profile.dialling, kept.profiles.is_locked(kept.profile_id, "dialling"))
        else:
            self.rules.show(self._console.memory.value.dialling, is_locked=False)

    def ask_history(self, has_called_country: Callable[[str], bool]) -> None:
        """Who knows of a calling code ("+49") whether it was called from here before. It answers at once."""
        self._has_history = has_called_country

    def _put_in_force(self) -> None:
        rules, chosen = self.rules.value, self._console.preferences.value
        rules = replace(rules, country=rules.country or own_country())
        self._in_force.value = rules
        dialling = Dialling(
            rules, chosen.asks_before_first_abroad, chosen.asks_before_costly, partial(self._has_called, rules)
        )
        self._console.feed.dial_with(dialling)
        self._console.panels.dial.show_board()

    def _has_called(self, rules: DiallingRules, calling_code: str) -> bool:
        recent = (one.number for one in self._console.memory.value.recent if one.was_dialled)
        known = (kind_of(number, rules.country).calling_code for number in (*recent, *self._called))
        return calling_code in known or self._has_history(calling_code)

    def _on_call(self, progress: CallProgress) -> None:
        # While only the phone in From rings, nobody else is called.
        if progress.to_step is not PartyStep.WAITING:
            self._note(progress.number_to)

    def _on_conference(self, progress: ConferenceProgress) -> None:
        for member in progress.members:
            if member.step in REALLY_CALLED:
                self._note(member.number)

    def _on_passing_on(self, command: Command) -> None:
        if isinstance(command, TransferCall | DivertCall):
            self._note(command.destination)

    def _note(self, number: str) -> None:
        if number not in self._called and number not in self._console.feed.board.extensions:
            self._called[number] = None
            if len(self._called) > MOST_CALLED:
                del self._called[next(iter(self._called))]
            known = self._console.memory.value.recent
            recent = with_dialled(known, number)
            if recent is not known:
                self._console.memory.change(recent=recent)

    def _keep(self, rules: DiallingRules) -> None:
        if self._kept is None or not self._kept.profile_id:
            self._console.memory.change(dialling=rules)
            return
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415 - most never change it

        if self._saving is None:
            self._saving = BesideWindow(self)
            self._saving.done.connect(self._on_saved)
            self._saving.failed.connect(self._console.notices.fail)
        if not self._saving.is_busy:
            self._saving.begin(partial(_save, self._kept, rules))

    def _on_saved(self, saved: DiallingRules) -> None:
        # One after the other: what was chosen last is written last.
        if saved != self.rules.value:
            self._keep(self.rules.value)

    def _on_settings_made(self, settings: SettingsPage) -> None:
        from callboard.views.settings.dialling_card import DiallingCard  # noqa: PLC0415 - as late as the page
        from callboard.views.settings.form import Form  # noqa: PLC0415

        form = settings.findChild(Form, "settings.page.calling")
        if isinstance(form, Form):
            DiallingCard(form, self.rules, self._console.board, self._console.look)


def _save(kept: KeptStart, rules: DiallingRules) -> DiallingRules:
    # Beside the window.
    kept.profiles.save(kept.profile_id, replace(kept.profile, dialling=rules))
    return rules
