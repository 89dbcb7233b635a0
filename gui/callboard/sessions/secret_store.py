"""Users and passwords of the kept phone systems: in the system's keyring, and nowhere else.

The environment goes before it (`sessions/credentials.py` has the names of its variables), for who has no keyring.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import (
    CALL_MANAGER_PASSWORD,
    CALL_MANAGER_USER,
    CONFIG_PASSWORD,
    CONFIG_USER,
    Credentials,
)
from callboard.sessions.system_keyring import Backend, SystemKeyring

if TYPE_CHECKING:
    from collections.abc import Callable

ENTRIES = tuple(each.name for each in fields(Credentials))
_VARIABLES = dict(zip(ENTRIES, (CONFIG_USER, CONFIG_PASSWORD, CALL_MANAGER_USER, CALL_MANAGER_PASSWORD), strict=True))


class SecretStore:
    """Credentials by the id of a profile. All of it may wait for a person who has to unlock the keyring, so it is
    nothing for the window's thread. `backend` is for tests; None is the keyring of the system.

    What could not be saved is known until the program ends.
    """

    def __init__(self, environment: Mapping[str, str] | None = None, backend: Backend | None = None) -> None:
        self._environment = os.environ if environment is None else environment
        self.keyring = SystemKeyring(backend)
        self._this_run: dict[str, Credentials] = {}
        self._listener: Callable[[Credentials], object] = lambda _: None

    def tell_to(self, listener: Callable[[Credentials], object]) -> None:
        """`listener` hears of everything that is known here, and of all that passes from now on, on any thread."""
        self._listener = listener
        for credentials in self.held().values():
            listener(credentials)

    def read(self, profile_id: str) -> Credentials:
        """What is known; empty texts where nothing is. Raises SessionFailed where a keyring would have to be asked
        and does not answer."""
        from_environment = {entry: self._environment.get(name, "") for entry, name in _VARIABLES.items()}
        if from_environment["config_user"] and from_environment["config_password"]:
            return self._told(Credentials(**from_environment))
        kept = self._this_run.get(profile_id) or self._kept(profile_id)
        found = {entry: from_environment[entry] or getattr(kept, entry) for entry in ENTRIES}
        return self._told(Credentials(**found))

    def write(self, profile_id: str, credentials: Credentials) -> None:
        """Keep them. Raises SessionFailed when the keyring takes nothing; they hold for this run all the same."""
        self._this_run[profile_id] = self._told(credentials)
        service = service_of(profile_id)
        for entry in ENTRIES:
            secret = getattr(credentials, entry)
            if secret:
                self.keyring.keep(service, entry, secret)
            else:
                self.keyring.forget(service, entry, "write")
        # Some take everything and keep nothing.
        if self._kept(profile_id) != credentials:
            raise SessionFailed(problem(ProblemCode.KEYRING_FAILED))
        self._this_run.pop(profile_id, None)

    def forget(self, profile_id: str) -> None:
        """Keep nothing of this profile any more. Raises SessionFailed when the keyring does not answer."""
        self._this_run.pop(profile_id, None)
        for entry in ENTRIES:
            self.keyring.forget(service_of(profile_id), entry)

    def hold(self, profile_id: str, credentials: Credentials) -> None:
        """Know them for this run, without keeping them."""
        self._this_run[profile_id] = self._told(credentials)

    def held(self) -> Mapping[str, Credentials]:
        """What is known for this run only, by profile: the keyring did not take it, or was not asked."""
        return dict(self._this_run)

    def _told(self, credentials: Credentials) -> Credentials:
        self._listener(credentials)
        return credentials

    def _kept(self, profile_id: str) -> Credentials:
        service = service_of(profile_id)
        found = {entry: self.keyring.secret(service, entry) for entry in ENTRIES}
        return Credentials(**{entry: secret or "" for entry, secret in found.items()})


def service_of(profile_id: str) -> str:
    """Under which name the keyring shows what belongs to a profile."""
    return f"callboard/{profile_id}"


def signed_in_as(profile: PbxProfile, found: Credentials, environment: Mapping[str, str] | None = None) -> Credentials:
    """`found` with the users that `profile` names, unless the environment names others. The call manager's fall back
    to those of the configuration server, user and password together."""
    environment = os.environ if environment is None else environment
    user = environment.get(CONFIG_USER) or profile.config_user or found.config_user
    manager_user = environment.get(CALL_MANAGER_USER) or profile.call_manager_user or found.call_manager_user
    manager_password = found.call_manager_password
    if not manager_password and manager_user in ("", user):
        manager_user, manager_password = user, found.config_password
    return Credentials(user, found.config_password, manager_user or user, manager_password)
