"""The calls of the past and the promises: their page, their actions, and what keeps a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from callboard.app.history_desk import HistoryDesk
from callboard.app.promise_desk import PromiseDesk
from callboard.models.promises.promises_now import PromisesNow
from callboard.records.promises_store import PromisesStore
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_history(console: Console) -> HistoryDesk:
    """Connect the page. What is kept is read once the board is there, not while it is waited for."""
    records = console.records
    promises = PromisesNow(records, PromisesStore(records.database, records.key), own_country, console)
    console.feed.board_changed.connect(promises.show)
    desk = HistoryDesk(console, PromiseDesk(console, promises))
    console.panels.board.menu.wishes.history_requested.connect(desk.show_people)

    def read() -> None:
        promises.read()
        desk.count_missed()

    console.feed.board_changed.connect(lambda _: read(), Qt.ConnectionType.SingleShotConnection)

    def read_again(page: str) -> None:
        if page == "history" and promises.is_read:
            promises.read()  # another window may have promised something

    console.window.page_changed.connect(read_again)
    return desk
