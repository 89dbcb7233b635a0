"""What is known of the calls with a number before this one, in one sentence."""

import time

from PySide6.QtCore import QCoreApplication

from callboard.domain.calls.diary_entry import DiaryEnd
from callboard.domain.calls.earlier_calls import EarlierCalls
from callboard.views.words.number_words import clock_of
from callboard.views.words.one_line import one_line
from callboard.views.words.planned_words import when_words

translate = QCoreApplication.translate

_TWICE = 2


def earlier_words(earlier: EarlierCalls | None, name: str) -> str:
    """ "Called twice today, last 09:42, spoke with Ben Ashdown"; "" where nothing is known. `name` is that of whom the
    last call was with, "" for nobody."""
    if earlier is None:
        return ""
    calls, outcome = _calls(earlier), _outcome(earlier, one_line(name))
    if not outcome:
        return calls
    return translate("Earlier", "{calls}, {outcome}").format(calls=calls, outcome=outcome)


def _calls(earlier: EarlierCalls) -> str:
    at_s, count = earlier.last.began_at_s, earlier.today
    if not count:
        last = translate("Earlier", "Last call {when}")
        return last.format(when=when_words(at_s, time.time()))
    clock = clock_of(at_s)
    if not earlier.are_incoming:
        text = translate("Earlier", "%n calls today, last {time}", "", count)
        return (translate("Earlier", "One call today at {time}") if count == 1 else text).format(time=clock)
    if count == 1:
        return translate("Earlier", "Called once today at {time}").format(time=clock)
    if count == _TWICE:
        return translate("Earlier", "Called twice today, last {time}").format(time=clock)
    return translate("Earlier", "Called %n times today, last {time}", "", count).format(time=clock)


def _outcome(earlier: EarlierCalls, name: str) -> str:
    end = earlier.last.end
    if name:
        return translate("Earlier", "spoke with {name}").format(name=name)
    if end is DiaryEnd.MISSED:
        return translate("Earlier", "nobody answered")
    return translate("Earlier", "not reached") if end is DiaryEnd.NOT_ANSWERED else ""
