"""Whatever is wrong with the computer or befalls the process: the window works, says so, and ends when it should."""

import sys
from pathlib import Path

import pytest

from tests.conftest import compiled
from tests.faults.computer_scene import ComputerScene
from tests.faults.fault import ON_SERVER, Fault
from tests.faults.of_computer import COMPUTER
from tests.faults.results import Result, tell

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and drives as POSIX has them")


def rows() -> list[object]:
    played = [(fault, where) for fault in COMPUTER for where in fault.on]
    return [
        pytest.param(fault, where, id=f"{fault.name}-{where}", marks=[pytest.mark.dotnet] if where in ON_SERVER else [])
        for fault, where in played
    ]


@posix_only
@pytest.mark.parametrize(("fault", "where"), rows())
def test_a_fault(fault: Fault, where: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if where in ON_SERVER:
        request.getfixturevalue("runtime_choice")
        compiled("pump", f"stand-in-{where}")
    variables = {name: str(tmp_path / folder) for name, folder in fault.variables}
    scene = ComputerScene(fault, where, tmp_path, {"CALLBOARD_MY_EXTENSION": "100", **variables})
    try:
        scene.play()
    except Exception as error:  # noqa: BLE001 - whatever breaks belongs to the row
        scene.missed.append(f"{type(error).__name__}: {error}")
    finally:
        scene.close()
        tell(Result(fault.name, where, scene.seen, scene.missed, round(scene.slowest_s, 2)))
    assert scene.missed == []
