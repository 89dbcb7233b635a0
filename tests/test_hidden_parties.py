"""Who is in a call is asked of the board in one way, which knows what may be shown; who reads more is named here."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "gui" / "callboard"
FLOORS = ("app", "views", "command_line", "models", "wording")
GUARDED = frozenset({"other_party", "others_in_call", "members_of", "legs"})
"""What tells of a party whatever the rule says. `other_side`, `shown_others`, `shown_leg` and `shows_parties` ask."""
MAY_READ = {
    # They ask `shows_parties` of the call before they tell anything of it.
    "models/calls/call_facts.py",
    "models/conferences/member_facts.py",
    "views/extension_board/call_marks.py",
    "command_line/status.py",
    "command_line/live_call/told_call.py",
    # Who in a hidden call is outside is not found out by trying, and nobody in it is named.
    "command_line/live_call/which_call.py",
    # These tell nobody who it is.
    "app/demo_run.py",  # counts people
    "models/board_feed.py",  # which rows to look at again
    "models/board_update.py",  # the same
    "models/calls/call_model.py",  # whether a row rings
    "models/calls/call_order.py",  # where a row stands
    "command_line/collision_told.py",  # whether outside numbers have to be compared; the asker has the rule
    "command_line/conference/left_behind.py",  # rooms
    "command_line/live_call/carrying_out.py",  # whether a leg is there still
    "command_line/live_call/wanted_command.py",  # whether I am in it
    "command_line/conference/sending_away.py",  # finds whom somebody has typed, and asks before it names others
    # They look for my own phone and those of my groups; who is at the other end goes through the board.
    "models/calls/incoming_calls.py",
    "models/calls/group_calls.py",
}


def reads(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in GUARDED:
            yield f"{node.attr} in line {node.lineno}"


MODULES = sorted(path for floor in FLOORS for path in (PACKAGE / floor).rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_who_is_in_a_call_is_not_read_past_the_rule(module: Path) -> None:
    if module.relative_to(PACKAGE).as_posix() not in MAY_READ:
        assert list(reads(module)) == [], "ask board.other_side, shown_others, shown_leg or shows_parties"


def test_whoever_is_named_here_still_needs_it() -> None:
    assert [name for name in sorted(MAY_READ) if not list(reads(PACKAGE / name))] == []


def test_whoever_names_people_of_calls_asks_for_the_rule() -> None:
    for name in ("models/calls/call_facts.py", "models/conferences/member_facts.py", "command_line/status.py"):
        assert "shows_parties(" in (PACKAGE / name).read_text("utf-8"), name
