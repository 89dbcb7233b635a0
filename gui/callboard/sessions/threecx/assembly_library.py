"""Copies of the vendor's files in the program's own folder: made whole or not at all, and proved before they are used.

An update of the phone system changes the files on its server; what is loaded here stays as it was until somebody asks
for a fresh copy. Every copy has a folder of its own, called by its contents: files that are in use are never replaced.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.assemblies import check_present
from callboard.sessions.threecx.assembly_metadata import LARGEST_FILE, library_in
from callboard.sessions.threecx.copy_record import (
    RECORD_FILE,
    CopyRecord,
    KeptFile,
    text_of_record,
)
from callboard.sessions.threecx.kept_copy import KeptCopy, is_sound
from callboard.sessions.threecx.native_probe import native_libraries_in
from callboard.sessions.threecx.vendor_files import MAIN_FILE, NATIVE_FILE, Detected, companions_of, detect_generation

DATA_FOLDER = "CALLBOARD_DATA_FOLDER"
"""The variable that names another folder for everything of this kind."""
_UNFINISHED, _SET_ASIDE = ".new-", ".old-"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_IN_USE_ON_WINDOWS = (32, 33)
_NAME_LENGTH = 16


def library_folder() -> Path:
    """Where all copies of this person are; nothing is made."""
    chosen = os.environ.get(DATA_FOLDER)
    return (Path(chosen) if chosen else user_data_path("callboard", appauthor=False)) / "assemblies"


def keep_copy(source: Path, profile_id: str, library: Path) -> KeptCopy:
    """Copy the files of one 3CX from `source`, and nothing else of that folder. Raises SessionFailed; then nothing is
    left of it. What is there already as it should be is taken as it is."""
    source = source.absolute()
    found = _found_in(source)
    place = library / profile_id
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=place))
    except OSError as error:
        raise SessionFailed(_why_not_kept(place, error)) from error
    try:
        return _moved_in(unfinished, _filled(unfinished, source, found), place)
    except OSError as error:
        raise SessionFailed(_why_not_kept(place, error)) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def forget_copies(profile_id: str, library: Path, keep: Collection[Path] = ()) -> None:
    """Remove the copies of a profile but those in `keep`, and what an end in the middle left. What is in use stays."""
    kept = {folder.absolute() for folder in keep}
    place = library / profile_id
    with contextlib.suppress(OSError):
        for folder in place.iterdir():
            if folder.absolute() not in kept:
                _remove(folder)
        if not kept:
            place.rmdir()


def _found_in(source: Path) -> Detected:
    main = source / MAIN_FILE
    if source.is_dir():
        _refuse_unreadable(main)
    return check_present(source)


def _refuse_unreadable(file: Path) -> None:
    """Only an ordinary file is opened: others may never end, or never begin."""
    try:
        if file.exists() and not file.is_file():
            raise SessionFailed(_why_unreadable(file, OSError(errno.EINVAL, "it is no ordinary file")))
        file.stat()
    except FileNotFoundError:
        raise SessionFailed(problem(ProblemCode.FILE_MISSING, file=file.name, folder=str(file.parent))) from None
    except OSError as error:
        raise SessionFailed(_why_unreadable(file, error)) from error


def _filled(unfinished: Path, source: Path, found: Detected) -> CopyRecord:
    """Copies everything and writes the record. Raises SessionFailed about the source, OSError about our own disk."""
    files = tuple(_copied(file, unfinished) for file in _wanted(source, found))
    again = detect_generation(unfinished)
    if (again.number, again.clue) != (found.number, found.clue):
        raise SessionFailed(_changed_meanwhile(source))
    record = CopyRecord(found.number, str(source), datetime.now(UTC).isoformat(timespec="seconds"), files)
    _write(unfinished / RECORD_FILE, text_of_record(record))
    return record


def _wanted(source: Path, found: Detected) -> Sequence[Path]:
    others = [source / name for name in companions_of(found.library, found.number) if name != NATIVE_FILE]
    return [source / MAIN_FILE, *others, *native_libraries_in(source)]


def _copied(file: Path, target: Path) -> KeptFile:
    _refuse_unreadable(file)
    try:
        before = file.stat()
        with file.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
        after = file.stat()
    except OSError as error:
        raise SessionFailed(_why_unreadable(file, error)) from error
    if len(content) > LARGEST_FILE:
        facts = {"file": file.name, "folder": str(file.parent), "most": str(LARGEST_FILE // 2**20), "said": ""}
        raise SessionFailed(problem(ProblemCode.FILE_NOT_READABLE, case="too-large", **facts))
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(content) != after.st_size:
        raise SessionFailed(_changed_meanwhile(file.parent))
    _write(target / file.name, content)
    library = library_in(content)
    return KeptFile(
        file.name,
        hashlib.sha256(content).hexdigest(),
        len(content),
        library.version_text if library is not None else "",
        library.file_version if library is not None else "",
        str(file),
        after.st_mtime_ns,
    )


def _write(file: Path, content: bytes) -> None:
    with file.open("xb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _moved_in(unfinished: Path, record: CopyRecord, place: Path) -> KeptCopy:
    contents = "".join(f"{file.name}\0{file.sha256}\n" for file in record.files)
    target = place / hashlib.sha256(contents.encode()).hexdigest()[:_NAME_LENGTH]
    if target.exists():
        if is_sound(target):
            # The same files again, perhaps from elsewhere: only the record is new.
            (unfinished / RECORD_FILE).replace(target / RECORD_FILE)
            return KeptCopy(target, Path(record.origin), record.number, record.files)
        _remove(target)
    unfinished.rename(target)
    return KeptCopy(target, Path(record.origin), record.number, record.files)


def _remove(folder: Path) -> None:
    """All of it or nothing: on Windows a folder with a file in use cannot be renamed either."""
    aside = folder.with_name(f"{_SET_ASIDE}{folder.name.lstrip('.')}")
    if not folder.name.startswith(_SET_ASIDE):
        shutil.rmtree(aside, ignore_errors=True)
        folder.rename(aside)
    shutil.rmtree(aside if aside.exists() else folder, ignore_errors=True)


def _changed_meanwhile(folder: Path) -> Problem:
    return problem(ProblemCode.COPY_NOT_MADE, case="changing", folder=str(folder))


def _why_unreadable(file: Path, error: OSError) -> Problem:
    facts = {"file": file.name, "folder": str(file.parent), "said": printable(error.strerror or str(error), 200)}
    if error.errno == errno.ELOOP:
        return problem(ProblemCode.FILE_NOT_READABLE, case="loop", **facts)
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return problem(ProblemCode.FILE_NOT_READABLE, case="in-use", **facts)
    is_of_rights = isinstance(error, PermissionError)
    return problem(ProblemCode.FILE_NOT_READABLE, **({} if is_of_rights else {"case": "odd"}), **facts)


def _why_not_kept(place: Path, error: OSError) -> Problem:
    case = {"case": "no-room"} if error.errno in _NO_ROOM else {}
    said = printable(error.strerror or str(error), 200)
    return problem(ProblemCode.COPY_NOT_MADE, folder=str(place), said=said, **case)
