"""What every session promises about conferences that the phone system starts itself: one suite for rehearsal and .NET.

A `pbx` fixture gives the phone system behind it, see `Pbx` in `tests/doubles/pbx.py`.
"""

import time
from dataclasses import replace

from callboard.domain.capability import Feature, Reason
from callboard.domain.changes import SchedulesRead
from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleConference
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.problems import ProblemCode
from tests.doubles.console import Console, connected
from tests.doubles.pbx import Pbx

CLASS = "S_SCHEDULEDCONF"
PIN = "47110815"


def a_board_meeting(in_s: float = 3600, **changes: object) -> ScheduledConference:
    made = ScheduledConference("", "Board, 1st floor", int(time.time() + in_s), PIN, ("101", "01632960100"))
    return replace(made, **changes)  # pyright: ignore[reportArgumentType]


def records(pbx: Pbx) -> list[dict[str, str]]:
    """What the phone system itself holds."""
    return list(pbx.controls.do("statistics", **{"class": CLASS})["records"])


def save_elsewhere(pbx: Pbx, record_id: str, **content: str) -> None:
    """Another console writes a record."""
    pairs = [text for pair in content.items() for text in pair]
    pbx.controls.do("ask", verb="STATS_SAVE", args=[CLASS, record_id, *pairs])


def only_one(console: Console) -> ScheduledConference:
    (there,) = console.told.board.schedules.known
    return there


