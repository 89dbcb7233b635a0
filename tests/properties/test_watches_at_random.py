"""Whatever happens in whatever order: no caller gets two phones, nobody busy is offered, and no watch is lost."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtCore import QCoreApplication

from callboard.domain.commands import PlaceCall, TransferCall
from tests.properties.watch_machine import ASKED, WatchMachine

FEWEST_ASKED = 5
IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))
LIMIT_S = 7200 if IS_DEEP else 120


@pytest.mark.timeout(LIMIT_S)
@pytest.mark.usefixtures("qapp")
def test_watches_keep_their_promises() -> None:
    assert QCoreApplication.instance() is not None
    ASKED.clear()
    run_state_machine_as_test(  # pyright: ignore[reportUnknownVariableType]
        WatchMachine,
        settings=settings(
            max_examples=2000 if IS_DEEP else 80,
            stateful_step_count=50,
            deadline=None,
            derandomize=not IS_DEEP,
            database=None,
            phases=tuple(Phase) if IS_DEEP else (Phase.generate,),
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
    counts = (ASKED[PlaceCall], ASKED[TransferCall])
    assert min(counts) >= FEWEST_ASKED, counts
