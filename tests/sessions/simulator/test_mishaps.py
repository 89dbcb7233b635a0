"""Another system than before, and names nobody expected."""

from callboard.sessions.simulator.background_traffic import TrafficPlan
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.mishaps import GARBAGE_NAMES
from callboard.sessions.simulator.scenario import Scenario
from callboard.sessions.simulator.wire import decode_line, encode_row


def test_spare_extensions_survive_a_restart_as_they_were():
    spare = tuple(str(n) for n in range(100, 110))
    engine = PhoneEngine(Scenario(traffic=TrafficPlan(spare=spare)), "v11")
    before = [engine.store.extension(number) for number in spare]
    for _ in range(5):
        engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=1))
        engine.advance_by(2)
    assert [engine.store.extension(number) for number in spare] == before
    assert engine.epoch == "6"
    assert not any(engine.book.leg_count(number) for number in spare)


def test_the_same_seed_comes_back_the_same():
    def come_back() -> list:
        engine = PhoneEngine(Scenario(), "v11", seed=9)
        engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=1))
        engine.advance_by(2)
        return engine.snapshot()

    assert come_back() == come_back()


def test_garbage_survives_the_wire():
    engine = PhoneEngine(Scenario(), "v11")
    engine.faults.start(FaultOrder(FaultKind.GARBAGE_NAMES))
    seen = set()
    for row in engine.snapshot():
        decoded = decode_line(encode_row(row))
        assert dict(zip(decoded[4::2], decoded[5::2], strict=True)) == row.fields
        seen.add(row.fields.get("FirstName"))
    assert set(GARBAGE_NAMES) <= seen
