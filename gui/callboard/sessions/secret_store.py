"""Users and passwords of the kept phone systems: in the system's keyring, and nowhere else.

The environment goes before it (`sessions/credentials.py` has the names of its variables), for who has no keyring.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar, cast

from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import (
    CALL_MANAGER_PASSWORD,
    CALL_MANAGER_USER,
    CONFIG_PASSWORD,
    CONFIG_USER,
    Credentials,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ENTRIES = tuple(each.name for each in fields(Credentials))
_VARIABLES = dict(zip(ENTRIES, (CONFIG_USER, CONFIG_PASSWORD, CALL_MANAGER_USER, CALL_MANAGER_PASSWORD), strict=True))
_IN_PLAIN_FILES = "keyrings.alt."
"""Backends that others may have installed beside ours; most of them write files."""
Result = TypeVar("Result")
Doing = Literal["read", "write", "forget"]
log = logging.getLogger(__name__)


class Backend(Protocol):
    """What is used of a `keyring.backend.KeyringBackend`."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SecretStore:
    """Credentials by the id of a profile. All of it may wait for a person who has to unlock the keyring, so it is
    nothing for the window's thread. `backend` is for tests; None is the keyring of the system.

    What could not be saved is known until the program ends.
    """

    def __init__(self, environment: Mapping[str, str] | None = None, backend: Backend | None = None) -> None:
        self._environment = os.environ if environment is None else environment
        self._backend = backend
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
        backend = self._asked("write")
        for entry in ENTRIES:
            secret = getattr(credentials, entry)
            if secret:
                self._attempt("write", backend.set_password, service_of(profile_id), entry, secret)
            else:
                self._drop(backend, profile_id, entry)
        # Some take everything and keep nothing.
        if self._kept(profile_id) != credentials:
            raise SessionFailed(problem(ProblemCode.KEYRING_FAILED))
        self._this_run.pop(profile_id, None)

    def forget(self, profile_id: str) -> None:
        """Keep nothing of this profile any more. Raises SessionFailed when the keyring does not answer."""
        self._this_run.pop(profile_id, None)
        backend = self._asked("forget")
        for entry in ENTRIES:
            self._drop(backend, profile_id, entry)

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
        backend = self._asked("read")
        service = service_of(profile_id)
        found = {entry: self._attempt("read", backend.get_password, service, entry) for entry in ENTRIES}
        return Credentials(**{entry: secret or "" for entry, secret in found.items()})

    def _drop(self, backend: Backend, profile_id: str, entry: str) -> None:
        service = service_of(profile_id)
        # Not every backend takes the end of what is not there for done.
        if self._attempt("forget", backend.get_password, service, entry) is not None:
            self._attempt("forget", backend.delete_password, service, entry)

    def _asked(self, doing: Doing) -> Backend:
        if self._backend is None:
            self._backend = self._attempt(doing, _system_backend)
        if self._backend is None:
            raise SessionFailed(_refusal(ProblemCode.KEYRING_MISSING, doing))
        return self._backend

    def _attempt(self, doing: Doing, step: Callable[..., Result], *arguments: str) -> Result:
        from keyring.errors import KeyringLocked, NoKeyringError  # noqa: PLC0415 - looks for its backends when imported

        try:
            return step(*arguments)
        except NoKeyringError as error:
            raise SessionFailed(_refusal(ProblemCode.KEYRING_MISSING, doing)) from error
        except KeyringLocked as error:
            raise SessionFailed(_refusal(ProblemCode.KEYRING_LOCKED, doing)) from error
        except Exception as error:  # noqa: BLE001 - whatever the libraries of the desktop throw
            # Never its words: they may hold what was to be kept.
            log.warning("the keyring failed to %s: %s", doing, type(error).__name__)
            raise SessionFailed(_refusal(ProblemCode.KEYRING_FAILED, doing)) from None


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


def _system_backend() -> Backend | None:
    import keyring  # noqa: PLC0415 - looks for its backends while it is imported
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    found = keyring.get_keyring()
    chained = found.backends if isinstance(found, ChainerBackend) else [found]
    trusted = (each for each in chained if not type(each).__module__.startswith(_IN_PLAIN_FILES))
    return cast("Backend | None", next(trusted, None))


def _refusal(code: ProblemCode, doing: Doing) -> Problem:
    return problem(code) if doing == "write" else problem(code, case=doing)
