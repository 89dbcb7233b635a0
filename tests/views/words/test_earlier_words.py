"""Earlier calls in one sentence."""

import time
from dataclasses import replace

import pytest

from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry
from callboard.domain.calls.earlier_calls import EarlierCalls
from callboard.views.words.earlier_words import earlier_words
from callboard.views.words.number_words import clock_of

AT_S = time.time()
LAST = DiaryEntry(1, 7, "02079460311", True, ("101",), CallDirection.INCOMING, AT_S, end=DiaryEnd.MISSED)


@pytest.mark.parametrize(
    ("today", "are_incoming", "end", "name", "said"),
    [
        (2, True, DiaryEnd.ANSWERED, "Ben Ashdown", "Called twice today, last {at}, spoke with Ben Ashdown"),
        (1, True, DiaryEnd.MISSED, "", "Called once today at {at}, nobody answered"),
        (4, True, DiaryEnd.UNKNOWN, "", "Called 4 times today, last {at}"),
        (1, False, DiaryEnd.NOT_ANSWERED, "", "One call today at {at}, not reached"),
        (3, False, DiaryEnd.ANSWERED, "Ben", "3 calls today, last {at}, spoke with Ben"),
        (0, True, DiaryEnd.ANSWERED, "Ben", "Last call Today {at}, spoke with Ben"),
    ],
)
def test_said(qapp: object, today: int, are_incoming: bool, end: DiaryEnd, name: str, said: str) -> None:
    earlier = EarlierCalls(replace(LAST, end=end), today, are_incoming)
    assert earlier_words(earlier, name) == said.format(at=clock_of(AT_S))


def test_nothing_known_is_nothing_said() -> None:
    assert earlier_words(None, "") == ""
