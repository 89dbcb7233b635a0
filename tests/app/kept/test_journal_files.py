"""One journal per process; what a dead process left open is told once, and never by two."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.app.kept import journal_files
from callboard.app.kept.journal_files import FOLDER, JournalFile
from callboard.controller.request_journal import open_requests
from callboard.domain.commands import PlaceCall

ROOT = Path(__file__).resolve().parents[3]
CALL = PlaceCall("100", "02079460958")
DIES_IN_THE_MIDDLE = """
import os, sys
from pathlib import Path
from callboard.app.kept.journal_files import JournalFile
from callboard.domain.commands import PlaceCall
kept = JournalFile(Path(sys.argv[1]))
for number, to in enumerate(sys.argv[2:]):
    kept.journal.asked(number, PlaceCall("100", to))
os.kill(os.getpid(), 9)
"""


def die_asking(settings: Path, *numbers: str) -> None:
    subprocess.run(
        [sys.executable, "-c", DIES_IN_THE_MIDDLE, str(settings), *numbers],
        env={**os.environ, "PYTHONPATH": str(ROOT / "gui")},
        check=False,
        timeout=30,
    )


def files_in(settings: Path) -> list[Path]:
    return sorted((settings / FOLDER).iterdir())


def test_what_a_killed_process_had_asked_is_told_by_the_next_one(tmp_path: Path) -> None:
    die_asking(tmp_path, "101", "102")
    kept = JournalFile(tmp_path)
    assert [each.numbers for each in kept.journal.earlier] == [("100", "101"), ("100", "102")]
    kept.end()
    assert files_in(tmp_path) == []
    assert JournalFile(tmp_path).journal.earlier == ()


def test_it_is_told_again_when_nobody_could_read_it(tmp_path: Path) -> None:
    die_asking(tmp_path, "101")
    die_asking(tmp_path, "102")
    kept = JournalFile(tmp_path)
    assert {each.numbers[1] for each in kept.journal.earlier} == {"101", "102"}
    kept.journal.forget_earlier()
    kept.end()


def test_a_process_that_lives_keeps_its_own(tmp_path: Path) -> None:
    alive = JournalFile(tmp_path)
    alive.journal.asked(1, CALL)
    other = JournalFile(tmp_path)
    assert other.journal.earlier == ()
    assert len(files_in(tmp_path)) == 2
    other.end()
    alive.end()


def test_a_clean_end_leaves_what_is_open_only_to_the_one_that_follows(tmp_path: Path) -> None:
    first = JournalFile(tmp_path)
    first.journal.asked(1, CALL)
    first.end(keeps_open=True)
    second = JournalFile(tmp_path)
    assert [each.numbers for each in second.journal.earlier] == [("100", "02079460958")]
    second.journal.forget_earlier()
    second.end(keeps_open=True)
    assert files_in(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the rights with the folder of the person")
def test_it_is_for_the_eyes_of_its_owner_only(tmp_path: Path) -> None:
    kept = JournalFile(tmp_path / "settings")
    assert stat.S_IMODE(files_in(tmp_path / "settings")[0].stat().st_mode) == 0o600
    kept.end()


def test_what_is_too_old_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    die_asking(tmp_path, "101")
    monkeypatch.setattr(journal_files, "TOO_OLD_S", -1.0)
    kept = JournalFile(tmp_path)
    assert kept.journal.earlier == ()
    kept.end()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_folder_that_cannot_be_used_stops_nothing(tmp_path: Path, is_there: bool) -> None:
    (tmp_path / "settings").touch()
    kept = JournalFile(tmp_path / "settings" if is_there else None)
    kept.journal.asked(1, CALL)
    kept.end()


def test_a_file_full_of_nonsense_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "requests-1-1.jsonl").write_bytes(os.urandom(500))
    kept = JournalFile(tmp_path)
    assert kept.journal.earlier == ()
    kept.journal.asked(1, CALL)
    assert len(files_in(tmp_path)) == 1
    assert len(open_requests(files_in(tmp_path)[0].read_bytes())) == 1
    kept.end()
