"""One file: when it is written, what happens to a bad one, and that nothing else is touched."""

import logging
import os
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.app.kept import toml_store, turn
from callboard.app.kept.toml_store import LARGEST_FILE_BYTES, SETTLE_MS, TomlStore
from callboard.domain.preferences import Preferences

DARK = Preferences(text_size=130)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "never made yet" / "preferences.toml"


def store_at(path: Path, parent: QObject | None = None) -> TomlStore[Preferences]:
    return TomlStore(path, Preferences, parent)


def test_without_a_file_everything_is_as_shipped(path: Path, qapp: object) -> None:
    assert store_at(path).load() == Preferences()
    assert not path.parent.exists()


def test_a_change_is_written_a_moment_later_and_read_next_time(path: Path, qtbot: QtBot) -> None:
    store = store_at(path)
    store.load()
    store.keep(lambda: DARK)
    assert not path.exists()
    qtbot.waitUntil(path.exists, timeout=SETTLE_MS * 10)
    assert store.flush()
    assert store_at(path).load() == DARK


def test_many_changes_are_written_once(path: Path, qtbot: QtBot) -> None:
    store = store_at(path)
    asked: list[int] = []
    for size in (100, 115, 150):
        store.keep(lambda size=size: asked.append(size) or Preferences(text_size=size))
    qtbot.waitUntil(path.exists, timeout=SETTLE_MS * 10)
    store.flush()
    assert asked == [150]


def test_the_end_does_not_wait_for_the_moment(path: Path, qapp: object) -> None:
    store = store_at(path)
    store.keep(lambda: DARK)
    assert store.flush()
    assert path.read_text("utf-8") == "text_size = 130\n"


def test_nothing_changed_nothing_written(path: Path, qapp: object) -> None:
    store = store_at(path)
    store.load()
    assert store.flush()
    assert not path.parent.exists()


def test_only_the_finished_file_is_left(path: Path, qapp: object) -> None:
    store = store_at(path)
    for size in (115, 130):
        store.keep(lambda size=size: Preferences(text_size=size))
        store.flush()
    assert sorted(file.name for file in path.parent.iterdir()) == [".preferences.toml.lock", "preferences.toml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits; its folder belongs to the user")
def test_nobody_else_may_read_it(path: Path, qapp: object) -> None:
    store = store_at(path)
    store.keep(lambda: DARK)
    store.flush()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"x" * (LARGEST_FILE_BYTES + 1)])
def test_a_file_nobody_understands_is_set_aside(
    path: Path, content: bytes, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = store_at(path)
    assert store.load() == Preferences()
    assert path.with_name("preferences.toml.bad").read_bytes() == content
    assert "set aside as preferences.toml.bad" in caplog.text
    store.keep(lambda: DARK)
    store.flush()
    assert store_at(path).load() == DARK


def test_what_is_left_out_is_named_in_the_log_without_its_value(
    path: Path, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text('country = "secret"\ntext_size = 130', "utf-8")
    with caplog.at_level(logging.WARNING):
        assert store_at(path).load() == DARK
    assert "country" in caplog.text
    assert "secret" not in caplog.text


def test_a_file_that_cannot_be_read_is_not_overwritten(path: Path, qapp: object) -> None:
    path.mkdir(parents=True)  # a folder cannot be read, whoever runs the test
    store = store_at(path)
    assert store.load() == Preferences()
    store.keep(lambda: DARK)
    assert store.flush()
    assert path.is_dir()


def test_a_folder_that_cannot_be_made_is_no_crash(
    tmp_path: Path, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    store = store_at(tmp_path / "file" / "preferences.toml")
    store.keep(lambda: DARK)
    assert store.flush()
    assert "cannot be written" in caplog.text


def test_a_disk_that_hangs_holds_nobody_up(path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    comes_back = threading.Event()
    monkeypatch.setattr(toml_store, "_write", lambda *_: comes_back.wait(10))
    monkeypatch.setattr(toml_store, "DEADLINE_S", 0.05)
    store = store_at(path)
    store.keep(lambda: DARK)
    assert not store.flush()
    comes_back.set()
    assert store.flush()


def test_what_another_window_changed_meanwhile_stays(path: Path, qapp: object) -> None:
    first, second = store_at(path), store_at(path)
    one, two = first.load(), second.load()
    for size in (115, 150):
        first.keep(lambda size=size: replace(one, text_size=size))
        assert first.flush()
    second.keep(lambda: replace(two, country="DE"))
    assert second.flush()
    first.keep(lambda: replace(one, text_size=130))
    assert first.flush()
    assert store_at(path).load() == Preferences(text_size=130, country="DE")


def test_what_was_chosen_last_wins_where_both_changed_the_same(path: Path, qapp: object) -> None:
    first, second = store_at(path), store_at(path)
    one, two = first.load(), second.load()
    first.keep(lambda: replace(one, text_size=150))
    assert first.flush()
    second.keep(lambda: replace(two, text_size=130))
    assert second.flush()
    assert store_at(path).load().text_size == 130


def test_a_file_that_is_gone_or_broken_meanwhile_is_written_whole(path: Path, qapp: object) -> None:
    store = store_at(path)
    value = replace(store.load(), country="DE")
    store.keep(lambda: value)
    assert store.flush()
    for spoil in (path.unlink, lambda: path.write_bytes(b"= ?")):
        spoil()
        value = replace(value, text_size=130 if value.text_size != 130 else 150)
        store.keep(lambda value=value: value)
        assert store.flush()
        assert store_at(path).load() == value


def test_who_cannot_have_a_turn_says_so_and_loses_nothing(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "WAIT_S", 0.05)
    store = store_at(path)
    value = store.load()
    with turn.our_turn(path):
        store.keep(lambda: replace(value, country="DE"))
        with qtbot.waitSignal(store.failed):
            store.flush()
    store.keep(lambda: replace(value, country="DE", text_size=130))
    assert store.flush()
    assert store_at(path).load() == Preferences(country="DE", text_size=130)
