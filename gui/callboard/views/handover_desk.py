"""Passing live calls on by hand: the chooser, the questions before it is done, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.drops.drop_rules import AskReason
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.problems import ProblemCode, problem
from callboard.models.calls.call_acts import CallAct, passing_on, taking
from callboard.models.calls.call_facts import CallFacts, call_facts
from callboard.models.extension_model import ExtensionModel
from callboard.views.call_list.destination_chooser import DestinationChooser
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.questions import Answer, Questions
from callboard.views.words.call_words import why_not_act
from callboard.views.words.dialling_words import dialled_note
from callboard.views.words.handover_words import news_words, why_failed
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence


class HandoverDesk(QObject):
    """`command_requested` carries what shall be asked of the phone system. One chooser is open at a time."""

    command_requested = Signal(object)  # Command

    def __init__(
        self,
        board: Callable[[], Board],
        people: ExtensionModel,
        my_phone: MyPhone,
        look: Look,
        notices: Notices,
        questions: Questions,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._board = board
        self._people = people
        self._my_phone = my_phone
        self._look = look
        self._notices = notices
        self._questions = questions
        self._host = host
        self._chooser: DestinationChooser | None = None
        self._facts: CallFacts | None = None

    @property
    def chooser(self) -> DestinationChooser | None:
        """The chooser that is open."""
        return self._chooser

    def choose(self, act: CallAct, facts: CallFacts, near: QRect) -> None:
        """Ask where the call of `facts` shall go; questions that follow come up at `near` (on the screen)."""
        self.put_away()
        chooser = DestinationChooser(act, self._people, facts, self._look, self._host)
        chooser.chosen.connect(lambda number: self._on_chosen(act, facts, number, near))
        chooser.finished.connect(lambda _result: self._forget(chooser))
        self._chooser, self._facts = chooser, facts
        self.show_board()
        self._place(chooser)
        chooser.show()
        chooser.activateWindow()
        chooser.search.setFocus()

    def take(self, facts: CallFacts) -> None:
        """Let my phone take the ringing call of `facts`."""
        self.command_requested.emit(taking(facts, self._my_phone.number))

    def put_away(self) -> None:
        """Close an open chooser without an answer."""
        if self._chooser is not None:
            self._chooser.close()

    def show_board(self) -> None:
        """Keep what the chooser says in step with the call."""
        chooser, facts = self._chooser, self._facts
        if chooser is None or facts is None:
            return
        board = self._board()
        call = board.calls.get(facts.call_id)
        now = call_facts(call, board, self._my_phone.number) if call is not None else None
        why_not = self._why_not(chooser.act, facts, now, board)
        chooser.show_call(now, why_not, board.connection.is_live)

    def follow(self, progress: HandoverProgress) -> None:
        """A call that was passed on got further: say how it ended."""
        if progress.phase is HandoverPhase.FAILED and progress.problem is not None:
            self._notices.fail(why_failed(progress, progress.problem, self._who))
        elif words := news_words(progress, self._who, self._board().identity.generation.removeprefix("v")):
            self._notices.say(words, _ICONS.get(progress.phase, "circle-check"))

    def tell_left(self, number: str, of: str) -> None:
        """The phone `number`, which had come into the call of extension `of`, is out of it."""
        text = self.tr("{who} is out of the call of {other}.")
        self._notices.say(text.format(who=self._who(number), other=self._who(of)))

    def _place(self, chooser: DestinationChooser) -> None:
        """In the upper half of the window, and all of it on the screen."""
        host, screen = self._host, self._host.screen().availableGeometry()
        chooser.resize(chooser.size().boundedTo(screen.size()))
        corner = host.mapToGlobal(QPoint((host.width() - chooser.width()) // 2, host.height() // 8))
        highest = QPoint(screen.right() - chooser.width() + 1, screen.bottom() - chooser.height() + 1)
        chooser.move(
            max(screen.left(), min(corner.x(), highest.x())),
            max(screen.top(), min(corner.y(), highest.y())),
        )

    def _why_not(self, act: CallAct, before: CallFacts, now: CallFacts | None, board: Board) -> str:
        if now is None and board.connection.is_live:
            return problem_text(problem(ProblemCode.CALL_GONE)).what
        if act is CallAct.DIVERT and now is not None and not now.rings_at:
            return problem_text(problem(ProblemCode.CALL_NOT_RINGING, who=before.rings_at)).what
        if act is CallAct.TRANSFER and now is not None and not now.passed_on_by:
            return problem_text(problem(ProblemCode.CALL_NOT_ANSWERED, who=before.passed_on_by)).what
        return why_not_act(act, board, self._my_phone.number)

    def _on_chosen(self, act: CallAct, facts: CallFacts, number: str, near: QRect) -> None:
        command, board = passing_on(act, facts, number), self._board()
        reason = why_ask_about(number, board)
        if reason is None:
            self.command_requested.emit(command)
            return
        yes = self.tr("Divert") if act is CallAct.DIVERT else self.tr("Transfer")
        text = f"{self._question(reason).format(number=self._who(number))}\n{dialled_note(number, board)}".strip()
        self._questions.ask(text, [Answer(yes, lambda: self.command_requested.emit(command))], near)

    def _question(self, reason: AskReason) -> str:
        if reason is AskReason.EMERGENCY:
            return self.tr("{number} is an emergency number. Send the call there?")
        if reason is AskReason.CODE:
            return self.tr(
                "{number} is a code, not a phone number. Codes can change settings on your phone system. "
                "Send the call there?"
            )
        if reason is AskReason.COSTLY:
            return self.tr(
                "{number} is a premium-rate, shared-cost or satellite number. The call may cost a lot. "
                "Send the call there?"
            )
        if reason is AskReason.FIRST_ABROAD:
            return self.tr("{number} is in a country that was never called from here. Send the call there?")
        return self.tr("{number} is longer than a phone number. Send the call there?")

    def _who(self, number: str) -> str:
        return in_sentence(number, self._board().name_of(number))

    def _forget(self, chooser: DestinationChooser) -> None:
        if self._chooser is chooser:
            self._chooser, self._facts = None, None


_ICONS = {HandoverPhase.RINGING: "bell-ringing", HandoverPhase.ACCEPTED: "info-circle"}
