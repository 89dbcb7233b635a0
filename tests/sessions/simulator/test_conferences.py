"""Conferences by the rules of each generation."""

import pytest

from callboard.sessions.simulator.conferences import ConferenceLimit, WhenFull
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.scenario import ConferenceSpec, Scenario

OPTIONS = {"tojoin": "101", "PIN": "", "noname": "1", "instant": "1"}


def test_v11_calls_the_member_and_brings_it_in_after_two_prompts(house):
    office = house()
    office.engine.make_call("701", "101")
    assert office.legs() == ["+701 dialing", "+101 ringing"]
    place, member = office.leg_of("701"), office.leg_of("101")
    assert (place.fields["ExternalParty"], place.fields["InternalParty"]) == ("101", "101")
    assert (member.fields["ExternalParty"], member.fields["InternalParty"]) == ("701", "701")
    assert place.fields["CallID"] == member.fields["CallID"]

    office.engine.advance_by(10)
    answered, joined = office.news
    assert (answered.row.fields["DN"], answered.row.fields["Status"]) == ("101", "3")
    assert (joined.row.fields["DN"], joined.row.fields["Status"]) == ("701", "3")
    assert joined.at_s - answered.at_s == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("noname", "instant", "prompts_s"), [("0", "0", 2.0), ("1", "0", 1.0), ("0", "1", 1.0), ("1", "1", 0.1)]
)
def test_v11_options_shorten_the_prompts(house, noname, instant, prompts_s):
    office = house()
    office.engine.make_call_with_parameters("701", {"tojoin": "101", "noname": noname, "instant": instant})
    office.engine.advance_by(10)
    answered, joined = office.news[-2:]
    assert joined.at_s - answered.at_s == pytest.approx(prompts_s)


def test_v11_options_of_a_later_call_do_not_count(house):
    office = house()
    office.engine.make_call("701", "101")
    office.engine.advance_by(10)
    office.news.clear()
    office.engine.make_call_with_parameters("701", OPTIONS | {"tojoin": "102"})
    office.engine.advance_by(10)
    answered, joined = office.news[-2:]
    assert joined.at_s - answered.at_s == pytest.approx(2.0)


def test_v11_another_pin_is_accepted_and_silently_ignored(house):
    office = house()
    engine = office.engine
    engine.make_call_with_parameters("701", OPTIONS | {"PIN": "4321"})
    office.after(10)

    engine.make_call_with_parameters("701", OPTIONS | {"tojoin": "102", "PIN": "1234"})
    engine.make_call_with_parameters("701", OPTIONS | {"tojoin": "102"})
    engine.make_call("701", "102")
    assert office.after(30) == []

    engine.make_call_with_parameters("701", OPTIONS | {"tojoin": "102", "PIN": "4321"})
    assert office.after(10) == ["+701 dialing", "+102 ringing", "102 connected", "701 connected"]


def test_v11_the_last_one_out_frees_the_place_and_its_pin_is_forgotten(house):
    office = house()
    engine = office.engine
    engine.make_call_with_parameters("701", OPTIONS | {"PIN": "4321"})
    engine.make_call_with_parameters("701", OPTIONS | {"tojoin": "102", "PIN": "4321"})
    office.after(10)
    assert set(engine.conferences()["701"].members.values()) == {"101", "102"}

    engine.drop_call(office.call_of("101"), "101")
    assert office.legs() == ["-101", "-701"]
    assert "701" in engine.conferences()
    engine.drop_call(office.call_of("102"), "701")
    assert office.legs() == ["-701", "-102"]
    assert engine.conferences() == {}

    engine.make_call("701", "103")
    assert office.after(10)[-1] == "701 connected"


def test_a_member_who_does_not_answer_opens_nothing(house):
    office = house()
    office.engine.behaviour.phones["101"] = PhoneRule(Outcome.NO_ANSWER)
    office.engine.make_call_with_parameters("701", OPTIONS | {"PIN": "4321"})
    assert office.after(30) == ["+701 dialing", "+101 ringing", "-101", "-701"]
    assert office.engine.conferences() == {}


@pytest.mark.parametrize(
    ("number", "story"),
    [
        ("01632960101", ["+701 dialing", "-701"]),
        ("01632960102", ["+701 dialing", "+10000 dialing", "-10000", "-701"]),
        ("01632960103", ["+701 dialing", "+10000 dialing", "-10000", "-701"]),
        ("01632960104", ["+701 dialing", "-701"]),
        ("01632960107", ["+701 dialing", "+10000 dialing", "10000 connected", "701 connected"]),
    ],
)
def test_outside_members(house, number, story):
    office = house()
    office.engine.make_call("701", number)
    assert office.after(25) == story


