"""A program that is killed in the middle of writing loses nothing that it was told is kept, and what it leaves behind
needs nobody's hand."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from callboard.domain.history.history_filter import HistoryFilter
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from tests.doubles.past_calls import counted
from tests.doubles.record_writer import KEY

ROOT = Path(__file__).resolve().parents[2]
TIMES = 100 if os.environ.get("CALLBOARD_DEEP") else 12
EACH = 100_000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


@contextmanager
def writer(path: Path, first: int, seed: int, count: int = EACH) -> Iterator[subprocess.Popen[str]]:
    """The other program, until the block ends."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "gui")))}
    command = [sys.executable, "-m", "tests.doubles.record_writer", str(path), str(first), str(count), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def told_before_kill(process: subprocess.Popen[str], draw: random.Random) -> list[int]:
    """What it said is kept, until it was killed at some moment."""
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(draw.randint(1, 300))]
    for _ in range(draw.randint(0, 20_000)):  # a moment, not always the same
        pass
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.readlines()
    process.wait()
    return [int(line) for line in lines if line.endswith("\n")]


def kept_numbers(database: Database) -> set[int]:
    query = "SELECT call_id FROM history"
    return {row[0] for row in database.read(lambda connection: list(connection.execute(query))).result(30)}


def state_of(database: Database) -> str:
    return database.read(lambda connection: next(iter(connection.execute("PRAGMA integrity_check")))[0]).result(60)


def test_whatever_was_told_as_kept_is_there_after_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    seed = random.SystemRandom().randrange(10**6)
    draw = random.Random(seed)
    told: list[int] = []
    for time in range(TIMES):
        with writer(path, time * EACH, seed + time) as process:
            told += told_before_kill(process, draw)
        troubles: list[object] = []
        database = Database(path)
        database.hear(troubles.append)
        missing = set(told) - kept_numbers(database)
        assert not missing, f"seed {seed}, time {time}"
        assert troubles == []
        database.close()
    database = Database(path)
    assert state_of(database) == "ok", f"seed {seed}"
    store = HistoryStore(database, KEY)
    for number in draw.sample(told, 20):
        found = store.page(HistoryFilter(text=f"{number:08d}")).result(30).entries
        assert number in {each.call_id for each in found}, f"seed {seed}: kept, and not found"
    # The next run writes on without anybody's help.
    assert counted(store, HistoryFilter()) >= len(set(told))
    database.close()


def test_two_that_write_at_once_and_are_killed_damage_nothing(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    seed = random.SystemRandom().randrange(10**6)
    draw = random.Random(seed)
    told: list[int] = []
    for time in range(TIMES // 3):
        first = time * 2 * EACH
        with writer(path, first, seed + time) as one, writer(path, first + EACH, seed - time) as other:
            told += told_before_kill(one, draw)
            told += told_before_kill(other, draw)
    database = Database(path)
    assert not set(told) - kept_numbers(database), f"seed {seed}"
    assert state_of(database) == "ok", f"seed {seed}"
    database.close()


def test_a_kill_while_the_file_is_made_leaves_no_half_of_it(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)
    draw = random.Random(seed)
    for time in range(TIMES):
        path = tmp_path / f"{time}" / "records.db"
        with writer(path, 0, seed) as process:
            watched = (path, path.with_name(path.name + "-wal"))[draw.randint(0, 1)]
            while not watched.exists() and process.poll() is None:
                pass  # as close to that moment as there is
            process.send_signal(signal.SIGKILL)
            process.wait()
        database = Database(path)
        assert state_of(database) == "ok", f"seed {seed}, time {time}"
        database.close()


def test_two_programs_on_one_file_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    with writer(path, 0, 1, 1_500) as one, writer(path, EACH, 2, 1_500) as other:
        database = Database(path)
        seen = len(kept_numbers(database))
        assert one.wait(50) == 0
        assert other.wait(50) == 0
        kept = kept_numbers(database)
        assert kept == {*range(1_500), *range(EACH, EACH + 1_500)}
        assert seen <= len(kept)
        assert state_of(database) == "ok"
        database.close()
