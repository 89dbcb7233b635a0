"""Which .NET an assembly needs."""

from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode
from callboard.sessions.threecx.assembly_metadata import Library, Reference
from callboard.sessions.threecx.dotnet_need import dotnet_needed, name_of, why_unsuitable
from callboard.sessions.threecx.runtime import RuntimeChoice, RuntimeKind

NETFX = RuntimeChoice(RuntimeKind.NETFX, "netfx")
MONO = RuntimeChoice(RuntimeKind.MONO, "mono")
CORE_31 = RuntimeChoice(RuntimeKind.CORECLR, "core31", Path("x"), "3.1.0")
CORE_80 = RuntimeChoice(RuntimeKind.CORECLR, "core80", Path("x"), "8.0.0")
CORE_100 = RuntimeChoice(RuntimeKind.CORECLR, "core100", Path("x"), "10.0.0")
ALL = (NETFX, MONO, CORE_31, CORE_80, CORE_100)


def needing(name: str, *version: int, target: str = "") -> Library:
    return Library(True, None, references=(Reference(name, version),), target_framework=target)


@pytest.mark.parametrize(
    ("library", "suits"),
    [
        (needing("mscorlib", 4, 0, 0, 0), ALL),
        (needing("netstandard", 2, 0, 0, 0), ALL),
        (needing("netstandard", 2, 1, 0, 0), (CORE_31, CORE_80, CORE_100)),
        (needing("System.Runtime", 4, 2, 2, 0), (CORE_31, CORE_80, CORE_100)),
        (needing("System.Runtime", 4, 0, 0, 0), ALL),
        (needing("System.Runtime", 6, 0, 0, 0), (CORE_80, CORE_100)),
        (needing("System.Runtime", 8, 0, 0, 0), (CORE_80, CORE_100)),
        (needing("System.Runtime", 10, 0, 0, 0), (CORE_100,)),
        (needing("System.Runtime", 6, 0, 0, 0, target=".NETCoreApp,Version=v10.0"), (CORE_100,)),
        (Library(True, 64, is_mixed=True), (NETFX,)),
    ],
)
def test_what_can_run_it(library: Library, suits: tuple[RuntimeChoice, ...]) -> None:
    need = dotnet_needed(library)
    assert tuple(choice for choice in ALL if need.suits(choice)) == suits


def test_why_it_cannot() -> None:
    found = why_unsuitable(needing("System.Runtime", 10, 0, 0, 0), CORE_80, "x.dll")
    assert found is not None
    assert found.code is ProblemCode.OTHER_DOTNET_NEEDED
    assert dict(found.facts) == {"file": "x.dll", "wanted": ".NET 10.0 or later", "chosen": ".NET 8.0"}
    assert why_unsuitable(needing("mscorlib", 4), NETFX, "x.dll") is None


def test_what_they_are_called() -> None:
    assert [name_of(choice) for choice in ALL] == [".NET Framework", "Mono", ".NET Core 3.1", ".NET 8.0", ".NET 10.0"]
