"""What is chosen is obeyed at once, in the whole window."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.preferences_store import PreferencesStore
from callboard.app.shutdown import shut_down
from callboard.app.wiring import connect_preferences
from callboard.app.wiring.connect_preferences import Unsaved
from callboard.domain.preferences import Preferences, ThemeChoice
from callboard.domain.problems import ProblemCode, problem
from callboard.views.look import look
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, request: pytest.FixtureRequest) -> Iterator[Console]:
    wanted = getattr(request, "param", {"preferences": Preferences(theme=ThemeChoice.LIGHT)})
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100", **wanted)
        console.start()
        yield console
        assert finish(loop, shut_down(console))


def checked(console: Console, *names: str) -> list[str]:
    return [name for name in names if console.window.book[name].isChecked()]


THEMES = tuple(f"theme.{choice}" for choice in ThemeChoice)
SIZES = ("text.100", "text.115", "text.130", "text.150", "text.200")


def test_a_theme_is_put_on_and_ticked(console: Console) -> None:
    assert checked(console, *THEMES) == ["theme.light"]
    console.window.book["theme.dark"].trigger()
    assert console.preferences.value.theme is ThemeChoice.DARK
    assert console.look.theme.is_dark
    console.preferences.change(theme=ThemeChoice.CONTRAST)
    assert console.look.theme.name == "contrast"
    assert checked(console, *THEMES) == ["theme.contrast"]


def test_a_size_of_text_is_put_on_and_ticked(console: Console) -> None:
    assert checked(console, *SIZES) == ["text.100"]
    console.window.book["text.150"].trigger()
    assert console.look.factor == 1.5
    console.preferences.change(text_size=115)
    assert console.look.factor == 1.15
    assert checked(console, *SIZES) == ["text.115"]


@pytest.mark.parametrize(
    ("console", "is_allowed"),
    [
        ({"preferences": Preferences(reduces_motion=True)}, False),
        ({"preferences": Preferences(reduces_motion=False)}, True),
    ],
    indirect=["console"],
)
def test_motion_is_as_chosen_from_the_start(console: Console, is_allowed: bool) -> None:
    assert console.look.pulse.is_allowed is is_allowed


def test_motion_follows_the_computer_unless_chosen(
    console: Console, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert console.look.pulse.is_allowed
    monkeypatch.setattr(connect_preferences, "system_reduces_motion", lambda: True)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not console.look.pulse.is_allowed
    console.preferences.change(reduces_motion=False)
    assert console.look.pulse.is_allowed


def test_the_theme_follows_the_computer_only_while_that_is_chosen(console: Console, qapp: QApplication) -> None:
    changed = QSignalSpy(console.look.changed)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert changed.count() == 0
    console.preferences.change(theme=ThemeChoice.SYSTEM)
    before = changed.count()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert changed.count() == before + 2


def test_the_dark_of_the_computer_is_put_on(
    console: Console, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    console.preferences.change(theme=ThemeChoice.SYSTEM)
    monkeypatch.setattr(look, "_of_system", lambda hints: ThemeChoice.DARK)  # no test changes the desktop
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert console.look.theme.is_dark


def test_the_country_changes_how_numbers_are_written(console: Console, qtbot: QtBot) -> None:
    with qtbot.waitSignal(console.look.changed):
        console.preferences.change(country="DE")
    assert QLocale().territory() == QLocale.Country.Germany
    with qtbot.assertNotEmitted(console.look.changed):
        console.preferences.change(offers_copied_number=False)


@pytest.mark.parametrize("console", [{"is_pretend": True}], indirect=True)
def test_a_phone_system_that_pretends_is_british(console: Console) -> None:
    assert QLocale().territory() == QLocale.Country.UnitedKingdom
    console.preferences.change(country="FR")
    assert QLocale().territory() == QLocale.Country.France


def test_a_computer_without_a_place_for_passwords_is_said_once_and_is_no_failure(console: Console) -> None:
    Unsaved(console, PreferencesStore(None, ""))
    said, failed = QSignalSpy(console.notices.said), QSignalSpy(console.notices.failed)
    for _ in range(3):
        console.pins.failed.emit(problem(ProblemCode.KEYRING_MISSING, case="pin"))
    assert (said.count(), failed.count()) == (1, 0)
    assert said.at(0)[0].startswith("The PIN could not be saved: this computer has no place for passwords.")
    console.pins.failed.emit(problem(ProblemCode.KEYRING_LOCKED, case="pin"))
    assert failed.count() == 1, "this one can be mended"
