"""Before `callboard dial` calls: a colleague is in touch with that number."""

import time
from collections.abc import Callable

from callboard.command_line.output import Output
from callboard.domain.board import Board
from callboard.domain.calls.collision import Asker, Collision, collision_of
from callboard.domain.calls.diary import Diary
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.commands import PlaceCall
from callboard.domain.numbers.number_identity import is_inside
from callboard.sessions.steady_clock import steady_now_s
from callboard.wording.collision_sentences import collision_phrase


def no_country() -> str:
    """Where nobody said in which country this is."""
    return ""


def tell_collision(command: PlaceCall, board: Board, output: Output, country: Callable[[], str]) -> Collision | None:
    """Say it, if there is something to say: in a sentence beside what else is said, and as an event. Only calls that go
    on now are known here. `country` is asked where outside numbers have to be compared."""
    at = Moment(time.time(), steady_now_s())
    is_compared = not is_inside(command.number_to, board) and any(leg.is_outside for leg in board.legs.values())
    asker = Asker(
        frozenset({command.dn_from}),
        country() if is_compared else "",
        sees=lambda number: board.sight.sees(number, board),
    )
    diary = Diary().after(board, (), at, is_whole=True)
    found = collision_of(command.number_to, asker, diary, board, at)
    if found is None:
        return None
    seconds = max(0, int(at.wall_s - found.at_s))
    text = collision_phrase(
        found,
        f"{found.colleague} {board.name_of(found.colleague)}".strip(),
        is_room=found.colleague in board.slots,
        time=f"{seconds // 60}:{seconds % 60:02}",
        clock=time.strftime("%H:%M", time.localtime(found.at_s)),
    ).english
    output.warn(text)
    fields = {"number": found.number, "colleague": found.colleague, "name": board.name_of(found.colleague)}
    output.tell("", "collision", kind=str(found.kind), **fields, seconds=seconds, message=text)
    return found
