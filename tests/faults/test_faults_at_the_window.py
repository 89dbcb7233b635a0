"""Whatever befalls the phone system, its line or its library: what is shown is true, and it works again afterwards."""

import pytest

from tests.faults.fault import ON_SERVER, Fault
from tests.faults.results import Result, tell
from tests.faults.scene import Scene
from tests.faults.table import AT_THE_WINDOW


def rows() -> list[object]:
    played = [(fault, where) for fault in AT_THE_WINDOW for where in fault.on]
    on_server = [pytest.mark.dotnet, pytest.mark.alone]
    return [
        pytest.param(fault, where, id=f"{fault.name}-{where}", marks=on_server if where in ON_SERVER else [])
        for fault, where in played
    ]


@pytest.mark.parametrize(("fault", "where"), rows())
def test_a_fault(fault: Fault, where: str, scene: Scene) -> None:
    try:
        try:
            scene.play()
        except Exception as error:  # noqa: BLE001 - whatever breaks belongs to the row
            scene.missed.append(f"{type(error).__name__}: {error}")
        finally:
            scene.end()
    finally:
        pause_ms = round(scene.pause_ms, 1)
        tell(Result(fault.name, where, scene.seen, scene.missed, round(scene.slowest_s, 2), pause_ms))
    assert scene.missed == []
