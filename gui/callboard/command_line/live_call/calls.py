"""`callboard calls`: the calls that go on, and with `--follow` what changes."""

from collections.abc import Callable

from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.live_call.told_call import Fields, call_fields, call_line
from callboard.command_line.live_call.wishes import CallsWish
from callboard.command_line.output import Output
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.connection import LineState
from callboard.sessions.steady_clock import steady_now_s
from callboard.wording.step_words import LINE_STATE_TEXTS


def tell_calls(
    wish: CallsWish, line: PhoneLine, output: Output, mine: str, now_s: Callable[[], float] = steady_now_s
) -> ExitCode:
    """Tell every call; then, if that is wanted, each that begins, changes or ends. Raises SessionFailed when the line
    stays lost."""
    told = _Told(output, mine, now_s)
    told.tell(line.board)
    if wish.follows:
        for _ in line.changes():
            told.tell(line.board)
    count = len(line.board.calls)
    said = "Nobody is on a call." if not count else "1 call." if count == 1 else f"{count} calls."
    output.tell(said, "result", outcome="done", calls=count)
    return ExitCode.DONE


class _Told:
    """Tells each thing once. How long a call lasts is no news of it."""

    def __init__(self, output: Output, mine: str, now_s: Callable[[], float]) -> None:
        self._output = output
        self._mine = mine
        self._now_s = now_s
        self._before: dict[int, Fields] = {}
        self._line = LineState.LIVE
        self._board: Board | None = None

    def tell(self, board: Board) -> None:
        if board is self._board:
            return
        self._board = board
        if board.connection.state is not self._line:
            self._line = board.connection.state
            self._output.tell(f"{LINE_STATE_TEXTS[self._line]}.", "connection", state=str(self._line))
        for call_id in [each for each in self._before if each not in board.calls]:
            del self._before[call_id]
            self._output.tell(f"{call_id}: over", "call-ended", call_id=call_id)
        for call_id, call in sorted(board.calls.items()):
            fields = call_fields(call, board, self._mine, self._now_s())
            lasting = {name: value for name, value in fields.items() if name != "seconds"}
            if self._before.get(call_id) != lasting:
                self._before[call_id] = lasting
                self._output.tell(call_line(call, board, self._mine, self._now_s()), "call", **fields)
