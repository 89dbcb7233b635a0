"""The stand-in as a test holds it: its namespaces, its one PhoneSystem, and an ear for its events.

Only methods are used on vendor objects (`get_Root()`, `add_Updated(...)`): they let other Python threads run,
while property reads, `+=` and `for` do not, and the server of these tests is such a thread.
"""

import importlib
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DEADLINE_S = 10.0
STUCK_AFTER_S = 0.3


@dataclass(frozen=True)
class Heard:
    """One notification, as its handler saw it."""

    operation: str
    entity: str
    record_id: int
    conf: Any
    thread: int

    @property
    def kind(self) -> str:
        """Simple name of the object's class, "" for null."""
        return "" if self.conf is None else type(self.conf).__name__


class Ear:
    """Hears all three events of a PhoneSystem until `off`."""

    def __init__(self, phone_system: Any, handler_type: Any) -> None:
        self._phone_system = phone_system
        self._heard: queue.Queue[Heard] = queue.Queue()
        self._handlers = {name: handler_type(self._listener(name)) for name in ("Inserted", "Updated", "Deleted")}
        for name, handler in self._handlers.items():
            getattr(phone_system, f"add_{name}")(handler)

    def next(self) -> Heard:
        """The next notification."""
        return self._heard.get(timeout=DEADLINE_S)

    def until(self, wanted: Callable[[Heard], bool]) -> list[Heard]:
        """All notifications up to the first one that is wanted."""
        heard: list[Heard] = []
        while not heard or not wanted(heard[-1]):
            heard.append(self.next())
        return heard

    def off(self) -> None:
        for name, handler in self._handlers.items():
            getattr(self._phone_system, f"remove_{name}")(handler)

    def _listener(self, operation: str) -> Callable[[Any, Any], None]:
        def hear(sender: Any, event: Any) -> None:
            thread = threading.get_native_id()
            conf = event.get_ConfObject()
            self._heard.put(Heard(operation, event.get_EntityName(), event.get_RecID(), conf, thread))

        return hear


class StandIn:
    """The loaded assemblies."""

    def __init__(self, folder: Path) -> None:
        reflection: Any = importlib.import_module("System.Reflection")
        self.assembly: Any = reflection.Assembly.LoadFrom(str(folder / "3cxpscomcpp2.dll"))
        self.configuration: Any = importlib.import_module("TCX.Configuration")
        self.exceptions: Any = importlib.import_module("TCX.Configuration.Exceptions")
        self.calls: Any = importlib.import_module("TCX.PBXAPI")
        self.hidden: Any = importlib.import_module("Callboard.StandIn")
        self.system: Any = importlib.import_module("System")
        self.collections: Any = importlib.import_module("System.Collections.Generic")

    def point_at(self, port: int, application: str = "test", user: str = "cfguser", password: str = "secret") -> None:
        """Settings of the next Root."""
        settings = self.configuration.PhoneSystem
        settings.ApplicationName = application
        settings.CfgServerHost = "127.0.0.1"
        settings.CfgServerPort = port
        settings.CfgServerUser = user
        settings.CfgServerPassword = password

    def root(self) -> Any:
        return self.configuration.PhoneSystem.get_Root()

    def ear(self, phone_system: Any) -> Ear:
        return Ear(phone_system, self.configuration.NotificationEventHandler)

    def call_manager(self, port: int) -> Any:
        return self.calls.PBXConnection("127.0.0.1", port, "pbxuser", "secret")

    def dictionary(self, **pairs: str) -> Any:
        made = self.collections.Dictionary[self.system.String, self.system.String]()
        for key, value in pairs.items():
            made.Add(key, value)
        return made


class Elsewhere:
    """Something done on another thread; `result` waits for it."""

    def __init__(self, do: Callable[[], Any]) -> None:
        self._outcome: queue.Queue[Any] = queue.Queue()
        self.thread = threading.Thread(target=self._run, args=(do,), daemon=True)
        self.thread.start()

    def result(self) -> Any:
        outcome = self._outcome.get(timeout=DEADLINE_S)
        self.thread.join(DEADLINE_S)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def is_stuck(self) -> bool:
        """Whether it is still not done after a while."""
        self.thread.join(STUCK_AFTER_S)
        return self.thread.is_alive()

    def _run(self, do: Callable[[], Any]) -> None:
        try:
            self._outcome.put(do())
        except Exception as error:  # noqa: BLE001 - handed over to who waits
            self._outcome.put(error)
