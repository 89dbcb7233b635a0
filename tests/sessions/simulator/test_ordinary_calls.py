"""People using their phones themselves."""

from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.population import LineSpec, PopulationPlan
from callboard.sessions.simulator.scenario import Scenario


def test_a_call_inside(house):
    office = house()
    office.engine.phones.dial_from_phone(office.engine.store.extension("100"), "101")
    assert office.legs() == ["+100 dialing", "+101 ringing"]
    assert office.after(6) == ["101 connected", "100 connected"]


def test_a_call_from_outside_shows_the_caller_and_the_line(house):
    office = house()
    office.engine.phones.call_from_outside("01632960555", "101")
    line, phone = office.leg_of("10000"), office.leg_of("101")
    assert (line.fields["IsInbound"], line.fields["ExternalParty"]) == ("1", "01632960555")
    assert (phone.fields["ExternalParty"], phone.fields["InternalParty"]) == ("01632960555", "10000")
    assert office.after(6)[-2:] == ["101 connected", "10000 connected"]


def test_a_call_to_the_outside_shows_its_line_once_it_is_answered(house):
    office = house()
    office.engine.phones.dial_from_phone(office.engine.store.extension("100"), "01632960555")
    office.after(6)
    assert office.leg_of("100").fields["InternalParty"] == "10000"


def test_answering_rejecting_holding_and_hanging_up_by_hand(house):
    office = house()
    phones = office.engine.phones
    office.engine.behaviour.phones["101"] = PhoneRule(Outcome.WAITS)

    phones.call_from_outside("01632960555", "101")
    assert phones.answer("101")
    assert office.after(0)[-2:] == ["101 connected", "10000 connected"]
    assert not phones.answer("101")
    assert phones.hold("101", True)
    assert office.after(0) == ["10000 held", "101 hold"]
    assert phones.hold("101", False)
    assert office.after(0) == ["10000 connected", "101 connected"]
    assert phones.hang_up("101")
    assert office.after(0) == ["-101", "-10000"]
    assert not phones.hang_up("101")

    phones.call_from_outside("01632960555", "101")
    office.after(1)
    assert phones.reject("101")
    assert office.after(30) == ["-101", "-10000"]
    assert not phones.reject("101")
    assert not phones.hold("101", True)


def test_when_every_line_is_taken_nobody_can_call_in(house):
    plan = PopulationPlan(lines=(LineSpec("10000", "Only line", "02079460100", calls=1),))
    office = house(Scenario(population=plan))
    assert office.engine.phones.call_from_outside("01632960555", "101") is not None
    assert office.engine.phones.call_from_outside("01632960556", "102") is None


def test_a_phone_that_talks_or_is_not_registered_cannot_dial(house):
    office = house()
    store, phones = office.engine.store, office.engine.phones
    assert phones.dial_from_phone(store.extension("100"), "101") is not None
    assert phones.dial_from_phone(store.extension("100"), "102") is None
    store.set_registered(store.extension("103"), False)
    assert phones.dial_from_phone(store.extension("103"), "102") is None
