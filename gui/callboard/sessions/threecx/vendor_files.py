"""Which 3CX is a folder of DLLs from? Told from the files alone, nothing is loaded (3cx-object-model, 1 and 2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.sessions.threecx.assembly_metadata import Library, Version, read_library
from callboard.sessions.threecx.generations import known_generations
from callboard.sessions.threecx.native_probe import native_libraries_in

SIMPLE_NAME = "3cxpscomcpp2"
MAIN_FILE, COMPANION_FILE, NATIVE_FILE = f"{SIMPLE_NAME}.dll", "sl.dll", "tcxpscom_native.dll"
_NATIVE_IMPORT = "tcxpscom_native"
_MODERN = ("System.Runtime", "netstandard")
"""What assemblies for other .NETs than .NET Framework refer to, instead of mscorlib: 3CX 16 and later."""

_FIRST_INFORMATIONAL, _LAST_INFORMATIONAL = 16, 30
_MODERN_MAJORS: Mapping[int, str] = {2: "16", 3: "18", 18: "18", 4: "20"}
_FOR_MIXED_CODE = ("11", "12", "14")


class Clue(StrEnum):
    """How it was told, or why it could not be."""

    ASSEMBLY_VERSION = "assembly-version"
    FILE_VERSION = "file-version"
    REFERENCES = "references"
    NO_FOLDER = "no-folder"
    NO_FILE = "no-file"
    NOT_ALLOWED = "not-allowed"
    NOT_DOTNET = "not-dotnet"
    NOT_THE_VENDORS = "not-the-vendors"
    NO_LABEL = "no-label"


@dataclass(frozen=True, slots=True)
class Detected:
    """What the files are from. `number` is as people say it: "11" to "20", or "" when it cannot be told.

    `generation` is what Callboard calls it ("v11"), None when it cannot speak to it. `clue` says how it was told, and
    `facts` what was seen: file, folder, version, wanted (the .NET it was built for).
    """

    number: str
    generation: str | None
    clue: Clue
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    library: Library | None = field(default=None, repr=False)

    @property
    def is_known(self) -> bool:
        """Whether it could be told."""
        return bool(self.number)


def detect_generation(folder: Path) -> Detected:
    """Which 3CX the files in `folder` are from. Never raises; looks at one file and loads nothing."""
    facts = {"file": MAIN_FILE, "folder": str(folder)}
    if not folder.is_dir():
        return Detected("", None, Clue.NO_FOLDER, facts)
    try:
        library = read_library(folder / MAIN_FILE)
    except FileNotFoundError:
        return Detected("", None, Clue.NO_FILE, facts)
    except OSError as error:
        return Detected("", None, Clue.NOT_ALLOWED, {**facts, "said": error.strerror or ""})
    return _detected_in(library, facts)


def _detected_in(library: Library | None, facts: Mapping[str, str]) -> Detected:
    if library is None or not library.is_dotnet:
        return Detected("", None, Clue.NOT_DOTNET, facts, library)
    facts = {**facts, "version": library.version_text or "?"}
    if not library.name:
        return Detected("", None, Clue.NO_LABEL, facts, library)
    if library.name.casefold() != SIMPLE_NAME:
        return Detected("", None, Clue.NOT_THE_VENDORS, {**facts, "name": library.name}, library)
    number, clue = number_of(library)
    built_for = next((f"{name} {_short(seen)}" for name in _MODERN if (seen := library.reference(name))), "")
    return Detected(number, _name_of(number, library.version), clue, {**facts, "wanted": built_for}, library)


def number_of(library: Library) -> tuple[str, Clue]:
    """The 3CX that the vendor's assembly `library` is of, as people say it."""
    if is_modern(library):
        told = int(found[0]) if (found := re.match(r"\d{1,3}(?=\.)", library.informational_version)) else 0
        if _FIRST_INFORMATIONAL <= told <= _LAST_INFORMATIONAL:
            return str(told), Clue.REFERENCES
        return _MODERN_MAJORS.get(library.version[0], "16 or later"), Clue.REFERENCES
    if library.version >= (2,):
        return "15", Clue.ASSEMBLY_VERSION
    if library.version >= (1, 6):
        # 12 and 14 have the same AssemblyVersion; the help of each tells another file version.
        is_14 = library.file_version.startswith("1.6.")
        return ("14", Clue.FILE_VERSION) if is_14 else ("12", Clue.ASSEMBLY_VERSION)
    return "11", Clue.ASSEMBLY_VERSION


def is_modern(library: Library) -> bool:
    """Whether it is built for another .NET than .NET Framework, as those of 3CX 16 and later are."""
    return any(library.reference(name) is not None for name in _MODERN)


def _name_of(number: str, version: Version) -> str | None:
    if number not in _FOR_MIXED_CODE:
        return None
    return next((each.name for each in known_generations() if version in each.assembly_versions), None)


def _short(version: Version) -> str:
    return ".".join(map(str, version[:2]))


def companions_of(library: Library | None, number: str) -> tuple[str, ...]:
    """The files that have to lie beside the main one of 3CX `number` (3cx-object-model, section 2)."""
    if library is not None and is_modern(library):
        return (NATIVE_FILE,)
    is_15 = number == "15" or (library is not None and _NATIVE_IMPORT in library.native_imports)
    return (COMPANION_FILE, NATIVE_FILE) if is_15 else (COMPANION_FILE,)


def missing_companion(folder: Path, library: Library | None, number: str) -> str | None:
    """The first file that is not there; None when all are. What it is called elsewhere than on Windows is not known."""
    for name in companions_of(library, number):
        is_there = bool(native_libraries_in(folder)) if name == NATIVE_FILE else (folder / name).is_file()
        if not is_there:
            return name
    return None


_TEMPLATES = re.compile(r"[\\/]skel[\\/]Bin[\\/]?$", re.IGNORECASE)
_OUTSIDE_INSTANCE = re.compile(r"[\\/]3CX Phone System[\\/]Bin[\\/]?$", re.IGNORECASE)
_STALE_ON_LINUX = re.compile(r"/3cxpbx/Instance1/Bin/?$", re.IGNORECASE)
_FROM_INSTANCE = ("14", "15")


def folder_objection(folder: Path, number: str) -> Problem | None:
    """Why files from this folder of a 3CX server are not to be used; None for any other folder (field problems, 2)."""
    path = str(folder)
    if _TEMPLATES.search(path):
        return problem(ProblemCode.WRONG_FOLDER, folder=path, better="/usr/lib/3cxpbx")
    if _OUTSIDE_INSTANCE.search(path) and number in _FROM_INSTANCE:
        slash = path.rstrip("\\/")[-4]
        better = f"{path.rstrip(slash)[:-3]}Instance1{slash}Bin"
        return problem(ProblemCode.WRONG_FOLDER, folder=path, better=better)
    if _STALE_ON_LINUX.search(path) and number not in _FROM_INSTANCE:
        return problem(ProblemCode.WRONG_FOLDER, folder=path, better="/usr/lib/3cxpbx")
    return None
