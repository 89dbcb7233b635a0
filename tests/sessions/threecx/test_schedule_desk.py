"""Tests for sessions.threecx.schedule_desk: what no real phone system does on demand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleConference
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.conversion import STATISTICS, STATISTICS_CONTENT, STATISTICS_NAME
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.schedule_desk import ScheduleDesk
from callboard.sessions.threecx.v12.rules import V12
from callboard.sessions.threecx.vendor_rows import VendorRow, columns_of
from tests.doubles.recording import Recording

NOW_S = 1_800_000_000
WANTED = ScheduledConference("a", "Board", NOW_S + 60, "4711", ("101",))
PLACES = columns_of((STATISTICS_NAME, STATISTICS_CONTENT))


class Records:
    """Keeps what is saved, as changed by `instead`; shows it from the `shown_from`-th reading on."""

    def __init__(self, shown_from: int = 0, **instead: str) -> None:
        self.kept: dict[str, Mapping[str, str]] = {}
        self.instead = instead
        self.shown_from = shown_from
        self.readings = 0
        self.deletes = True
        self.why_not_read: Problem | None = None

    def read(self) -> Sequence[VendorRow]:
        if self.why_not_read is not None:
            raise SessionFailed(self.why_not_read)
        self.readings += 1
        shown = self.kept if self.readings > self.shown_from else {}
        return [VendorRow(STATISTICS, at, PLACES, [name, _text(kept)]) for at, (name, kept) in enumerate(shown.items())]

    def save(self, name: str, content: Mapping[str, str], content_of_new: Mapping[str, str]) -> None:
        self.kept[name] = {**content_of_new, **self.instead}

    def delete(self, name: str) -> bool:
        return self.kept.pop(name, None) is not None if self.deletes else True


def _text(content: Mapping[str, str]) -> str:
    return "\x1d".join(f"{key}\x1c{value}" for key, value in content.items())


def desk(records: Records) -> ScheduleDesk:
    return ScheduleDesk(records, LiveNews(V12(), Recording()), wall_clock=lambda: NOW_S)


def refused(records: Records, command: ScheduleConference | RemoveSchedule) -> Problem:
    with pytest.raises(SessionFailed) as caught:
        desk(records).carry_out(command)
    return caught.value.problem


@pytest.mark.parametrize(
    ("key", "value", "what"),
    [
        ("name", "Something", "title"),
        ("startat", "2050-01-01 10:00:00", "time"),
        ("pin", "", "pin"),
        ("target", "", "people"),
    ],
)
def test_what_is_kept_otherwise_than_asked_is_told_without_the_pin(key: str, value: str, what: str) -> None:
    found = refused(Records(**{key: value}), ScheduleConference(WANTED))
    assert (found.code, found.facts["what"], found.facts["case"]) == (ProblemCode.SCHEDULE_DIFFERS, what, what)
    assert "4711" not in str(found)


def test_several_differences_are_all_named() -> None:
    found = refused(Records(name="Something", target=""), ScheduleConference(WANTED))
    assert found.facts == {"what": "title people"}


def test_a_record_without_a_time_any_more_is_not_kept() -> None:
    assert refused(Records(startat="soon"), ScheduleConference(WANTED)).code is ProblemCode.SCHEDULE_NOT_KEPT


def test_a_library_that_needs_a_moment_gets_it() -> None:
    records = Records(shown_from=3)
    desk(records).carry_out(ScheduleConference(WANTED))
    assert records.readings == 4


def test_what_cannot_be_read_back_is_in_doubt() -> None:
    records = Records()
    records.why_not_read = problem(ProblemCode.CANNOT_CONNECT)
    found = refused(records, ScheduleConference(WANTED))
    assert (found.code, found.facts["case"]) == (ProblemCode.CONNECTION_LOST, "schedule")
    assert list(records.kept) == ["a"]


def test_what_stays_although_it_was_removed_is_told() -> None:
    records = Records()
    desk(records).carry_out(ScheduleConference(WANTED))
    records.deletes = False
    found = refused(records, RemoveSchedule("a"))
    assert (found.code, found.facts["case"]) == (ProblemCode.SCHEDULE_REFUSED, "remove")


def test_a_title_is_compared_as_it_is_shown() -> None:
    records = Records()
    desk(records).carry_out(ScheduleConference(replace(WANTED, title="  Board   of\tall ")))
    assert records.kept["a"]["name"] == "Board of all"


def test_a_picture_has_the_list_once_it_was_asked_for() -> None:
    records = Records()
    asked = desk(records)
    assert asked.rows_for_picture() is None
    asked.carry_out(ReadSchedules())
    assert asked.rows_for_picture() == []
    records.why_not_read = problem(ProblemCode.CANNOT_CONNECT)
    assert asked.rows_for_picture() is None
