"""Reading everything again when a session has a reason to. The same for every session."""

from collections.abc import Callable

from callboard.domain.problems import SessionFailed
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted


def read_again(news: LiveNews, read: Callable[[Wanted], Picture]) -> None:
    """Have `read` bring what is wanted and show it; nothing when nothing is wanted. Raises SessionFailed.

    What could not be read stays wanted, and the line counts as lost.
    """
    wanted = news.begin_picture()
    if wanted is Wanted.NOTHING:
        return
    try:
        is_shown = news.show_picture(read(wanted))
    except SessionFailed as failure:
        news.give_up_picture(wanted)
        news.lost(failure.problem)
        raise
    if not is_shown:
        news.give_up_picture(Wanted.RECONNECTION)
