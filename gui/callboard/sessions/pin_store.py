"""PINs of conferences: in the system's keyring, and nowhere else."""

import logging
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import template_key
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.secret_store import service_of
from callboard.sessions.system_keyring import Backend, SystemKeyring

log = logging.getLogger(__name__)


def key_of_template(name: str) -> str:
    """Where the PIN of the template called `name` is."""
    return f"template/{template_key(name)}"


LAST = "last"
"""Where the PIN of the conference is that was started last."""


def key_of_planned(planned_id: str) -> str:
    """Where the PIN of a planned conference is."""
    return f"planned/{planned_id}"


def key_of_running(slot: str) -> str:
    """Where the PIN of the conference is that was started in `slot`."""
    return f"running/{slot}"


class PinStore:
    """PINs by their keys (above) for the phone system whose things are kept under `memory_key`, as its file is called;
    with "" nothing reaches the keyring. May be used from any thread, but may wait for a person who has to unlock the
    keyring. `backend` is for tests; None is the keyring of the system.

    What the keyring does not take is known until the program ends.
    """

    def __init__(self, memory_key: str = "", backend: Backend | SystemKeyring | None = None) -> None:
        self._service = service_of(f"{memory_key}/conferences") if memory_key else ""
        self._keyring = backend if isinstance(backend, SystemKeyring) else SystemKeyring(backend)
        self._lock = threading.Lock()
        self._this_run: dict[str, str] = {}
        self._listener: Callable[[str], object] = lambda _: None

    def tell_to(self, listener: Callable[[str], object]) -> None:
        """`listener` hears every PIN that passes from now on, so that none is written down; on any thread."""
        self._listener = listener
        for pin in self.held().values():
            listener(pin)

    def keep(self, key: str, pin: str) -> None:
        """Keep it; an empty one is forgotten. Raises SessionFailed when the keyring takes nothing; the PIN holds for
        this run all the same."""
        if not pin:
            self.forget(key)
            return
        self._listener(pin)
        self._hold(key, pin)
        if not self._service:
            return
        with _told_of_pin("pin"):
            self._keyring.keep(self._service, key, pin)
            # Some take everything and keep nothing.
            if self._keyring.secret(self._service, key) != pin:
                raise SessionFailed(problem(ProblemCode.KEYRING_FAILED))
        self._let_go(key)

    def pin_of(self, key: str) -> str:
        """The PIN; "" when none is known. Raises SessionFailed when the keyring does not answer."""
        pin = self.held().get(key)
        if pin is None:
            with _told_of_pin("pin-read"):
                pin = (self._service and self._keyring.secret(self._service, key)) or ""
        if pin:
            self._listener(pin)
        return pin

    def forget(self, key: str) -> None:
        """Know it no more. Raises SessionFailed when there is a keyring and it does not answer."""
        self._let_go(key)
        if not self._service:
            return
        try:
            with _told_of_pin("pin-forget"):
                self._keyring.forget(self._service, key)
        except SessionFailed as failure:
            if failure.problem.code is not ProblemCode.KEYRING_MISSING:
                raise
            log.info("there is no keyring in which a PIN could be")

    def forget_all(self, memory: ConferenceMemory) -> None:
        """Know none any more of all that `memory` speaks of. Raises SessionFailed as `forget` does."""
        keys = [key_of_template(each.name) for each in memory.templates if each.has_pin]
        keys += [key_of_planned(each.planned_id) for each in memory.planned if each.what.has_pin]
        keys += [key_of_running(each.slot) for each in memory.running if each.has_pin]
        for key in (LAST, *keys):
            self.forget(key)

    def held(self) -> Mapping[str, str]:
        """What is known for this run only, by key."""
        with self._lock:
            return dict(self._this_run)

    def hold(self, key: str, pin: str) -> None:
        """Know it for this run, without keeping it; an empty one is none."""
        self._listener(pin)
        self._hold(key, pin)

    def _hold(self, key: str, pin: str) -> None:
        with self._lock:
            if pin:
                self._this_run[key] = pin
            else:
                self._this_run.pop(key, None)

    def _let_go(self, key: str) -> None:
        with self._lock:
            self._this_run.pop(key, None)


@contextmanager
def _told_of_pin(case: str) -> Generator[None]:
    """A keyring speaks of passwords; here it is a PIN."""
    try:
        yield
    except SessionFailed as failure:
        raise SessionFailed(problem(failure.problem.code, case=case)) from failure
