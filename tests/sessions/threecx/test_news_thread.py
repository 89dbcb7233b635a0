"""The thread that fetches events and turns them into news."""

import queue
import threading

from callboard.domain.capability import Capabilities
from callboard.domain.changes import LegEnded
from callboard.domain.connection import PbxIdentity
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.news_thread import COLLAPSE_OVER, NewsThread
from callboard.sessions.threecx.pump import LOST_ROWS_TAG, Pump, Row
from callboard.sessions.threecx.v11.rules import V11
from callboard.sessions.threecx.vendor_rows import VendorTables
from tests.doubles.recording import Recording
from tests.doubles.vendor_rows_made import leg


class ScriptedPump(Pump):
    """Hands out what the test puts in."""

    def __init__(self, *, lets_go: bool = True) -> None:
        self.batches: queue.Queue[list[Row] | None] = queue.Queue()
        self.collapse_over: list[int | None] = []
        self._lets_go = lets_go

    def drain(self, timeout_s: float, *, max_rows: int = 2000, collapse_over: int | None = None) -> list[Row] | None:
        self.collapse_over.append(collapse_over)
        return self.batches.get(timeout=timeout_s)

    def close(self, timeout_s: float) -> bool:
        self.batches.put(None)
        return self._lets_go


def live_news(told: Recording) -> LiveNews:
    live = LiveNews(V11(), told)
    live.begin_picture(at_least=Wanted.PICTURE)
    tables = VendorTables(legs=[leg(50, "100"), leg(51, "101", leg_id=2)])
    live.show_picture(Picture(tables, PbxIdentity("v11"), lambda slots: Capabilities()))
    return live


def test_events_become_news() -> None:
    told, pump = Recording(), ScriptedPump()
    thread = NewsThread(pump, live_news(told))
    thread.start()
    pump.batches.put([])
    pump.batches.put([["D", "CONNECTION", "50", ""], ["D", "CONNECTION", "51", ""]])
    told.wait_until(lambda now: not now.board.legs)
    assert [type(news) for news in told.told()[-2:]] == [LegEnded, LegEnded]
    assert set(pump.collapse_over) == {COLLAPSE_OVER}
    assert thread.close()


def test_nothing_is_left_out_while_a_call_is_followed() -> None:
    told, pump = Recording(), ScriptedPump()
    thread = NewsThread(pump, live_news(told))
    thread.keep_every_state(60)
    thread.start()
    pump.batches.put([["D", "CONNECTION", "50", ""]])
    told.wait_until(lambda now: len(now.board.legs) == 1)
    thread.keep_every_state(0)
    pump.batches.put([["D", "CONNECTION", "51", ""]])
    told.wait_until(lambda now: not now.board.legs)
    thread.close()
    assert pump.collapse_over[0] is None
    assert pump.collapse_over[-1] == COLLAPSE_OVER


def test_lost_events_ask_for_a_picture_and_the_rest_still_counts() -> None:
    told, pump = Recording(), ScriptedPump()
    live = live_news(told)
    thread = NewsThread(pump, live)
    thread.start()
    pump.batches.put([[LOST_ROWS_TAG, "12"], ["D", "CONNECTION", "50", ""]])
    told.wait_until(lambda now: len(now.board.legs) == 1)
    assert told.attention_count == 1
    assert live.begin_picture() is Wanted.PICTURE
    thread.close()


def test_a_row_that_makes_no_sense_ends_nothing() -> None:
    told, pump = Recording(), ScriptedPump()
    thread = NewsThread(pump, live_news(told))
    thread.start()
    pump.batches.put([["?", "CONNECTION", "50", ""]])
    told.wait_until(lambda now: now.attention_count == 1)
    pump.batches.put([["D", "CONNECTION", "50", ""]])
    told.wait_until(lambda now: len(now.board.legs) == 1)
    assert thread.close()


def test_closing_twice_and_a_vendor_that_does_not_let_go() -> None:
    pump = ScriptedPump(lets_go=False)
    thread = NewsThread(pump, live_news(Recording()))
    thread.start()
    assert not thread.close()
    assert not thread.close()
    assert not [each for each in threading.enumerate() if each.name == "callboard-news"]


def test_closing_before_the_start() -> None:
    assert NewsThread(ScriptedPump(), live_news(Recording())).close()
