"""`callboard dial` says who else is in touch with the number, before it calls all the same."""

import pytest

from callboard.command_line.dial import dial
from callboard.command_line.phone_line import PhoneLine
from callboard.controller.patience import Patience
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import PlaceCall
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.spoken import Spoken

NUMBER, ABROAD = "02079460311", "+442079460311"
TALKING = (
    Leg(3, 1, "102", LegState.CONNECTED, NUMBER),
    Leg(3, 2, NUMBER, LegState.CONNECTED, "102", line="10001"),
)


def dialled(number: str, *, as_json: bool, country: str = "GB", legs: tuple[Leg, ...] = TALKING) -> Spoken:
    command = PlaceCall("100", number)
    session = FakeSession()
    session.picture = office(legs)
    spoken = Spoken(as_json=as_json)
    with PhoneLine(lambda: session, Patience(reaction_s=0.05)) as line:
        dial(command, line, spoken.output, until_ended=False, country=lambda: country)
    assert command in session.executed
    return spoken


@pytest.mark.parametrize("country", ["GB", ""])
def test_a_colleague_talks_to_it(country: str) -> None:
    spoken = dialled(ABROAD, as_json=True, country=country)
    told = spoken.events[0]
    assert told["event"] == "collision"
    assert (told["kind"], told["number"], told["colleague"]) == ("talking", ABROAD, "102")
    assert (told["name"], told["seconds"]) == ("Person 102", 0)
    assert str(told["message"]).startswith("102 Person 102 is talking to this number now (0:0")
    assert spoken.result["collision"] == "talking"


def test_in_plain_words_it_stands_beside_the_rest() -> None:
    spoken = dialled(ABROAD, as_json=False)
    (complaint,) = [line for line in spoken.complaints if "talking" in line]
    assert complaint.startswith("callboard: 102 Person 102 is talking to this number now (")
    assert not any("this number" in line for line in spoken.lines)


def test_nobody_does() -> None:
    spoken = dialled("101", as_json=True)
    assert all(event["event"] != "collision" for event in spoken.events)
    assert spoken.result["collision"] is None
