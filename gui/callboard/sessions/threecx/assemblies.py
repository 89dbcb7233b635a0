"""The vendor's DLLs: found in the chosen folder, checked before they are loaded, proved afterwards.

A DLL of another generation, another copy of it (from the GAC, or loaded before) or one without its companions must
end in a plain sentence, not in odd behaviour (3cx-field-problems, 11 to 17).
"""

import ctypes
import importlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.assembly_metadata import Version
from callboard.sessions.threecx.dotnet_need import why_unsuitable
from callboard.sessions.threecx.failures import other_bits, read_exception
from callboard.sessions.threecx.generation import Generation
from callboard.sessions.threecx.native_probe import native_libraries_in, why_not_loadable
from callboard.sessions.threecx.portable_executable import Image, read_image
from callboard.sessions.threecx.runtime import running_runtime
from callboard.sessions.threecx.vendor_files import (
    COMPANION_FILE,
    MAIN_FILE,
    SIMPLE_NAME,
    Clue,
    Detected,
    detect_generation,
    missing_companion,
)

CONFIGURATION, CALL_CONTROL = "TCX.Configuration", "TCX.PBXAPI"
_NEEDED_TYPES = (f"{CONFIGURATION}.PhoneSystem", f"{CALL_CONTROL}.PBXConnection")


@dataclass(frozen=True, slots=True)
class VendorAssembly:
    """The vendor's assembly, loaded and proved; the namespaces are modules whose members are its types."""

    file: Path
    version: Version
    configuration: Any
    call_control: Any


@dataclass(frozen=True, slots=True)
class AssemblyLabel:
    """What .NET itself reads of an assembly without loading it."""

    name: str
    version: Version


def check_files(folder: Path) -> None:
    """What can be said about the folder in a millisecond, before .NET is started. Raises SessionFailed."""
    main, companion = folder / MAIN_FILE, folder / COMPANION_FILE
    if not main.is_file() or not companion.is_file():
        check_present(folder)
    image = _image_of(main)
    if image is None or not image.is_dotnet:
        raise SessionFailed(problem(ProblemCode.FILE_NOT_DOTNET, file=MAIN_FILE, folder=str(folder)))
    check_width(folder)


def check_present(folder: Path) -> Detected:
    """The files are there and can be made out; gives what they are from. Raises SessionFailed."""
    found = detect_generation(folder)
    where = {"file": MAIN_FILE, "folder": str(folder)}
    if found.clue is Clue.NO_FOLDER:
        raise SessionFailed(problem(ProblemCode.FOLDER_MISSING, folder=str(folder)))
    if found.clue is Clue.NO_FILE:
        raise SessionFailed(problem(ProblemCode.FILE_MISSING, **where))
    if found.clue is Clue.NOT_ALLOWED:
        raise SessionFailed(problem(ProblemCode.FILE_NOT_READABLE, **where, said=found.facts["said"]))
    missing = missing_companion(folder, found.library, found.number)
    if missing is not None:
        raise SessionFailed(problem(ProblemCode.FILE_MISSING, file=missing, folder=str(folder)))
    if found.clue is Clue.NOT_DOTNET:
        raise SessionFailed(problem(ProblemCode.FILE_NOT_DOTNET, **where))
    return found


def check_width(folder: Path) -> None:
    """The files are for programs of this one's width. Raises SessionFailed (WRONG_BITNESS)."""
    for file in (folder / MAIN_FILE, folder / COMPANION_FILE, *native_libraries_in(folder)):
        image = _image_of(file)
        if image is not None and image.bits not in (None, program_bits()):
            raise SessionFailed(problem(ProblemCode.WRONG_BITNESS, file=file.name, **other_bits()))


def program_bits() -> int:
    """32 or 64: which DLLs this program can load."""
    return 64 if sys.maxsize > 2**32 else 32


def _image_of(file: Path) -> Image | None:
    """None when it is not there, or no DLL."""
    try:
        return read_image(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        where = {"file": file.name, "folder": str(file.parent)}
        raise SessionFailed(problem(ProblemCode.FILE_NOT_READABLE, **where, said=error.strerror or "")) from error


def check_generation(folder: Path, found: Detected, generation: Generation) -> None:
    """What was found in `folder` is of `generation`. Raises SessionFailed (WRONG_GENERATION)."""
    if found.generation == generation.name:
        return
    facts = {"found": found.number or "?", "chosen": generation.number, "folder": str(folder)}
    version = found.facts.get("version", "?")
    if found.is_known and found.generation is None:
        raise SessionFailed(problem(ProblemCode.WRONG_GENERATION, case="not-offered", version=version, **facts))
    raise SessionFailed(problem(ProblemCode.WRONG_GENERATION, version=version, **facts))


def load_vendor(folder: Path, generation: Generation) -> VendorAssembly:
    """Loads the DLLs from `folder` and nowhere else. Raises SessionFailed. The runtime must run."""
    folder = folder.resolve()
    check_files(folder)
    image = _image_of(folder / MAIN_FILE)
    if image is not None and image.is_mixed:
        _refuse_unsuitable(folder)
    label = _label_of(folder, generation)
    _prepare_native_libraries(folder)
    _refuse_other_copy(folder / MAIN_FILE)
    companion = _image_of(folder / COMPANION_FILE)
    if companion is not None and companion.is_dotnet:
        _load(folder / COMPANION_FILE)
    assembly = _load(folder / MAIN_FILE)
    for name in _NEEDED_TYPES:
        if assembly.GetType(name) is None:
            raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member=name))
    return VendorAssembly(
        folder / MAIN_FILE,
        label.version,
        importlib.import_module(CONFIGURATION),
        importlib.import_module(CALL_CONTROL),
    )