class SchedulePromises:
    """On 3CX 12."""

    def test_what_is_scheduled_is_written_in_utc_and_read_back(self, pbx: Pbx) -> None:
        wanted = a_board_meeting()
        with connected(pbx.make_session) as console:
            assert not console.told.board.schedules.is_read
            console.ask(ScheduleConference(wanted))
            there = only_one(console)  # told before the request was accepted
            assert replace(there, record_id="") == wanted
            assert there.record_id
            (record,) = records(pbx)
            assert record["Data.startat"] == time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(wanted.starts_at_s))
            assert record["Name"] == record["Data.idstat"] == there.record_id
            assert record["Data.target"] == "101,01632960100"
            assert {key: record[f"Data.{key}"] for key in ("numbertocall", "email", "description", "emailtext")} == {
                "numbertocall": "",
                "email": "",
                "description": "",
                "emailtext": "",
            }

    def test_it_is_offered_where_the_assembly_has_it(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            assert console.told.board.capabilities.offers(Feature.SCHEDULE)

    def test_nothing_is_read_and_nothing_told_before_somebody_asks(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            save_elsewhere(pbx, "a", name="Other", startat="2050-01-01 10:00:00")
            pbx.controls.do("incoming", **{"from": "01632960123", "to": "101"})
            console.told.wait_until(lambda told: told.board.calls)
            assert not [news for news in console.told.told() if isinstance(news, SchedulesRead)]
            assert not {"STATS_INIT"} & set(pbx.verbs())

    def test_the_list_has_those_of_others_and_counts_what_nobody_can_read(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            save_elsewhere(pbx, "late", name="Late", startat="2050-01-01 10:00:00", target="101, 102")
            save_elsewhere(pbx, "soon", name="Soon", startat="2049-12-31 23:59:59", pin="12")
            save_elsewhere(pbx, "odd", name="Odd", startat="tomorrow")
            console.ask(ReadSchedules())
            schedules = console.told.board.schedules
            assert [each.title for each in schedules.known] == ["Soon", "Late"]
            assert schedules.known[1].called_at_start == ("101", "102")
            assert schedules.unreadable == 1

    def test_what_others_change_is_told(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadSchedules())
            save_elsewhere(pbx, "a", name="First", startat="2050-01-01 10:00:00")
            console.told.wait_until(lambda told: [each.title for each in told.board.schedules.known] == ["First"])
            save_elsewhere(pbx, "a", name="Renamed", startat="2050-01-01 10:00:00")
            console.told.wait_until(lambda told: [each.title for each in told.board.schedules.known] == ["Renamed"])
            (record,) = records(pbx)
            pbx.controls.do("ask", verb="STATS_DELETE", args=[CLASS, str(record["id"])])
            console.told.wait_until(lambda told: not told.board.schedules.known)

    def test_an_event_without_its_record_has_the_list_read_again(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadSchedules())
            pbx.controls.do("fault", kind="null_objects")
            save_elsewhere(pbx, "a", name="First", startat="2050-01-01 10:00:00")
            console.told.wait_until(lambda told: [each.title for each in told.board.schedules.known] == ["First"])

    def test_a_change_leaves_what_others_wrote_beside_it(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            save_elsewhere(pbx, "a", name="Old", startat="2049-01-01 10:00:00", email="somebody@example.com")
            console.ask(ReadSchedules())
            was = only_one(console)
            console.ask(ScheduleConference(replace(a_board_meeting(), record_id="a"), was))
            (record,) = records(pbx)
            assert (record["Data.name"], record["Data.email"]) == ("Board, 1st floor", "somebody@example.com")

    def test_a_change_of_somebody_else_is_not_overwritten(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ScheduleConference(a_board_meeting()))
            was = only_one(console)
            save_elsewhere(pbx, was.record_id, name="Theirs", startat="2050-01-01 10:00:00")
            console.told.wait_until(lambda told: only_one(console).title == "Theirs")
            refused = console.refused(ScheduleConference(replace(was, title="Mine"), was))
            assert refused.code is ProblemCode.SCHEDULE_CHANGED
            assert [record["Data.name"] for record in records(pbx)] == ["Theirs"]

    def test_what_somebody_else_removed_is_not_made_again(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ScheduleConference(a_board_meeting()))
            was = only_one(console)
            pbx.controls.do("ask", verb="STATS_DELETE", args=[CLASS, str(records(pbx)[0]["id"])])
            console.told.wait_until(lambda told: not told.board.schedules.known)
            gone = console.refused(ScheduleConference(replace(was, title="Mine"), was))
            assert gone.code is ProblemCode.SCHEDULE_GONE
            assert console.refused(RemoveSchedule(was.record_id)).code is ProblemCode.SCHEDULE_GONE
            assert records(pbx) == []

    def test_what_is_removed_is_gone(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ScheduleConference(a_board_meeting()))
            console.ask(RemoveSchedule(only_one(console).record_id))
            assert console.told.board.schedules.known == ()
            assert records(pbx) == []

    def test_a_phone_system_that_does_not_know_the_records_keeps_nothing(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("scheduled", becomes="unknown")
            assert console.refused(ScheduleConference(a_board_meeting())).code is ProblemCode.SCHEDULE_NOT_KEPT
            assert console.told.board.schedules.known == ()

    def test_a_refusal_is_told(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("scheduled", becomes="refused")
            refused = console.refused(ScheduleConference(a_board_meeting()))
            assert refused.code is ProblemCode.SCHEDULE_REFUSED
            assert PIN not in str(refused)

    def test_a_time_that_is_over_is_not_written(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            assert console.refused(ScheduleConference(a_board_meeting(-60))).code is ProblemCode.TIME_PAST
            far = a_board_meeting(3 * 366 * 24 * 3600)
            assert console.refused(ScheduleConference(far)).code is ProblemCode.TIME_TOO_FAR
            assert "STATS_SAVE" not in pbx.verbs()

    def test_a_line_that_is_lost_before_it_is_read_back_leaves_it_in_doubt_and_the_list_tells(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadSchedules())
            pbx.controls.do("scheduled", becomes="line-lost")
            refused = console.refused(ScheduleConference(a_board_meeting()))
            assert refused.code is ProblemCode.CONNECTION_LOST
            pbx.controls.do("heal")
            console.attend_until_live()
            console.told.wait_until(lambda told: told.board.schedules.known)
            assert only_one(console).title == "Board, 1st floor"
            assert pbx.verbs().count("STATS_SAVE") == 1  # never repeated

    def test_changes_are_told_after_a_new_line_as_well(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadSchedules())
            pbx.controls.do("vanish", for_s=2)
            console.told.wait_until(lambda told: not told.board.connection.is_live)
            console.attend_until_live()
            save_elsewhere(pbx, "a", name="Afterwards", startat="2050-01-01 10:00:00")
            console.told.wait_until(lambda told: [each.title for each in told.board.schedules.known] == ["Afterwards"])

    def test_the_pin_is_in_no_request_that_is_logged(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ScheduleConference(a_board_meeting()))
            assert PIN not in str(pbx.requests())
            assert PIN not in repr(console.told.told())


class NoSchedules:
    """On 3CX 11."""

    def test_it_is_off_with_a_reason(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            capability = console.told.board.capabilities.of(Feature.SCHEDULE)
            assert (capability.on, capability.reason) == (False, Reason.GENERATION_HAS_NO_SCHEDULES)
