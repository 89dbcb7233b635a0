"""What the command line tells of calls whose parties may not be told."""

import json
from dataclasses import replace

import pytest

from callboard.command_line.collision_told import tell_collision
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.command_line.status import status
from callboard.domain.board import Board
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, Sight
from callboard.domain.commands import PlaceCall
from tests.doubles.boards import board_of, picture, talk

SECRET, LINE = "02079460777", "88001"
LEGS = (*talk(1, "101", SECRET, line=LINE), *talk(2, "104", "106"), *talk(3, "702", SECRET, line=LINE))


def office(rights: PartyRights = ONLY_MINE, mine: str = "100") -> Board:
    return replace(board_of(picture(legs=LEGS)), sight=Sight(rights, mine))


@pytest.mark.parametrize("as_json", [False, True])
def test_status_tells_neither_number_nor_line(capsys: pytest.CaptureFixture[str], as_json: bool) -> None:
    assert status(office(), Output(as_json=as_json)) is ExitCode.DONE
    told = capsys.readouterr().out
    assert SECRET not in told
    assert LINE not in told


def test_what_is_hidden_says_so_and_nothing_says_who_of_the_house_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    status(office(), Output(as_json=True))
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    calls = [event for event in events if event["event"] == "call"]
    assert [(call["call_id"], call["hidden"]) for call in calls] == [(1, True), (2, True), (3, True)]
    assert all(set(leg) == {"state"} for call in calls for leg in call["legs"])
    people = {event["number"]: event for event in events if event["event"] == "extension"}
    assert (people["104"]["state"], people["104"]["other_side"], people["104"]["hidden"]) == ("talking", None, True)
    assert (people["100"]["state"], people["100"]["hidden"]) == ("free", False)
    rooms = {event["number"]: event for event in events if event["event"] == "slot"}
    assert (rooms["702"]["members"], rooms["702"]["hidden"]) == ([], True)


def test_without_a_rule_everything_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status(office(PartyRights()), Output(as_json=True))
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert not any(event.get("hidden") for event in events)
    assert SECRET in {leg["number"] for event in events if event["event"] == "call" for leg in event["legs"]}


def test_nothing_is_said_of_a_hidden_colleague_at_the_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert tell_collision(PlaceCall("100", SECRET), office(), Output(as_json=True), lambda: "GB") is None
    assert capsys.readouterr().out == ""
    assert (
        tell_collision(PlaceCall("100", SECRET), office(PartyRights()), Output(as_json=True), lambda: "GB") is not None
    )
