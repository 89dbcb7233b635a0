"""Promises on the disk: what was written is read, and an end is written once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.records.database import Database
from callboard.records.promises_store import PromisesStore

PROMISE = Promise("a", "02079460311", 2000.5, 1000.25, "101", "Finch & Söhne", "about “it”; no 'quotes'")
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PromisesStore]:
    database = Database(tmp_path / "records.db")
    yield PromisesStore(database, "acme")
    assert database.close()


def read(store: PromisesStore, since_s: float = 0.0) -> tuple[Promise, ...]:
    return store.read(since_s).result(10)


def test_one_is_kept_as_it_is(store: PromisesStore) -> None:
    assert store.keep(PROMISE).result(10)
    assert read(store) == (PROMISE,)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, TEXTS, st.floats(0, 1e11))
def test_whatever_stands_in_it_comes_back(store: PromisesStore, number: str, name: str, note: str, at_s: float) -> None:
    promise = Promise("x" + number, number, at_s, at_s / 2, "", name, note)
    store.keep(promise).result(10)
    assert {each.promise_id: each for each in read(store)}[promise.promise_id].number == number


def test_it_ends_once(store: PromisesStore) -> None:
    store.keep(PROMISE).result(10)
    assert store.end("a", PromiseEnd.KEPT, 1500.0).result(10)
    assert not store.end("a", PromiseEnd.DONE, 1600.0).result(10)
    assert read(store) == (PROMISE.ended(PromiseEnd.KEPT, 1500.0),)
    assert not store.keep(replace(PROMISE, due_at_s=3000.0)).result(10), "what has ended is not changed any more"


def test_those_that_ended_long_ago_are_not_read_and_forgotten_later(store: PromisesStore) -> None:
    store.keep(PROMISE).result(10)
    store.keep(replace(PROMISE, promise_id="b")).result(10)
    store.end("a", PromiseEnd.DONE, 1500.0).result(10)
    assert [each.promise_id for each in read(store, 1501.0)] == ["b"]
    assert store.forget_ended_before(1501.0).result(10) == 1
    assert [each.promise_id for each in read(store)] == ["b"]


def test_one_that_was_ended_by_mistake(store: PromisesStore) -> None:
    store.keep(PROMISE).result(10)
    store.end("a", PromiseEnd.TAKEN_BACK, 1500.0).result(10)
    assert store.open_again("a").result(10)
    assert read(store) == (PROMISE,)
    assert not store.open_again("nobody").result(10)


def test_an_end_that_a_newer_callboard_wrote_is_an_end(store: PromisesStore) -> None:
    store.keep(replace(PROMISE, end=PromiseEnd.DONE, ended_at_s=1500.0)).result(10)
    database = store._database
    database.write(lambda connection: connection.execute("UPDATE promise SET ended = 'moved'")).result(10)
    assert read(store)[0].end is PromiseEnd.DONE
