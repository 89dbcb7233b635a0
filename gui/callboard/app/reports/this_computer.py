"""What a program like this one depends on and finds on this computer, as text. English, for whoever has to help."""

import os
import platform
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from callboard import __version__
from callboard.sessions.threecx.file_marks import FileMark, marks_in
from callboard.sessions.threecx.runtime import available_runtimes, running_runtime

_PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "qasync", "pythonnet", "clr-loader", "keyring", "msgspec", "platformdirs"),
    *("phonenumbers", "dnfile", "miniaudio"),
)
_SHOWN_VARIABLES = ("LANG", "LC_ALL", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
_OURS = "CALLBOARD_"


def computer_text(environment: Mapping[str, str] | None = None) -> str:
    """Versions, .NET runtimes, and which variables are set: values only where nothing can be secret."""
    environment = os.environ if environment is None else environment
    bits = 64 if sys.maxsize > 2**32 else 32
    running = running_runtime()
    lines = [
        f"Callboard {__version__}{' (installed)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, {bits}-bit",
        f"System: {platform.platform()}",
        *(f"{name} {_version_of(name)}" for name in _PACKAGES),
        f".NET in use: {f'{running.name} {running.version}, {running.bits}-bit' if running else 'none'}",
        *(f".NET found: {each.name} {each.version}".rstrip() for each in available_runtimes(sys.platform, environment)),
        *(f"{name}={environment[name]}" for name in _SHOWN_VARIABLES if name in environment),
        *(f"{name} is set" for name in sorted(environment) if name.startswith(_OURS)),
    ]
    return "\n".join(lines) + "\n"


def vendor_text(folders: Iterable[Path]) -> str:
    """The vendor's files in each of `folders`: versions, sizes and hashes. Reads them whole."""
    lines: list[str] = []
    for folder in dict.fromkeys(folders):
        lines.append(f"{folder}:")
        marks = marks_in(folder)
        lines += [_line_of(mark) for mark in marks] or ["    none"]
    return "\n".join(lines) + "\n" if lines else "No phone system with files of 3CX is known here.\n"


def _line_of(mark: FileMark) -> str:
    name, version_text = Path(mark.path).name, mark.version or "no version"
    return f"    {name}: {version_text}, {mark.kind}, {mark.size} bytes, SHA-256 {mark.sha256}"


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
