"""What is chosen, without secrets."""

from pathlib import Path

import pytest

from callboard.domain.pbx_profile import PbxProfile
from callboard.sessions.choices import CONFIG_SERVER_PORT, ThreeCxChoice, choice_of


@pytest.mark.parametrize(
    ("port", "given", "used"), [(5485, None, 5482), (5485, 6000, 6000), (40_123, None, 40_123), (40_123, 5482, 5482)]
)
def test_the_call_manager_has_its_usual_port_beside_the_usual_one(port: int, given: int | None, used: int) -> None:
    choice = ThreeCxChoice("v11", Path("folder"), "pbx", port, call_manager_port=given)
    assert choice.call_manager_port_used == used


def test_a_profile_stands_for_a_choice() -> None:
    profile = PbxProfile(generation="v12", host="pbx", assembly_folder="files", call_manager_port=6000)
    assert choice_of(profile) == ThreeCxChoice("v12", Path("files"), "pbx", CONFIG_SERVER_PORT, 6000)
    assert choice_of(PbxProfile(generation="v11", host="pbx", port=6001, runtime="core80")).runtime == "core80"
