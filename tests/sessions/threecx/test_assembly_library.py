"""Copies of the vendor's files: whole or not at all, and known again."""

import errno
import os
import time
import tomllib
from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.threecx import assembly_library
from callboard.sessions.threecx.assembly_library import forget_copies, keep_copy
from callboard.sessions.threecx.copy_record import RECORD_FILE, RecordBroken, read_record
from callboard.sessions.threecx.kept_copy import CopyState, KeptCopy, copy_in, refuse_damaged, state_of
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.made_assemblies import vendor_like

MAIN = "3cxpscomcpp2.dll"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as on the server of a 3CX 12, with much more in it than is needed."""
    return server_folder(tmp_path_factory.mktemp("server"))


def server_folder(folder: Path) -> Path:
    vendor_like(folder, "1.6.0.0", file_version="1.2.30787.0")
    (folder / "sl.dll").write_bytes(b"MZ" + bytes(500))
    (folder / "3CXPhoneSystem.ini").write_text("[ConfService]\nconfPass=Secret-1\n", "utf-8")
    (folder / "other.dll").write_bytes(b"MZ other")
    return folder


@pytest.fixture
def own_server(tmp_path: Path, server: Path) -> Path:
    """The same, to be changed."""
    own = tmp_path / "own"
    own.mkdir()
    for file in server.iterdir():
        if file.is_file():
            (own / file.name).write_bytes(file.read_bytes())
    return own


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def refusal(source: Path, library: Path) -> SessionFailed:
    with pytest.raises(SessionFailed) as raised:
        keep_copy(source, "office", library)
    return raised.value


def in_library(library: Path) -> list[str]:
    return sorted(str(path.relative_to(library)) for path in library.rglob("*"))


def test_it_holds_the_files_of_the_generation_and_nothing_else(server: Path, library: Path) -> None:
    copy = keep_copy(server, "office", library)
    assert copy.folder.parent == library / "office"
    assert sorted(file.name for file in copy.folder.iterdir()) == [MAIN, RECORD_FILE, "sl.dll"]
    assert (copy.folder / MAIN).read_bytes() == (server / MAIN).read_bytes()
    assert [folder.name for folder in (library / "office").iterdir()] == [copy.folder.name], "nothing unfinished"


def test_the_record_tells_hash_version_size_origin_and_time(server: Path, library: Path) -> None:
    copy = keep_copy(server, "office", library)
    told = tomllib.loads((copy.folder / RECORD_FILE).read_text("utf-8"))
    assert told["number"] == "12"
    assert told["origin"] == str(server)
    assert told["copied_at"].endswith("+00:00")
    main = told["files"][0]
    assert main["name"] == MAIN
    assert main["version"] == "1.6.0.0"
    assert main["file_version"] == "1.2.30787.0"
    assert main["size"] == (server / MAIN).stat().st_size
    assert len(main["sha256"]) == 64
    assert main["origin"] == str(server / MAIN)
    assert copy_in(copy.folder) == copy


def test_nobody_elses_business(server: Path, library: Path) -> None:
    copy = keep_copy(server, "office", library)
    assert copy.folder.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert "Secret-1" not in (copy.folder / RECORD_FILE).read_text("utf-8")


def test_the_same_files_again_are_the_same_copy(server: Path, library: Path) -> None:
    first, second = (keep_copy(server, "office", library) for _ in range(2))
    assert first.folder == second.folder
    assert state_of(second.folder) is CopyState.UNCHANGED


def test_a_damaged_copy_of_the_same_files_is_made_anew(server: Path, library: Path) -> None:
    folder = keep_copy(server, "office", library).folder
    (folder / "sl.dll").write_bytes(b"rubbish")
    assert keep_copy(server, "office", library).folder == folder
    assert state_of(folder) is CopyState.UNCHANGED
    assert len(list((library / "office").iterdir())) == 1


@pytest.mark.parametrize("how", ["changed", "gone", "longer", "joined", "record"])
def test_a_damaged_copy_is_noticed(server: Path, library: Path, how: str) -> None:
    folder = keep_copy(server, "office", library).folder
    content = (folder / MAIN).read_bytes()
    if how == "changed":
        (folder / MAIN).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    elif how == "gone":
        (folder / "sl.dll").unlink()
    elif how == "longer":
        (folder / MAIN).write_bytes(content + b"x")
    elif how == "joined":
        (folder / "tcxpscom_native.dll").write_bytes(b"MZ")
    else:
        (folder / RECORD_FILE).write_text("files = 3", "utf-8")
    assert state_of(folder) is CopyState.DAMAGED
    with pytest.raises(SessionFailed) as raised:
        refuse_damaged(folder)
    assert raised.value.problem.code is ProblemCode.COPY_DAMAGED
    assert "not as it was made" in sentence_of(raised.value.problem).what


def test_a_folder_of_somebody_else_is_not_judged(server: Path) -> None:
    refuse_damaged(server)
    assert copy_in(server) is None
    assert state_of(server) is CopyState.UNCHANGED


def test_an_update_of_the_server_is_noticed(own_server: Path, library: Path) -> None:
    old = keep_copy(own_server, "office", library)
    assert state_of(old.folder) is CopyState.UNCHANGED
    (own_server / "sl.dll").write_bytes(b"MZ" + bytes(600))
    assert state_of(old.folder) is CopyState.ORIGIN_NEWER
    new = keep_copy(own_server, "office", library)
    assert new.folder != old.folder
    refuse_damaged(old.folder)  # what is in use now stays as it is
    assert state_of(new.folder) is CopyState.UNCHANGED


def test_files_that_were_only_touched_are_not_newer(own_server: Path, library: Path) -> None:
    copy = keep_copy(own_server, "office", library)
    os.utime(own_server / MAIN, (time.time() + 100, time.time() + 100))
    assert state_of(copy.folder) is CopyState.UNCHANGED


def test_an_origin_that_cannot_be_seen_says_nothing(own_server: Path, library: Path) -> None:
    copy = keep_copy(own_server, "office", library)
    for file in own_server.iterdir():
        file.unlink()
    assert state_of(copy.folder) is CopyState.UNCHANGED


@pytest.mark.parametrize(
    ("missing", "code"),
    [(MAIN, ProblemCode.FILE_MISSING), ("sl.dll", ProblemCode.FILE_MISSING), ("", ProblemCode.FOLDER_MISSING)],
)
def test_what_is_missing_is_named(own_server: Path, library: Path, missing: str, code: ProblemCode) -> None:
    source = own_server if missing else own_server / "nowhere"
    (own_server / missing).unlink() if missing else None
    why_not = refusal(source, library).problem
    assert why_not.code is code
    assert why_not.facts.get("file", "") == missing
    assert in_library(library) == []


def test_a_link_that_leads_back_to_itself(own_server: Path, library: Path) -> None:
    (own_server / "sl.dll").unlink()
    (own_server / MAIN).unlink()
    (own_server / MAIN).symlink_to(MAIN)
    why_not = refusal(own_server, library).problem
    assert "leads back to itself" in sentence_of(why_not).what
    assert in_library(library) == []


def test_a_link_to_a_file_is_copied_as_the_file(own_server: Path, library: Path, tmp_path: Path) -> None:
    (own_server / "sl.dll").rename(tmp_path / "real.dll")
    (own_server / "sl.dll").symlink_to(tmp_path / "real.dll")
    copy = keep_copy(own_server, "office", library)
    assert not (copy.folder / "sl.dll").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_what_never_ends_is_not_opened(own_server: Path, library: Path) -> None:
    (own_server / "sl.dll").unlink()
    os.mkfifo(own_server / "sl.dll")
    assert refusal(own_server, library).problem.code in (ProblemCode.FILE_MISSING, ProblemCode.FILE_NOT_READABLE)
    (own_server / MAIN).unlink()
    os.mkfifo(own_server / MAIN)
    assert refusal(own_server, library).problem.code is ProblemCode.FILE_NOT_READABLE
    assert in_library(library) in ([], ["office"])


def test_a_huge_file_is_none_of_a_3cx(own_server: Path, library: Path) -> None:
    with (own_server / "sl.dll").open("wb") as file:
        file.truncate(60 * 2**20)
    why_not = refusal(own_server, library).problem
    assert "larger than 48 MB" in sentence_of(why_not).what
    assert in_library(library) == ["office"]


def test_a_full_disk_leaves_nothing_half(server: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = keep_copy(server, "office", library)
    (kept.folder / "sl.dll").write_bytes(b"damaged, so that a new one is wanted")
    before = in_library(library)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(assembly_library.os, "fsync", full)
    why_not = refusal(server, library).problem
    assert why_not.code is ProblemCode.COPY_NOT_MADE
    assert "not enough room" in sentence_of(why_not).what
    assert in_library(library) == before


def test_a_folder_where_nothing_can_be_written(server: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    why_not = refusal(server, tmp_path / "file" / "library").problem
    assert why_not.code is ProblemCode.COPY_NOT_MADE
    assert "could not be copied" in sentence_of(why_not).what


def test_files_that_change_while_they_are_copied(
    own_server: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written_meanwhile(file: Path, content: bytes) -> None:
        file.write_bytes(b"MZ of another 3CX" if file.name == MAIN else content)

    monkeypatch.setattr(assembly_library, "_write", written_meanwhile)
    why_not = refusal(own_server, library).problem
    assert "changed while they were copied" in sentence_of(why_not).what
    assert in_library(library) == ["office"]


def test_what_is_not_from_a_3cx_is_not_copied(own_server: Path, library: Path) -> None:
    (own_server / MAIN).write_text("no DLL", "utf-8")
    assert refusal(own_server, library).problem.code is ProblemCode.FILE_NOT_DOTNET
    assert in_library(library) == []


def copies_of(own_server: Path, library: Path, count: int) -> list[KeptCopy]:
    copies: list[KeptCopy] = []
    for number in range(count):
        (own_server / "sl.dll").write_bytes(b"MZ" + bytes(number))
        copies.append(keep_copy(own_server, "office", library))
    return copies


def test_old_copies_are_forgotten_and_those_in_use_are_not(own_server: Path, library: Path) -> None:
    copies = copies_of(own_server, library, 3)
    (library / "office" / ".new-left-behind").mkdir()
    (library / "office" / ".old-left-behind").mkdir()
    forget_copies("office", library, keep=[copies[1].folder])
    assert [folder.name for folder in (library / "office").iterdir()] == [copies[1].folder.name]
    forget_copies("office", library)
    assert in_library(library) == []
    forget_copies("nobody", library)


def test_a_record_that_leads_elsewhere_is_no_record(server: Path, library: Path) -> None:
    folder = keep_copy(server, "office", library).folder
    text = (folder / RECORD_FILE).read_text("utf-8").replace('name = "sl.dll"', 'name = "../../sl.dll"')
    (folder / RECORD_FILE).write_text(text, "utf-8")
    with pytest.raises(RecordBroken):
        read_record(folder)
    assert state_of(folder) is CopyState.DAMAGED


@pytest.mark.alone
def test_the_proof_is_cheap(server: Path, library: Path, own_server: Path) -> None:
    (own_server / "sl.dll").write_bytes(b"MZ" + os.urandom(4 * 2**20))
    folder = keep_copy(own_server, "office", library).folder
    refuse_damaged(folder)
    took = []
    for _ in range(5):
        began = time.perf_counter()
        refuse_damaged(folder)
        took.append(time.perf_counter() - began)
    assert min(took) < 0.02
