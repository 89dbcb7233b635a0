"""Tests for sessions.threecx.schedule_news."""

from callboard.domain.changes import SchedulesRead
from callboard.sessions.threecx.conversion import STATISTICS, STATISTICS_CONTENT, STATISTICS_NAME
from callboard.sessions.threecx.schedule_news import ScheduleNews
from callboard.sessions.threecx.schedule_record import SCHEDULE_CLASS
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, columns_of

PLACES = columns_of((STATISTICS_NAME, STATISTICS_CONTENT))
NEW, CHANGED, GONE = Operation


def row(record_id: int, title: str, startat: str = "2050-01-01 10:00:00") -> VendorRow:
    return VendorRow(STATISTICS, record_id, PLACES, [f"r{record_id}", f"name\x1c{title}\x1dstartat\x1c{startat}"])


def event(operation: Operation, record_id: int, title: str | None = None) -> VendorEvent:
    return VendorEvent(operation, SCHEDULE_CLASS, record_id, None if title is None else row(record_id, title))


def titles(news: list[SchedulesRead]) -> list[list[str]]:
    return [[each.title for each in told.schedules] for told in news]


def read(*rows: VendorRow) -> ScheduleNews:
    made = ScheduleNews()
    made.begin()
    made.replaced(rows)
    return made


def test_before_the_list_was_read_nobody_wants_to_know() -> None:
    news = ScheduleNews()
    assert news.take(event(NEW, 1, "One")) == []
    assert news.replaced(None) == []
    assert news.can_take(event(CHANGED, 1))


def test_what_happens_while_the_list_is_read_is_not_lost() -> None:
    news = read(row(1, "Old"), row(2, "Two"))
    news.begin()
    assert news.take(event(CHANGED, 1, "New")) == []
    assert news.take(event(GONE, 2)) == []
    assert titles(news.replaced([row(1, "Old"), row(2, "Two")])) == [["New"]]


def test_a_reading_that_failed_leaves_what_was_known() -> None:
    news = read(row(1, "One"))
    news.begin()
    news.take(event(NEW, 2, "Two"))
    assert titles(news.replaced(None)) == [["One", "Two"]]


def test_what_changes_nothing_is_not_told() -> None:
    news = read(row(1, "One"))
    assert news.take(event(CHANGED, 1, "One")) == []
    assert titles(news.take(event(CHANGED, 1, "Other"))) == [["Other"]]


def test_an_event_without_its_record_makes_the_list_be_read_again() -> None:
    news = read(row(1, "One"))
    assert not news.can_take(event(CHANGED, 1))
    assert news.can_take(event(GONE, 1))


def test_those_that_nobody_understands_are_counted_until_they_are_gone() -> None:
    news = read(row(1, "One"), row(2, "Two", startat="soon"))
    (told,) = news.take(event(NEW, 3, "Three"))
    assert (len(told.schedules), told.unreadable) == (2, 1)
    (told,) = news.take(event(GONE, 2))
    assert told.unreadable == 0


def test_a_list_that_is_read_again_and_is_the_same_is_not_told_again() -> None:
    news = ScheduleNews()
    assert titles(news.replaced([])) == [[]]
    assert news.replaced([]) == []
    assert titles(news.replaced([row(1, "One")])) == [["One"]]
    assert news.replaced([row(1, "One")]) == []
