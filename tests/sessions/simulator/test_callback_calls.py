"""MakeCall between two parties, with every outcome."""

import pytest

from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.refusal import EngineRefusal


def test_the_from_phone_rings_first_then_the_other_then_both_talk(house):
    office = house()

    office.engine.make_call("100", "101")
    assert office.legs() == ["+100 ringing"]
    assert office.leg_of("100").fields["ExternalParty"] == "101"
    assert office.leg_of("100").fields["InternalParty"] == "101"

    assert office.after(2.0) == ["100 dialing", "+101 ringing"]
    ringing = office.leg_of("101")
    assert (ringing.fields["ExternalParty"], ringing.fields["InternalParty"]) == ("100", "100")
    assert ringing.fields["CallID"] == office.leg_of("100").fields["CallID"]
    assert office.leg_of("100").fields["CallConnectionID"] != ringing.fields["CallConnectionID"]

    assert office.after(4.0) == ["101 connected", "100 connected"]
    assert office.after(600) == []
    assert office.after(400) == ["-100", "-101"]


def test_an_outside_number_is_called_over_a_line(house):
    office = house()
    office.engine.make_call("100", "02079460958")
    assert office.leg_of("100").fields["InternalParty"] is None

    assert office.after(2.0) == ["+100 ringing", "100 dialing", "+10000 dialing"]
    line = office.leg_of("10000")
    assert line.fields["ExternalParty"] == line.fields["DialedNumber"] == "02079460958"
    assert line.fields["InternalParty"] == "100"
    assert line.fields["IsOutbound"] == "1"

    assert office.after(4.0) == ["10000 connected", "100 connected"]


def test_people_write_numbers_with_spaces_and_the_phone_system_shows_digits(house):
    office = house()
    office.engine.make_call("100", "+44 (20) 7946-0958")
    assert office.leg_of("100").fields["ExternalParty"] == "+442079460958"


@pytest.mark.parametrize(
    ("number", "story"),
    [
        ("01632960101", ["+100 ringing", "100 dialing", "-100"]),
        ("01632960102", ["+100 ringing", "100 dialing", "+10000 dialing", "-10000", "-100"]),
        ("01632960103", ["+100 ringing", "100 dialing", "+10000 dialing", "-10000", "-100"]),
        ("01632960104", ["+100 ringing", "100 dialing", "-100"]),
        ("01632960105", ["+100 ringing", "100 dialing", "-100"]),
        ("01632960106", ["+100 ringing", "100 dialing", "+10000 dialing", "-100", "-10000"]),
        ("999", ["+100 ringing", "100 dialing", "-100"]),
        ("0112", ["+100 ringing", "100 dialing", "-100"]),
        ("", ["+100 ringing", "100 dialing", "-100"]),
        ("call me", ["+100 ringing", "100 dialing", "-100"]),
        ("4711", ["+100 ringing", "100 dialing", "-100"]),
        ("100", ["+100 ringing", "100 dialing", "-100"]),
        ("701", ["+100 ringing", "100 dialing", "-100"]),
        ("10000", ["+100 ringing", "100 dialing", "-100"]),
    ],
)
def test_every_failure_has_its_number(house, number, story):
    office = house()
    office.engine.make_call("100", number)
    assert office.after(60) == story
    assert office.connections() == []


def test_the_tone_is_heard_for_a_while_and_a_phone_that_rang_in_vain_is_put_down_at_once(house):
    office = house()
    office.engine.make_call("100", "01632960101")
    office.engine.make_call("102", "01632960102")
    office.engine.advance_by(60)
    times = {(e.row.fields["DN"], e.operation, e.row.fields["Status"]): e.at_s for e in office.news}
    assert times["100", "D", "1"] - times["100", "U", "1"] == pytest.approx(4.1)
    assert times["102", "D", "1"] == times["10000", "D", "1"]


@pytest.mark.parametrize(
    ("outcome", "story"),
    [
        (Outcome.BUSY, ["+100 ringing", "100 dialing", "-100"]),
        (Outcome.NOT_REGISTERED, ["+100 ringing", "100 dialing", "-100"]),
        (Outcome.UNKNOWN_NUMBER, ["+100 ringing", "100 dialing", "-100"]),
        (Outcome.CONGESTION, ["+100 ringing", "100 dialing", "-100"]),
        (Outcome.NO_ANSWER, ["+100 ringing", "100 dialing", "+101 ringing", "-101", "-100"]),
        (Outcome.WAITS, ["+100 ringing", "100 dialing", "+101 ringing", "-101", "-100"]),
        (Outcome.REJECTED, ["+100 ringing", "100 dialing", "+101 ringing", "-101", "-100"]),
        (Outcome.CALLER_GIVES_UP, ["+100 ringing", "100 dialing", "+101 ringing", "-100", "-101"]),
    ],
)
def test_every_failure_of_a_colleagues_phone(house, outcome, story):
    office = house()
    office.engine.behaviour.phones["101"] = PhoneRule(outcome)
    office.engine.make_call("100", "101")
    assert office.after(60) == story


