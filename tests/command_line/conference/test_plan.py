"""People, options and PIN: what was typed comes first, then what is kept; what cannot be is refused before a call."""

import pytest

from callboard.command_line.conference.plan import prepared
from callboard.command_line.conference.wishes import OptionsWish, PeopleWish, PinWish, StartWish
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import LAST, PinStore, key_of_template
from tests.doubles.conference_desk import DeskOfOne

WEEKLY = ConferenceTemplate("Weekly", (Invited("100"), Invited("101", "Anna")), ask_names=False, has_pin=True)
LAST_TIME = ConferenceTemplate("", (Invited("102"),), has_pin=True)


@pytest.fixture
def one() -> DeskOfOne:
    desk = DeskOfOne()
    desk.kept.shelf.change(lambda _: ConferenceMemory(templates=(WEEKLY,), last=LAST_TIME))
    desk.kept.pins.keep(key_of_template("Weekly"), "4711")
    desk.kept.pins.keep(LAST, "4812")
    return desk


def test_what_was_typed(one: DeskOfOne) -> None:
    found = prepared(StartWish(PeopleWish(("1 00", "+49 (0)30 2312-5042")), room=" 700**101 "), one.desk())
    assert found.what.numbers == ("100", "+493023125042")
    assert (found.room, found.pin, found.are_options_wanted) == ("700**101", "", False)


def test_a_template_brings_its_options_and_its_pin(one: DeskOfOne) -> None:
    found = prepared(StartWish(PeopleWish(("103",), template="WEEKLY")), one.desk())
    assert found.what.numbers == ("100", "101", "103")
    assert (found.what.ask_names, found.what.instant, found.pin) == (False, False, "4711")
    assert not found.are_options_wanted


def test_the_same_as_last_time(one: DeskOfOne) -> None:
    found = prepared(StartWish(PeopleWish(same_as_last=True), OptionsWish(instant=True)), one.desk())
    assert (found.what.numbers, found.what.instant, found.pin) == (("102",), True, "4812")
    assert found.are_options_wanted


@pytest.mark.parametrize(
    ("wish", "typed", "pin"),
    [
        (PinWish("99"), "", "99"),
        (PinWish(""), "", ""),
        (PinWish(is_none=True), "", ""),
        (PinWish("99", is_none=True), "", ""),
        (PinWish("99", is_asked_for=True), "55\n", "55"),
    ],
)
def test_a_pin_that_was_said_comes_before_the_one_that_is_kept(
    one: DeskOfOne, wish: PinWish, typed: str, pin: str
) -> None:
    desk = one.desk(piped=typed)
    found = prepared(StartWish(PeopleWish(template="Weekly"), OptionsWish(wish)), desk)
    assert (found.pin, found.what.has_pin) == (pin, bool(pin))
    assert pin == "" or pin not in repr(found)
    assert "99" not in repr(wish)


def test_a_pin_is_made_up(one: DeskOfOne) -> None:
    found = prepared(StartWish(PeopleWish(("100",)), OptionsWish(PinWish(is_made=True))), one.desk())
    assert found.is_new_pin
    assert (len(found.pin), found.pin.isdigit()) == (4, True)


def test_a_pin_that_is_kept_and_not_known(one: DeskOfOne) -> None:
    one.kept.pins.forget(LAST)
    assert prepared(StartWish(PeopleWish(same_as_last=True)), one.desk(as_json=False)).pin == ""
    assert one.spoken.complaints[0].startswith("callboard: The PIN of this conference is not known")


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (StartWish(PeopleWish(("100", "bob"))), ProblemCode.NUMBER_HAS_LETTERS),
        (StartWish(PeopleWish(("",))), ProblemCode.NUMBER_EMPTY),
        (StartWish(PeopleWish(("100",)), OptionsWish(PinWish("12a"))), ProblemCode.PIN_NOT_DIGITS),
        (StartWish(PeopleWish(("100",)), OptionsWish(PinWish("1" * 99))), ProblemCode.PIN_TOO_LONG),
        (StartWish(PeopleWish(("100",)), OptionsWish(PinWish("1", is_asked_for=True))), ProblemCode.PIN_MISSING),
        (StartWish(PeopleWish(template="Daily")), ProblemCode.TEMPLATE_UNKNOWN),
    ],
)
def test_what_cannot_be(one: DeskOfOne, wish: StartWish, code: ProblemCode) -> None:
    with pytest.raises(SessionFailed) as failed:
        prepared(wish, one.desk())
    assert failed.value.problem.code is code


def test_nothing_was_started_before() -> None:
    with pytest.raises(SessionFailed) as failed:
        prepared(StartWish(PeopleWish(same_as_last=True)), DeskOfOne(pins=PinStore()).desk())
    assert failed.value.problem.code is ProblemCode.NO_CONFERENCE_BEFORE
