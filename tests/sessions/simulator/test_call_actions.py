"""What can be done to calls that are there."""

import pytest

from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.refusal import EngineRefusal


@pytest.fixture
def talking(house):
    """100 and 101 talk; call 1."""
    office = house()
    office.engine.make_call("100", "101")
    office.after(8)
    return office


@pytest.fixture
def ringing(house):
    """An outside call rings at 101 and waits."""
    office = house()
    office.engine.behaviour.phones["101"] = PhoneRule(Outcome.WAITS)
    office.engine.phones.call_from_outside("01632960555", "101")
    assert office.legs() == ["+10000 dialing", "+101 ringing"]
    return office


def test_whoever_is_dropped_goes_first(talking):
    talking.engine.drop_call(talking.call_of("101"), "101")
    assert talking.legs() == ["-101", "-100"]


def test_a_call_can_be_cancelled_while_it_rings(house):
    office = house()
    office.engine.make_call("100", "101")
    office.after(2)
    office.engine.drop_call(office.call_of("100"), "100")
    assert office.after(30) == ["-100", "-101"]


def test_divert_sends_a_ringing_call_elsewhere(ringing):
    ringing.engine.divert_call(ringing.call_of("101"), "101", "102")
    assert ringing.legs() == ["-101", "10000 dialing", "+102 ringing"]
    assert ringing.leg_of("102").fields["ExternalParty"] == "01632960555"
    assert ringing.leg_of("10000").fields["InternalParty"] == "102"
    assert ringing.after(8) == ["102 connected", "10000 connected"]


def test_divert_to_voice_mail(ringing):
    ringing.engine.divert_call(ringing.call_of("101"), "101", "101", to_voice_mail=True)
    assert ringing.after(8) == ["-101", "10000 dialing", "+900 ringing", "900 connected", "10000 connected"]


def test_transfer_replaces_the_party(talking):
    call = talking.call_of("101")
    leg = talking.leg_of("101").fields["CallConnectionID"]
    talking.engine.transfer_call(call, "101", "102")
    assert talking.legs() == ["-101", "100 connected", "+102 ringing"]
    new = talking.leg_of("102")
    assert (new.fields["ReferredBy"], new.fields["ExternalParty"]) == (leg, "100")
    assert talking.after(8) == ["102 connected"]
    assert talking.call_of("102") == call
    assert talking.leg_of("102").fields["ReferredBy"] == "0"


def test_a_transfer_that_nobody_answers_ends_the_call(talking):
    talking.engine.behaviour.phones["102"] = PhoneRule(Outcome.REJECTED)
    talking.engine.transfer_call(talking.call_of("101"), "101", "102")
    assert talking.after(30)[-2:] == ["-102", "-100"]


def test_pick_up_takes_the_ringing_call(ringing):
    call = ringing.call_of("101")
    ringing.engine.pickup_call("103", "101")
    assert ringing.after(5) == ["-101", "10000 dialing", "+103 ringing", "103 connected", "10000 connected"]
    assert ringing.call_of("103") == call


def test_listening_in_adds_a_third_leg_and_leaving_does_not_end_the_call(talking):
    call = talking.call_of("100")
    talking.engine.barge_in("105", call, "100", 1)
    assert talking.after(5) == ["+105 ringing", "105 connected"]
    talking.engine.drop_call(call, "105")
    assert talking.legs() == ["-105"]
    assert len(talking.connections()) == 2


def test_a_call_does_not_live_for_those_who_listen_in(talking):
    call = talking.call_of("100")
    talking.engine.barge_in("105", call, "100", 0)
    talking.after(5)
    talking.engine.drop_call(call, "101")
    assert talking.legs() == ["-101", "-100", "-105"]


def test_the_place_of_a_conference_cannot_be_transferred_but_a_member_can(house):
    office = house()
    office.engine.make_call("701", "101")
    office.after(10)
    call = office.call_of("101")
    with pytest.raises(EngineRefusal):
        office.engine.transfer_call(call, "701", "102")
    office.engine.transfer_call(call, "101", "102")
    assert office.after(10) == ["-101", "701 connected", "+102 ringing", "102 connected"]


def test_nobody_is_told_of_a_recording_but_the_engine_knows(talking):
    call = talking.call_of("100")
    talking.engine.record_call(call, "100", True)
    assert talking.legs() == []
    assert talking.engine.recorded() == {(call, "100")}
    assert not talking.engine.is_recording(call, "101")
    talking.engine.record_call(call, "100", False)
    assert talking.engine.recorded() == frozenset()
    talking.engine.record_call(call, "101", True)
    talking.engine.drop_call(call, "101")
    assert talking.engine.recorded() == frozenset(), "with the call the recording ends"


def test_who_does_not_pick_up_does_not_come_in(talking):
    talking.engine.behaviour.phones["105"] = PhoneRule(Outcome.REJECTED)
    talking.engine.barge_in("105", talking.call_of("100"), "100", 1)
    assert talking.after(20) == ["+105 ringing", "-105"]


def test_a_phone_that_waits_comes_in_when_somebody_lifts_the_receiver(talking):
    talking.engine.behaviour.phones["105"] = PhoneRule(Outcome.WAITS)
    talking.engine.barge_in("105", talking.call_of("100"), "100", 1)
    assert talking.engine.phones.answer("105")
    assert talking.legs() == ["+105 ringing", "105 connected"]


def test_a_busy_phone_comes_into_no_call(talking):
    talking.engine.make_call("105", "106")
    talking.after(8)
    with pytest.raises(EngineRefusal):
        talking.engine.barge_in("105", talking.call_of("100"), "100", 1)
    assert talking.legs() == []


@pytest.mark.parametrize(
    ("verb", "args"),
    [
        ("DROP", ("99", "100")),
        ("DROP", ("1", "105")),
        ("DROP", ("one", "100")),
        ("DROP", ("1",)),
        ("DIVERT", ("1", "100", "102", "0")),
        ("TRANSFER", ("1", "105", "102")),
        ("TRANSFER", ("1", "100", "nobody")),
        ("TRANSFER", ("1", "100", "1" * 10_240)),
        ("PICKUP", ("103", "100", "")),
        ("PICKUP", ("103", "101", "99")),
        ("BARGEIN", ("105", "1", "100", "7")),
        ("BARGEIN", ("999", "1", "100", "0")),
        ("BARGEIN", ("101", "1", "100", "0")),
        ("RECORD", ("99", "100", "1")),
        ("REFRESH", ("100",)),
        ("DANCE", ("1",)),
        ("", ()),
    ],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(talking, verb, args):
    with pytest.raises(EngineRefusal) as refusal:
        talking.engine.request(verb, *args)
    assert refusal.value.exception_name == "OperationFailed"
    assert talking.after(10) == []


def test_a_ringing_call_cannot_be_transferred_and_an_answered_one_not_diverted(ringing):
    with pytest.raises(EngineRefusal):
        ringing.engine.transfer_call(ringing.call_of("101"), "101", "102")
    ringing.engine.phones.answer("101")
    with pytest.raises(EngineRefusal):
        ringing.engine.divert_call(ringing.call_of("101"), "101", "102")


def test_refreshing_a_line_takes_it_down_for_a_moment(house):
    office = house()
    office.engine.request("REFRESH", "10000")
    office.engine.advance_by(5)
    told = [(event.row.entity, event.row.fields["IsRegistered"]) for event in office.news]
    assert told == [("REGISTRATION", "0"), ("REGISTRATION", "1")]
