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
from callboard.sessions.threecx.failures import other_bits, read_exception
from callboard.sessions.threecx.generation import Generation, Version
from callboard.sessions.threecx.generations import number_of_version
from callboard.sessions.threecx.native_probe import native_libraries_in, why_not_loadable
from callboard.sessions.threecx.portable_executable import Image, read_image
from callboard.sessions.threecx.runtime import RuntimeKind, running_runtime

SIMPLE_NAME = "3cxpscomcpp2"
MAIN_FILE, COMPANION_FILE = f"{SIMPLE_NAME}.dll", "sl.dll"
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
    """What an assembly file says it is, read without loading it."""

    name: str
    version: Version

    @property
    def version_text(self) -> str:
        """As people write it: "1.6.0.0"."""
        return ".".join(map(str, self.version))


def check_files(folder: Path) -> None:
    """Everything that can be said about the folder without .NET. Raises SessionFailed."""
    if not folder.is_dir():
        raise SessionFailed(problem(ProblemCode.FOLDER_MISSING, folder=str(folder)))
    for name in (MAIN_FILE, COMPANION_FILE):
        if not (folder / name).is_file():
            raise SessionFailed(problem(ProblemCode.FILE_MISSING, file=name, folder=str(folder)))
    main = _image_of(folder / MAIN_FILE)
    if main is None or not main.is_dotnet:
        raise SessionFailed(problem(ProblemCode.FILE_NOT_DOTNET, file=MAIN_FILE, folder=str(folder)))
    companion = _image_of(folder / COMPANION_FILE)
    for name, image in ((MAIN_FILE, main), (COMPANION_FILE, companion)):
        if image is not None and image.bits not in (None, program_bits()):
            raise SessionFailed(problem(ProblemCode.WRONG_BITNESS, file=name, **other_bits()))


def program_bits() -> int:
    """32 or 64: which DLLs this program can load."""
    return 64 if sys.maxsize > 2**32 else 32


def _image_of(file: Path) -> Image | None:
    try:
        return read_image(file)
    except OSError as error:
        raise SessionFailed(problem(ProblemCode.FILE_MISSING, file=file.name, folder=str(file.parent))) from error


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


def check_label(folder: Path, generation: Generation) -> AssemblyLabel:
    """The main DLL is the vendor's and of `generation`. Raises SessionFailed. The runtime must run."""
    label = read_label(folder / MAIN_FILE)
    if label is None:
        raise SessionFailed(problem(ProblemCode.FILE_NOT_DOTNET, file=MAIN_FILE, folder=str(folder)))
    is_the_vendors = label.name == SIMPLE_NAME
    if not is_the_vendors or label.version not in generation.assembly_versions:
        raise SessionFailed(
            problem(
                ProblemCode.WRONG_GENERATION,
                found=number_of_version(label.version) if is_the_vendors else "?",
                chosen=generation.number,
                version=label.version_text,
                folder=str(folder),
            )
        )
    return label


def load_vendor(folder: Path, generation: Generation) -> VendorAssembly:
    """Loads the DLLs from `folder` and nowhere else. Raises SessionFailed. The runtime must run."""
    folder = folder.resolve()
    check_files(folder)
    _refuse_mixed_elsewhere(folder / MAIN_FILE)
    label = check_label(folder, generation)
    _prepare_native_libraries(folder)
    _refuse_other_copy(folder / MAIN_FILE)
    if read_label(folder / COMPANION_FILE) is not None:
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


def _refuse_mixed_elsewhere(file: Path) -> None:
    """Assemblies with native code in them (v11 and v12 have that, inferred) need .NET Framework, so Windows."""
    runtime = running_runtime()
    image = _image_of(file)
    if runtime is None or image is None or not image.is_mixed or runtime.choice.kind is RuntimeKind.NETFX:
        return
    raise SessionFailed(
        problem(ProblemCode.RUNTIME_MISSING, wanted=".NET Framework (Windows)", found=runtime.choice.name)
    )


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
        thrown = read_exception(error)
        raise SessionFailed(problem(ProblemCode.VENDOR_ERROR, type=thrown.types[0], said=thrown.said)) from error
    _prove(assembly, file)
    return assembly


def _prove(assembly: Any, file: Path) -> None:
    """The copy in use is `file`: .NET Framework may take one from its shared cache instead."""
    location = "" if assembly.get_IsDynamic() else str(assembly.get_Location())
    if assembly.get_GlobalAssemblyCache() or not location or not Path(location).samefile(file):
        loaded = location or str(assembly.get_FullName())
        raise SessionFailed(problem(ProblemCode.OTHER_COPY_LOADED, loaded=loaded, wanted=str(file)))


def _prepare_native_libraries(folder: Path) -> None:
    """Native libraries are found in this folder and can be loaded, before any type asks for them."""
    companion = folder / COMPANION_FILE
    natives = native_libraries_in(folder)
    if not (image := _image_of(companion)) or not image.is_dotnet:
        natives = (*natives, companion)
    for library in natives:
        why_not = why_not_loadable(library)
        if why_not is not None:
            raise SessionFailed(why_not)
    if natives and sys.platform == "win32":
        # Kept for the life of the process: what is loaded later looks for its own dependencies here.
        os.add_dll_directory(str(folder))
    for library in natives:
        ctypes.CDLL(str(library))  # by its whole path, so that no file of the same name from elsewhere is taken
