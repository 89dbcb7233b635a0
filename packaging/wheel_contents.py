"""Refuses to make a wheel that would lack what has to be made first. For hatchling, which finds the class by itself."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MADE = (
    "vendor/pump/build/Callboard.Pump.dll",
    "vendor/stand_in/build/v11/3cxpscomcpp2.dll",
    "vendor/stand_in/build/v12/3cxpscomcpp2.dll",
    "resources/translations/callboard_de.qm",
)


class WheelContents(BuildHookInterface[Any]):
    """Asked before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Raises FileNotFoundError; `version` is "standard", or "editable", which needs nothing of it."""
        missing = [name for name in MADE if not (Path(self.root) / name).exists()]
        if missing and version != "editable":
            raise FileNotFoundError(f"run `make setup` first: {missing[0]} has not been made")
