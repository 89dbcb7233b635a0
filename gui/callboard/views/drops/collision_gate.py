"""Between a call that is asked for on the board and the phone system: is a colleague talking to that number?"""

from collections.abc import Callable

from PySide6.QtCore import QRect

from callboard.domain.board import Board
from callboard.domain.calls.collision import Collision, CollisionKind
from callboard.domain.commands import Command, PlaceCall, called_number
from callboard.domain.drops.drop_outcomes import AskReason, DropAsks, DropOutcome, DropRuns
from callboard.domain.numbers.number_identity import is_inside
from callboard.models.calls.call_diary_now import moment_now
from callboard.views.drops.drop_words import BoardPeople
from callboard.views.questions import Answer, Questions
from callboard.views.words.collision_words import collision_line
from callboard.views.words.dialling_words import dialled_note
from callboard.views.words.phrases import text_of
from callboard.wording.drop_questions import question

ASKED = (CollisionKind.TALKING, CollisionKind.CALLING)


class CollisionGate:
    """`guard` knows who else is in touch with a number: (the phone that rings first, the number called then)."""

    def __init__(self, board: Callable[[], Board], questions: Questions) -> None:
        self._board = board
        self._questions = questions
        self.guard: Callable[[str, str], Collision | None] = lambda _dn_from, _number_to: None
        self.note_of: Callable[[Command], str] = lambda _: ""
        """What else is worth knowing about those who would ring; it hinders nobody."""

    def line_on(self, command: Command) -> str:
        """What there is to say before `command` is asked; "" for nothing."""
        found = self._collision(command)
        return collision_line(found, self._board(), moment_now()) if found is not None else ""

    def told_with(self, text: str, outcome: DropOutcome) -> str:
        """`text`, which says what letting go does, with what there is to say before that."""
        if not isinstance(outcome, DropRuns | DropAsks):
            return text
        digits = dialled_note(called_number(outcome.command), self._board())
        sent = f"{digits}." if digits else ""
        parts = (text, sent, self.line_on(outcome.command), self.note_of(outcome.command))
        return " ".join(filter(None, parts))

    def pass_on(self, command: Command, near: QRect, go: Callable[[], None], agreed: Callable[[], None]) -> None:
        """`go`, or ask first where a colleague talks to that number now: Enter calls anyway (`agreed`)."""
        found = self._collision(command)
        if found is None or found.kind not in ASKED:
            go()
            return
        words = question(DropAsks(command, AskReason.BUSY), BoardPeople(self._board()))
        yes = Answer(text_of(words.yes), agreed, kind="strong", is_first=True)
        head = collision_line(found, self._board(), moment_now()).rstrip(".")
        self._questions.ask(text_of(words.text), [yes], near, head)

    def _collision(self, command: Command) -> Collision | None:
        """With whom an extension talks stands on its tile already."""
        if not isinstance(command, PlaceCall) or is_inside(command.number_to, self._board()):
            return None
        return self.guard(command.dn_from, command.number_to)
