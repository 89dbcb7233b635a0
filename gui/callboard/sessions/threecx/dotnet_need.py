"""Which .NET does an assembly need? Told from what it was built for (3cx-field-problems, 13 to 15)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.sessions.threecx.assembly_metadata import Library, Version
from callboard.sessions.threecx.runtime import RuntimeChoice, RuntimeKind

_CORE_TARGET = re.compile(r"\.NETCoreApp,Version=v(\d+)\.(\d+)")
_ANY = frozenset(RuntimeKind)
_OLDEST_CORE_BY_SYSTEM_RUNTIME: Mapping[Version, tuple[int, int]] = {(4, 2, 1): (2, 1), (4, 2, 2): (3, 0)}
_STANDARD_WITHOUT_FRAMEWORK = (2, 1)


@dataclass(frozen=True, slots=True)
class DotnetNeed:
    """`kinds` can run it; a CoreCLR has to be `at_least` so new. `name` is as people say it: ".NET 8.0"."""

    kinds: frozenset[RuntimeKind]
    at_least: tuple[int, int] = (0, 0)
    name: str = ".NET"

    def suits(self, choice: RuntimeChoice) -> bool:
        """Whether `choice` can run it."""
        return choice.kind in self.kinds and (
            choice.kind is not RuntimeKind.CORECLR or version_of(choice) >= self.at_least
        )


def dotnet_needed(library: Library) -> DotnetNeed:
    """What `library` can run on. Assemblies for mscorlib run everywhere, unless there is native code in them."""
    if library.is_mixed:
        return DotnetNeed(frozenset({RuntimeKind.NETFX}), name=".NET Framework (Windows)")
    if target := _CORE_TARGET.search(library.target_framework):
        return _core(int(target[1]), int(target[2]))
    runtime = library.reference("System.Runtime")
    if runtime is not None and runtime >= (5,):
        return _core(runtime[0], runtime[1])
    if runtime is not None and runtime[:3] in _OLDEST_CORE_BY_SYSTEM_RUNTIME:
        return _core(*_OLDEST_CORE_BY_SYSTEM_RUNTIME[runtime[:3]])
    standard = library.reference("netstandard")
    if standard is not None and standard >= _STANDARD_WITHOUT_FRAMEWORK:
        return _core(3, 0)
    return DotnetNeed(_ANY)


def why_unsuitable(library: Library, choice: RuntimeChoice, file: str) -> Problem | None:
    """None when `choice` can run `library`, else OTHER_DOTNET_NEEDED."""
    need = dotnet_needed(library)
    if need.suits(choice):
        return None
    return problem(ProblemCode.OTHER_DOTNET_NEEDED, file=file, wanted=need.name, chosen=name_of(choice))


def name_of(choice: RuntimeChoice) -> str:
    """As people say it: ".NET 8.0", ".NET Framework", "Mono"."""
    if choice.kind is RuntimeKind.CORECLR:
        return _core_name(version_of(choice))
    return ".NET Framework" if choice.kind is RuntimeKind.NETFX else "Mono"


def version_of(choice: RuntimeChoice) -> tuple[int, int]:
    """Of a CoreCLR; (0, 0) when it is not known."""
    parts = choice.version.split(".")
    is_known = len(parts) > 1 and parts[0].isdigit() and parts[1].isdigit()
    return (int(parts[0]), int(parts[1])) if is_known else (0, 0)


def _core(major: int, minor: int) -> DotnetNeed:
    version = (major, minor)
    return DotnetNeed(frozenset({RuntimeKind.CORECLR}), version, f"{_core_name(version)} or later")


def _core_name(version: tuple[int, int]) -> str:
    family = ".NET Core" if version < (5, 0) else ".NET"
    return f"{family} {version[0]}.{version[1]}"
