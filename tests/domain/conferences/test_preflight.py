"""What starting a conference would come to."""

from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.preflight import Finding, Preflight, gateway_of, preflight
from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.problems import ProblemCode
from callboard.wording.preflight_sentences import what_is_dialled
from tests.doubles.boards import PEOPLE, board_of, picture, talk

ALL_OPTIONS = {"pin": "4711", "ask_names": False, "instant": True}


def look_at(*numbers: str, generation: str = "v11", legs: tuple[Leg, ...] = ()) -> Preflight:
    slot = "702" if generation == "v11" else "700**100"
    return preflight(ConferencePlan(slot, numbers), board_of(picture(generation, legs=legs)))


def test_people_that_nothing_speaks_against() -> None:
    flight = look_at("100", "108", "+49 (0)30 231 250 42")
    assert flight.problem is None
    assert flight.plan.participants == ("100", "108", "+493023125042"), "as they are sent"
    assert [person.given for person in flight.people] == ["100", "108", "+49 (0)30 231 250 42"]
    assert [person.state for person in flight.people] == [ExtensionState.FREE, ExtensionState.FREE, None]
    assert all(not person.findings for person in flight.people)


@pytest.mark.parametrize(
    ("number", "finding"),
    [
        ("ring me", Finding.NOT_A_NUMBER),
        ("", Finding.NOT_A_NUMBER),
        ("703", Finding.IS_A_ROOM),
        ("700", Finding.IS_A_ROOM),
        ("112", Finding.EMERGENCY),
        ("*61", Finding.CODE),
        ("1234567890123456", Finding.LONG_NUMBER),
        ("555", Finding.UNKNOWN_EXTENSION),
        ("101", Finding.BUSY),
        ("160", Finding.OFFLINE),
    ],
)
def test_what_is_found_about_one_person(number: str, finding: Finding) -> None:
    flight = look_at("100", number, legs=talk(1, "101", "01632960123"))
    assert flight.people[1].findings == (finding,)
    assert flight.with_finding(finding) == (flight.people[1],)
    is_called = finding not in (Finding.NOT_A_NUMBER, Finding.IS_A_ROOM)
    assert len(flight.plan.participants) == 1 + is_called


def test_do_not_disturb() -> None:
    quiet = Extension("111", "Ruth Calloway", registered=True, profile="Custom1", profile_label="Do not disturb")
    board = board_of(picture(people=(*PEOPLE, quiet)))
    flight = preflight(ConferencePlan("702", ("100", "111")), board)
    assert flight.people[1].findings == (Finding.DO_NOT_DISTURB,)


def test_whoever_is_named_twice_is_called_once() -> None:
    flight = look_at("100", "00442079460311", "+44 20 7946 0311", "100")
    assert [person.findings for person in flight.people] == [(), (), (Finding.TWICE,), (Finding.TWICE,)]
    assert [person.other for person in flight.people[2:]] == ["00442079460311", "100"]
    assert flight.plan.participants == ("100", "00442079460311")
    assert flight.problem is None


@pytest.mark.parametrize("numbers", [("204", "+442079460204"), ("+442079460204", "204")])
def test_an_extension_and_its_number_from_outside_are_perhaps_one_person(numbers: tuple[str, str]) -> None:
    flight = look_at("100", *numbers)
    assert flight.people[2].findings == (Finding.PERHAPS_SAME_PERSON,)
    assert flight.people[2].other == numbers[0]
    assert flight.plan.participants == ("100", *numbers), "only perhaps, so both are called"


def test_the_same_name_on_two_numbers_is_perhaps_one_person() -> None:
    names = {"07700900123": "maya lindqvist"}
    flight = preflight(ConferencePlan("702", ("204", "07700900123")), board_of(), names)
    assert flight.people[1].name == "maya lindqvist"
    assert flight.people[1].findings == (Finding.PERHAPS_SAME_PERSON,)
    assert look_at("204", "07700900123").people[1].findings == (), "nobody said so"


@pytest.mark.parametrize("other", ["*2042042204", "104", "20794604"])
def test_what_only_looks_alike_is_nobody_twice(other: str) -> None:
    assert Finding.PERHAPS_SAME_PERSON not in look_at("204", other).people[1].findings


def test_how_many_rooms_are_free() -> None:
    legs = (
        Leg(9, 1, "703", LegState.CONNECTED),
        Leg(9, 2, "101", LegState.CONNECTED),
        Leg(8, 1, "704", LegState.UNKNOWN),
    )
    flight = look_at("100", legs=legs)
    assert (flight.free_rooms, flight.rooms) == (2, 4), "a room of which nothing is known is not free"
    assert flight.gateway == "700"
    personal = look_at("100", generation="v12")
    assert (personal.free_rooms, personal.rooms, personal.gateway) == (0, 0, "")


def test_options_count_only_where_the_phone_system_takes_them() -> None:
    plan = ConferencePlan("702", ("100", "101"), "4711", ask_names=False, instant=True)
    assert preflight(plan, board_of()).plan == plan
    v12 = board_of(picture("v12"))
    personal = ConferencePlan("700**100", ("100", "101"), "4711", ask_names=False, instant=True)
    flight = preflight(personal, v12)
    assert flight.are_options_open is False
    assert flight.plan == ConferencePlan("700**100", ("100", "101"))
    assert flight.problem is None


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (ConferencePlan("702", ()), ProblemCode.NO_PARTICIPANTS),
        (ConferencePlan("702", ("x",)), ProblemCode.NO_PARTICIPANTS),
        (ConferencePlan("709", ("100",)), ProblemCode.SLOT_UNKNOWN),
        (ConferencePlan("700", ("100",)), ProblemCode.SLOT_IS_GATEWAY),
        (ConferencePlan("702", ("100",), "12a"), ProblemCode.PIN_NOT_DIGITS),
    ],
)
def test_why_it_cannot_be_started_at_all(plan: ConferencePlan, code: ProblemCode) -> None:
    problem = preflight(plan, board_of()).problem
    assert problem is not None
    assert problem.code is code


def test_before_anything_is_known_nobody_is_called_unknown() -> None:
    flight = preflight(ConferencePlan("702", ("555",)), Board())
    assert flight.people[0].findings == ()
    assert flight.problem is not None
    assert flight.problem.code is ProblemCode.NOT_CONNECTED
    assert gateway_of(Board()) == ""


@pytest.mark.parametrize(
    ("number", "finding"), [("+493023125042", Finding.FIRST_ABROAD), ("09098790123", Finding.COSTLY)]
)
def test_what_may_be_dear_is_told_and_what_is_told_is_what_is_sent(number: str, finding: Finding) -> None:
    board = replace(board_of(picture()), dialling=Dialling(DiallingRules("GB", "9")))
    flight = preflight(ConferencePlan("702", ("100", number)), board)
    assert flight.people[1].findings == (finding,)
    assert flight.plan.participants == ("100", number)
    assert flight.sent == tuple(way_on(each, board).sent for each in ("100", number))
    dialled = what_is_dialled(flight)
    assert dialled is not None
    assert dialled.english == f"Dialled in this order: {', '.join(flight.sent)}."
