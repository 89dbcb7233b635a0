"""What is known of the calls with a number before this one."""

from collections.abc import Callable
from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.diary import Diary
from callboard.domain.calls.diary_entry import DiaryEntry

MOST_COUNTED = 100


@dataclass(frozen=True, slots=True)
class EarlierCalls:
    """`last` is the newest, `today` how many there were today; `are_incoming` when all of those came from the number.
    `spoke_with` is the extension that talked to it in the last one, "" for nobody or where that is not shown."""

    last: DiaryEntry
    today: int
    are_incoming: bool
    spoke_with: str = ""


def earlier_calls(
    number: str,
    but: int,
    diary: Diary,
    board: Board,
    country: str,
    today_from_s: float,
    sees: Callable[[str], bool] = lambda _number: True,
) -> EarlierCalls | None:
    """The calls with `number` that are over, without the call `but`; None where there is none, or the caller is not
    known. `today_from_s` is the Unix time at which today began. Calls whose parties are hidden here (`sees` none of its
    extensions) do not count."""
    if not number:
        return None
    found: list[DiaryEntry] = []
    for entry in diary.with_number(number, board, country):
        if entry.is_over and entry.call_id != but and _is_seen(entry, board, sees):
            found.append(entry)
            if len(found) == MOST_COUNTED:
                break
    if not found:
        return None
    today = [entry for entry in found if entry.began_at_s >= today_from_s]
    talked = [each for each in found[0].talked if each != number and each in board.extensions]
    return EarlierCalls(
        found[0],
        len(today),
        all(_came_from(number, entry) for entry in today or found[:1]),
        talked[-1] if talked else "",
    )


def _is_seen(entry: DiaryEntry, board: Board, sees: Callable[[str], bool]) -> bool:
    """Whether the parties of one of its extensions are shown; of a call without any only where nothing is hidden."""
    inside = [each for each in entry.inside if each in board.extensions]
    return any(map(sees, inside)) if inside else sees("")


def _came_from(number: str, entry: DiaryEntry) -> bool:
    if entry.is_outside:
        return entry.direction is CallDirection.INCOMING
    return entry.number == number
