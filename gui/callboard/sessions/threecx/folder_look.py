"""What is in a folder that somebody chose for the files of a 3CX, file by file. Nothing is loaded."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.assemblies import check_generation, check_present, check_width
from callboard.sessions.threecx.generations import generation_named, known_generations
from callboard.sessions.threecx.native_probe import native_libraries_in
from callboard.sessions.threecx.vendor_files import (
    MAIN_FILE,
    NATIVE_FILE,
    Detected,
    companions_of,
    detect_generation,
    folder_objection,
)


class FileState(StrEnum):
    """What is to be said of one file."""

    GOOD = "good"
    """It is one of them."""
    THERE = "there"
    """A file of that name is there; it says nothing about itself."""
    MISSING = "missing"
    BAD = "bad"
    """It cannot be used: see the objection."""


@dataclass(frozen=True, slots=True)
class FileLook:
    """One file that is needed. `version` is its AssemblyVersion, "" where it has none."""

    name: str
    state: FileState
    version: str = ""


@dataclass(frozen=True, slots=True)
class FolderLook:
    """`objection` is why these files cannot be used for what was chosen; None when they can."""

    folder: Path
    files: tuple[FileLook, ...]
    detected: Detected
    objection: Problem | None = None

    @property
    def offered_instead(self) -> str:
        """The generation that would be right for these files, where another one was chosen; else ""."""
        return self.detected.generation or ""


def look_into(folder: Path, generation: str = "") -> FolderLook:
    """What is in `folder` for `generation` ("v11"); "" is whatever the files are from. Never raises."""
    found = detect_generation(folder)
    try:
        _refuse(folder, found, generation)
    except SessionFailed as failure:
        return FolderLook(folder, tuple(_files(folder, found, generation)), found, failure.problem)
    return FolderLook(folder, tuple(_files(folder, found, generation)), found)


def _refuse(folder: Path, found: Detected, generation: str) -> None:
    check_present(folder)
    check_width(folder)
    objection = folder_objection(folder, found.number)
    if objection is not None:
        raise SessionFailed(objection)
    if generation:
        check_generation(folder, found, generation_named(generation))
    elif found.generation is None:
        raise SessionFailed(_not_served(found, folder))


def _not_served(found: Detected, folder: Path) -> Problem:
    version, where = found.facts.get("version", "?"), str(folder)
    if not found.is_known:
        return problem(ProblemCode.WRONG_GENERATION, case="no-3cx", file=MAIN_FILE, version=version, folder=where)
    served = ", ".join(f"3CX {each.number}" for each in known_generations())
    facts = {"found": found.number, "served": served, "version": version, "folder": where}
    return problem(ProblemCode.WRONG_GENERATION, case="not-served", **facts)


def _files(folder: Path, found: Detected, generation: str) -> Iterator[FileLook]:
    main = folder / MAIN_FILE
    version = found.library.version_text if found.library is not None else ""
    if not main.is_file():
        yield FileLook(MAIN_FILE, FileState.MISSING)
    elif found.generation is None or (generation and found.generation != generation):
        yield FileLook(MAIN_FILE, FileState.BAD, version)
    else:
        yield FileLook(MAIN_FILE, FileState.GOOD, version)
    number = found.number or generation.removeprefix("v")
    for name in companions_of(found.library, number):
        is_there = bool(native_libraries_in(folder)) if name == NATIVE_FILE else (folder / name).is_file()
        yield FileLook(name, FileState.THERE if is_there else FileState.MISSING)
