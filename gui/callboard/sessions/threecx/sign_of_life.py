"""Whether the phone system answers. The same for every session."""

import time
from collections.abc import Callable

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.live_news import LiveNews, Wanted


def ask_for_life(
    news: LiveNews, ask: Callable[[], None], within_s: float, clock: Callable[[], float] = time.monotonic
) -> None:
    """Have `ask` prove that somebody answers, within so many seconds. Raises SessionFailed.

    Without an answer the line counts as lost, and so it does after one that came too late: whoever was shown the line
    as lost meanwhile gets everything anew.
    """
    began_s = clock()
    try:
        ask()
    except SessionFailed as failure:
        why = failure.problem
    else:
        took_s = clock() - began_s
        if took_s <= within_s:
            return
        why = problem(ProblemCode.NO_ANSWER_FROM_PBX, case="silent", seconds=str(round(took_s)))
    news.lost(why)
    news.want(Wanted.RECONNECTION)
    raise SessionFailed(why)
