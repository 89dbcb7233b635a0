"""Make a call: which phone rings first, whom it calls then, and how far calls made here have come."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.call_progress import CallPhase, CallProgress
from callboard.domain.capability import Feature
from callboard.domain.commands import DropLeg
from callboard.domain.drop_rules import OntoFrom, OntoTo
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not_call
from callboard.models.extension_model import ExtensionModel
from callboard.views.dialer.progress_card import ProgressCard
from callboard.views.dialer.progress_words import summary_of
from callboard.views.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.number_field import NumberField
from callboard.views.phrases import problem_text
from callboard.views.state_words import in_sentence

MOST_CARDS = 3
NOT_CONNECTED = problem(ProblemCode.NOT_CONNECTED)


class DialPanel(QWidget):
    """`call_requested` carries numbers that were checked; questions still may follow."""

    call_requested = Signal(str, str, QRect)  # from, to, where it was asked for
    command_requested = Signal(object)  # Command

    def __init__(
        self,
        board: Callable[[], Board],
        people: ExtensionModel,
        my_phone: MyPhone,
        desk: DropDesk,
        look: Look,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dial")
        self._board = board
        self._my_phone = my_phone
        self._look = look
        self._notices = notices
        self._cards: dict[int, ProgressCard] = {}
        self.dn_from = NumberField(people, look, desk, OntoFrom(), self)
        self.dn_from.setObjectName("dial.from")
        self.dn_from.setAccessibleName(self.tr("From: the phone that rings first"))
        self.dn_from.setPlaceholderText(self.tr("Your phone: name or number"))
        self.number_to = NumberField(people, look, desk, OntoTo(), self)
        self.number_to.setObjectName("dial.to")
        self.number_to.setAccessibleName(self.tr("To: name or number"))
        self.number_to.setPlaceholderText(self.tr("Name or number"))
        self.call = QPushButton(self.tr("Call"), self)
        self.call.setObjectName("dial.call")
        self.call.setProperty("kind", "primary")
        self._remark = QLabel(self)
        self._remark.setObjectName("dial.remark")
        self._remark.setWordWrap(True)
        self._cards_layout = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._check()

    def set_from(self, number: str) -> None:
        """This phone rings first."""
        self.dn_from.set_number(number)

    def set_to(self, number: str) -> None:
        """This number is called; nothing happens yet."""
        self.number_to.set_number(number)
        self.number_to.setFocus()

    def show_board(self) -> None:
        """What may be asked can be different now."""
        if not self.dn_from.text() and self._my_phone.number in self._board().extensions:
            self.set_from(self._my_phone.number)
        self._check()
        can_drop = self._board().connection.is_live and self._board().capabilities.offers(Feature.DROP)
        for card in self._cards.values():
            card.set_can_cancel(can_drop)

    def show_progress(self, progress: CallProgress) -> None:
        """A callback that was asked for here got further."""
        card = self._cards.get(progress.request_id)
        if card is None:
            if progress.is_over and progress.phase is CallPhase.ENDED:
                return
            card = self._add_card(progress)
        else:
            card.show_progress(progress)
        failure = progress.problem
        self._notices.say(problem_text(failure).what if failure else summary_of(progress, self._person))
        if progress.phase is CallPhase.TALKING:
            self._make_ready_for_next(progress)

    @property
    def cards(self) -> tuple[ProgressCard, ...]:
        """The cards that are shown, oldest first."""
        return tuple(self._cards.values())

    def _person(self, number: str) -> str:
        return in_sentence(number, self._board().name_of(number))

    def _why_not(self) -> Problem | None:
        if not self._board().connection.is_live:
            return NOT_CONNECTED
        dn_from, number_to = self.dn_from.number(), self.number_to.number()
        if isinstance(dn_from, Problem):
            return dn_from
        return number_to if isinstance(number_to, Problem) else why_not_call(dn_from, number_to, self._board())

    def _check(self) -> None:
        why_not = self._why_not()
        is_silent = why_not is not None and why_not.code is ProblemCode.NUMBER_EMPTY
        text = problem_text(why_not).what if why_not is not None and not is_silent else self._match()
        role = "error" if why_not is not None and not is_silent else "second"
        if (self.call.isEnabled(), self._remark.text(), self._remark.property("role")) == (why_not is None, text, role):
            return  # asked at every news, and styling is dear
        self.call.setEnabled(why_not is None)
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        self._remark.setProperty("role", role)
        self._remark.style().polish(self._remark)

    def _match(self) -> str:
        number = self.number_to.number()
        if isinstance(number, Problem) or number in self.number_to.text().split():
            return ""
        return self.tr("Will dial {number}").format(number=self._person(number))

    def _on_call(self) -> None:
        why_not = self._why_not()
        if why_not is not None:
            self._check()
            self._notices.say(problem_text(why_not).what)
            return
        dn_from, number_to = self.dn_from.number(), self.number_to.number()
        if isinstance(dn_from, str) and isinstance(number_to, str):
            if not self._my_phone.number:
                self._my_phone.choose(dn_from)
            near = QRect(self.call.mapToGlobal(QPoint(0, 0)), self.call.size())
            self.call_requested.emit(dn_from, number_to, near)

    def _add_card(self, progress: CallProgress) -> ProgressCard:
        is_mine = progress.dn_from == self._my_phone.number
        card = ProgressCard(progress, self._person, is_mine, self._look, self)
        card.left.connect(lambda: self._remove_card(progress.request_id))
        card.cancel_requested.connect(self._on_cancel)
        card.retry_requested.connect(lambda dn_from, to: self._on_retry(progress.request_id, dn_from, to))
        card.set_can_cancel(self._board().capabilities.offers(Feature.DROP))
        self._cards[progress.request_id] = card
        self._cards_layout.insertWidget(0, card)
        while len(self._cards) > MOST_CARDS:
            self._remove_card(next(iter(self._cards)))
        return card

    def _remove_card(self, request_id: int) -> None:
        card = self._cards.pop(request_id, None)
        if card is not None:
            card.hide()
            card.deleteLater()

    def _on_cancel(self, progress: CallProgress) -> None:
        if progress.call_id is not None:
            self.command_requested.emit(DropLeg(progress.call_id, progress.dn_from))

    def _on_retry(self, request_id: int, dn_from: str, number_to: str) -> None:
        self._remove_card(request_id)
        self.call_requested.emit(dn_from, number_to, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def _make_ready_for_next(self, progress: CallProgress) -> None:
        if self.number_to.number() == progress.number_to:
            self.number_to.set_number("")
        if self._my_phone.number:
            self.set_from(self._my_phone.number)

    def _on_my_phone(self, number: str) -> None:
        self.set_from(number)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Make a call"), self)
        title.setProperty("role", "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (text, field) in enumerate(((self.tr("From"), self.dn_from), (self.tr("To"), self.number_to))):
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._remark, 2, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.call, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addLayout(buttons)
        layout.addLayout(self._cards_layout)

    def _connect(self) -> None:
        for field in (self.dn_from, self.number_to):
            field.number_changed.connect(self._check)
        self.dn_from.confirmed.connect(self.number_to.setFocus)
        self.number_to.confirmed.connect(self._on_call)
        self.call.clicked.connect(self._on_call)
        self._my_phone.changed.connect(self._on_my_phone)
