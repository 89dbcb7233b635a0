"""How the pump's answers become rows. The pump itself is tested in tests/vendor/test_pump.py."""

from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.pump import load_pump, lost_rows, rows_in


def test_every_record_ends_with_its_mark() -> None:
    assert rows_in("") == []
    assert rows_in("\x1e") == [[""]]
    assert rows_in("a\x1fb\x1e\x1f\x1ec\x1e") == [["a", "b"], ["", ""], ["c"]]


def test_only_the_special_row_tells_of_lost_ones() -> None:
    assert lost_rows(["\x02lost", "200000"]) == 200_000
    assert lost_rows(["updated", "200000"]) == 0


def test_a_pump_that_was_not_built_is_a_problem(tmp_path: Path) -> None:
    absent = tmp_path / "Callboard.Pump.dll"
    with pytest.raises(SessionFailed) as failed:
        load_pump(absent)
    assert failed.value.problem == problem(ProblemCode.PUMP_MISSING, file=str(absent))
