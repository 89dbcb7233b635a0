"""Nobody is called twice, nobody is lost, and what is shown is true, whatever happens in whatever order.

A short run of always the same sequences is part of the suite. `CALLBOARD_DEEP=1` looks for new ones, for a long time,
and makes what it finds as short as it can.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.properties.conference_machine import ConferenceMachine

IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))
SHORT = settings(
    max_examples=150,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
DEEP = settings(max_examples=3000, stateful_step_count=60, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.timeout(3600 if IS_DEEP else 60)
def test_whatever_happens_in_whatever_order() -> None:
    run_state_machine_as_test(ConferenceMachine, settings=DEEP if IS_DEEP else SHORT)
