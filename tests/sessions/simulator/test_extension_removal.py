"""An extension that is deleted while the phone system runs."""

import pytest

from callboard.sessions.simulator.refusal import EngineRefusal


def test_it_is_gone_with_its_calls_and_its_place_in_groups(house):
    office = house()
    engine = office.engine
    queue = engine.store.dn("800")
    number = queue.members[0]
    engine.phones.call_from_outside("01632960123", number)
    office.after(10)
    engine.remove_extension(engine.store.extension(number))
    assert office.legs() == [f"-{number}", "-10000"]
    assert engine.store.extension(number) is None
    holding = [row for row in engine.snapshot() if number in (row.fields.get("Members") or "").split(",")]
    assert holding == []


def test_v12_the_conference_in_its_room_goes_on_and_takes_nobody_else(house):
    office = house(generation="v12")
    engine = office.engine
    for number in ("102", "103"):
        engine.make_call("700**101", number)
    office.after(20)
    engine.remove_extension(engine.store.extension("101"))
    assert office.after(20) == []
    assert [each.number for each in engine.roster()["700**101"]] == ["102", "103"]
    with pytest.raises(EngineRefusal) as refusal:
        engine.make_call("700**101", "104")
    assert refusal.value.exception_name == "OperationFailed"
