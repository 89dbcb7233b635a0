"""The C# pump against an assembly that does everything a vendor should not, on the runtime of `--runtime`."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from os import environ
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from callboard.paths import pump_assembly
from callboard.sessions.threecx.pump import EventColumns, Pump, PumpAssembly, Row, load_pump, lost_rows
from callboard.sessions.threecx.pump_fields import (
    failure_in,
    flag_in,
    integer_in,
    is_missing,
    is_null,
    moment_in,
    pairs_in,
    text_in,
    texts_in,
)
from callboard.sessions.threecx.runtime import Runtime, RuntimeChoice

# What is tested here has no generation.
pytestmark = [pytest.mark.dotnet, pytest.mark.generation("v11")]

SCENES = Path(__file__).with_name("pump_scenes.py")
SCENE_DEADLINE_S = 40
NOTHING_MORE_S = 0.0
BY_RECORD = EventColumns(key=("EntityName", "RecID"), object_path="ConfObject")

Play = Callable[..., tuple[dict[str, Any], int]]


@pytest.fixture(scope="module")
def assembly(dotnet: Runtime, built_test_vendor: Path) -> PumpAssembly:
    return load_pump(pump_assembly())


@pytest.fixture(scope="module")
def net(dotnet: Runtime, built_test_vendor: Path) -> SimpleNamespace:
    """The namespaces: `net.vendor`, `net.system`."""
    import importlib

    reflection: Any = importlib.import_module("System.Reflection")
    file = built_test_vendor / "tests" / "dotnet_stand_in" / "build" / "Callboard.TestVendor.dll"
    reflection.Assembly.LoadFrom(str(file))
    return SimpleNamespace(
        vendor=importlib.import_module("Callboard.TestVendor"), system=importlib.import_module("System")
    )


@pytest.fixture
def play(runtime_choice: RuntimeChoice, built_test_vendor: Path) -> Play:
    """Plays a scene of pump_scenes.py in a process of its own: what it printed, and its exit code."""

    def run(scene: str, deadline_s: float = SCENE_DEADLINE_S) -> tuple[dict[str, Any], int]:
        command = [sys.executable, "-W", "error", str(SCENES), scene, runtime_choice.name]
        surroundings = environ | {"PYTHONPATH": str(built_test_vendor / "gui")}
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=deadline_s, env=surroundings, check=False
        )
        assert done.stdout, f"{scene} said nothing, exit code {done.returncode}:\n{done.stderr}"
        return json.loads(done.stdout.splitlines()[-1]), done.returncode

    return run


def all_rows(pump: Pump) -> list[Row]:
    """What waits now."""
    return pump.drain(NOTHING_MORE_S, max_rows=1_000_000) or []


# Columns


def test_values_of_every_kind_are_written_the_same_everywhere(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    desk.ID = -5
    desk.FirstName = ""
    desk.LastName = "Zoë 😀\r\n"
    desk.IsRegistered = True
    desk.Mood = net.vendor.Mood.Busy
    desk.SmallMood = net.vendor.SmallMood.Busy
    assert assembly.columns("ID", "FirstName", "LastName", "IsRegistered", "Mood", "SmallMood").row(desk) == [
        *("-5", "", "Zoë 😀\r\n", "1", "7", "9"),
    ]
    assert assembly.columns("Big", "Ratio", "Span", "MaybeNumber", "Nothing").row(desk) == [
        *("9876543210", "0.5", "20000000", "\0", "\0"),
    ]
    row = assembly.columns("ID", "IsRegistered", "LastName").row(desk)
    assert (integer_in(row[0]), flag_in(row[1]), text_in(row[2])) == (-5, True, "Zoë 😀\r\n")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("Utc", datetime(2013, 4, 5, 6, 7, 8, 900_000, tzinfo=UTC)),
        ("Unspecified", datetime(2013, 4, 5, 6, 7, 8, 900_000)),  # noqa: DTZ001  (that is what is tested)
    ],
)
def test_moments_keep_what_is_known_of_their_zone(
    assembly: PumpAssembly, net: SimpleNamespace, kind: str, expected: datetime
) -> None:
    desk = net.vendor.PhoneDesk()
    desk.Moment = net.system.DateTime(2013, 4, 5, 6, 7, 8, 900, getattr(net.system.DateTimeKind, kind))
    assert moment_in(assembly.columns("Moment").row(desk)[0]) == expected


def test_a_local_moment_becomes_utc(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    desk.Moment = net.system.DateTime(2013, 4, 5, 6, 7, 8, 0, net.system.DateTimeKind.Local)
    assert moment_in(assembly.columns("Moment").row(desk)[0]) == datetime(2013, 4, 5, 6, 7, 8).astimezone(UTC)


def test_lists_and_dictionaries(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    desk.Teams = net.system.Array[net.vendor.Team]([net.vendor.Team("Sales"), None, net.vendor.Team(None)])
    desk.Tags = net.system.Array[net.system.String](["one", "two"])
    from System.Collections.Generic import Dictionary

    desk.Attached = Dictionary[net.system.String, net.system.String]()
    desk.Attached.Add("devcontact", "sip:\x1c105\x1d")
    desk.Attached.Add("empty", None)
    row = assembly.columns("Teams.Name", "Tags", "Attached", "Lines.CallId", "Teams.Nope", "Tags.Length").row(desk)
    assert texts_in(row[0]) == ("Sales", "")
    assert texts_in(row[1]) == ("one", "two")
    assert pairs_in(row[2]) == {"devcontact": "sip:\ufffd105\ufffd", "empty": ""}
    assert texts_in(row[3]) == ()
    assert is_missing(row[4])
    assert row[5] == "2"


def test_paths_follow_the_object_that_is_there(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    owner = net.vendor.PhoneDesk()
    owner.Number, owner.FirstName, owner.ID = "105", "Ada", 5
    desk = net.vendor.PhoneDesk()
    columns = assembly.columns("MainLine.Owner.FirstName", "MainLine.Owner.Number", "MainLine.Owner.GetHashCode()")
    assert columns.row(desk) == ["\0", "\0", "\0"], "a null on the way is a null"
    desk.MainLine = net.vendor.Line(1, owner)
    assert columns.row(desk) == ["Ada", "#105", "5"], "Owner is declared as a Desk, which has no FirstName"


def test_hidden_inherited_static_and_absent_members(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    columns = assembly.columns("Detail", "GetType()", "ID", "Shared", "Item", "Nope", "Nope()", "Nothing.Nope")
    own = columns.row(net.vendor.PhoneDesk())
    base = columns.row(net.vendor.NastyDesk())
    assert own[:3] == ["own detail", "S_DESK", "0"]
    assert base[0] == "base detail"
    assert [is_missing(field) for field in own[3:7]] == [True] * 4
    assert is_null(own[7])


def test_structs_fields_and_hidden_classes_behind_interfaces(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    counters = net.vendor.Counters()
    counters.New, counters.Total = 3, 8
    desk.Counters = counters
    assert assembly.columns("Counters.New", "Counters.Total").row(desk) == ["3", "8"]
    assert assembly.columns("ID", "FirstName").row(net.vendor.Desks.Hidden()) == ["77", "hidden"]


def test_a_member_that_throws_costs_only_its_own_field(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    row = assembly.columns("ID", "Throws", "ThrowsWithoutMessage", "BreaksWhileRead", "Number").row(
        net.vendor.NastyDesk()
    )
    assert [row[0], row[4]] == ["0", "\0"]
    assert failure_in(row[1]) == "InvalidOperationException: no\ufffd such\ufffd luck"
    assert failure_in(row[2]) == "Wordless: "
    assert failure_in(row[3]) == "InvalidOperationException: half way"
    assert [text_in(row[1]), integer_in(row[1]), flag_in(row[1]), moment_in(row[1])] == [None] * 4
    assert (texts_in(row[1]), pairs_in(row[1])) == ((), {})


def test_garbage_text_breaks_no_record(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    nasty = net.vendor.NastyDesk()
    rows = assembly.columns("Garbage", "ID").table(net.vendor.Desks.Of(nasty, nasty, None))
    cleaned = "".join(f"{letter}\ufffd" for letter in "abcdefghi") + "j😀"
    assert rows == [[cleaned, "0"]] * 2


@pytest.mark.parametrize("path", ["", ".", "ID.", "MainLine..CallId"])
def test_a_path_with_an_empty_step_is_refused(assembly: PumpAssembly, net: SimpleNamespace, path: str) -> None:
    with pytest.raises(net.system.ArgumentException):
        assembly.columns(path)


# Whole lists


def test_a_table_has_one_row_for_each_object(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    columns = assembly.columns("ID", "FirstName")
    assert columns.table(net.vendor.Desks.Many(3)) == [["0", "First0"], ["1", "First1"], ["2", "First2"]]
    assert columns.table(None) == []
    assert columns.table(net.vendor.Desks.Many(0)) == []
    assert columns.table(net.vendor.Desks.Of(None, net.vendor.PhoneDesk(), None)) == [["0", "\0"]]
    assert assembly.columns("Nothing").table(net.vendor.Desks.Many(2)) == [["\0"], ["\0"]]
    mixed = net.vendor.Desks.Of(net.vendor.PhoneDesk(), net.vendor.NastyDesk(), net.vendor.Desks.Hidden())
    assert assembly.columns("Mood", "ID").table(mixed) == [["0", "0"], ["\x01", "0"], ["\x01", "77"]]


def test_a_single_empty_field_is_a_row(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    desk.FirstName = ""
    assert assembly.columns("FirstName").table(net.vendor.Desks.Of(desk, None, None)) == [[""]]


def test_what_is_not_a_list_or_breaks_is_an_exception(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    columns = assembly.columns("ID")
    with pytest.raises(net.system.ArgumentException):
        columns.table(net.vendor.PhoneDesk())
    with pytest.raises(net.system.InvalidOperationException, match="list changed"):
        columns.table(net.vendor.Desks.Breaking())


def test_a_table_can_be_read_bit_by_bit(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    columns = assembly.columns("ID", "FirstName")
    desks = net.vendor.Desks.Many(2_000)
    slices = list(columns.slices(desks, 0))  # no time at all: one object each
    assert slices[0] == ([], 0, 2_000)
    assert [piece.done for piece in slices] == list(range(2_001))
    assert [row for piece in slices for row in piece.rows] == columns.table(desks)
    assert list(columns.slices(desks, 60)) == [([], 0, 2_000), (columns.table(desks), 2_000, 2_000)]
    assert list(columns.slices(None, 1)) == [([], 0, 0)]
    nulls = net.vendor.Desks.Of(None, net.vendor.PhoneDesk(), None)
    assert [(len(piece.rows), piece.done) for piece in columns.slices(nulls, 0)] == [(0, 0), (0, 1), (1, 2), (0, 3)]
    with pytest.raises(net.system.InvalidOperationException, match="list changed"):
        list(columns.slices(net.vendor.Desks.Breaking(), 1))


def test_nested_rows_join_an_object_with_its_parts(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    outer, inner = assembly.columns("ID"), assembly.columns("CallId", "Owner.ID")
    desks = net.vendor.Desks.Many(3)
    expected = [["1", "10", "1"], ["2", "20", "2"], ["2", "21", "2"]]
    assert outer.nested(desks, "GetLines()", inner) == expected
    assert outer.nested(desks, "Lines", inner) == expected
    mixed = net.vendor.Desks.Of(desks[1], net.vendor.NastyDesk(), desks[1])
    rows = outer.nested(mixed, "GetThrowingLines()", inner)
    assert [row[0] for row in rows] == ["1", "0", "1"]
    assert [failure_in(row[1]) for row in rows] == [
        *("MissingMemberException: No such member on PhoneDesk", "InvalidOperationException: no lines"),
        "MissingMemberException: No such member on PhoneDesk",
    ]
    assert {len(row) for row in rows} == {3}


# Events


@pytest.fixture
def bell(net: SimpleNamespace) -> Any:
    return net.vendor.Bell()


@pytest.fixture
def pump(assembly: PumpAssembly, bell: Any) -> Any:
    """Listens to `bell`; knows what to read from phone desks and from interfaces."""
    made = assembly.pump()
    made.read("Desk", ("ID",))
    made.read("PhoneDesk", ("ID", "FirstName"))
    made.read("IDesk", ("ID",))
    made.read("IPhoneDesk", ("FirstName",))
    made.attach(bell, "Rang", "rang", BY_RECORD)
    yield made
    assert made.close(5.0)


def test_a_row_says_what_an_event_carries(pump: Pump, bell: Any, net: SimpleNamespace) -> None:
    desk = net.vendor.PhoneDesk()
    desk.ID, desk.FirstName = 5, "Ada"
    bell.Raise("DN", 5, desk)
    bell.Raise("DN", 6, net.vendor.NastyDesk())
    bell.Raise("DN", 7, net.vendor.Desks.Hidden())
    bell.Raise("DN", 8, None)
    bell.Raise(None, 9, net.vendor.Team("unknown type"))
    bell.RaiseNothing()
    assert all_rows(pump) == [
        ["rang", "DN", "5", "PhoneDesk", "5", "Ada"],
        ["rang", "DN", "6", "Desk", "0"],
        ["rang", "DN", "7", "IPhoneDesk", "hidden"],
        ["rang", "DN", "8", ""],
        ["rang", "\0", "9", ""],
        ["rang", "\0", "\0", ""],
    ]


def test_arguments_may_be_a_struct(assembly: PumpAssembly, bell: Any, net: SimpleNamespace) -> None:
    pump = assembly.pump()
    pump.read("Team", ("Name",))
    pump.attach(bell, "StructRang", "struct", BY_RECORD)
    bell.RaiseStruct("DN", 5, net.vendor.Team("Sales"))
    assert all_rows(pump) == [["struct", "DN", "5", "Team", "Sales"]]
    assert pump.close(5.0)


def test_failing_reads_become_fields(assembly: PumpAssembly, bell: Any, net: SimpleNamespace) -> None:
    pump = assembly.pump()
    pump.read("NastyDesk", ("Throws", "ID"))
    pump.attach(bell, "Rang", "all", EventColumns(("RecID",), ("Throws", "Nope"), "ConfObject"))
    pump.attach(bell, "Rang", "throws", EventColumns(object_path="Throws"))
    pump.attach(bell, "Rang", "nope", EventColumns(object_path="Nope"))
    pump.attach(bell, "Rang", "tag only", EventColumns())
    for _ in range(500):
        bell.Raise("DN", 5, net.vendor.NastyDesk())
    rows = all_rows(pump)
    assert len(rows) == 2_000
    thrown, told = "\x02NotSupportedException: argument", "\x02InvalidOperationException: no\ufffd such\ufffd luck"
    assert rows[-4:] == [
        ["all", "5", thrown, "\x01", "NastyDesk", told, "0"],
        ["throws", thrown],
        ["nope", "\x01"],
        ["tag only"],
    ]
    assert pump.close(5.0)


def test_a_getter_may_raise_an_event_itself(pump: Pump, bell: Any, net: SimpleNamespace) -> None:
    pump.read("NastyDesk", ("ID", "RingsTheBell"))
    bell.Raise("DN", 5, net.vendor.NastyDesk(bell))
    assert all_rows(pump) == [["rang", "HERE", "0", ""], ["rang", "DN", "5", "NastyDesk", "0", "rung"]]


def test_an_accessor_may_wait_for_an_event_on_another_thread(assembly: PumpAssembly, bell: Any) -> None:
    pump = assembly.pump()
    pump.attach(bell, "WaitsInAdd", "waited", EventColumns(("EntityName",)))
    assert all_rows(pump) == [["waited", "ADDED"]]
    assert pump.close(5.0)


@pytest.mark.parametrize(
    ("event", "tag", "refusal"),
    [
        ("Nope", "rang", "MissingMemberException"),
        ("Odd", "rang", "ArgumentException"),
        ("ThrowsInAdd", "rang", "InvalidOperationException"),
        ("Rang", "", "ArgumentException"),
        ("Rang", "\x02lost", "ArgumentException"),
    ],
)
def test_what_cannot_be_attached_is_refused(
    assembly: PumpAssembly, net: SimpleNamespace, bell: Any, event: str, tag: str, refusal: str
) -> None:
    pump = assembly.pump()
    with pytest.raises(getattr(net.system, refusal)):
        pump.attach(bell, event, tag, EventColumns())
    bell.Raise("DN", 1, None)
    assert all_rows(pump) == []
    assert pump.close(5.0)


def test_a_drain_hands_out_the_oldest_first_and_keeps_the_rest(pump: Pump, bell: Any) -> None:
    bell.RaiseHere(5)
    first = pump.drain(NOTHING_MORE_S, max_rows=2)
    bell.RaiseHere(1)
    second = pump.drain(NOTHING_MORE_S, max_rows=2)
    waiting = pump.pending()
    rest = [*all_rows(pump), *all_rows(pump)]
    assert [row[2] for row in (*first, *second, *rest)] == ["0", "1", "2", "3", "4", "0"]
    assert waiting == 2
    assert pump.drain(0.01) == []


def test_collapsing_keeps_the_newest_of_each_key_at_its_place(pump: Pump, bell: Any, net: SimpleNamespace) -> None:
    for entity, record in [("DN", 1), ("DN", 2), ("DN", 1), ("GRP", 1), ("DN", 3), ("DN", 2), ("DN", 1)]:
        bell.Raise(entity, record, None)
    rows = pump.drain(NOTHING_MORE_S, collapse_over=6)
    assert [(row[1], row[2]) for row in rows] == [("GRP", "1"), ("DN", "3"), ("DN", "2"), ("DN", "1")]
    assert (pump.collapsed(), pump.lost(), pump.pending()) == (3, 0, 0)


def test_while_events_pour_a_collapsing_drain_waits_but_not_for_ever(pump: Pump, bell: Any) -> None:
    bell.StartRinging(1, -1, None, False)
    while pump.pending() <= 10:
        bell.Raised()
    rows = pump.drain(5.0, collapse_over=10)
    assert bell.StopRinging(5_000)
    assert rows is not None
    assert {row[2] for row in rows} == {"0"}
    assert pump.collapsed() > 50, "what came while it waited was left out too"


def test_a_reader_who_keeps_pace_waits_for_the_end_of_a_pour_too(pump: Pump, bell: Any) -> None:
    bell.StartRinging(1, -1, None, False)
    deadline = time.monotonic() + 20
    while pump.collapsed() <= 50 and time.monotonic() < deadline:
        assert pump.drain(5.0, collapse_over=1_000_000)
    assert bell.StopRinging(5_000)
    assert pump.collapsed() > 50, "however few rows wait at a time"


@pytest.mark.alone  # what is a pour goes by how fast it comes
def test_while_events_pour_objects_are_read_once_for_all(
    assembly: PumpAssembly, bell: Any, net: SimpleNamespace
) -> None:
    pump = assembly.pump()
    pump.read("CountingDesk", ("Look", "ID"))
    pump.attach(bell, "Rang", "rang", BY_RECORD)
    desk = net.vendor.CountingDesk()
    desk.ID = 5
    bell.StartRinging(1, -1, desk, False)
    while pump.pending() <= 10:
        bell.Raised()
    rows = pump.drain(5.0, collapse_over=10)
    assert bell.StopRinging(5_000)
    assert rows is not None
    assert {(row[3], row[5]) for row in rows} == {("CountingDesk", "5")}
    assert pump.collapsed() > 0
    assert desk.Looks() < bell.Raised() // 2, "what was left out was not read"
    assert pump.close(5.0)


def test_a_removal_replaces_an_update_and_a_return_a_removal(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    updated, deleted = net.vendor.Bell(), net.vendor.Bell()
    pump = assembly.pump()
    pump.attach(updated, "Rang", "updated", BY_RECORD)
    pump.attach(deleted, "Rang", "deleted", BY_RECORD)
    for source, record in [(updated, 1), (deleted, 1), (deleted, 2), (updated, 2)]:
        source.Raise("DN", record, None)
    assert pump.drain(NOTHING_MORE_S, collapse_over=0) == [["deleted", "DN", "1", ""], ["updated", "DN", "2", ""]]
    assert pump.close(5.0)


def test_few_rows_and_rows_without_a_readable_key_are_not_collapsed(assembly: PumpAssembly, bell: Any) -> None:
    pump = assembly.pump()
    pump.attach(bell, "Rang", "without", EventColumns((), ("RecID",)))
    pump.attach(bell, "Rang", "throwing", EventColumns(("RecID", "Throws")))
    pump.attach(bell, "Rang", "missing", EventColumns(("RecID", "Nope")))
    pump.attach(bell, "Rang", "keyed", EventColumns(("RecID",)))
    for _ in range(2):
        bell.Raise("DN", 1, None)
    few = pump.drain(NOTHING_MORE_S, collapse_over=8)
    for _ in range(2):
        bell.Raise("DN", 1, None)
    many = pump.drain(NOTHING_MORE_S, collapse_over=7)
    assert [row[0] for row in few] == ["without", "throwing", "missing", "keyed"] * 2
    assert [row[0] for row in many] == ["without", "throwing", "missing", "without", "throwing", "missing", "keyed"]
    assert pump.close(5.0)


def test_too_many_rows_are_thrown_away_and_counted(assembly: PumpAssembly, bell: Any) -> None:
    pump = assembly.pump(limit=10)
    pump.attach(bell, "Rang", "rang", EventColumns(("RecID",)))
    bell.RaiseHere(10)
    assert [lost_rows(row) for row in pump.drain(NOTHING_MORE_S, max_rows=4)] == [0] * 4
    bell.RaiseHere(7)
    rows = all_rows(pump)
    assert [lost_rows(row) for row in rows] == [10, 0, 0, 0], "six of the first ten, four of the next seven"
    assert [row[1] for row in rows[1:]] == ["4", "5", "6"]
    assert pump.lost() == 10
    bell.RaiseHere(1)
    assert [lost_rows(row) for row in all_rows(pump)] == [0]
    assert pump.close(5.0)


def test_a_closed_pump_hands_out_what_waits_and_then_ends(assembly: PumpAssembly, net: SimpleNamespace) -> None:
    bell = net.vendor.Bell()
    pump = assembly.pump()
    pump.attach(bell, "Rang", "rang", EventColumns(("RecID",)))
    bell.RaiseHere(2)
    assert pump.close(5.0)
    assert not bell.HasListeners()
    bell.RaiseHere(1)
    assert pump.drain(1.0) == [["rang", "0"], ["rang", "1"]]
    assert pump.drain(1.0) is None
    assert pump.close(5.0), "closing twice is harmless"
    with pytest.raises(net.system.InvalidOperationException):
        pump.attach(bell, "Rang", "late", EventColumns())
    assert not bell.HasListeners()


@pytest.mark.parametrize("event", ["StuckInRemove", "ThrowsInRemove"])
def test_a_vendor_that_does_not_let_go_does_not_hold_the_pump(assembly: PumpAssembly, bell: Any, event: str) -> None:
    pump = assembly.pump()
    pump.attach(bell, "Rang", "rang", EventColumns())
    pump.attach(bell, event, "stuck", EventColumns())
    assert not pump.close(0.5)
    assert not bell.HasListeners(), "the others are unsubscribed all the same"
    assert pump.drain(1.0) is None


def test_how_long_reading_what_is_in_the_news_already_takes(
    assembly: PumpAssembly, net: SimpleNamespace, bell: Any
) -> None:
    pump = assembly.pump()
    pump.read("NastyDesk", ("Slow",))
    pump.attach(bell, "Rang", "rang", BY_RECORD)
    assert pump.stuck_s == 0
    bell.StartRinging(1, 1, net.vendor.NastyDesk(), False)  # reading this one takes a second
    seen, deadline = [0.0], time.monotonic() + 20
    while not (rows := all_rows(pump)) and time.monotonic() < deadline:
        seen.append(pump.stuck_s)
    assert len(rows) == 1
    assert 0.5 < max(seen) < 10
    assert pump.stuck_s == 0, "it is over"
    assert bell.JoinRingers(5000)
    assert pump.close(5.0)


# What a hang or the end of a process would show: each in a process of its own


def test_no_deadlock_when_the_vendor_raises_under_a_lock_that_python_asks_for(play: Play) -> None:
    assert play("lock_inversion") == ({"read_meanwhile": True, "closed": True, "rows": 20_000}, 0)


def test_without_the_pump_the_same_hangs(play: Play) -> None:
    with pytest.raises(subprocess.TimeoutExpired) as stopped:
        play("lock_inversion_without_pump", deadline_s=4)
    assert b"ringing" in (stopped.value.stdout or b""), "it got as far as the events"


@pytest.mark.alone
def test_python_goes_on_while_a_property_never_returns(play: Play) -> None:
    result, exit_code = play("stuck_property")
    assert result["alive"] == [True, True, True]
    assert result["longest_ms"] < 500
    assert exit_code == 0


def test_a_property_in_the_news_that_never_returns_is_known_by_how_long_already(play: Play) -> None:
    result, exit_code = play("stuck_news")
    assert result["before_s"] == 0
    assert 0.3 <= result["first_s"] < result["then_s"], "it grows"
    assert result["rows"] == 0
    assert exit_code == 0


def test_what_nobody_catches_is_told_in_a_file_without_what_it_says(play: Play) -> None:
    result, exit_code = play("dies_elsewhere")
    file = Path(result["file"])
    assert exit_code != 0
    text = file.read_text("utf-8")
    shutil.rmtree(file.parent)
    assert text.startswith("Before\nEnded by an exception of .NET:\nSystem.InvalidOperationException\n")
    assert "ThrowElsewhere" in text
    assert "planted-7719" not in text, "who knows what a library writes into a message"


def test_four_threads_at_once_lose_nothing_and_keep_their_order(play: Play) -> None:
    result, exit_code = play("four_threads")
    assert result == {"joined": True, "closed": True, "threads": ["0", "1", "2", "3"], "in_order": True, "lost": 0}
    assert exit_code == 0


def test_closing_while_events_fly(play: Play) -> None:
    assert play("close_in_flight") == ({"ended": 100, "stopped": True}, 0)


def test_what_arrives_and_what_is_reported_lost_is_all_there_was(play: Play) -> None:
    result, exit_code = play("flood_and_loss")
    assert result["arrived"] + result["told"] == 60_000
    assert result["told"] == result["lost"] > 0
    assert result["reports"] > 0
    assert exit_code == 0


@pytest.mark.parametrize("attempt", range(5))
def test_the_process_ends_with_its_own_exit_code(play: Play, attempt: int) -> None:
    assert play("exit_after_close", deadline_s=20) == ({"closed": False, "alive": False}, 7)


def test_the_process_ends_even_when_nothing_was_closed(play: Play) -> None:
    assert play("exit_while_ringing", deadline_s=20) == ({"rings": True}, 7)


def test_the_pump_is_faster_than_a_python_handler(play: Play, record_property: Callable[[str, object], None]) -> None:
    figures, exit_code = play("speed")
    ratio = figures["bare_reading_us"] / figures["through_us"]
    for name, value in (*figures.items(), ("ratio", ratio)):
        record_property(name, round(value, 2))
    print({name: round(value, 2) for name, value in figures.items()}, f"ratio {ratio:.1f}")
    assert exit_code == 0
    # A bound that holds on a busy machine too; `make bench` has the real figure.
    assert ratio > 1.5
