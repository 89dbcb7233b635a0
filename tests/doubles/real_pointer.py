"""A hand on the mouse of a real X server: xdotool moves it while the window lives on."""

import subprocess
from itertools import pairwise

from PySide6.QtCore import QPoint

STEPS = 12
PACE_S = "0.02"
"""A hand takes its time between two movements; Qt would not see a drag in a single jump."""


def begin_to_drag(start: QPoint, end: QPoint) -> "subprocess.Popen[bytes]":
    """Press at `start`, go to `end` and let go, both in screen coordinates. Wait until the process has ended."""
    points = [start + (end - start) * (step / STEPS) for step in range(STEPS + 1)]
    command = ["xdotool", *_move(start), "mousedown", "1"]
    for _, point in pairwise(points):
        command += ["sleep", PACE_S, *_move(point)]
    # Once more at the end, so that the target hears of a move after it was entered.
    command += ["sleep", PACE_S, *_move(end - QPoint(2, 2)), "sleep", PACE_S, *_move(end), "sleep", "0.2"]
    return subprocess.Popen([*command, "mouseup", "1"])


def _move(point: QPoint) -> list[str]:
    return ["mousemove", str(point.x()), str(point.y())]