@pytest.mark.parametrize(
    ("outcome", "story"),
    [
        (Outcome.NOT_REGISTERED, []),
        (Outcome.BUSY, []),
        (Outcome.NO_ANSWER, ["+100 ringing", "-100"]),
        (Outcome.REJECTED, ["+100 ringing", "-100"]),
        (Outcome.CONGESTION, ["+100 ringing", "-100"]),
    ],
)
def test_when_the_from_phone_does_not_answer_nobody_else_is_called(house, outcome, story):
    office = house()
    office.engine.behaviour.phones["100"] = PhoneRule(outcome)
    office.engine.make_call("100", "101")
    assert office.after(120) == story
    assert [entry.outcome for entry in office.engine.request_log] == ["done"]


def test_an_unregistered_from_phone_is_accepted_and_nothing_ever_happens(house):
    office = house()
    office.engine.store.set_registered(office.engine.store.extension("100"), False)
    office.engine.make_call("100", "101")
    assert office.after(120) == []


@pytest.mark.parametrize("dn_from", ["02079460958", "999", "", "nobody", "800", "10000", "700", "700**100"])
def test_the_from_number_has_to_be_an_extension(house, dn_from):
    office = house()
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call(dn_from, "101")
    assert refusal.value.exception_name == "OperationFailed"
    assert office.after(60) == []
    assert [entry.outcome for entry in office.engine.request_log] == ["refused OperationFailed"]


@pytest.mark.parametrize("number", ["1" * 10_240, "020\x00", "020\n7946", "\u202e101"])
def test_what_no_phone_system_could_dial_is_refused(house, number):
    office = house()
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call("100", number)
    assert refusal.value.exception_name == "OperationFailed"
    assert office.after(60) == []


def test_a_colleague_who_is_talking_is_busy_and_a_phone_has_two_lines(house):
    office = house()
    office.engine.make_call("100", "101")
    office.after(8)
    office.engine.make_call("102", "101")
    assert office.after(12) == ["+102 ringing", "102 dialing", "-102"]

    office.engine.make_call("100", "103")
    assert office.after(8) == ["+100 ringing", "100 dialing", "+103 ringing", "103 connected", "100 connected"]
    office.engine.make_call("100", "104")
    assert office.after(30) == []


def test_do_not_disturb_is_busy_to_others_but_may_call_out(house):
    office = house()
    engine = office.engine
    extension = engine.store.extension("101")
    engine.save("DN", "Extension", extension.id, {"CurrentProfile": str(extension.profile_named("Do not disturb").id)})
    engine.make_call("100", "101")
    assert office.after(20) == ["+100 ringing", "100 dialing", "-100"]
    engine.make_call("101", "100")
    assert office.after(8)[-1] == "101 connected"


def test_lines_that_are_full_or_down_are_congestion(house):
    office = house()
    for number in ("10000", "10001"):
        office.engine.store.set_registered(office.engine.store.dn(number), False)
    office.engine.make_call("100", "02079460958")
    assert office.after(20) == ["+100 ringing", "100 dialing", "-100"]


def test_a_group_rings_its_first_free_member_and_a_menu_answers_by_itself(house):
    office = house()
    office.engine.make_call("100", "801")
    assert office.after(2) == ["+100 ringing", "100 dialing", "+116 ringing"]
    assert office.leg_of("116").fields["OriginatedBy"] == "801"
    office.engine.make_call("102", "802")
    assert "802 connected" in office.after(8)


def test_the_answering_leg_comes_first_and_the_call_lives_in_one_id(house):
    office = house()
    for caller, called in (("100", "101"), ("102", "103")):
        office.engine.make_call(caller, called)
    office.after(10)
    by_call = {}
    for row in office.connections():
        by_call.setdefault(row.fields["CallID"], []).append(row.fields["DN"])
    assert sorted(map(sorted, by_call.values())) == [["100", "101"], ["102", "103"]]
    assert len({row.id for row in office.connections()}) == 4
