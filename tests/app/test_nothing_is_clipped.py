"""No text of the window is cut, at its smallest and its usual size, at each size of text."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.translations import speak
from callboard.domain.people.people_edit import added
from tests.doubles.address_book import EVERYBODY, MAYA
from tests.doubles.clipped import clipped_in
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

SIZES = ((900, 480), (960, 540), (1366, 728), (1920, 1040))
TEXT_SIZES = (100, 150, 200)
PAGES = ("board", "conference", "contacts", "history", "connection", "settings")
LANGUAGES = ("de", "fr", "es")
TRANSLATED_SIZES = ((900, 480), (1366, 728))
TRANSLATED_TEXT_SIZES = (100, 150)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@contextmanager
def running_console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with running_console(qapp, loop, qtbot) as console:
        yield console


@pytest.fixture(params=LANGUAGES)
def translated(
    request: pytest.FixtureRequest, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[Console]:
    translators = speak(qapp, request.param)
    assert translators
    try:
        with running_console(qapp, loop, qtbot) as console:
            yield console
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def complaints(console: Console, sizes: Sequence[tuple[int, int]]) -> list[str]:
    found: list[str] = []
    for width, height in sizes:
        console.window.resize(width, height)
        console.application.processEvents()
        console.application.processEvents()
        found += [f"{width}x{height}: {complaint}" for complaint in clipped_in(console.window)]
    return found


@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_every_page_has_its_button_in_the_smallest_window(console: Console, text_size: int) -> None:
    console.preferences.change(text_size=text_size)
    console.window.resize(900, 480)
    for _ in range(3):
        console.application.processEvents()
    rail = console.window.rail
    buttons = [rail.findChild(QToolButton, f"rail.{page}") for page in PAGES]
    assert all(button is not None and button.isVisible() for button in buttons)
    assert all(rail.rect().contains(button.geometry()) for button in buttons if button is not None)


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("is_edited", [False, True])
def test_every_text_of_a_contact_fits(console: Console, is_edited: bool, text_size: int) -> None:
    console.preferences.change(text_size=text_size)
    console.people.apply(added(EVERYBODY))
    page = console.people_desk.page
    console.people_desk.open()
    page.go_to(MAYA.id)
    if is_edited:
        page.edit(MAYA)
    found = complaints(console, SIZES)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_every_text_fits(console: Console, page: str, text_size: int) -> None:
    console.preferences.change(text_size=text_size)
    console.window.show_page(page)
    found = complaints(console, SIZES)
    assert not found, "\n".join(found)


def test_every_translated_text_fits(translated: Console) -> None:
    assert translated.window.panels.dial.call.text() != "Call"  # else nothing is translated
    found: list[str] = []
    for text_size in TRANSLATED_TEXT_SIZES:
        translated.preferences.change(text_size=text_size)
        for page in PAGES:
            translated.window.show_page(page)
            found += [f"{page} {text_size} % {each}" for each in complaints(translated, TRANSLATED_SIZES)]
    assert not found, "\n".join(found)
