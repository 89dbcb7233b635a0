"""The history that is kept: pages, filters and search by the same rule as in memory; forgetting and wiping."""

import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.history_filter import HistoryFilter, HistoryView, matches
from callboard.records.database import Database
from callboard.records.history_forgetting import FORGOTTEN_AT_ONCE
from callboard.records.history_store import HistoryStore
from tests.doubles.past_calls import counted
from tests.doubles.record_writer import KEY, entry

NAMES = ("Anna Berg", "Åsa Ødegård-Straße", "Finch Logistik", "Борис Иванов", "佐藤", "O'Neill", "12345678 GmbH", "")
NUMBERS = ("+442079460311", "02079460311", "+493023125042", "0311", "204", "700**101", "")
TYPED = (
    "",
    "a",
    "anna",
    "ode",
    "strasse",
    "\u0431\u043e\u0440",
    "佐",
    "neill",
    "0311",
    "+44 20",
    "0044",
    "20 7946",
    "204",
    "700",
    "#",
    "x y",
    "1234567",
    "gmbh 12345678",
    "2345678",
)
EVERYTHING = HistoryFilter()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "records.db")
    yield database
    assert database.close()


@pytest.fixture
def store(database: Database) -> HistoryStore:
    return HistoryStore(database, KEY, lambda: "GB")


def filled(store: HistoryStore, entries: list[HistoryEntry]) -> list[HistoryEntry]:
    return [future.result(20) for future in [store.keep(each) for each in entries]]


def some_entries(seed: int, count: int = 120) -> list[HistoryEntry]:
    draw = random.Random(seed)

    def party(*, may_be_inside: bool = True) -> HistoryParty:
        is_outside = not may_be_inside or draw.random() < 0.6
        return HistoryParty(draw.choice(NUMBERS), draw.choice(NAMES), is_outside, draw.random() < 0.5)

    return [
        HistoryEntry(
            draw.choice(list(HistoryKind)),
            draw.choice(list(Outcome)),
            1_790_000_000.0 + place * 40,  # farther apart than two programs see one conference
            party(),
            tuple(party() for _ in range(draw.randrange(4))),
            call_id=place,
        )
        for place in range(count)
    ]


def all_pages(store: HistoryStore, wanted: HistoryFilter, limit: int) -> list[HistoryEntry]:
    found: list[HistoryEntry] = []
    before: int | None = None
    while True:
        page = store.page(wanted, before, limit).result(20)
        assert len(page.entries) <= limit
        found += page.entries
        before = page.next_before
        if before is None:
            return found
        assert len(page.entries) == limit


def test_what_was_kept_comes_back_as_it_was(store: HistoryStore) -> None:
    call = replace(
        entry(3),
        kind=HistoryKind.OUTGOING,
        answered_at_s=1_790_000_005.25,
        via="801",
        is_asked_here=True,
        why="not-answered",
        others=(HistoryParty("101", "Åsa", was_in=True), HistoryParty("", is_outside=True, why="cancelled")),
    )
    (kept,) = filled(store, [call])
    assert kept == replace(call, entry_id=1_790_000_003_000)
    assert store.page(EVERYTHING).result(20).entries == (kept,)


def test_what_began_at_the_same_moment_has_a_place_of_its_own(store: HistoryStore) -> None:
    kept = filled(store, [replace(entry(number), began_at_s=1000.0) for number in range(5)])
    assert [each.entry_id for each in kept] == [1_000_000, 1_000_001, 1_000_002, 1_000_003, 1_000_004]
    assert all_pages(store, EVERYTHING, 2) == kept[::-1]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[HistoryStore, list[HistoryEntry]]]:
    database = Database(tmp_path_factory.mktemp("many") / "records.db")
    store = HistoryStore(database, KEY, lambda: "GB")
    # Of another phone system: never found here.
    filled(HistoryStore(database, "profile-other", lambda: "GB"), some_entries(2, 40))
    yield store, filled(store, some_entries(1, 300))
    assert database.close()


