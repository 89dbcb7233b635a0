"""Numbers called lately, in words and with their time."""

import time

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from callboard.domain.profile_memory import RecentNumber
from callboard.views.words.number_words import clock
from callboard.views.words.state_words import in_sentence

translate = QCoreApplication.translate


def when(at_s: float, now_s: float) -> str:
    """The time of day if it was today, else the day; `at_s` and `now_s` are Unix times in seconds."""
    if not at_s:
        return ""
    moment, now = QDateTime.fromSecsSinceEpoch(int(at_s)), QDateTime.fromSecsSinceEpoch(int(now_s))
    days = moment.date().daysTo(now.date())
    if days == 0:
        return clock(moment.time())
    if days == 1:
        return translate("Dialler", "Yesterday")
    return QLocale().toString(moment.date(), translate("Dialler", "d MMM", "day and month, a pattern of Qt"))


def spoken_recent(one: RecentNumber) -> str:
    """A number called lately for a screen reader."""
    who, moment = in_sentence(one.number, one.name), when(one.at_s, time.time())
    if one.is_missed:
        return translate("Dialler", "{who}, missed, {time}").format(who=who, time=moment)
    return translate("Dialler", "{who}, called, {time}").format(who=who, time=moment) if moment else who
