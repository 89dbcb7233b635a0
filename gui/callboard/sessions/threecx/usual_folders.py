"""Where the files of a 3CX may be on this computer, best first (3cx-field-problems, section 2; 3cx-object-model, 2)."""

import importlib
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from callboard.sessions.threecx.vendor_files import MAIN_FILE

InstallFolder = Callable[[], str]
_KEYS = (r"SOFTWARE\3CX\PhoneSystem", r"SOFTWARE\Wow6432Node\3CX\PhoneSystem")
_BELOW_PROGRAMS = ("3CX PhoneSystem/Bin", "3CX Phone System/Instance1/Bin", "3CX Phone System/Bin")
_ELSEWHERE = ("/usr/lib/3cxpbx",)


def folders_with_files(
    app_path: str = "",
    ini_file: Path | None = None,
    environment: Mapping[str, str] | None = None,
    install_folder: InstallFolder | None = None,
) -> tuple[Path, ...]:
    """The folders on this computer that hold a main file, each once. `app_path` is what the ini calls the folder of the
    phone system. It looks at disks: nothing for the window's thread."""
    environment = os.environ if environment is None else environment
    tried = _tried(app_path, ini_file, environment, install_folder or _install_folder)
    return tuple(dict.fromkeys(folder for folder in tried if _has_files(folder)))


def _tried(
    app_path: str, ini_file: Path | None, environment: Mapping[str, str], install_folder: InstallFolder
) -> Iterable[Path]:
    if ini_file is not None:
        yield ini_file.absolute().parent
    for named in (app_path, install_folder()):
        if named and Path(named).is_absolute():
            yield Path(named) / "Bin"
    for variable in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"):
        if programs := environment.get(variable):
            yield from (Path(programs) / below for below in _BELOW_PROGRAMS)
    yield from map(Path, _ELSEWHERE)


def _has_files(folder: Path) -> bool:
    try:
        return (folder / MAIN_FILE).is_file()
    except (OSError, ValueError):
        return False


def _install_folder() -> str:
    """What the set-up of a 3CX wrote into the registry of Windows, "" where there is none."""
    if sys.platform != "win32":
        return ""
    registry: Any = importlib.import_module("winreg")
    for key in _KEYS:
        try:
            with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as opened:
                return str(registry.QueryValueEx(opened, "AppPath")[0])
        except OSError:
            continue
    return ""
