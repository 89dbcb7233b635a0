"""Where everything is kept that a person chose, and what IT prepared for all of them. Nothing is made here."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from platformdirs import site_config_path, user_config_path

SETTINGS_FOLDER = "CALLBOARD_SETTINGS_FOLDER"
"""The variable that names another folder."""
MACHINE_FILE = "CALLBOARD_MACHINE_FILE"
"""The variable that names another file of the computer."""


def settings_folder(environment: Mapping[str, str] | None = None) -> Path:
    """The folder of this person."""
    chosen = (os.environ if environment is None else environment).get(SETTINGS_FOLDER)
    return Path(chosen) if chosen else user_config_path("callboard", appauthor=False)


def machine_file(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The file that an administrator may have put on this computer."""
    environment = os.environ if environment is None else environment
    if chosen := environment.get(MACHINE_FILE):
        return Path(chosen)
    if platform == "win32":
        return site_config_path("Callboard", appauthor=False) / "defaults.toml"
    # Not the desktop's /etc/xdg: that is for people who look for it under the program's name.
    return Path("/etc/callboard/defaults.toml")