@given(
    view=st.sampled_from(list(HistoryView)),
    text=st.sampled_from(TYPED) | st.text(max_size=8),
    numbers=st.lists(st.sampled_from(NUMBERS[:-1]), max_size=2, unique=True),
    named=st.lists(st.sampled_from(NUMBERS[:-1]), max_size=2, unique=True),
    limit=st.sampled_from((1, 7, 50, 1000)),
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_found_on_the_disk_is_what_the_rule_finds_in_memory(
    many: tuple[HistoryStore, list[HistoryEntry]],
    view: HistoryView,
    text: str,
    numbers: list[str],
    named: list[str],
    limit: int,
) -> None:
    store, entries = many
    wanted = HistoryFilter(view, text, tuple(numbers), tuple(named))
    expected = [each for each in reversed(entries) if matches(each, wanted, "GB")]
    limit = max(limit, len(expected) // 10 + 1)
    assert all_pages(store, wanted, limit) == expected


def test_one_person_is_found_in_every_form_of_the_number_and_nobody_else(store: HistoryStore) -> None:
    numbers = ("+442079460311", "02079460311", "+493079460311", "0311", "204")
    filled(
        store,
        [replace(entry(place), who=HistoryParty(number, "", len(number) > 4)) for place, number in enumerate(numbers)],
    )
    found = store.page(HistoryFilter(numbers=("02079460311",))).result(20).entries
    assert {each.who.number for each in found} == {"+442079460311", "02079460311"}
    assert [each.who.number for each in store.page(HistoryFilter(numbers=("204",))).result(20).entries] == ["204"]


def test_a_contact_that_has_been_renamed_is_found_by_the_new_name(store: HistoryStore) -> None:
    filled(store, [entry(1, "Finch"), entry(2, "Berg")])
    wanted = HistoryFilter(text="lindqvist", named=(entry(1).who.number,))
    assert [each.call_id for each in store.page(wanted).result(20).entries] == [1]


def test_missed_calls_are_counted_from_a_moment_on(store: HistoryStore) -> None:
    filled(store, [entry(number) for number in range(1, 10)])  # 1, 4 and 7 are missed
    assert store.missed_since(0).result(20) == 3
    assert store.missed_since(entry(4).began_at_s).result(20) == 2
    assert store.missed_since(entry(7).began_at_s + 1).result(20) == 0


def test_the_same_call_seen_by_two_programs_is_one(store: HistoryStore) -> None:
    seen = entry(2)
    filled(store, [seen, replace(seen, began_at_s=seen.began_at_s + 3)])
    assert counted(store, EVERYTHING) == 1
    (kept,) = filled(store, [replace(seen, began_at_s=seen.began_at_s + 1, is_asked_here=True)])
    assert (kept.is_asked_here, kept.began_at_s) == (True, seen.began_at_s), "whoever asked for it knows more"
    assert store.page(EVERYTHING).result(20).entries == (kept,)
    filled(store, [replace(seen, who=HistoryParty("+49301", is_outside=True))])
    assert counted(store, EVERYTHING) == 2, "the id alone does not make two calls one"


def test_a_call_that_went_on_when_the_window_closed_becomes_one_with_its_end(store: HistoryStore) -> None:
    began = replace(entry(2), outcome=Outcome.UNKNOWN, ended_at_s=None)
    later_s = entry(2).began_at_s + 3600
    ended = replace(entry(2), began_at_s=later_s, ended_at_s=later_s + 60, is_begin_seen=False)
    filled(store, [began])
    (kept,) = filled(store, [ended])
    assert (kept.outcome, kept.began_at_s, kept.ended_at_s) == (ended.outcome, began.began_at_s, ended.ended_at_s)
    assert store.page(EVERYTHING).result(20).entries == (kept,)
    assert filled(store, [began]) == [kept], "what is known better stays"


def test_a_window_that_came_later_writes_no_second_row(store: HistoryStore) -> None:
    whole = replace(entry(2), answered_at_s=entry(2).began_at_s + 5)
    late_s = whole.began_at_s + 50
    late = replace(whole, began_at_s=late_s, answered_at_s=None, ended_at_s=late_s + 11, is_begin_seen=False)
    for both in ([whole, late], [late, whole]):
        filled(store, both)
        (kept,) = store.page(EVERYTHING).result(20).entries
        assert (kept.began_at_s, kept.talked_s) == (whole.began_at_s, 55.0)
        store.wipe().result(20)
    (kept,) = filled(store, [late])
    assert store.page(EVERYTHING).result(20).entries == (kept,)
    assert (kept.is_begin_seen, kept.talked_s) == (False, None)


def test_conferences_in_one_room_are_told_apart(store: HistoryStore) -> None:
    room = HistoryParty("701", "Monday round")
    here = HistoryEntry(HistoryKind.CONFERENCE, Outcome.NOBODY_CAME, 1000.0, room, is_asked_here=True)
    again = replace(here, began_at_s=1010.0, outcome=Outcome.HELD)
    seen_elsewhere = replace(again, is_asked_here=False, began_at_s=1011.0)
    filled(store, [here, again, seen_elsewhere])
    assert [each.outcome for each in store.page(EVERYTHING).result(20).entries] == [Outcome.HELD, Outcome.NOBODY_CAME]


def test_what_was_attempted_is_written_once_however_often_it_is_found(store: HistoryStore) -> None:
    open_one = HistoryEntry(
        HistoryKind.OUTGOING, Outcome.ATTEMPTED, 1000.5, HistoryParty("+4930", is_outside=True), is_asked_here=True
    )
    filled(store, [open_one, open_one, replace(open_one, began_at_s=1001.5)])
    assert counted(store, EVERYTHING) == 2


def test_what_is_too_old_is_forgotten_and_not_found_any_more(store: HistoryStore, database: Database) -> None:
    count = FORGOTTEN_AT_ONCE + 500
    filled(store, [entry(number) for number in range(count)])
    filled(HistoryStore(database, "profile-other"), [entry(1)])
    assert store.forget_before(entry(count - 10).began_at_s).result(30) == count - 10
    assert counted(store, EVERYTHING) == 10
    assert store.page(HistoryFilter(text="Caller 777")).result(20).entries == ()
    assert counted(HistoryStore(database, "profile-other"), EVERYTHING) == 1
    assert store.forget_before(0).result(20) == 0


def test_a_wipe_leaves_nothing_of_it_in_the_file(tmp_path: Path) -> None:
    for others in (0, 20):
        path = tmp_path / f"{others}.db"
        database = Database(path)
        store, other = HistoryStore(database, KEY), HistoryStore(database, "profile-other")
        filled(store, [entry(number, "Zebediah Quux") for number in range(300)])
        filled(other, [entry(number, "Finch") for number in range(others)])
        assert store.wipe().result(20) == 300
        assert counted(store, EVERYTHING) == 0
        assert store.countries_called().result(20) == frozenset()
        assert counted(other, HistoryFilter(text="finch")) == others
        assert database.close()
        content = path.read_bytes()
        assert b"Zebediah" not in content
        assert b"quux" not in content
        assert (b"finch" in content) == bool(others)


def test_where_numbers_were_called_is_known(store: HistoryStore) -> None:
    out = replace(entry(2), kind=HistoryKind.OUTGOING, outcome=Outcome.ANSWERED)
    refused = replace(entry(4), outcome=Outcome.REFUSED, who=HistoryParty("+33142685300", is_outside=True))
    came_in = replace(entry(5), who=HistoryParty("+393312345678", is_outside=True))
    filled(store, [out, refused, came_in])
    assert store.countries_called().result(20) == {"+44"}


def test_two_threads_that_keep_at_once_lose_nothing(store: HistoryStore) -> None:
    def keep(first: int) -> None:
        filled(store, [entry(number) for number in range(first, first + 100)])

    threads = [threading.Thread(target=keep, args=(first * 1000,)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted(store, EVERYTHING) == 400


def test_in_memory_it_is_the_same() -> None:
    database = Database()
    store = HistoryStore(database, KEY)
    filled(store, [entry(number) for number in range(30)])
    assert counted(store, HistoryFilter(text="Caller")) == 30
    assert store.wipe().result(20) == 30
    assert store.page(EVERYTHING).result(20).entries == ()
    assert database.close()
