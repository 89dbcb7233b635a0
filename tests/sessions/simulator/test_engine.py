"""The phone system as a whole: its doors."""

import pytest

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.scenario import Scenario, load_scenario


def test_every_request_has_its_verb(house):
    office = house(generation="v11")
    engine = office.engine
    engine.make_call("100", "101")
    office.after(8)
    call = office.call_of("100")
    engine.record_call(call, "100", True)
    engine.barge_in("105", call, "100", 1)
    engine.transfer_call(call, "101", "102")
    office.after(1)
    engine.divert_call(call, "102", "103")
    office.after(1)
    engine.pickup_call("104", "103", call)
    office.after(5)
    engine.drop_call(call, "104")
    engine.make_call_with_parameters("701", {"tojoin": "106"})
    engine.invoke_command("request-ms-report", {"call-id": "1"})
    group = engine.save("GRP", "Group", 0, {"Name": "Night"})
    engine.delete("GRP", group)
    engine.save_statistics("STATISTICS", "x", {"a": "b"})
    assert [entry.verb for entry in engine.request_log] == (
        "MAKECALL RECORD BARGEIN TRANSFER DIVERT PICKUP DROP MAKECALLPARAMS INVOKE SAVE DELETE STATS_SAVE"
    ).split()
    assert {entry.outcome for entry in engine.request_log} == {"done"}


@pytest.mark.parametrize("name", ["quiet_office", "rush_hour", "everything_fails"])
@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_two_systems_with_the_same_seed_and_requests_are_equal_to_the_last_event(name, generation):
    def lived() -> list:
        engine = PhoneEngine(load_scenario(name), generation)
        news: list = []
        engine.subscribe(news.extend)
        for second in range(0, 330, 11):
            engine.advance_to(second)
            engine.submit("MAKECALL", ("100", "02079460958"), lambda outcome: news.append(str(outcome)))
            engine.submit("MAKECALL", ("701", "101"), lambda outcome: news.append(str(outcome)))
        return [*news, *engine.snapshot(), *engine.request_log]

    assert lived() == lived()


def test_another_seed_may_be_given_from_outside():
    first, second = (PhoneEngine(Scenario(seed=1), "v11", seed=seed) for seed in (None, 2))
    assert first.seed == 1
    assert second.seed == 2
    assert first.snapshot() != second.snapshot()


def test_time_begins_at_the_moment_it_is_told():
    engine = PhoneEngine(Scenario(), "v11", started_at_ticks=5_000_000_000)
    engine.advance_to(3)
    engine.make_call("100", "101")
    (leg,) = [row for row in engine.snapshot() if row.entity == "CONNECTION"]
    assert leg.fields["LastChangeStatus"] == str(5_000_000_000 + 30_000_000)


def test_a_refusal_reads_as_the_vendors_exception_and_its_message():
    with pytest.raises(EngineRefusal, match="OperationFailed: nobody is not an extension") as refusal:
        PhoneEngine(Scenario(), "v12").make_call("nobody", "101")
    assert refusal.value.message == "nobody is not an extension of this phone system"
