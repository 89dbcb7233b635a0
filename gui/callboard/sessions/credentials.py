"""User names and passwords for a PBX: from the environment, then from the system's keyring. Never from files."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

CONFIG_USER = "CALLBOARD_CONFIG_USER"
CONFIG_PASSWORD = "CALLBOARD_CONFIG_PASSWORD"  # noqa: S105 - the name of a variable
CALL_MANAGER_USER = "CALLBOARD_CALL_MANAGER_USER"
CALL_MANAGER_PASSWORD = "CALLBOARD_CALL_MANAGER_PASSWORD"  # noqa: S105 - the name of a variable

KeyringReader = Callable[[str, str], str | None]
"""(service, entry) -> secret, or None when there is none."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the configuration server and the call manager ask for. Its repr shows nothing."""

    config_user: str = field(default="", repr=False)
    config_password: str = field(default="", repr=False)
    call_manager_user: str = field(default="", repr=False)
    call_manager_password: str = field(default="", repr=False)

    @property
    def is_complete(self) -> bool:
        """Whether there is a user and a password to sign in with."""
        return bool(self.config_user and self.config_password)


def credentials_for(
    host: str, environment: Mapping[str, str] | None = None, keyring_reader: KeyringReader | None = None
) -> Credentials:
    """The credentials for the PBX at `host`; empty texts where nothing is known.

    The call manager's fall back to those of the configuration server, user and password together.
    """
    environment = os.environ if environment is None else environment
    read_keyring = _system_keyring if keyring_reader is None else keyring_reader
    service = f"callboard:{host}"

    def find(name: str) -> str:
        return environment.get(name) or read_keyring(service, name.removeprefix("CALLBOARD_").lower()) or ""

    user, password = find(CONFIG_USER), find(CONFIG_PASSWORD)
    manager_user, manager_password = find(CALL_MANAGER_USER), find(CALL_MANAGER_PASSWORD)
    if not manager_user and not manager_password:
        manager_user, manager_password = user, password
    return Credentials(user, password, manager_user or user, manager_password)


def _system_keyring(service: str, entry: str) -> str | None:
    import keyring  # noqa: PLC0415 - looks for its backends while it is imported

    try:
        return keyring.get_password(service, entry)
    except Exception:  # noqa: BLE001 - whatever the libraries of the desktop throw
        return None  # a machine without a keyring is no failure: there is the environment
