"""What a receptionist chooses, and who obeys it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt

from callboard.app.computer.own_country import locale_of
from callboard.app.computer.system_motion import system_reduces_motion
from callboard.app.translations import language_of
from callboard.domain.preferences import TEXT_SIZES, ThemeChoice
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.views.words.fixed_words import set_by_it
from callboard.views.words.phrases import problem_text

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept.preferences_store import PreferencesStore


def connect_preferences(console: Console) -> None:
    """Connect the preferences with what they change."""
    Obedience(console)


class Unsaved(QObject):
    """Says that what was chosen holds for this run only."""

    def __init__(self, console: Console, store: PreferencesStore) -> None:
        super().__init__(console)
        self._notices = console.notices
        store.failed.connect(self._on_failed)
        console.conferences.failed.connect(self._notices.fail)
        self._has_said_no_keyring = False
        console.pins.failed.connect(self._on_pin_failed)

    def _on_pin_failed(self, why: Problem) -> None:
        """A computer without a place for passwords is no failure, and once is enough to say so; the PIN is asked for
        where it is needed."""
        if why.code is not ProblemCode.KEYRING_MISSING:
            self._notices.fail(why)
        elif why.facts.get("case") != "pin" or not self._has_said_no_keyring:
            self._has_said_no_keyring |= why.facts.get("case") == "pin"
            text = problem_text(why)
            self._notices.say(f"{text.what} {text.mend}".strip())

    def _on_failed(self, file: str, said: str) -> None:
        self._notices.fail(problem(ProblemCode.SETTINGS_NOT_SAVED, file=file, said=said))


class Obedience(QObject):
    """Lets the look, the motion and the country follow what is chosen, and the computer where nothing is chosen."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._dress = self._wanted_dress()
        self._country: str | None = None
        self._connect_actions()
        console.preferences.changed.connect(self._on_changed)
        hints = console.application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        console.application.applicationStateChanged.connect(self._on_state_changed)
        self._on_changed()

    def _connect_actions(self) -> None:
        preferences, book = self._console.preferences, self._console.window.book
        fixed = {
            "theme": [f"theme.{choice}" for choice in ThemeChoice],
            "text_size": [f"text.{size}" for size in TEXT_SIZES],
            "density": ["board.compact"],
        }
        for name in (name for field in preferences.locked & fixed.keys() for name in fixed[field]):
            book.set_allowed(name, set_by_it())
        for choice in ThemeChoice:
            book.connect(f"theme.{choice}", lambda choice=choice: preferences.change(theme=choice))
        for size in TEXT_SIZES:
            book.connect(f"text.{size}", lambda size=size: preferences.change(text_size=size))

    def _on_changed(self) -> None:
        value, book = self._console.preferences.value, self._console.window.book
        book[f"theme.{value.theme}"].setChecked(True)
        if value.text_size in TEXT_SIZES:
            book[f"text.{value.text_size}"].setChecked(True)
        self._move_or_stay()
        self._settle_in(value.country)
        if self._dress != self._wanted_dress():
            self._put_on()

    def _wanted_dress(self) -> tuple[ThemeChoice, int]:
        value = self._console.preferences.value
        return value.theme, value.text_size

    def _put_on(self) -> None:
        self._dress = self._wanted_dress()
        self._console.look.put_on(self._console.application, *self._dress)

    def _on_system_changed(self) -> None:
        if self._console.preferences.value.theme is ThemeChoice.SYSTEM:
            self._put_on()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        # Nobody tells when the animations of the computer are switched off; whoever did it comes back from there.
        if state == Qt.ApplicationState.ApplicationActive:
            self._move_or_stay()

    def _move_or_stay(self) -> None:
        chosen = self._console.preferences.value.reduces_motion
        is_still = system_reduces_motion() if chosen is None else chosen
        self._console.look.pulse.allow(not is_still)

    def _settle_in(self, country: str) -> None:
        if country == self._country:
            return
        is_first, self._country = self._country is None, country
        language = language_of(self._console.preferences.value.language)
        QLocale.setDefault(locale_of(country, language, self._console.is_pretend))
        if not is_first:
            self._console.look.changed.emit()  # every number is written anew
