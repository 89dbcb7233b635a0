"""Whom a row of the history would call, and through whom a call back would be promised."""

from callboard.domain.board import Board
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind


def number_to_call(entry: HistoryEntry, my_phone: str) -> str:
    """The other side as it is dialled; "" where it was withheld, and for a conference. Of a call that my phone began
    inside the phone system it is whoever was called."""
    if entry.kind is HistoryKind.CONFERENCE:
        return ""
    if entry.who.number and entry.who.number != my_phone:
        return entry.who.number
    if not entry.who.number:
        return ""
    return next((party.number for party in entry.others if party.number and party.number != my_phone), "")


def person_in(entry: HistoryEntry, board: Board, my_phone: str) -> str:
    """The extension that a call of the past was for or with, "" where that was mine, or nobody's."""
    number = number_to_call(entry, my_phone)
    others = [party for party in entry.others if party.number in board.extensions and party.number != number]
    talked = [party.number for party in others if party.was_in] or [party.number for party in others]
    return talked[-1] if talked and talked[-1] != my_phone else ""
