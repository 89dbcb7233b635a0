"""What is kept of conferences: in turn with everybody else, whole or not at all, and a bad file costs only itself."""

import os
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.app.kept.conference_store import FOLDER, ConferenceStore, conference_store
from callboard.app.kept.turn import our_turn
from callboard.domain.conferences.conference_memory import ConferenceMemory, KeptConference, KeptMember
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited, with_template
from callboard.domain.conferences.planned_conference import PlannedConference
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.wording.problem_sentences import sentence_of

MONDAY = ConferenceTemplate("Monday call", (Invited("101", "Anna Berg"), Invited("+493023125042")), False, True, True)
WHOLE = ConferenceMemory(
    (MONDAY,),
    replace(MONDAY, name=""),
    (PlannedConference("0f3a", 1_800_000_000.0, MONDAY, "700**100"),),
    (KeptConference("702", (KeptMember("101", "joined", 7), KeptMember("102", "waiting")), 1_700_000_000.5),),
)
CHANGES_EACH = 20
ADD_MANY = """
import sys
from callboard.app.kept.conference_store import ConferenceStore
from callboard.domain.conferences.conference_template import ConferenceTemplate, with_template
from dataclasses import replace
from pathlib import Path

store, who = ConferenceStore(Path(sys.argv[1]), 30.0), sys.argv[2]
assert "PySide6" not in sys.modules
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    new = ConferenceTemplate(f"{who} {number}")
    store.change(lambda memory: replace(memory, templates=with_template(memory.templates, new)))
"""


@pytest.fixture
def store(tmp_path: Path) -> ConferenceStore:
    return conference_store(tmp_path / "settings", "profile-office")


def adding(name: str) -> ConferenceMemory:
    return ConferenceMemory((ConferenceTemplate(name),))


def refused(store: ConferenceStore) -> Problem:
    with pytest.raises(SessionFailed) as failure:
        store.change(lambda memory: adding("New"))
    assert sentence_of(failure.value.problem).what
    return failure.value.problem


def test_nothing_is_there_and_nothing_is_made_at_first(store: ConferenceStore, tmp_path: Path) -> None:
    assert store.read() == ConferenceMemory()
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_is_read_by_another_run(store: ConferenceStore) -> None:
    assert store.change(lambda memory: WHOLE) == WHOLE
    assert ConferenceStore(store.path).read() == WHOLE
    assert store.path.parent.name == FOLDER


def test_no_change_writes_nothing(store: ConferenceStore) -> None:
    store.change(lambda memory: memory)
    assert not store.path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
def test_nobody_else_may_read_it(store: ConferenceStore) -> None:
    store.change(lambda memory: WHOLE)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in store.path.parent.iterdir()}
    assert modes == {0o600}


def test_two_processes_at_once_lose_nothing(store: ConferenceStore) -> None:
    gui = Path(__file__).resolve().parents[3] / "gui"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", ADD_MANY, str(store.path), who, str(CHANGES_EACH)],
            stdin=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(gui)},
        )
        for who in ("one", "two")
    ]
    for run in runs:
        assert run.stdin is not None
        run.stdin.write(b"\n")
        run.stdin.flush()
    for run in runs:
        run.communicate(timeout=50)
        assert run.returncode == 0
    wanted = {f"{who} {number}" for who in ("one", "two") for number in range(CHANGES_EACH)}
    assert {template.name for template in store.read().templates} == wanted


def test_threads_of_one_process_lose_nothing_either(store: ConferenceStore) -> None:
    def add(who: int) -> None:
        for number in range(5):
            new = ConferenceTemplate(f"{who} {number}")
            mine = ConferenceStore(store.path, 30.0)
            mine.change(lambda memory, new=new: replace(memory, templates=with_template(memory.templates, new)))

    threads = [threading.Thread(target=add, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.read().templates) == 20


def test_who_writes_for_too_long_is_told_of(store: ConferenceStore) -> None:
    hasty = ConferenceStore(store.path, 0.05)
    with our_turn(store.path):
        what = refused(hasty)
    assert what.code is ProblemCode.SETTINGS_NOT_SAVED
    assert "another Callboard" in what.facts["said"]
    assert hasty.read() == ConferenceMemory()


def test_a_change_that_fails_leaves_everything_and_the_turn(store: ConferenceStore) -> None:
    store.change(lambda memory: WHOLE)

    def fail(memory: ConferenceMemory) -> ConferenceMemory:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.change(fail)
    assert store.read() == WHOLE
    assert store.change(lambda memory: adding("After it")) == adding("After it")


@pytest.mark.parametrize("content", [b"templates = [", b"\xff\xfe\x00", b"#" * 1_000_001])
def test_a_broken_file_counts_as_empty_and_is_set_aside_by_the_first_change(
    store: ConferenceStore, content: bytes
) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_bytes(content)
    assert store.read() == ConferenceMemory()
    assert store.path.read_bytes() == content
    store.change(lambda memory: WHOLE)
    assert store.read() == WHOLE
    assert store.path.with_name(store.path.name + ".bad").read_bytes() == content


def test_what_cannot_be_used_costs_only_itself(store: ConferenceStore) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_text(
        '[[templates]]\nname = "Good"\n[[templates.people]]\nnumber = "101"\n[[templates.people]]\nnumber = "1;2"\n'
        '[[templates]]\npeople = []\n[[planned]]\nplanned_id = "../x"\nstarts_at_s = 1.0\n[planned.what]\nname = "x"\n',
        "utf-8",
    )
    assert store.read() == ConferenceMemory((ConferenceTemplate("Good", (Invited("101"),)),))


def test_a_file_that_cannot_be_read_is_left_alone(store: ConferenceStore) -> None:
    store.path.mkdir(parents=True)
    assert refused(store).code is ProblemCode.SETTINGS_UNREADABLE
    with pytest.raises(SessionFailed):
        store.read()


def test_a_folder_that_takes_nothing_is_told_of(store: ConferenceStore) -> None:
    store.path.parent.parent.mkdir()
    store.path.parent.write_text("no folder", "utf-8")
    assert refused(store).code is ProblemCode.SETTINGS_NOT_SAVED
