"""Nobody is called twice, nobody is lost, and what is shown is true, whatever happens in whatever order.

In rehearsal, and over .NET behind the server of the same engine: there the same sequences, but fewer of them. A short
run of always the same ones is part of the suite. `CALLBOARD_DEEP=1` looks for new ones, for a long time, and makes what
it finds as short as it can.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from callboard.sessions.threecx.runtime import Runtime
from tests.doubles.still_pbx import PbxAtHand, PbxBehindServer
from tests.properties.conference_machine import STEPS, ConferenceMachine, Ground

IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))
LIMIT_S = 7200 if IS_DEEP else 60
SEEDS = range(75)
SEEDS_OVER_DOTNET = range(20)
"""Even these few take every kind of step."""
ANY = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
# The first example is the smallest there is, the second what the seed gives.
ONE = settings(ANY, max_examples=2, stateful_step_count=30, phases=(Phase.generate,))
DEEP = settings(ANY, stateful_step_count=60)


def _play(ground: Ground, seeds: range, sequences_when_deep: int) -> None:
    def machine() -> ConferenceMachine:
        return ConferenceMachine(ground)

    if IS_DEEP:
        run_state_machine_as_test(machine, settings=settings(DEEP, max_examples=sequences_when_deep))
        return
    for each in seeds:
        run_state_machine_as_test(seed(each)(machine), settings=ONE)
    assert ground.taken == STEPS, f"never tried: {STEPS - ground.taken}"


@pytest.mark.timeout(LIMIT_S)
@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_in_rehearsal(generation: str) -> None:
    _play(Ground(generation, PbxAtHand), SEEDS, 1500)


@pytest.mark.dotnet
@pytest.mark.timeout(LIMIT_S)
def test_over_dotnet(generation: str, dotnet: Runtime, built_assemblies: Path) -> None:
    _play(Ground(generation, lambda engine: PbxBehindServer(engine, dotnet.choice.name)), SEEDS_OVER_DOTNET, 500)
