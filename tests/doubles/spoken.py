"""What a run of the command line said, as lines and as objects."""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from callboard.command_line.output import Output


class Spoken:
    """An Output that remembers."""

    def __init__(self, *, as_json: bool = True) -> None:
        self._out, self._complaints = io.StringIO(), io.StringIO()
        self.output = Output(as_json=as_json, out=self._out, complaints=self._complaints)

    @property
    def lines(self) -> list[str]:
        return self._out.getvalue().splitlines()

    @property
    def complaints(self) -> list[str]:
        return self._complaints.getvalue().splitlines()

    @property
    def events(self) -> list[dict[str, Any]]:
        return objects_in(self.lines)

    @property
    def result(self) -> dict[str, Any]:
        assert self.events[-1]["event"] == "result"
        return self.events[-1]


@dataclass(frozen=True)
class Run:
    """One run as a child process. `left_after_s` is how long it still lived once it was interrupted."""

    exit_code: int
    out: str
    complaints: str
    left_after_s: float = 0.0

    @property
    def events(self) -> list[dict[str, Any]]:
        return objects_in(self.out.splitlines())


def objects_in(lines: Sequence[str]) -> list[dict[str, Any]]:
    """The JSON objects, one per line."""
    return [json.loads(line) for line in lines]


def legs_in(events: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    """(which leg, state) of a dialled call."""
    return [(event["leg"], event["state"]) for event in events if event["event"] == "leg"]


def members_in(events: Sequence[dict[str, Any]]) -> dict[str, list[str]]:
    """The states of each participant, in order."""
    steps: dict[str, list[str]] = {}
    for event in events:
        if event["event"] == "member":
            steps.setdefault(event["number"], []).append(event["state"])
    return steps