def _label_of(folder: Path, generation: Generation) -> AssemblyLabel:
    """What the main file says it is, read by .NET; it is of `generation`. Raises SessionFailed."""
    label = read_label(folder / MAIN_FILE)
    if label is None or label.name != SIMPLE_NAME or label.version not in generation.assembly_versions:
        check_generation(folder, check_present(folder), generation)
        raise SessionFailed(problem(ProblemCode.FILE_NOT_DOTNET, file=MAIN_FILE, folder=str(folder)))
    return label


def read_label(file: Path) -> AssemblyLabel | None:
    """What the assembly says it is, without loading it; None when it is no assembly. The runtime must run."""
    system: Any = importlib.import_module("System")
    reflection: Any = importlib.import_module("System.Reflection")
    try:
        label = reflection.AssemblyName.GetAssemblyName(str(file.resolve()))
    except (system.BadImageFormatException, system.IO.FileLoadException):
        return None
    version = label.get_Version()
    parts = (version.get_Major(), version.get_Minor(), version.get_Build(), version.get_Revision())
    return AssemblyLabel(str(label.get_Name()), tuple(max(int(part), 0) for part in parts))


def _refuse_unsuitable(folder: Path) -> None:
    """What the running .NET cannot run, such as native code in an assembly elsewhere than on Windows (inferred)."""
    runtime, library = running_runtime(), detect_generation(folder).library
    if runtime is None or library is None:
        return
    why_not = why_unsuitable(library, runtime.choice, MAIN_FILE)
    if why_not is not None:
        raise SessionFailed(why_not)


def _refuse_other_copy(file: Path) -> None:
    """One process holds one copy for good: a second one would silently be the first."""
    system: Any = importlib.import_module("System")
    loaded = system.AppDomain.get_CurrentDomain().GetAssemblies()
    for index in range(loaded.GetLength(0)):
        assembly = loaded.GetValue(index)
        if str(assembly.GetName().get_Name()) == SIMPLE_NAME:
            _prove(assembly, file)


def _load(file: Path) -> Any:
    reflection: Any = importlib.import_module("System.Reflection")
    system: Any = importlib.import_module("System")
    try:
        assembly = reflection.Assembly.LoadFrom(str(file))
    except system.BadImageFormatException as error:
        raise SessionFailed(problem(ProblemCode.WRONG_BITNESS, file=file.name, **other_bits())) from error
    except system.Exception as error:  # blocked by Windows because it was downloaded, and whatever else there may be
        _refuse_unsuitable(file.parent)
        thrown = read_exception(error)
        raise SessionFailed(problem(ProblemCode.VENDOR_ERROR, type=thrown.types[0], said=thrown.said())) from error
    _prove(assembly, file)
    return assembly


def _prove(assembly: Any, file: Path) -> None:
    """The copy in use is `file`: .NET Framework may take one from its shared cache instead."""
    location = "" if assembly.get_IsDynamic() else str(assembly.get_Location())
    if assembly.get_GlobalAssemblyCache() or not location or not Path(location).samefile(file):
        loaded = location or str(assembly.get_FullName())
        on_windows = {"case": "on Windows"} if sys.platform == "win32" else {}
        raise SessionFailed(problem(ProblemCode.OTHER_COPY_LOADED, loaded=loaded, wanted=str(file), **on_windows))


def native_files(folder: Path) -> tuple[Path, ...]:
    """What is native in `folder` and has to be loadable."""
    companion = _image_of(folder / COMPANION_FILE)
    is_native = (folder / COMPANION_FILE).is_file() and (companion is None or not companion.is_dotnet)
    natives = native_libraries_in(folder)
    return (*natives, folder / COMPANION_FILE) if is_native else natives


def _prepare_native_libraries(folder: Path) -> None:
    """Native libraries are found in this folder and can be loaded, before any type asks for them."""
    natives = native_files(folder)
    for library in natives:
        why_not = why_not_loadable(library)
        if why_not is not None:
            raise SessionFailed(why_not)
    if natives and sys.platform == "win32":
        # Kept for the life of the process: what is loaded later looks for its own dependencies here.
        os.add_dll_directory(str(folder))
    for library in natives:
        ctypes.CDLL(str(library))  # by its whole path, so that no file of the same name from elsewhere is taken
