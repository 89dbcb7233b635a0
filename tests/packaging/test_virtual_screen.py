"""A real X server nobody looks at: found by its users, closed to others, gone afterwards."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from virtual_screen import NoVirtualScreen, has_screen, virtual_screen

ASK_FOR_THE_MOUSE = ("xdotool", "getmouselocation")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
        ({}, False),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows always has a screen")
def test_a_screen_is_known_by_its_variable(environment: dict[str, str], expected: bool) -> None:
    assert has_screen(environment) is expected


def test_without_a_server_the_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoVirtualScreen, match="make setup"), virtual_screen():
        pass


@pytest.mark.xserver
def test_two_screens_live_side_by_side_and_end_with_their_block() -> None:
    with virtual_screen() as one, virtual_screen() as other:
        assert one["DISPLAY"] != other["DISPLAY"]
        assert one["QT_QPA_PLATFORM"] == "xcb"
        for environment in (one, other):
            subprocess.run(ASK_FOR_THE_MOUSE, env=environment, check=True, capture_output=True)
    for environment in (one, other):
        assert subprocess.run(ASK_FOR_THE_MOUSE, env=environment, check=False, capture_output=True).returncode
        assert not Path(environment["XAUTHORITY"]).exists()


@pytest.mark.xserver
def test_a_screen_is_closed_to_those_without_its_cookie(tmp_path: Path) -> None:
    with virtual_screen() as environment:
        stranger = environment | {"XAUTHORITY": str(tmp_path / "none"), "HOME": str(tmp_path)}
        refused = subprocess.run(ASK_FOR_THE_MOUSE, env=stranger, check=False, capture_output=True, text=True)
    assert refused.returncode != 0
    assert "Authorization required" in refused.stderr
