"""Whatever happens in whatever order: no caller gets two phones, nobody busy is offered, and no watch is lost."""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtCore import QCoreApplication

from callboard.domain.commands import PlaceCall, TransferCall
from tests.properties.watch_machine import ASKED, WatchMachine

FEWEST_ASKED = 20
IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))


@pytest.mark.usefixtures("qapp")
def test_watches_keep_their_promises() -> None:
    assert QCoreApplication.instance() is not None
    ASKED.clear()
    run_state_machine_as_test(  # pyright: ignore[reportUnknownVariableType]
        WatchMachine,
        settings=settings(
            max_examples=2000 if IS_DEEP else 120,
            stateful_step_count=60,
            deadline=None,
            derandomize=not IS_DEEP,
            database=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
    assert min(ASKED[PlaceCall], ASKED[TransferCall]) >= FEWEST_ASKED
