"""Where the files that ship with Callboard are: in a checkout, installed by pip, and frozen by PyInstaller."""

import sys
from pathlib import Path


def program_folder() -> Path:
    """The folder that holds `resources/` and `vendor/`."""
    frozen_root = getattr(sys, "_MEIPASS", None)
    if frozen_root is not None:
        return Path(frozen_root)
    package = Path(__file__).resolve().parent
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parents[1]


def resources_folder() -> Path:
    """Icons, themes and other data without Python."""
    return program_folder() / "resources"


def pump_assembly() -> Path:
    """Our C# event pump, built from `vendor/pump`."""
    return program_folder() / "vendor" / "pump" / "build" / "Callboard.Pump.dll"


def stand_in_folder(generation: str) -> Path:
    """The stand-in for the vendor's assembly of `generation` ("v11", "v12"), built from `vendor/stand_in`."""
    return program_folder() / "vendor" / "stand_in" / "build" / generation


def vendor_folder(generation: str) -> Path:
    """Where the owner of a 3CX puts the DLLs copied from it."""
    return program_folder() / "vendor" / generation
