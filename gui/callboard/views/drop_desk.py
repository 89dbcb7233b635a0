"""Drags and drops, wherever they happen: says what would happen, asks where it must, and has it done."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPixmap

from callboard.domain.board import Board
from callboard.domain.commands import Command
from callboard.domain.drop_rules import (
    Dragged,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropOutcome,
    DropRefused,
    DropRuns,
    DropTarget,
    OntoFrom,
    OntoSlot,
    outcome_of_call,
    outcome_of_drop,
)
from callboard.models.drag_payload import dragged_in, is_own
from callboard.views.look.look import Look
from callboard.views.look.theme import BODY_PX, font_of
from callboard.views.notices import Notices
from callboard.views.phrases import text_of
from callboard.views.questions import Answer, Questions
from callboard.views.state_words import in_sentence
from callboard.wording.drop_sentences import hint_in_status, hint_on_target, question, refusal

NOTHING = Dragged(())
PILL_HEIGHT = 30
MOST_CHOICES = 5


class DropDesk(QObject):
    """Every drop target in the window asks here, so that all follow the one table in `domain/drop_rules.py`."""

    command_requested = Signal(object)  # Command
    fill_from_requested = Signal(str)
    fill_to_requested = Signal(str)
    people_added = Signal(str, list)  # slot ("" is the one being set up), numbers

    def __init__(
        self,
        board: Callable[[], Board],
        look: Look,
        notices: Notices,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._look = look
        self._notices = notices
        self._questions = questions
        self._dragged = NOTHING
        self.hint_text = ""
        self.carried_text = ""

    def begin(self, mime: QMimeData) -> None:
        """A drag came in: read it once, not at every move of the pointer."""
        self._dragged = dragged_in(mime, self._board().extensions)
        names = (in_sentence(number, self._board().name_of(number)) for number in self._dragged.numbers)
        self.carried_text = ", ".join(names)

    def hover(self, target: DropTarget) -> DropOutcome:
        """The drag is over `target`: say what letting go would do, there (`hint_text`) and in the status line."""
        board = self._board()
        outcome = outcome_of_drop(self._dragged, target, board)
        hint = hint_on_target(outcome)
        self.hint_text = text_of(hint) if hint is not None else ""
        self._notices.hint(text_of(hint_in_status(outcome, board)))
        return outcome

    def leave(self) -> None:
        """The drag is over."""
        self._dragged, self.hint_text, self.carried_text = NOTHING, "", ""
        self._notices.hint("")

    def drop(self, mime: QMimeData, target: DropTarget, near: QRect) -> None:
        """It was let go over `target`, which lies at `near` on the screen."""
        dragged = dragged_in(mime, self._board().extensions)
        self._do(outcome_of_drop(dragged, target, self._board()), target, near)

    def paste(self, mime: QMimeData, target: DropTarget, near: QRect) -> None:
        """The clipboard was let go over `target`. What another program put there never calls without a question."""
        outcome = outcome_of_drop(dragged_in(mime, self._board().extensions), target, self._board())
        if isinstance(outcome, DropRuns) and not is_own(mime):
            self._ask(text_of(hint_in_status(outcome, self._board())), self.tr("Call"), outcome.command, near)
        else:
            self._do(outcome, target, near)

    def call(self, dn_from: str, number_to: str, near: QRect) -> None:
        """A call was asked for by hand, by double-click or menu, at `near`."""
        self._do(outcome_of_call(dn_from, number_to, self._board()), OntoFrom(), near)

    def call_in(self, slot: str, number: str, near: QRect) -> None:
        """Somebody is to be called into the conference in `slot`, by hand, at `near`."""
        target = OntoSlot(slot)
        self._do(outcome_of_drop(Dragged((number,)), target, self._board()), target, near)

    def numbers_on_clipboard(self) -> tuple[str, ...]:
        """The numbers that were copied, here or in another program."""
        return dragged_in(QGuiApplication.clipboard().mimeData(), self._board().extensions).numbers

    def pill(self, text: str, ratio: float) -> QPixmap:
        """What hangs under the pointer while `text` is dragged."""
        font = font_of(BODY_PX)
        width = QFontMetrics(font).horizontalAdvance(text) + 28
        pixmap = QPixmap(round(width * ratio), round(PILL_HEIGHT * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("text"))
        box = QRectF(QPointF(0, 0), QPointF(width, PILL_HEIGHT))
        painter.drawRoundedRect(box, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
        painter.setPen(self._look.theme.colour("surface"))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
        return pixmap

    def _do(self, outcome: DropOutcome, target: DropTarget, near: QRect) -> None:
        if isinstance(outcome, DropRefused):
            self._notices.say(text_of(refusal(outcome, self._board())))
        elif isinstance(outcome, DropRuns):
            self.command_requested.emit(outcome.command)
        elif isinstance(outcome, DropAsks):
            text, yes = question(outcome, self._board())
            self._ask(text_of(text), text_of(yes), outcome.command, near)
        elif isinstance(outcome, DropChooses):
            self._choose(outcome.numbers, target, near)
        elif isinstance(outcome, DropAdds):
            self.people_added.emit(outcome.slot, list(outcome.numbers))
        else:
            self._fill(outcome, target)

    def _fill(self, outcome: DropFills, target: DropTarget) -> None:
        if isinstance(target, OntoFrom):
            self.fill_from_requested.emit(outcome.number)
        else:
            self.fill_to_requested.emit(outcome.number)

    def _ask(self, text: str, yes: str, command: Command, near: QRect) -> None:
        self._questions.ask(text, [Answer(yes, lambda: self.command_requested.emit(command))], near)

    def _choose(self, numbers: tuple[str, ...], target: DropTarget, near: QRect) -> None:
        def answer(number: str) -> Answer:
            return Answer(
                in_sentence(number, self._board().name_of(number)),
                lambda: self._do(outcome_of_drop(Dragged((number,)), target, self._board()), target, near),
            )

        self._questions.ask(self.tr("Which number?"), [answer(number) for number in numbers[:MOST_CHOICES]], near)
