"""Saving and deleting records as a client may do it."""

import pytest

from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.refusal import EngineRefusal


def news_of(office):
    told = [(event.operation, event.row.entity, event.row.id) for event in office.news]
    office.news.clear()
    return told


def test_presence_is_saved_and_told(house):
    office = house()
    extension = office.engine.store.extension("101")
    away = extension.profile_named("Away")
    office.engine.save("DN", "Extension", extension.id, {"CurrentProfile": str(away.id), "Unknown": "x"})
    assert office.engine.store.extension("101").current_profile == away.id
    assert news_of(office) == [("U", "DN", extension.id), ("U", "FWDPROFILE", extension.id)]


def test_a_profile_text_is_news_of_its_own(house):
    office = house()
    extension = office.engine.store.extension("101")
    fields = extension.fields()
    changed = fields["Profiles"].replace("|Away|Lunch|", "|Away|Lunch|Back at two")
    office.engine.save("DN", "Extension", extension.id, fields | {"Profiles": changed})
    assert news_of(office) == [("U", "DN", extension.id), ("U", "FWDPROFILE", extension.id)]
    assert office.engine.store.extension("101").profile_named("Lunch").custom_message == "Back at two"


@pytest.mark.parametrize(
    ("fields", "exception"),
    [
        ({"CurrentProfile": "1"}, "ObjectSavingException"),
        ({"CurrentProfile": "away"}, "ObjectSavingException"),
        ({"Profiles": "nonsense"}, "ObjectSavingException"),
        ({"Number": "999"}, "PropertyReadOnlyException"),
        ({"IsRegistered": "0"}, "PropertyReadOnlyException"),
    ],
)
def test_what_cannot_be_saved_is_refused(house, fields, exception):
    office = house()
    extension = office.engine.store.extension("101")
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.save("DN", "Extension", extension.id, fields)
    assert refusal.value.exception_name == exception
    assert office.news == []
    assert office.engine.store.extension("101") == extension


def test_phone_book_entries_groups_and_parameters_come_change_and_go(house):
    office = house()
    engine = office.engine
    for entity, kind, first, second in (
        ("PHONEBOOK", "PhoneBookEntry", {"CompanyName": "Larch"}, {"PhoneNumber": "01632960001"}),
        ("GRP", "Group", {"Name": "Night", "Members": "100,101"}, {"Members": "100"}),
        ("PARAMETER", "Parameter", {"Name": "MINE", "Value": "1"}, {"Value": "2"}),
    ):
        record_id = engine.save(entity, kind, 0, first)
        assert engine.save(entity, kind, record_id, second) == record_id
        row = next(row for row in engine.snapshot() if row.id == record_id)
        assert (first | second).items() <= dict(row.fields).items()
        engine.delete(entity, record_id)
        assert news_of(office) == [("I", entity, record_id), ("U", entity, record_id), ("D", entity, record_id)]


@pytest.mark.parametrize(
    ("verb", "args", "exception"),
    [
        ("SAVE", ("PARAMETER", "Parameter", "0", "Name", "PARK"), "ObjectAlreadyExistsException"),
        ("SAVE", ("DN", "Extension", "0", "Number", "500"), "ObjectSavingException"),
        ("SAVE", ("DN", "Extension", "5"), "ObjectSavingException"),
        ("SAVE", ("DN", "Extension"), "OperationFailed"),
        ("SAVE", ("DN", "Extension", "0", "Number"), "OperationFailed"),
        ("DELETE", ("DN", "100004"), "ObjectSavingException"),
        ("DELETE", ("GRP", "1"), "ObjectSavingException"),
        ("STATS_DELETE", ("STATISTICS", "1"), "PhoneSystemException"),
    ],
)
def test_refusals_carry_the_vendors_names(house, verb, args, exception):
    office = house()
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.request(verb, *args)
    assert refusal.value.exception_name == exception
    assert office.news == []


def test_registrations_are_asked_for_by_number(house):
    office = house()
    contact, expires, source, agent = office.engine.request("REGISTRAR", "100")
    assert contact == f"sip:100@{source}"
    assert int(expires) > 0
    assert agent
    office.engine.store.set_registered(office.engine.store.extension("100"), False)
    assert office.engine.request("REGISTRAR", "100") == ()
    assert office.engine.request("REGISTRAR", "4711") == ()


def test_statistics_are_stored_read_back_and_deleted(house):
    office = house(generation="v12")
    engine = office.engine
    first = engine.save_statistics("s_scheduledconf", "a", {"k": "1"})
    assert engine.save_statistics("S_SCHEDULEDCONF", "a", {"k": "2"}) == first
    second = engine.save_statistics("S_SCHEDULEDCONF", "b", {})
    assert engine.request("STATS_INIT", "S_SCHEDULEDCONF") == ("2",)
    assert [row.fields.get("Data.k") for row in engine.statistics_rows("S_SCHEDULEDCONF")] == ["2", None]
    engine.request("STATS_DELETE", "S_SCHEDULEDCONF", str(second))
    assert [row.id for row in engine.statistics_rows("S_SCHEDULEDCONF")] == [first]
    assert all(row.kind != "Statistics" for row in engine.snapshot())


def save_away(office):
    extension = office.engine.store.extension("101")
    away = extension.profile_named("Away")
    office.engine.save("DN", "Extension", extension.id, {"CurrentProfile": str(away.id)})
    return extension


def test_somebody_else_saves_first_once_and_their_change_is_told_before_the_refusal(house):
    office = house()
    before = office.engine.store.extension("101")
    office.engine.faults.start(FaultOrder(FaultKind.SAVE_CONFLICT, member="once"))
    with pytest.raises(EngineRefusal) as refused:
        save_away(office)
    assert refused.value.exception_name == "ObjectSavingException"
    assert news_of(office) == [("U", "DN", before.id)]
    assert office.engine.store.extension("101").no_answer_timeout != before.no_answer_timeout
    save_away(office)
    assert office.engine.store.extension("101").current_profile != before.current_profile


def test_saving_is_refused_or_taken_and_forgotten(house):
    office = house()
    before = office.engine.store.extension("101")
    office.engine.faults.start(FaultOrder(FaultKind.IGNORE_SAVE))
    save_away(office)
    assert office.engine.store.extension("101") == before
    assert news_of(office) == [("U", "DN", before.id)]  # as it was, so that nobody believes otherwise
    office.engine.faults.heal()
    office.engine.faults.start(FaultOrder(FaultKind.REFUSE_SAVE))
    with pytest.raises(EngineRefusal) as refused:
        save_away(office)
    assert refused.value.exception_name == "PhoneSystemException"
    assert news_of(office) == []


@pytest.mark.parametrize(("member", "is_done"), [("", True), ("lost", False)])
def test_an_answer_that_never_comes(house, member, is_done):
    office = house()
    extension = office.engine.store.extension("101")
    away = extension.profile_named("Away")
    office.engine.faults.start(FaultOrder(FaultKind.HANG_SAVE, member=member))
    answers = []
    args = ("DN", "Extension", str(extension.id), "CurrentProfile", str(away.id))
    office.engine.submit("SAVE", args, answers.append)
    assert answers == []
    assert (office.engine.store.extension("101").current_profile == away.id) is is_done
