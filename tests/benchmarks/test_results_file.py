"""The shape of results.json, and that nothing in it is called met that is not."""

import json
import math
from pathlib import Path

import pytest

from benchmarks.__main__ import MEASUREMENTS
from benchmarks.figures import Figure, at_least, at_most, rounded
from benchmarks.results_file import RESULTS_FILE, read, table, written
from benchmarks.spread import percentile

ORDER = ["first", "second"]
KEYS = ["name", "value", "unit", "target", "met"]


@pytest.mark.parametrize(
    ("value", "target", "met"),
    [
        (49.9, at_most(50), True),
        (50.0, at_most(50), True),
        (50.01, at_most(50), False),
        (50.001, at_most(50), True),  # judged as it is shown: 50.0
        (3.0, at_least(3), True),
        (2.99, at_least(3), False),
        (7.0, at_least(3), True),
        (-0.2, at_most(1), True),
        (12.0, None, None),
        (None, at_most(50), False),
        (None, at_least(3), False),
        (None, None, False),
    ],
)
def test_met_follows_from_value_and_target(value: float | None, target: object, met: bool | None) -> None:
    assert Figure("first: x", value, "ms", target).as_record()["met"] is met


def test_a_record_says_which_side_of_the_limit_is_good() -> None:
    assert Figure("first: x", 12.3456789, "ms", at_most(50)).as_record() == {
        "name": "first: x",
        "value": 12.35,
        "unit": "ms",
        "target": "<= 50",
        "met": True,
    }
    assert Figure("first: x", 2.5, "x", at_least(3)).as_record()["target"] == ">= 3"


def test_the_file_is_a_list_of_records(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    written(path, [Figure("second: b", 1.0, "s", at_most(2)), Figure("first: a", 10, "%")], ORDER)
    records = json.loads(path.read_text("utf-8"))
    assert [list(record) for record in records] == [KEYS, KEYS]
    assert [record["name"] for record in records] == ["first: a", "second: b"]


def test_what_did_not_run_again_keeps_its_figures(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    written(path, [Figure("first: a", 1, "s"), Figure("first: b", 2, "s"), Figure("second: c", 3, "s")], ORDER)
    written(path, [Figure("first: b", 5, "s")], ORDER)
    assert [(record["name"], record["value"]) for record in read(path)] == [("first: b", 5), ("second: c", 3)]


def test_figures_of_a_measurement_that_is_gone_go_too(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    written(path, [Figure("second: c", 3, "s")], ORDER)
    written(path, [Figure("first: a", 1, "s")], ["first"])
    assert [record["name"] for record in read(path)] == ["first: a"]


def test_the_table_names_what_misses() -> None:
    lines = table(
        [
            Figure("first: a", 60, "ms", at_most(50)),
            Figure("first: b", 40, "ms", at_most(50)),
            Figure("first: c", 1234.0, "1/s"),
            Figure("first: d", None, ""),
        ]
    ).splitlines()
    assert lines[1].split() == ["first:", "a", "60", "ms", "<=", "50", "MISSED"]
    assert lines[2].split()[-1] == "met"
    assert lines[3].split() == ["first:", "c", "1,234", "1/s"]
    assert "not measured" in lines[4]
    assert lines[4].endswith("MISSED")


@pytest.mark.parametrize(
    ("percent", "expected"), [(50, 50), (99, 99), (100, 100), (1, 1), (0.5, 1), (99.5, 100), (98.01, 99)]
)
def test_percentiles_are_values_that_were_measured(percent: float, expected: int) -> None:
    assert percentile(range(100, 0, -1), percent) == expected


def test_a_percentile_of_few_values_is_the_largest() -> None:
    assert percentile([3.0, 1.0, 2.0], 99) == 3.0
    assert percentile([7.0], 1) == 7.0
    with pytest.raises(ValueError, match="no values"):
        percentile([], 50)


@pytest.mark.parametrize(
    ("value", "expected"), [(0, 0), (0.000123456, 0.0001235), (123456, 123500), (-1.23456, -1.235), (9.9999, 10)]
)
def test_values_are_shown_with_four_digits(value: float, expected: float) -> None:
    assert rounded(value) == pytest.approx(expected)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_cannot_be_counted_is_no_figure(value: float) -> None:
    with pytest.raises(ValueError, match="not a figure"):
        rounded(value)


def test_the_kept_file_has_this_shape_too() -> None:
    records = json.loads(RESULTS_FILE.read_text("utf-8"))
    assert records, "make bench writes it"
    for record in records:
        assert list(record) == KEYS
        assert isinstance(record["name"], str)
        assert isinstance(record["unit"], str)
        assert record["value"] is None or isinstance(record["value"], float | int)
        assert record["name"].partition(": ")[0] in MEASUREMENTS
        met = record["met"]
        if record["value"] is None:
            assert met is False
        elif record["target"] is None:
            assert met is None
        else:
            side, limit = record["target"].split(" ")
            kept = record["value"] <= float(limit) if side == "<=" else record["value"] >= float(limit)
            assert met is kept
