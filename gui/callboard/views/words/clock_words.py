"""Durations and times of day as they are shown and as they are spoken."""

import math
import time

from PySide6.QtCore import QCoreApplication

from callboard.sessions.steady_clock import unix_time_of

translate = QCoreApplication.translate


def duration(seconds: float) -> str:
    """0:09, 12:08, 1:02:45. Never negative: clocks of two computers differ."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def passed(since_s: float, now_s: float) -> str:
    """How long already, in whole seconds of the clock: whatever began at the same moment shows the same time, however
    long ago each of them was painted within this second."""
    return duration(math.floor(now_s) - math.floor(since_s))


def spoken_duration(seconds: float) -> str:
    """In whole minutes, for a screen reader; empty during the first minute."""
    minutes = max(0, int(seconds)) // 60
    if minutes == 0:
        return ""
    return translate("Clock", "1 minute") if minutes == 1 else translate("Clock", "%n minutes", "", minutes)


def time_of_day(moment_s: float) -> str:
    """09:41:07, by this computer's clock; `moment_s` is of the steady one."""
    return time.strftime("%H:%M:%S", time.localtime(unix_time_of(moment_s)))
