"""What a wheel has besides the package. For hatchling, which finds the class by itself."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = "callboard/shipped"
"""What is no Python lies beside the package in a checkout, and inside it once it is installed."""
CONTENTS = ("resources", "vendor/pump/build/Callboard.Pump.dll", "vendor/stand_in/build")
MADE = (
    "vendor/pump/build/Callboard.Pump.dll",
    "vendor/stand_in/build/v11/3cxpscomcpp2.dll",
    "vendor/stand_in/build/v12/3cxpscomcpp2.dll",
    "resources/translations/callboard_de.qm",
)


class WheelContents(BuildHookInterface[Any]):
    """Asked before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """`version` is "standard", or "editable", which uses the checkout itself. Raises FileNotFoundError where
        something has not been made yet."""
        if version == "editable":
            return
        missing = [name for name in MADE if not (Path(self.root) / name).exists()]
        if missing:
            raise FileNotFoundError(f"run `make setup` first: {missing[0]} has not been made")
        if self.target_name == "wheel":
            build_data["force_include"].update({name: f"{SHIPPED}/{name}" for name in CONTENTS})
