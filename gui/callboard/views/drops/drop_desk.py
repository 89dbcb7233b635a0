"""Drags and drops, wherever they happen: says what would happen, asks where it must, and has it done."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.domain.commands import DivertCall, TransferCall
from callboard.domain.drops.drop_rules import (
    Dragged,
    DropAsks,
    DropKeeps,
    DropOutcome,
    DropRefused,
    DropRuns,
    DropTarget,
    OntoFrom,
    OntoSlot,
    outcome_of_call,
    outcome_of_drop,
)
from callboard.models.drag_payload import dragged_in, is_own, may_hold_number
from callboard.views.drops.drag_in_hand import DragInHand
from callboard.views.drops.drag_pill import BESIDE, FollowingPill, pill_pixmap
from callboard.views.drops.drop_deeds import DropDeeds, asked_first
from callboard.views.drops.drop_words import BoardPeople, PillWords, pill_words, strong_parts
from callboard.views.drops.whole_lists import WholeLists
from callboard.views.look.look import Look
from callboard.views.notices import Notices
from callboard.views.questions import Questions
from callboard.views.words.phrases import text_of
from callboard.wording.drop_sentences import hint_in_status, hint_on_target, refusal

PILL_SPACE = 36
"""Below a field that is held over, for the pill under the pointer."""
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


def never() -> bool:
    """What is asked before a drop of another program, while nobody chose otherwise."""
    return False


class DropDesk(QObject):
    """Every drop target in the window asks here, so that all follow the one table in `domain/drops/drop_rules.py`.

    A view hands over its four drag events, with the target under the pointer and where that is on the screen.
    """

    command_requested = Signal(object)  # Command
    fill_from_requested = Signal(str)
    fill_to_requested = Signal(str)
    people_added = Signal(str, list)  # slot ("" is the one being set up), numbers
    names_read = Signal(dict)  # number to name, as it came along with what was let go
    favourites_dropped = Signal(list, int)  # numbers, row before which
    template_chosen = Signal(str, str)  # template, slot
    watch_requested = Signal(object, list)  # Wish, numbers: none of them is free yet
    drag_changed = Signal()  # something is being dragged from now on, or is not any more

    def __init__(
        self,
        board: Callable[[], Board],
        look: Look,
        notices: Notices,
        questions: Questions,
        parent: QWidget,
        asks_before_foreign: Callable[[], bool] = never,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._look = look
        self._notices = notices
        self._questions = questions
        self._asks_before_foreign = asks_before_foreign
        self.whole = WholeLists(board)
        self._hand = DragInHand(board, self)
        self._deeds = DropDeeds(self, board, look, notices, questions, parent)
        self.gate = self._deeds.gate
        self._host = parent
        self._pill = FollowingPill(look, parent)
        self.widened: Callable[[DropTarget, Dragged], DropTarget] = lambda target, _: target
        """What is meant by a target that is one of several: all of them."""
        self._hand.changed.connect(self._on_changed)
        self.hint_text = ""
        self.carried_text = ""

    def put_refusal_away(self) -> None:
        """What was refused is out of sight: another page, another room."""
        self._deeds.refusal.forget()

    # a drag, event by event

    @property
    def is_dragging(self) -> bool:
        """Whether something is being dragged over one of our windows, or out of one."""
        return self._hand.is_there

    @property
    def dragged(self) -> Dragged:
        """What is being dragged; nothing while nothing is."""
        return self._hand.dragged

    def would_take(self, target: DropTarget) -> bool:
        """Whether what is being dragged could be let go on `target`; false while nothing is."""
        return self._hand.would_take(target)

    def enter(self, event: QDragEnterEvent) -> None:
        """Something came over a target."""
        if not may_hold_number(event.mimeData()):
            event.ignore()
            return
        self.begin(event.mimeData())
        event.setDropAction(COPY)
        event.accept()

    def move(self, event: QDragMoveEvent, target: DropTarget | None, place: QRect) -> DropOutcome | None:
        """It is over `target`, which lies at `place` on the screen: say what letting go does, or that it cannot be."""
        self._follow(place)
        if target is None:
            self._say_nothing()
            event.ignore()
            return None
        outcome = self.hover(self.widened(target, self._hand.dragged))
        if isinstance(outcome, DropRefused):
            why = text_of(refusal(outcome, self._people()))
            below_pill = place.adjusted(0, 0, 0, self._look.px(PILL_SPACE))
            self._deeds.refusal.hold(why, below_pill, self._questions.host_at(place))
            event.ignore()
        else:
            self._deeds.refusal.put_away()
            _accept(event, _action_of(outcome))
        return outcome

    def reorder(self, event: QDragMoveEvent, text: str) -> None:
        """It is moved inside the list it came from; `text` says where it goes."""
        self._hand.forget_target()
        self._deeds.refusal.put_away()
        self.hint_text = ""
        self._notices.hint(text)
        _accept(event, MOVE)

    def leave(self, event: QDragLeaveEvent | None = None) -> None:
        """It went away, or was let go."""
        self._say_nothing()
        self.carried_text = ""
        self._hand.leave()
        if event is not None:
            event.accept()

    def let_go(self, event: QDropEvent, target: DropTarget | None, place: QRect) -> None:
        """It was let go over `target`: do what was announced."""
        if target is None:
            event.ignore()
            self.leave()
            return
        target = self.widened(target, self._hand.dragged)
        outcome = self._hand.let_go(event.mimeData(), target)
        self.names_read.emit(dict(self._hand.dragged.names))
        is_foreign = not is_own(event.mimeData())
        _accept(event, _action_of(outcome))
        self.leave()
        self._do_all(event.mimeData(), outcome, target, place, is_foreign and self._asks_before_foreign())

    def carry(self, source: QWidget, mime: QMimeData) -> None:
        """Drag `mime` out of `source`, with the pill under the pointer, until it is let go somewhere."""
        drag = QDrag(source)
        drag.setMimeData(mime)
        self._hand.hold(mime)
        words = pill_words(self._hand.dragged, self._people())
        drag.setPixmap(pill_pixmap(self._look, words, source.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-BESIDE.x(), -BESIDE.y()))
        try:
            drag.exec(COPY | MOVE, COPY)
        finally:
            self._say_nothing()
            self._hand.release()

    # the same in single steps

    def begin(self, mime: QMimeData) -> None:
        """A drag came in: read it once, not at every move of the pointer."""
        self._hand.begin(mime)
        self.carried_text = ", ".join(map(self._people().person, self._hand.dragged.numbers))

    def hover(self, target: DropTarget) -> DropOutcome:
        """The drag is over `target`: say what letting go would do, there (`hint_text`) and in the status line."""
        outcome = self._hand.announce(target)
        hint = hint_on_target(outcome)
        self.hint_text = text_of(hint) if hint is not None else ""
        said = hint_in_status(outcome, self._board(), self._people())
        strong = () if isinstance(outcome, DropRefused) else strong_parts(said)
        self._notices.hint(self.gate.told_with(text_of(said), outcome), strong)
        return outcome

    def drop(self, mime: QMimeData, target: DropTarget, near: QRect) -> None:
        """It was let go over `target`, which lies at `near` on the screen."""
        asks = not is_own(mime) and self._asks_before_foreign()
        self._do_all(mime, self._hand.let_go(mime, target), target, near, asks)

    # without a mouse

    def copy(self, mime: QMimeData) -> None:
        """Put `mime` on the clipboard: Ctrl+V on a target then does what dragging it there does."""
        # Read before it is the clipboard's: as soon as another program copies something, it is gone.
        carried = pill_words(dragged_in(mime, self._board().extensions), self._people()).text
        QGuiApplication.clipboard().setMimeData(mime)
        text = self.tr("{what} copied. Press Ctrl+V on a person, a room or To to use it there.")
        self._notices.say(text.format(what=carried), "copy")

    def paste(self, mime: QMimeData | None, target: DropTarget, near: QRect) -> None:
        """The clipboard was let go over `target`. What another program put there never calls without a question."""
        mime = QMimeData() if mime is None else mime
        dragged = dragged_in(mime, self._board().extensions)
        target = self.widened(target, dragged)
        outcome = outcome_of_drop(dragged, target, self._board())
        self.names_read.emit(dict(dragged.names))
        self._do_all(mime, outcome, target, near, asks=not is_own(mime))

    def choose(self, number: str, target: DropTarget, near: QRect, asks: bool) -> None:
        """One of several numbers was chosen for `target`; with `asks` nothing is called without a question."""
        outcome = outcome_of_drop(Dragged((number,)), target, self._board())
        self._deeds.do(asked_first(outcome) if asks else outcome, target, near, asks_again=asks)

    def call(self, dn_from: str, number_to: str, near: QRect, is_told: bool = False) -> None:
        """A call was asked for by hand, by double-click or menu, at `near`; see `DropDeeds.do` for `is_told`."""
        self._deeds.do(outcome_of_call(dn_from, number_to, self._board()), OntoFrom(), near, is_told=is_told)

    def call_in(self, slot: str, number: str, near: QRect) -> None:
        """Somebody is to be called into the conference in `slot`, by hand, at `near`."""
        target = OntoSlot(slot)
        self._deeds.do(outcome_of_drop(Dragged((number,)), target, self._board()), target, near)

    def agree(self, slot: str, numbers: Sequence[str], near: QRect, go: Callable[[], None]) -> None:
        """Call `go` once everybody in `numbers` may be called into `slot`: some are never called without a question."""
        self._deeds.agree(slot, numbers, near, go)

    def numbers_on_clipboard(self) -> tuple[str, ...]:
        """The numbers that were copied, here or in another program."""
        # Nothing was copied yet, or it was cleared: some window systems then have no contents at all.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return dragged_in(mime, self._board().extensions).numbers if mime is not None else ()

    def pill(self, text: str, ratio: float) -> QPixmap:
        """What hangs under the pointer while `text` is dragged."""
        return pill_pixmap(self._look, PillWords("phone", text), ratio)

    def _do_all(self, mime: QMimeData, outcome: DropOutcome, target: DropTarget, near: QRect, asks: bool) -> None:
        if self.whole.taken(mime, outcome, target):
            return
        outcome, many = self.whole.in_full(mime, outcome, target)
        if many is not None and self.whole.show_many is not None:
            self.whole.show_many(many, target, near, asks)
        else:
            self._deeds.do(asked_first(outcome) if asks else outcome, target, near, asks_again=asks)

    def _people(self) -> BoardPeople:
        return BoardPeople(self._board(), self._hand.dragged.names)

    def _say_nothing(self) -> None:
        self._hand.forget_target()
        self.hint_text = ""
        self._notices.hint("")
        self._deeds.refusal.release()

    def _follow(self, place: QRect) -> None:
        if self.is_dragging and not self._hand.is_own:
            words = pill_words(self._hand.dragged, self._people())
            if not shiboken6.isValid(self._pill):  # it went with a window that was closed
                self._pill = FollowingPill(self._look, self._host)
            self._pill.follow(words, QCursor.pos(), self._questions.host_at(place))

    def _on_changed(self) -> None:
        if not self.is_dragging and shiboken6.isValid(self._pill):
            self._pill.hide()
        self.drag_changed.emit()


def _accept(event: QDropEvent, action: Qt.DropAction) -> None:
    # Another program that offered its text for copying only must not be told that it was moved away.
    event.setDropAction(action if event.possibleActions() & action else COPY)
    event.accept()


def _action_of(outcome: DropOutcome) -> Qt.DropAction:
    if isinstance(outcome, DropRuns | DropAsks) and isinstance(outcome.command, TransferCall | DivertCall):
        return MOVE
    return MOVE if isinstance(outcome, DropKeeps) and outcome.is_move else COPY
