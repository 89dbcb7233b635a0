"""PINs in a window: never waited for, in order, and told where they are asked for."""

import threading
from collections.abc import Iterator

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.problems import ProblemCode
from callboard.models.conferences.pins_now import PinsNow
from callboard.sessions.pin_store import LAST, PinStore
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind


class SlowKeyring(KeyringInMemory):
    """Waits for a person who unlocks it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_unlocked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        assert self.is_unlocked.wait(20)
        return super().get_password(service, username)


@pytest.fixture
def backend() -> Iterator[SlowKeyring]:
    backend = SlowKeyring()
    yield backend
    backend.is_unlocked.set()


def test_nobody_waits_for_a_keyring_that_waits_for_somebody(backend: SlowKeyring, qtbot: QtBot) -> None:
    with nothing_left_behind():
        pins, told = PinsNow(PinStore("x", backend)), list[str]()
        pins.ask(LAST, told.append)
        assert told == []
        backend.is_unlocked.set()
        qtbot.waitUntil(lambda: told == [""])
        pins.deleteLater()


def test_a_pin_is_known_at_once_and_later_in_the_keyring(backend: SlowKeyring, qtbot: QtBot) -> None:
    pins, told = PinsNow(PinStore("x", backend)), list[str]()
    pins.keep(LAST, "4711")
    pins.ask(LAST, told.append)
    qtbot.waitUntil(lambda: told == ["4711"])
    backend.is_unlocked.set()
    pins.ask(LAST, told.append)
    qtbot.waitUntil(lambda: told == ["4711", "4711"])
    qtbot.waitUntil(lambda: "4711" in backend.kept.values())


def test_what_is_asked_is_done_in_order(backend: SlowKeyring, qtbot: QtBot) -> None:
    pins, told = PinsNow(PinStore("x", backend)), list[str]()
    pins.keep(LAST, "4711")
    pins.keep(LAST, "0815")
    pins.forget(LAST)
    backend.is_unlocked.set()
    pins.ask("other", told.append)
    qtbot.waitUntil(lambda: told == [""])
    assert backend.kept == {}


def test_a_keyring_that_is_not_there_is_told_of_and_the_pin_holds_for_this_run(qtbot: QtBot) -> None:
    pins, told = PinsNow(PinStore("x", NoKeyring())), list[str]()
    failures = QSignalSpy(pins.failed)
    with qtbot.waitSignal(pins.failed):
        pins.keep(LAST, "4711")
    assert failures.at(0)[0].code is ProblemCode.KEYRING_MISSING
    pins.ask(LAST, told.append)
    qtbot.waitUntil(lambda: told == ["4711"])
    with qtbot.waitSignal(pins.failed):
        pins.ask("other", told.append)
    qtbot.waitUntil(lambda: told == ["4711", ""])
