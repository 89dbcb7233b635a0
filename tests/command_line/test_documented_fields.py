"""What `gui/command_line.md` promises about `--json` is what is said: every line, every field, and nothing else."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from callboard.command_line.arguments import parse
from callboard.command_line.conference.verb import conference
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.schedule.verb import schedule_verb
from tests.doubles.conference_desk import DeskOfOne, rehearsed

PAGE = Path(__file__).resolve().parents[2] / "gui" / "command_line.md"
SOON = f"{datetime.now() + timedelta(days=30):%Y-%m-%d} 14:00"  # noqa: DTZ005 - what the clock on the wall shows
SILENT = "02079460302"
Said = dict[str, list[dict[str, Any]]]


def tables() -> dict[str, dict[str, set[str]]]:
    """Per heading and kind of table: the first cells, and the names in the last one."""
    found: dict[str, dict[str, set[str]]] = {}
    heading = kind = ""
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if line.startswith("## "):
            heading = line
        elif cells and cells[0].startswith("`") and cells[0].split()[0] in ("`event`", "`result`"):
            kind = f"{heading} {cells[0]}"
        elif cells and not cells[0].startswith("---"):
            for name in re.findall(r"[\w-]+", cells[0]):
                # What stands between brackets says what a field may be.
                told = cells[-1] if kind.endswith("`event`") else " ".join(cells[1:])
                names = set(re.findall(r"`([a-z][\w-]*)`", re.sub(r"\([^)]*\)", "", told)))
                found.setdefault(kind, {})[name] = names
    return found


TABLES = tables()
EVENTS = {**TABLES["## Every verb `event`"], **TABLES["## `callboard conference` `event`"]}
EVENTS |= TABLES["## `callboard schedule` `event`"]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What one conference and one plan say, by the deed they were said of."""
    people = tmp_path_factory.mktemp("people") / "people.csv"
    people.write_text("Name,Number\nReception,100\nAnna,101\nNobody,\n", "utf-8")
    one = DeskOfOne()
    found: Said = {}

    def do(line: PhoneLine, *argv: str) -> None:
        arguments, desk = parse(argv, {}), one.desk()
        use: Callable[[Callable[[PhoneLine], int]], int] = lambda use: use(line)  # noqa: E731
        if arguments.conference is not None:
            conference(arguments.conference, desk, use)
        if arguments.schedule is not None:
            schedule_verb(arguments.schedule, desk, use)
        found.setdefault(" ".join(argv[:2]), []).extend(one.spoken.events)

    with rehearsed("v11") as line:
        talk = ("conference",)
        do(line, *talk, "templates", "save", "Weekly", "--from-csv", str(people))
        do(line, *talk, "templates", "export", "Weekly", "--to", str(people))
        do(line, *talk, "templates", "export", "Weekly")
        do(line, *talk, "check", "199", "--template", "Weekly")
        do(line, *talk, "start", SILENT, "--template", "Weekly", "--new-pin")
        do(line, *talk, "list")
        do(line, *talk, "show", "701", "--show-pin")
        do(line, *talk, "add", "701", "103")
        do(line, *talk, "chase", "701")
        do(line, *talk, "remove", "701", "101")
        do(line, *talk, "end", "701", "--yes")
    with rehearsed("v12") as line:
        do(line, "schedule", "add", "100", "--at", SOON, "--new-pin")
        do(line, "schedule", "add", "100", "--at", SOON, "--title", "Board", "--by", "3cx", "--experimental")
        do(line, "schedule", "list", "--by", "any")
        do(line, "schedule", "remove", one.kept.shelf.read().planned[0].planned_id)
    return found


def test_every_line_has_its_fields(said: Said) -> None:
    for deed, events in said.items():
        for event in events:
            if event["event"] != "result":
                told = set(event) - {"event", "detail"}
                assert told == EVENTS[event["event"]] - {"detail"}, (deed, event)


def test_every_result_has_its_fields(said: Said) -> None:
    for deed, events in said.items():
        verb, name = deed.split()
        row = TABLES[f"## `callboard {verb}` `result` of"][name]
        for event in events:
            if event["event"] == "result":
                assert event["outcome"] in row
                assert set(event) - {"event", "outcome"} <= row, (deed, event)


def test_nothing_is_promised_that_is_never_said(said: Said) -> None:
    seen = {event["event"] for events in said.values() for event in events}
    assert set(EVENTS) - seen == {"error", "not-removed"}, "they come where something fails"
