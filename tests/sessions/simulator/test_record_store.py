"""What is held, and who hears of changes."""

from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ExtensionRecord, GroupRecord
from callboard.sessions.simulator.virtual_clock import VirtualClock


def test_news_goes_out_together_in_order_and_carries_its_moment():
    clock = VirtualClock()
    store, batches = RecordStore(clock), []
    store.subscribe(batches.append)
    clock.call_after(1, lambda: store.insert(GroupRecord(1, "a")))
    clock.call_after(2, lambda: store.update(GroupRecord(1, "b")))
    clock.call_after(3, lambda: store.delete(GroupRecord(1, "b")))
    clock.advance_to(5)
    assert batches == []
    store.flush()
    (batch,) = batches
    assert [(event.operation, event.at_s, event.row.fields["Name"]) for event in batch] == [
        ("I", 1, "a"),
        ("U", 2, "b"),
        ("D", 3, "b"),
    ]


def test_whoever_unsubscribes_hears_no_more_and_twice_is_harmless():
    store, batches = RecordStore(VirtualClock()), []
    unsubscribe = store.subscribe(batches.append)
    unsubscribe()
    unsubscribe()
    store.insert(GroupRecord(1, "a"))
    store.flush()
    assert batches == []


def test_a_picture_and_the_news_after_it_have_no_gap_and_no_repeat(house):
    office = house()
    office.engine.make_call("100", "101")
    office.engine.clock.advance_to(2)  # news of the second leg is waiting, not yet told
    picture = {row.id: row for row in office.engine.snapshot()}
    heard = []
    office.engine.subscribe(heard.extend)
    office.engine.advance_to(2000)
    for event in heard:
        if event.operation == "D":
            del picture[event.row.id]
        else:
            assert (event.operation == "I") == (event.row.id not in picture)
            picture[event.row.id] = event.row
    assert picture == {row.id: row for row in office.engine.snapshot()}


def test_extensions_are_found_by_number_until_they_are_deleted():
    store = RecordStore(VirtualClock())
    record = ExtensionRecord(store.new_id(), "100")
    store.insert(record)
    assert store.extension("100") == record
    store.delete(record)
    assert store.dn("100") is None
    assert store.record(record.id) is None


def test_ids_meet_no_other_ids(house):
    office = house()
    office.engine.make_call("100", "101")
    rows = office.engine.snapshot()
    ids = [row.id for row in rows]
    profiles = [
        int(text.split("|")[0])
        for row in rows
        if row.kind == "Extension"
        for text in (row.fields["Profiles"] or "").split("\x1d")
    ]
    assert len(set(ids + profiles)) == len(ids) + len(profiles)
