"""Keyrings for a process of its own, chosen by the variable of the `keyring` library."""

import threading

from tests.doubles.keyrings import KeyringInMemory


class FailingKeyring(KeyringInMemory):
    """As a service of the desktop that has gone."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the service went away")


class SilentKeyring(KeyringInMemory):
    """Waits for a person who is not there."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None