def test_an_outside_member_is_shown_with_its_number_on_both_legs(house):
    office = house()
    office.engine.make_call("701", "01632960107")
    place, line = office.leg_of("701"), office.leg_of("10000")
    assert place.fields["ExternalParty"] == line.fields["ExternalParty"] == "01632960107"
    assert line.fields["DialedNumber"] == "01632960107"
    assert line.fields["InternalParty"] == "701"


def test_a_conference_cannot_be_a_member_of_another(house):
    office = house()
    office.engine.make_call("702", "101")
    office.after(10)
    office.engine.make_call("701", "702")
    assert office.after(10) == ["+701 dialing", "-701"]
    assert list(office.engine.conferences()) == ["702"]


@pytest.mark.parametrize(
    ("place", "parameters"),
    [
        ("700", OPTIONS),
        ("705", OPTIONS),
        ("100", OPTIONS),
        ("nowhere", OPTIONS),
        ("701", {key: value for key, value in OPTIONS.items() if key != "tojoin"}),
        ("701", {"TOJOIN": "101"}),
        ("701", OPTIONS | {"PIN": "secret"}),
    ],
)
def test_v11_requests_that_cannot_work_are_refused(house, place, parameters):
    office = house()
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call_with_parameters(place, parameters)
    assert refusal.value.exception_name == "OperationFailed"
    assert office.after(30) == []


def test_v11_keys_count_in_their_exact_spelling(house):
    office = house()
    office.engine.make_call_with_parameters("701", {"tojoin": "101", "pin": "1", "NoName": "1", "INSTANT": "1"})
    conference = office.engine.conferences()["701"]
    assert (conference.options.pin, conference.options.noname, conference.options.instant) == ("", False, False)


def test_v11_the_number_of_places_is_a_setting(house):
    office = house(Scenario(places=2, first_place=750))
    places = [row.fields for row in office.engine.snapshot() if row.kind == "ConferencePlaceExtension"]
    assert [(place["Number"], place["IsGateway"]) for place in places] == [("750", "1"), ("751", "0"), ("752", "0")]
    office.engine.make_call("752", "101")
    with pytest.raises(EngineRefusal):
        office.engine.make_call("753", "101")


def test_v11_a_phone_dialling_the_gateway_takes_the_first_free_place_until_there_is_none(house):
    office = house(Scenario(places=2))
    engine = office.engine
    engine.make_call("701", "101")
    office.after(10)
    engine.phones.dial_from_phone(engine.store.extension("102"), "700")
    assert office.after(2) == ["+102 dialing", "+702 ringing", "702 connected", "102 connected"]
    engine.phones.dial_from_phone(engine.store.extension("103"), "700")
    assert office.after(10) == ["+103 dialing", "-103"]


def test_v11_a_place_can_be_dialled_only_while_its_public_conference_runs(house):
    office = house()
    engine = office.engine
    engine.phones.dial_from_phone(engine.store.extension("102"), "701")
    assert office.after(10) == ["+102 dialing", "-102"]

    engine.make_call("701", "101")
    office.after(10)
    engine.phones.dial_from_phone(engine.store.extension("102"), "701")
    assert office.after(2)[-1] == "102 connected"
    assert set(engine.conferences()["701"].members.values()) == {"101", "102"}

    engine.make_call_with_parameters("702", OPTIONS | {"PIN": "1", "tojoin": "103"})
    office.after(10)
    engine.phones.dial_from_phone(engine.store.extension("104"), "702")
    assert office.after(10) == ["+104 dialing", "-104"]


def test_v12_has_one_place_and_a_room_for_every_extension(house):
    office = house(generation="v12")
    places = [row.fields for row in office.engine.snapshot() if row.kind == "ConferencePlaceExtension"]
    assert [(place["Number"], place["IsGateway"]) for place in places] == [("700", "0")]

    office.engine.make_call("700**101", "101")
    office.engine.make_call("700**101", "102")
    office.engine.make_call("700**105", "01632960107")
    assert office.after(10).count("700 connected") == 3

    assert sorted(office.engine.conferences()) == ["700**101", "700**105"]
    by_call = {}
    for row in office.connections():
        by_call.setdefault(row.fields["CallID"], {})[row.fields["DN"]] = row.fields
    first, second, third = by_call.values()
    assert (first["700"]["ExternalParty"], first["700"]["InternalParty"]) == ("700**101", "101")
    assert (first["101"]["ExternalParty"], first["101"]["InternalParty"]) == ("700**101", "700")
    assert second["700"]["ExternalParty"] == "700**101"
    assert third["700"]["ExternalParty"] == "700**105"
    assert (third["10000"]["ExternalParty"], third["10000"]["InternalParty"]) == ("01632960107", "700")


