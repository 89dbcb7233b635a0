"""The vendor's assembly used straight through pythonnet, with nothing of Callboard's around it: what cannot be avoided.

Written as the shortest program would be: bare property reads, a `for` over the array, a Python function as handler.
"""

import importlib
import os
import sys
import time
from dataclasses import dataclass
from typing import Any

from benchmarks.demo_pbx import GENERATION
from callboard import paths
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.threecx.runtime import (
    RuntimeKind,
    RuntimeWants,
    available_runtimes,
    choose_runtime,
    start_runtime,
)

RUNTIME = "netfx" if sys.platform == "win32" else "core80"
HOST = "127.0.0.1"
_WANTS = RuntimeWants((RuntimeKind.NETFX,), (RuntimeKind.CORECLR,))


@dataclass(frozen=True)
class BareVendor:
    """A connected phone system and the assembly it came from."""

    namespace: Any
    phone_system: Any

    def snapshot(self) -> list[tuple[object, ...]]:
        """Seven properties of every extension."""
        return [
            (
                extension.Number,
                extension.FirstName,
                extension.LastName,
                extension.EmailAddress,
                extension.IsRegistered,
                extension.QueueStatus,
                extension.CurrentProfile.Name,
            )
            for extension in self.phone_system.GetExtensions()
        ]


def start_clr() -> None:
    """The .NET runtime, as the program starts it."""
    choice = choose_runtime(sys.platform, _WANTS, available_runtimes(sys.platform, os.environ), RUNTIME)
    if isinstance(choice, Problem):
        raise SessionFailed(choice)
    start_runtime(choice)


def connect(port: int) -> BareVendor:
    """Load the assembly and let it fill its cache. The runtime has to run."""
    reflection: Any = importlib.import_module("System.Reflection")
    reflection.Assembly.LoadFrom(str(paths.stand_in_folder(GENERATION) / "3cxpscomcpp2.dll"))
    namespace: Any = importlib.import_module("TCX.Configuration")
    system = namespace.PhoneSystem
    system.ApplicationName = f"benchmark {os.getpid()} {time.monotonic_ns()}"
    system.CfgServerHost, system.CfgServerPort = HOST, port
    system.CfgServerUser = system.CfgServerPassword = ""
    return BareVendor(namespace, system.Root)


def call_manager(port: int) -> Any:
    """A second connection, for calls."""
    return importlib.import_module("TCX.PBXAPI").PBXConnection(HOST, port, "", "")


def operation_failed() -> type[Exception]:
    """What the vendor's library throws when the phone system refuses a call."""
    found: type[Exception] = importlib.import_module("TCX.PBXAPI").OperationFailed
    return found


def transport() -> Any:
    """The doors of the stand-in that are there for measurements: `Probe` and `Player`."""
    reflection: Any = importlib.import_module("System.Reflection")
    reflection.Assembly.LoadFrom(str(paths.stand_in_folder(GENERATION) / "sl.dll"))
    return importlib.import_module("Callboard.StandIn.Transport")
