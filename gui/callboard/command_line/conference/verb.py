"""`callboard conference`: from what is wanted to whoever does it."""

from collections.abc import Callable

from callboard.command_line.conference.calling_in import add, chase
from callboard.command_line.conference.check import check_conference
from callboard.command_line.conference.plan import prepared
from callboard.command_line.conference.rooms import show_room, tell_rooms
from callboard.command_line.conference.sending_away import end, remove
from callboard.command_line.conference.start import start
from callboard.command_line.conference.templates import templates
from callboard.command_line.conference.wishes import ConferenceDeed, ConferenceWish, RoomWish
from callboard.command_line.desk import Desk
from callboard.command_line.phone_line import PhoneLine

UseLine = Callable[[PhoneLine], int]
OnLine = Callable[[UseLine], int]
"""Connects, and lets something use the line. Raises SessionFailed."""


def conference(wish: ConferenceWish, desk: Desk, on_line: OnLine) -> int:
    """Do it and tell it. Returns the exit code. Raises SessionFailed."""
    if wish.template is not None:
        return templates(wish.template, desk)
    if wish.start is not None:
        wanted, is_sure = prepared(wish.start, desk), wish.start.is_sure
        if wish.deed is ConferenceDeed.CHECK:
            return on_line(lambda line: check_conference(wanted, line.board, desk))
        return on_line(lambda line: start(wanted, line, desk, is_sure=is_sure))
    if wish.room is None:
        return on_line(lambda line: tell_rooms(line.board, desk, is_all=wish.is_all))
    return on_line(_in_room(wish.deed, wish.room, desk))


def _in_room(deed: ConferenceDeed, room: RoomWish, desk: Desk) -> UseLine:
    if deed is ConferenceDeed.SHOW:
        return lambda line: show_room(room, line.board, desk)
    deeds = {
        ConferenceDeed.ADD: add,
        ConferenceDeed.CHASE: chase,
        ConferenceDeed.REMOVE: remove,
        ConferenceDeed.END: end,
    }
    return lambda line: deeds[deed](room, line, desk)
