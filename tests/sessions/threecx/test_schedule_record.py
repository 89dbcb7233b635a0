"""Tests for sessions.threecx.schedule_record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.conferences.scheduled_conference import LONGEST_TITLE, ScheduledConference
from callboard.sessions.threecx.conversion import STATISTICS, STATISTICS_CONTENT, STATISTICS_NAME
from callboard.sessions.threecx.pump_fields import FAILURE, MISSING, NULL
from callboard.sessions.threecx.schedule_record import content_of, content_of_new, scheduled_from, tidy
from callboard.sessions.threecx.vendor_rows import VendorRow, columns_of

PLACES = columns_of((STATISTICS_NAME, STATISTICS_CONTENT))


def row(name: str, content: dict[str, str] | str) -> VendorRow:
    text = content if isinstance(content, str) else "\x1d".join(f"{key}\x1c{value}" for key, value in content.items())
    return VendorRow(STATISTICS, 7, PLACES, [name, text])


def test_the_keys_are_those_of_the_sample_and_the_time_is_utc() -> None:
    # 2027-03-01 14:00 in UTC
    conference = ScheduledConference("a1", "Board", 1_803_909_600, "4711", ("101", "102"))
    assert content_of_new(conference) == {
        "name": "Board",
        "idstat": "a1",
        "pin": "4711",
        "startat": "2027-03-01 14:00:00",
        "target": "101,102",
        "numbertocall": "",
        "email": "",
        "description": "",
        "emailtext": "",
    }
    assert not {"email", "description"} & content_of(conference).keys()


@given(
    st.builds(
        ScheduledConference,
        record_id=st.text("abcdef0123456789", min_size=1, max_size=32),
        title=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=LONGEST_TITLE),
        starts_at_s=st.integers(0, 4_000_000_000),
        pin=st.text("0123456789", max_size=16),
        called_at_start=st.lists(st.text("0123456789", min_size=1, max_size=20), max_size=5).map(tuple),
    )
)
def test_what_was_written_is_read_again(conference: ScheduledConference) -> None:
    assert scheduled_from(row(conference.record_id, content_of_new(conference))) == tidy(conference)


@pytest.mark.parametrize("startat", ["", "tomorrow", "2027-02-30 10:00:00", "2027-03-01T14:00:00Z", "9" * 500])
def test_a_record_without_a_time_is_not_understood(startat: str) -> None:
    assert scheduled_from(row("a", {"name": "Board", "startat": startat})) is None


@pytest.mark.parametrize("field", [NULL, MISSING, FAILURE + "Exception: broke"])
def test_a_record_that_cannot_be_read_is_not_understood(field: str) -> None:
    assert scheduled_from(row("a", field)) is None
    assert scheduled_from(row(field, {"startat": "2027-03-01 14:00:00"})) is None


def test_what_others_wrote_is_made_safe_to_show() -> None:
    found = scheduled_from(
        row("a", {"name": "Bo\u202eard " + "x" * 500, "startat": " 2027-03-01 14:00:00 ", "target": " 101,,102 "})
    )
    assert found is not None
    assert "\u202e" not in found.title
    assert len(found.title) <= LONGEST_TITLE
    assert found.called_at_start == ("101", "102")
