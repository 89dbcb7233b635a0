"""The history outlives the window, a disk that fails stops nothing, and what is too old goes."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.records_file import records_file
from callboard.app.shutdown import shut_down
from callboard.app.wiring import history_upkeep
from callboard.controller.request_journal import OpenRequest, Wish
from callboard.domain.extension import ExtensionState
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, Outcome
from callboard.domain.history.history_filter import HistoryFilter
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import V11, in_rehearsal
from tests.doubles.reception import Reception
from tests.doubles.record_writer import entry
from tests.doubles.window_loop import finish

DIALLED = "02079460958"
KEY = "rehearsal-v11"
Open = Callable[..., AbstractContextManager[Reception]]
outside_of_the_window = pytest.mark.parametrize("pbx", [V11[1]], indirect=True, ids="-".join)
"""One that goes on when the window closes."""


@pytest.fixture
def opened(
    pbx: Pbx,
    qapp: QApplication,
    loop: asyncio.AbstractEventLoop,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Open:
    """Opens one window after the other, each with a database."""
    monkeypatch.setattr(history_upkeep, "START_MS", 0)

    @contextmanager
    def open_window(database: Database, before: Callable[[Console], None] = lambda _: None) -> Iterator[Reception]:
        with nothing_left_behind():
            console = Console(pbx.make_session, qapp, loop, my_phone="100", records=database, records_key=KEY)
            before(console)
            console.start()
            reception = Reception(console, pbx, qtbot)
            try:
                reception.wait_for_picture()
                yield reception
            finally:
                assert finish(loop, shut_down(console))

    return open_window


def call(reception: Reception, number: str = DIALLED) -> None:
    """Somebody is called, and it ends."""
    reception.dial(number)
    reception.wait_for_state("100", ExtensionState.TALKING)
    reception.pbx.controls.do("hang_up", number="100")
    reception.wait_for_silence()


def kept_in(path: Path) -> tuple[HistoryEntry, ...]:
    database = Database(path)
    page = HistoryStore(database, KEY).page(HistoryFilter()).result(10)
    database.close()
    return page.entries


@in_rehearsal
def test_the_next_window_knows_what_the_one_before_saw(opened: Open, tmp_path: Path) -> None:
    path = records_file(tmp_path)
    with opened(Database(path)) as reception:
        call(reception)
        reception.dial("104")  # it goes on when the window closes
        reception.wait_for_state("100", ExtensionState.TALKING)
    assert [(each.who.number, each.outcome) for each in kept_in(path)] == [
        ("104", Outcome.UNKNOWN),
        (DIALLED, Outcome.ANSWERED),
    ]
    with opened(Database(path)) as reception:
        diary = reception.console.diary
        reception.wait_until(lambda: len(diary.diary.entries) == 2)
        earlier = diary.earlier(DIALLED, 0)
        assert earlier is not None
        assert (earlier.spoke_with, earlier.are_incoming) == ("100", False)
        assert len(reception.console.history.page(HistoryFilter()).result(10).entries) == 2
        cleared = QSignalSpy(reception.console.recorder.cleared)
        reception.console.recorder.clear()
        reception.wait_until(lambda: cleared.count() == 1)
        assert diary.earlier(DIALLED, 0) is None
    assert kept_in(path) == ()


@outside_of_the_window
def test_a_call_that_went_on_before_the_window_was_there_has_no_made_up_length(opened: Open, tmp_path: Path) -> None:
    path = records_file(tmp_path)
    with opened(Database(None)) as reception:  # as good as killed: nothing of it is kept
        reception.dial("104")
        reception.wait_for_state("100", ExtensionState.TALKING)
    with opened(Database(path)) as reception:
        reception.wait_for_state("100", ExtensionState.TALKING)
        reception.pbx.controls.do("hang_up", number="100")
        reception.wait_for_silence()
    (kept,) = kept_in(path)
    assert (kept.outcome, kept.is_begin_seen, kept.talked_s) == (Outcome.ANSWERED, False, None)


@outside_of_the_window
def test_a_call_that_went_on_while_the_window_was_away_is_one_row(opened: Open, tmp_path: Path) -> None:
    path = records_file(tmp_path)
    with opened(Database(path)) as reception:
        reception.dial("104")
        reception.wait_for_state("100", ExtensionState.TALKING)
    (left,) = kept_in(path)
    with opened(Database(path)) as reception:
        reception.wait_for_state("100", ExtensionState.TALKING)
        reception.pbx.controls.do("hang_up", number="100")
        reception.wait_for_silence()
    (kept,) = kept_in(path)
    assert (kept.outcome, kept.began_at_s, kept.answered_at_s) == (
        Outcome.ANSWERED,
        left.began_at_s,
        left.answered_at_s,
    )


@in_rehearsal
def test_a_disk_that_fails_is_told_once_and_the_console_goes_on(opened: Open, tmp_path: Path) -> None:
    in_the_way = tmp_path / "folder"
    in_the_way.write_text("no folder")
    path = records_file(in_the_way)
    with opened(Database(path, retry_s=0.05)) as reception:
        console = reception.console
        told, recovered = QSignalSpy(console.recorder.recorded), QSignalSpy(console.records.recovered)
        call(reception)
        reception.wait_until(lambda: console.records.is_failing)
        call(reception)
        reception.wait_until(lambda: told.count() >= 1)  # what has just come is told without the disk
        seen = console.history.page(HistoryFilter()).result(10).entries
        assert [each.who.number for each in seen] == [DIALLED, DIALLED]
        in_the_way.unlink()
        reception.wait_until(lambda: recovered.count() == 1)
        call(reception, "104")
    assert [each.who.number for each in kept_in(path)] == ["104", DIALLED, DIALLED]


@in_rehearsal
def test_what_is_older_than_it_shall_be_kept_goes(opened: Open, tmp_path: Path) -> None:
    path = records_file(tmp_path)
    database = Database(path)
    store = HistoryStore(database, KEY)
    for days in (1, 20, 89, 91, 400):
        store.keep(replace(entry(days), began_at_s=time.time() - days * 86_400)).result(10)
    database.close()
    with opened(Database(path)) as reception:
        console = reception.console

        def left() -> list[int | None]:
            return [each.call_id for each in console.history.page(HistoryFilter()).result(10).entries]

        reception.wait_until(lambda: left() == [1, 20, 89])
        console.preferences.change(history_days=7)
        reception.wait_until(lambda: left() == [1])
        console.preferences.change(history_days=0)
        reception.wait_until(lambda: left() == [])


@in_rehearsal
def test_what_the_process_before_asked_for_is_an_attempt_and_written_once(opened: Open, tmp_path: Path) -> None:
    requests = (
        OpenRequest(Wish.CALL, ("100", DIALLED), 1_790_000_000.25),
        OpenRequest(Wish.DROP, ("100",), 1_790_000_001.0),
    )
    inside = OpenRequest(Wish.CALL, ("100", "104"), 1_790_000_002.0)
    for _ in range(2):  # until somebody has read it, every start finds it
        with opened(Database(records_file(tmp_path)), before=lambda console: console.recorder.take_open(requests)):
            pass
    with opened(Database(records_file(tmp_path))) as reception:
        reception.console.recorder.take_open([inside])
    to_colleague, attempt = kept_in(records_file(tmp_path))
    assert (to_colleague.kind, to_colleague.who.is_outside) == (HistoryKind.INTERNAL, False)
    assert to_colleague.who.name
    assert (attempt.outcome, attempt.who.number, attempt.others[0].number) == (Outcome.ATTEMPTED, DIALLED, "100")
    assert attempt.began_at_s == requests[0].asked_at_s


@in_rehearsal
def test_where_somebody_was_called_is_known_in_the_next_run(opened: Open, tmp_path: Path) -> None:
    path = records_file(tmp_path)
    with opened(Database(path)) as reception:
        recorder = reception.console.recorder
        reception.wait_until(lambda: bool(reception.board.extensions))
        assert not recorder.has_called_country("+49")
        call(reception, "+493023125042")
        reception.wait_until(lambda: recorder.has_called_country("+49"))
    with opened(Database(path)) as reception:
        reception.wait_until(lambda: reception.console.recorder.has_called_country("+49"))
        assert not reception.console.recorder.has_called_country("+33")
