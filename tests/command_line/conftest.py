"""A demo phone system in a process of its own, and the options that reach it through a real .NET runtime."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.stand_in_line import Connect

NO_TRAFFIC = ("--events-per-second", "0", "--speed", "10")


@pytest.fixture
def stand_in(built_assemblies: Path, generation: str) -> Path:
    """The folder of the stand-in for this generation."""
    return built_assemblies / "vendor" / "stand_in" / "build" / generation


@pytest.fixture
def pbx(generation: str) -> Iterator[PbxChild]:
    """A demo PBX as a process of its own."""
    child = PbxChild(generation, *NO_TRAFFIC)
    yield child
    child.close()


@pytest.fixture
def to(stand_in: Path, generation: str, runtime_choice: RuntimeChoice) -> Connect:
    """The options that connect to a port of this machine."""

    def options(port: int, *, folder: Path = stand_in, chosen: str = generation) -> tuple[str, ...]:
        files = ("--assembly-folder", str(folder), "--generation", chosen, "--runtime", runtime_choice.name)
        return (*files, "--host", "127.0.0.1", "--port", str(port), "--json")

    return options
