"""The version resource of the Windows program: what Explorer shows under Properties, Details."""

from __future__ import annotations

import re
from typing import Any

from callboard import __version__

PRODUCT, COMPANY = "Callboard", "Callboard contributors"
DESCRIPTION = "Console for receptionists on 3CX phone systems"
_ENGLISH_UNICODE = "040904B0"


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Windows wants four numbers: 1.2.3 and 1.2.3rc1 become 1.2.3.0."""
    found = [int(number) for number in re.findall(r"\d+", version)[:3]]
    major, minor, patch = (*found, 0, 0, 0)[:3]
    return major, minor, patch, 0


def version_resource() -> Any:
    """For PyInstaller, which knows how to write it."""
    from PyInstaller.utils.win32 import versioninfo  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    texts = {
        "CompanyName": COMPANY,
        "FileDescription": DESCRIPTION,
        "FileVersion": __version__,
        "InternalName": "callboard",
        "LegalCopyright": f"{COMPANY}, MIT licence",
        "OriginalFilename": "callboard.exe",
        "ProductName": PRODUCT,
        "ProductVersion": __version__,
    }
    numbers = four_numbers(__version__)
    strings = [versioninfo.StringStruct(name, text) for name, text in texts.items()]
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([versioninfo.StringTable(_ENGLISH_UNICODE, strings)]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )
