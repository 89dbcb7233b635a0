"""Tests for sessions.threecx.phone_book_news."""

from callboard.domain.changes import PhoneBookRead
from callboard.sessions.threecx.conversion import PHONE_BOOK, PHONE_BOOK_COLUMNS
from callboard.sessions.threecx.phone_book_news import PHONE_BOOK_ENTITY, PhoneBookNews
from callboard.sessions.threecx.pump_fields import NULL
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, columns_of

PLACES = columns_of(PHONE_BOOK_COLUMNS)
NEW, CHANGED, GONE = Operation


def row(record_id: int, name: str, owner: str = NULL) -> VendorRow:
    return VendorRow(PHONE_BOOK, record_id, PLACES, [name, "", "Finch", "0301", owner])


def event(operation: Operation, record_id: int, name: str | None = None, owner: str = NULL) -> VendorEvent:
    found = None if name is None else row(record_id, name, owner)
    return VendorEvent(operation, PHONE_BOOK_ENTITY, record_id, found)


def names(news: list[PhoneBookRead]) -> list[list[str]]:
    return [[entry.name for entry in told.entries] for told in news]


def read(*rows: VendorRow, mine: str = "") -> PhoneBookNews:
    made = PhoneBookNews()
    made.mine = mine
    made.begin()
    made.replaced(rows)
    return made


def test_before_they_were_read_nobody_wants_to_know() -> None:
    news = PhoneBookNews()
    assert news.take(event(NEW, 1, "One")) == []
    assert news.replaced(None) == []
    assert news.can_take(event(CHANGED, 1))


def test_what_happens_while_they_are_read_is_not_lost() -> None:
    news = read(row(1, "Old"), row(2, "Two"))
    news.begin()
    assert news.take(event(CHANGED, 1, "New")) == []
    assert news.take(event(GONE, 2)) == []
    assert names(news.replaced([row(1, "Old"), row(2, "Two")])) == [["New"]]


def test_a_reading_that_failed_leaves_what_was_known() -> None:
    news = read(row(1, "One"))
    news.begin()
    news.take(event(NEW, 2, "Two"))
    assert names(news.replaced(None)) == [["One", "Two"]]


def test_what_changes_nothing_is_not_told() -> None:
    news = read(row(1, "One"))
    assert news.take(event(CHANGED, 1, "One")) == []
    assert news.take(event(GONE, 9)) == []
    assert names(news.take(event(GONE, 1))) == [[]]


def test_an_event_without_its_record_makes_them_be_read_again() -> None:
    news = read(row(1, "One"))
    assert not news.can_take(event(CHANGED, 1))
    assert news.can_take(event(GONE, 1))


def test_what_belongs_to_others_is_not_looked_at() -> None:
    news = read(row(1, "Ours"), row(2, "Mine", "100"), row(3, "Hers", "101"), mine="100")
    assert news.take(event(NEW, 4, "Hers too", "101")) == []
    assert names(news.take(event(NEW, 5, "Mine too", "100"))) == [["Ours", "Mine", "Mine too"]]
    assert names(news.take(event(CHANGED, 1, "Hers now", "101"))) == [["Mine", "Mine too"]]


def test_what_could_not_be_read_of_an_entry_costs_only_itself() -> None:
    news = read(VendorRow(PHONE_BOOK, 1, PLACES, ["\x02X: y", "Larch", "\x01", "0301", NULL]))
    (told,) = news.take(event(NEW, 2, "Two"))
    assert next((entry.name, entry.company, entry.number) for entry in told.entries) == ("Larch", "", "0301")
