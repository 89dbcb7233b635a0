"""The keyring of this computer, or none: what is asked of it, and how a refusal is told."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar, cast

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

if TYPE_CHECKING:
    from collections.abc import Callable

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


class SystemKeyring:
    """Secrets by service and entry. All of it may wait for a person who has to unlock the keyring, so it is nothing for
    the window's thread, and raises SessionFailed when the keyring does not answer. `backend` is for tests; None is
    found out when it is first wanted."""

    def __init__(self, backend: Backend | None = None) -> None:
        self._backend = backend

    def secret(self, service: str, entry: str) -> str | None:
        """What is kept there."""
        return self._attempt("read", self._asked("read").get_password, service, entry)

    def keep(self, service: str, entry: str, secret: str) -> None:
        """Whether it was truly kept, only reading it again tells."""
        self._attempt("write", self._asked("write").set_password, service, entry, secret)

    def forget(self, service: str, entry: str, doing: Doing = "forget") -> None:
        """Nothing is kept there any more. `doing` is what the person wants who is told of a refusal."""
        backend = self._asked(doing)
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


def _system_backend() -> Backend | None:
    import keyring  # noqa: PLC0415 - looks for its backends while it is imported
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    found = keyring.get_keyring()
    chained = found.backends if isinstance(found, ChainerBackend) else [found]
    trusted = (each for each in chained if not type(each).__module__.startswith(_IN_PLAIN_FILES))
    return cast("Backend | None", next(trusted, None))


def _refusal(code: ProblemCode, doing: Doing) -> Problem:
    return problem(code) if doing == "write" else problem(code, case=doing)