@pytest.mark.parametrize("room", ["700", "700**", "700**999", "701", "701**101", "700**800"])
def test_v12_rooms_that_are_none_are_refused(house, room):
    office = house(generation="v12")
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call(room, "101")
    assert refusal.value.exception_name == "OperationFailed"


@pytest.mark.parametrize("place", ["700", "700**101", "701", "100"])
def test_v12_refuses_the_dictionary_and_the_log_shows_that_it_was_tried(house, place):
    office = house(generation="v12")
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call_with_parameters(place, OPTIONS)
    assert refusal.value.exception_name == "OperationFailed"
    assert office.after(30) == []
    (entry,) = office.engine.request_log.with_verb("MAKECALLPARAMS")
    assert entry.outcome == "refused OperationFailed"
    assert entry.args[:3] == (place, "tojoin", "101")


def test_v12_anybody_may_dial_a_room_and_so_open_it(house):
    office = house(generation="v12")
    engine = office.engine
    engine.phones.dial_from_phone(engine.store.extension("102"), "700**101")
    assert office.after(2) == ["+102 dialing", "+700 ringing", "700 connected", "102 connected"]
    assert office.leg_of("700").fields["ExternalParty"] == "700**101"
    engine.phones.hang_up("102")
    assert engine.conferences() == {}


@pytest.mark.parametrize(("generation", "room"), [("v11", "702"), ("v12", "700**104")])
def test_a_scenario_may_hold_a_conference_of_its_own(house, generation, room):
    spec = ConferenceSpec(owner="104", place=2, members=("104", "105", "106"), at_s=1.0)
    office = house(Scenario(conferences=(spec,)), generation)
    office.engine.advance_by(10)
    assert set(office.engine.conferences()[room].members.values()) == {"104", "105", "106"}


def test_a_scheduled_conference_is_kept_on_v12_and_nothing_ever_starts(house):
    office = house(generation="v12")
    content = {"name": "Weekly", "pin": "77", "startat": "2013-05-06 09:00:10"}
    record_id = office.engine.save_statistics("S_SCHEDULEDCONF", "4711", content)
    assert record_id > 0
    (row,) = office.engine.statistics_rows("S_SCHEDULEDCONF")
    assert (row.id, row.fields["Name"], row.fields["Data.pin"]) == (record_id, "4711", "77")
    assert office.after(3600) == []


def test_v11_knows_no_scheduled_conferences(house):
    office = house()
    assert office.engine.save_statistics("S_SCHEDULEDCONF", "4711", {"name": "Weekly"}) == 0
    assert office.engine.statistics_rows("S_SCHEDULEDCONF") == []


@pytest.mark.parametrize(("generation", "rooms"), [("v11", ["701", "702"]), ("v12", ["700**101", "700**102"])])
def test_one_conference_too_many_is_refused_and_a_running_one_still_takes_people(house, generation, rooms):
    office = house(Scenario(conference_limit=ConferenceLimit(1)), generation)
    first, second = rooms
    office.engine.make_call(first, "101")
    office.after(10)
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call(second, "102")
    assert refusal.value.exception_name == "OperationFailed"
    office.engine.make_call(first, "103")
    assert office.after(10)[-1].endswith("connected")
    for number in ("101", "103"):
        office.engine.phones.hang_up(number)
    office.engine.make_call(second, "102")
    assert list(office.engine.conferences()) == [second]


def test_one_conference_too_many_may_also_be_accepted_and_ignored(house):
    office = house(generation="v12")
    office.engine.limit_conferences(ConferenceLimit(0, WhenFull.IGNORES))
    office.engine.make_call("700**101", "101")
    assert office.after(60) == []
    assert office.engine.conferences() == {}


@pytest.mark.parametrize(("generation", "dialled"), [("v11", "700"), ("v12", "700**101")])
def test_nobody_opens_one_conference_too_many_from_a_phone(house, generation, dialled):
    office = house(Scenario(conference_limit=ConferenceLimit(0)), generation)
    office.engine.phones.dial_from_phone(office.engine.store.extension("102"), dialled)
    assert office.after(10) == ["+102 dialing", "-102"]
