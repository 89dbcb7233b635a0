"""Why nobody is shown on the board, in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection
from callboard.models.board_query import BoardQuery
from callboard.models.extension_status import Status
from callboard.views.words.connection_words import NOTHING_READ, no_line_words, reading_words

translate = QCoreApplication.translate

_NO_ONE: Mapping[Status, Callable[[], str]] = {
    Status.FREE: lambda: translate("Board", "No one is free right now."),
    Status.RINGING: lambda: translate("Board", "No one is ringing right now."),
    Status.ON_A_CALL: lambda: translate("Board", "No one is on a call right now."),
    Status.AWAY: lambda: translate("Board", "No one is away right now."),
    Status.DO_NOT_DISTURB: lambda: translate("Board", "No one has Do not disturb on right now."),
    Status.OFFLINE: lambda: translate("Board", "No one is offline right now."),
}


def no_extensions_words(connection: Connection, reading: ReadingProgress = NOTHING_READ) -> str:
    """Why there are no extensions at all."""
    if connection.is_live:
        return translate("Board", "The phone system sent no extensions.")
    if connection.is_on_its_way:
        return reading_words(reading)
    return no_line_words(connection)


def no_match_words(query: BoardQuery, favourite_keys: str) -> str:
    """Why nobody matches `query`. `favourite_keys` is what makes somebody a favourite."""
    if query.typed.strip():
        return translate("Board", "No one matches “{text}”.").format(text=query.typed.strip())
    if query.statuses == {Status.FAVOURITE} and not query.favourites:
        text = translate("Board", "No favourites yet. Select a person and press {keys}.")
        return text.format(keys=favourite_keys)
    if len(query.statuses) == 1 and not query.group:
        (only,) = query.statuses
        if only in _NO_ONE:
            return _NO_ONE[only]()
    return translate("Board", "No one matches these filters.")
