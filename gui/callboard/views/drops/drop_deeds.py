"""Carries out what a drop leads to: asks first, lets a number be chosen, tells the window, or says why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.domain.commands import AddToConference, DivertCall, PlaceCall, TransferCall, called_number
from callboard.domain.drops.drop_rules import (
    AskReason,
    Dragged,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropFillsBuilder,
    DropKeeps,
    DropOutcome,
    DropRefused,
    DropRuns,
    DropTarget,
    DropWatches,
    OntoExtension,
    OntoFrom,
    outcome_of_drop,
)
from callboard.domain.first_free import is_idle
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.request_rules import why_not
from callboard.domain.watch import wish_of
from callboard.views.drops.collision_gate import CollisionGate
from callboard.views.drops.drop_words import BoardPeople
from callboard.views.drops.refusal_hint import RefusalHint
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs
from callboard.views.notices import Notices
from callboard.views.questions import Answer, Questions
from callboard.views.words.dialling_words import dialled_note
from callboard.views.words.phrases import text_of
from callboard.wording.drop_questions import question
from callboard.wording.drop_sentences import refusal

if TYPE_CHECKING:
    from callboard.views.drops.drop_desk import DropDesk

translate = QCoreApplication.translate

MOST_CHOICES = 8
DISC = 32
ABOUT_A_PHONE = frozenset({AskReason.BUSY, AskReason.DO_NOT_DISTURB, AskReason.OFFLINE})


def asked_first(outcome: DropOutcome) -> DropOutcome:
    """The same, but nothing is called without a question."""
    return DropAsks(outcome.command, AskReason.FOREIGN, outcome.among) if isinstance(outcome, DropRuns) else outcome


class DropDeeds:
    """`desk` is told what is to be done; its signals carry it out."""

    def __init__(
        self,
        desk: DropDesk,
        board: Callable[[], Board],
        look: Look,
        notices: Notices,
        questions: Questions,
        host: QWidget,
    ) -> None:
        self._desk = desk
        self._board = board
        self._notices = notices
        self._questions = questions
        self._look = look
        self._discs = Discs(look)
        self._host = host
        self._refusal = RefusalHint(look, host)
        self.gate = CollisionGate(board, questions)

    @property
    def refusal(self) -> RefusalHint:
        """Why something cannot be dropped; a window that was closed takes its own with it."""
        if not shiboken6.isValid(self._refusal):
            self._refusal = RefusalHint(self._look, self._host)
        return self._refusal

    def do(
        self, outcome: DropOutcome, target: DropTarget, near: QRect, asks_again: bool = False, is_told: bool = False
    ) -> None:
        """Do `outcome` of a drop on `target`. With `asks_again` a number that is chosen first is asked about, too. With
        `is_told` it has been said already that a colleague is in touch with the number."""
        self._questions.leave_place()
        if isinstance(outcome, DropRefused):
            self._refuse(outcome, near)
        elif isinstance(outcome, DropRuns):
            self._run(outcome, near, is_told)
        elif isinstance(outcome, DropAsks):
            self._ask(outcome, near)
        elif isinstance(outcome, DropChooses):
            self._choose(outcome.numbers, target, near, asks_again)
        elif isinstance(outcome, DropWatches):
            self._watch(outcome, near)
        elif isinstance(outcome, DropAdds):
            self._desk.people_added.emit(outcome.slot, list(outcome.numbers))
        elif isinstance(outcome, DropKeeps):
            self._desk.favourites_dropped.emit(list(outcome.numbers), outcome.row)
        elif isinstance(outcome, DropFillsBuilder):
            self._desk.template_chosen.emit(outcome.template, outcome.slot)
        else:
            self._fill(outcome, target)

    def agree(self, slot: str, numbers: Sequence[str], near: QRect, go: Callable[[], None]) -> None:
        """Ask about each of `numbers` that is never called without a question, one by one; `go` if all are agreed."""
        reasons = [(place, why_ask_about(number, self._board())) for place, number in enumerate(numbers)]
        place, reason = next(((place, reason) for place, reason in reasons if reason is not None), (0, None))
        if reason is None:
            go()
            return
        rest = numbers[place + 1 :]
        words = question(DropAsks(AddToConference(slot, numbers[place]), reason), BoardPeople(self._board()))
        text = "\n".join(filter(None, (text_of(words.text), dialled_note(numbers[place], self._board(), reason))))
        yes = Answer(text_of(words.yes), lambda: self.agree(slot, rest, near, go), kind="strong")
        self._questions.ask(text, [yes], near, text_of(words.head))

    def _run(self, outcome: DropRuns, near: QRect, is_told: bool) -> None:
        def go() -> None:
            self._desk.command_requested.emit(outcome.command)

        def agreed() -> None:
            self._on_agreed(DropAsks(outcome.command, AskReason.FIRST_FREE, outcome.among), near)

        if is_told:
            go()
        else:
            self.gate.pass_on(outcome.command, near, go, agreed)

    def _refuse(self, outcome: DropRefused, near: QRect) -> None:
        text = text_of(refusal(outcome, BoardPeople(self._board())))
        if text:
            self._notices.say(text, "ban")
            self.refusal.tell(text, near, self._questions.host_at(near))

    def _fill(self, outcome: DropFills, target: DropTarget) -> None:
        if isinstance(target, OntoFrom):
            self._desk.fill_from_requested.emit(outcome.number)
        else:
            self._desk.fill_to_requested.emit(outcome.number)

    def _ask(self, outcome: DropAsks, near: QRect) -> None:
        words = question(outcome, BoardPeople(self._board()))
        kind = "strong" if outcome.reason is not AskReason.FOREIGN else "primary"
        answers = [Answer(text_of(words.yes), lambda: self._on_agreed(outcome, near), kind=kind)]
        wanted = wish_of(outcome.command)
        if outcome.reason is AskReason.BUSY and wanted is not None:
            wish, phone = wanted
            wait = translate("Drops", "Wait until free")
            begin = lambda: self._desk.watch_requested.emit(wish, [phone])  # noqa: E731
            answers.insert(0, Answer(wait, begin, name="question.wait"))
        head = text_of(words.head) if words.head.source else ""
        note = dialled_note(called_number(outcome.command), self._board(), outcome.reason)
        text = "\n".join(filter(None, (self.gate.line_on(outcome.command), text_of(words.text), note)))
        self._questions.ask(text, answers, near, head, self._disc_of(outcome))

    def _watch(self, outcome: DropWatches, near: QRect) -> None:
        def begin() -> None:
            self._desk.watch_requested.emit(outcome.wish, list(outcome.targets))

        if not outcome.asks_first:
            begin()
            return
        head = translate("Drops", "None of them is free")
        text = translate("Drops", "Wait until one is, and then be asked whether to pass the call on?")
        self._questions.ask(text, [Answer(translate("Drops", "Wait"), begin)], near, head)

    def _on_agreed(self, outcome: DropAsks, near: QRect) -> None:
        # While it was asked somebody may have hung up, left, or pulled the line.
        problem = why_not(outcome.command, self._board())
        wanted = wish_of(outcome.command)
        if problem is not None:
            self._refuse(DropRefused(problem), near)
        elif outcome.among and wanted is not None and not is_idle(wanted[1], self._board()):
            # Who was the first to be free is not any more: whoever is next is offered, nobody is rung unasked.
            self._desk.watch_requested.emit(wanted[0], list(outcome.among))
        else:
            self._desk.command_requested.emit(outcome.command)

    def _disc_of(self, outcome: DropAsks) -> QPixmap | None:
        command = outcome.command
        number = command.dn_from if isinstance(command, PlaceCall) else ""
        if isinstance(command, TransferCall | DivertCall):
            number = command.destination
        if outcome.reason not in ABOUT_A_PHONE or not number:
            return None
        size, ratio = self._look.px(DISC), self._host.devicePixelRatioF()
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._discs.draw(painter, QRect(0, 0, size, size), self._board().state_of(number))
        painter.end()
        return picture

    def _choose(self, numbers: tuple[str, ...], target: DropTarget, near: QRect, asks_again: bool) -> None:
        def take(number: str) -> None:
            outcome = outcome_of_drop(Dragged((number,)), target, self._board())
            self.do(asked_first(outcome) if asks_again else outcome, target, near, asks_again)

        def answer(number: str) -> Answer:
            return Answer(BoardPeople(self._board()).person(number), lambda: take(number), kind="choice")

        head, text = translate("Drops", "Which number?"), ""
        if isinstance(target, OntoExtension):
            who = BoardPeople(self._board()).person(target.number)
            text = translate("Drops", "{who} rings first, then the number that you choose.").format(who=who)
        answers = [answer(number) for number in numbers[:MOST_CHOICES]]
        self._questions.ask(text, answers, near, head, is_of_place=True)
