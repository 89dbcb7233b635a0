"""Who is in a conference, as the phone system itself sees it."""

import pytest

from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule

OUTSIDE = "02079460958"


def seen(office, room):
    return {each.number: each.presence.value for each in office.engine.roster().get(room, ())}


@pytest.mark.parametrize(("generation", "room"), [("v11", "701"), ("v12", "700**101")])
def test_every_step_of_a_member_is_told(house, generation, room):
    office = house(generation=generation)
    engine = office.engine
    engine.make_call(room, "101")
    engine.make_call(room, OUTSIDE)
    assert seen(office, room) == {"101": "ringing", OUTSIDE: "dialling"}
    engine.phones.answer("101")
    assert seen(office, room)["101"] == "answered"
    engine.advance_by(20)
    assert seen(office, room) == {"101": "in", OUTSIDE: "in"}
    engine.phones.hang_up("101")
    assert seen(office, room) == {OUTSIDE: "in"}


def test_somebody_who_cannot_be_reached_is_called_for_a_moment(house):
    office = house()
    office.engine.behaviour.phones["101"] = PhoneRule(Outcome.BUSY)
    office.engine.make_call("701", "101")
    assert seen(office, "701") == {"101": "called"}
    office.after(10)
    assert seen(office, "701") == {}


def test_somebody_who_dials_in_rings_at_the_room_first(house):
    office = house(generation="v12")
    engine = office.engine
    engine.phones.dial_from_phone(engine.store.extension("102"), "700**101")
    assert seen(office, "700**101") == {"102": "dials in"}
    office.after(10)
    assert seen(office, "700**101") == {"102": "in"}
