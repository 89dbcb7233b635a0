"""The phone system does not answer: the window lives on, says what it waits for, and can be closed."""

from PySide6.QtTest import QTest

from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.problems import ProblemCode
from tests.doubles.pbxes import on_v11
from tests.doubles.reception import Reception


@on_v11
def test_a_call_that_hangs_stops_neither_window_nor_news(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="hang_call")
    reception.dial("104")
    reception.wait_until(lambda: reception.status() == "Waiting for the phone system…")
    QTest.keyClicks(reception.panels.board.search, "105")
    assert reception.panels.board.tiles.model().rowCount() == 1
    reception.panels.board.search.clear()
    reception.pbx.controls.do("dial", **{"from": "106", "to": "107"})
    reception.wait_until(lambda: len(reception.board.legs_of("106")) == 1)
    reception.wait_until(lambda: reception.card().progress.phase is CallPhase.FAILED)
    problem = reception.card().progress.problem
    assert problem is not None
    assert problem.code is ProblemCode.NO_ANSWER_FROM_PBX
    assert any("has not answered" in line for line in reception.card().lines)
    reception.pbx.controls.do("heal")
    # A vendor call that hangs is left alone; it returns when the line is cut.
    pictures: list[bool] = []
    reception.console.feed.board_changed.connect(lambda update: pictures.append(update.replaced))
    reception.pbx.controls.do("fault", kind="drop_connections")
    reception.wait_until(lambda: any(pictures) and reception.board.connection.is_live)
    asked = len(reception.calls_asked())
    reception.dial("105")
    reception.wait_until(lambda: len(reception.calls_asked()) == asked + 1)
