"""What is chosen, without secrets."""

from pathlib import Path

import pytest

from callboard.sessions.choices import ThreeCxChoice


@pytest.mark.parametrize(
    ("port", "given", "used"), [(5485, None, 5482), (5485, 6000, 6000), (40_123, None, 40_123), (40_123, 5482, 5482)]
)
def test_the_call_manager_has_its_usual_port_beside_the_usual_one(port: int, given: int | None, used: int) -> None:
    choice = ThreeCxChoice("v11", Path("folder"), "pbx", port, call_manager_port=given)
    assert choice.call_manager_port_used == used
