"""A new conference: who, how they join, and start."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.commands import StartConference
from callboard.domain.conference import ConferencePlan, SlotState
from callboard.domain.connection import Connection
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not
from callboard.models.participants_model import ParticipantsModel
from callboard.views.button_icons import put_icon
from callboard.views.conference.chip_field import ChipField
from callboard.views.conference.conference_words import plan_words, room_name, subtitle
from callboard.views.conference.options_group import OptionsGroup
from callboard.views.conference.participants_view import ParticipantsView
from callboard.views.conference.turning_rows import TurningRow
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.fields.number_field import NumberField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.phrases import problem_text

MARGIN, NARROW, LOW = 24, 440, 260
BELOW_SUBTITLE = 2


class BuilderPage(QWidget):
    """`start_requested` carries a plan that may be started as far as can be told here."""

    start_requested = Signal(object)  # ConferencePlan

    def __init__(
        self,
        board: Callable[[], Board],
        people: ParticipantsModel,
        chips: ParticipantsView,
        options: OptionsGroup,
        field: NumberField,
        my_phone: MyPhone,
        notices: Notices,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conf.builder")
        self._look = look
        self._board = board
        self._people = people
        self._my_phone = my_phone
        self._notices = notices
        self.chips = chips
        self.options = options
        self.field = field
        self.field.setObjectName("conf.person")
        self.field.setAccessibleName(self.tr("Add a name or number"))
        self.field.setPlaceholderText(self.tr("Add a name or number…"))
        self._chip_field = ChipField(chips, field, look, self)
        self._slot = ""
        self._drop_row: int | None = None
        self._title = label(self, "conf.title", "page-title", wraps=True)
        self._subtitle = label(self, "conf.subtitle", "second", wraps=True)
        self._count = label(self, "conf.count", "second")
        self._summary = WrappingLabel("conf.summary", "second", self)
        self.start = QPushButton(self)
        self.start.setAccessibleName(self.tr("Start conference"))
        self.start.setObjectName("conf.start")
        self.start.setProperty("kind", "primary")
        self._lay_out()
        self._connect()
        self.show_board()

    @property
    def slot(self) -> str:
        """The room that is being set up."""
        return self._slot

    def show_slot(self, slot: str) -> None:
        """Set up `slot` with whoever is on the list."""
        self._slot = slot
        self.show_board()

    def show_board(self) -> None:
        """What may be started can be different now."""
        board = self._board()
        self.chips.set_live(board.connection.is_live)
        room = room_name(self._slot, board, self._my_phone.number)
        title = self.tr("New conference in {room}") if self._slot else self.tr("New conference")
        self._title.setText(title.format(room=room))
        self._subtitle.setText(subtitle(self._slot, board))
        options = board.capabilities.of(Feature.CONFERENCE_OPTIONS)
        self.options.show_capability(options, board.identity.generation, no_line_words(board.connection))
        if board.slot_state(self._slot) in (SlotState.RUNNING, SlotState.FILLING):
            self.options.show_in_use(_reason(problem(ProblemCode.SLOT_IN_USE, slot=self._slot), board.connection))
        self._check()

    def add(self, numbers: list[str]) -> None:
        """Put `numbers` on the list: where they were dropped on it, else at its end."""
        self._people.add(numbers, self._drop_row)
        self._drop_row = None

    def clear(self) -> None:
        """It was started: the next one begins empty."""
        self._people.clear()
        self.options.clear()

    def try_to_start(self) -> None:
        """As the button does."""
        if self.start.isEnabled():
            self.start_requested.emit(self._plan())

    def _plan(self) -> ConferencePlan:
        pin, ask_names, instant = self.options.chosen()
        return ConferencePlan(self._slot, self._people.numbers, pin, ask_names, instant)

    def _check(self) -> None:
        plan = self._plan()
        board = self._board()
        refused = why_not(StartConference(plan), board)
        self.start.setEnabled(refused is None)
        self._count.setText(self.tr("{count} added").format(count=len(plan.participants)))
        room = room_name(self._slot, board, self._my_phone.number)
        self._summary.setText(plan_words(plan, room) if refused is None else _reason(refused, board.connection))
        is_error = refused is not None and not _is_just_empty(refused) and not board.connection.is_on_its_way
        self._summary.setProperty("role", "error" if is_error else "second")
        self._summary.style().polish(self._summary)

    def _keep_field_in_sight(self) -> None:
        """Whoever types names one by one sees the field go down with each of them."""
        if self.field.hasFocus():
            QTimer.singleShot(
                0, self, lambda: self._scroll.ensureWidgetVisible(self.field, 0, self.field.height() // 2)
            )

    def _on_dropped_at(self, row: int) -> None:
        self._drop_row = row

    def _on_person(self) -> None:
        number = self.field.number()
        if isinstance(number, Problem):
            self._notices.say(problem_text(number).what)
            return
        before = len(self._people.numbers)
        self._people.add([number])
        if len(self._people.numbers) == before:
            self._notices.say(self.tr("{person} is already in the list.").format(person=self.field.text()))
        self.field.set_number("")

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._column = column = QVBoxLayout(page)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(14)
        column.addWidget(self._people_card())
        column.addSpacing(14)
        column.addWidget(self.options)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        foot = QFrame(self)
        foot.setProperty("side", "foot")
        self._foot = TurningRow(foot)
        self._foot.addWidget(self._summary, 1)
        self._is_low = False
        self._foot.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)

    def _people_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("surface", "card")
        head = QHBoxLayout()
        head.addWidget(label(card, role="title", text=self.tr("People")))
        head.addStretch(1)
        head.addWidget(self._count)
        how = self.tr("Called in this order. Drag people here from the list, the board or another program.")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 13)
        inside.setSpacing(10)
        inside.addLayout(head)
        for widget in (self._chip_field, label(card, role="second", text=how, wraps=True)):
            inside.addWidget(widget)
        return card

    def _connect(self) -> None:
        self.field.confirmed.connect(self._on_person)
        self.field.chosen.connect(self._on_person)  # being on the list calls nobody yet
        self.chips.dropped_at.connect(self._on_dropped_at)
        self.start.clicked.connect(self.try_to_start)
        self._people.people_changed.connect(self._check)
        self.chips.fitted.connect(self._keep_field_in_sight)
        self.options.options_changed.connect(self._check)
        self._my_phone.changed.connect(lambda _: self.show_board())
        self._look.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the margins are as well, and the summary stands above the button."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.px(NARROW)
        side = MARGIN // 2 if is_narrow else MARGIN
        self._column.setContentsMargins(side, 16, side, 12)
        self._foot.setContentsMargins(side, 8 if is_narrow else 14, side, 8 if is_narrow else 14)
        self._foot.turn(is_narrow)
        self._place_summary()
        self.start.setText(self.start.accessibleName())
        if is_narrow and self.start.sizeHint().width() > self.width() - 2 * side:
            self.start.setText(self.tr("Start"))

    def _place_summary(self) -> None:
        """Where it is low, it scrolls with the page: a reason of four lines would leave nothing of that."""
        is_low = self.height() < self._look.px(LOW)
        if is_low == self._is_low:
            return
        self._is_low = is_low
        if is_low:
            self._foot.removeWidget(self._summary)
            self._column.insertWidget(BELOW_SUBTITLE, self._summary)
        else:
            self._column.removeWidget(self._summary)
            self._foot.insertWidget(0, self._summary, 1)

    def _dress(self) -> None:
        self._fit()
        put_icon(self.start, self._look, "player-play", "onaccent")


def _is_just_empty(refused: Problem) -> bool:
    return refused.code is ProblemCode.NO_PARTICIPANTS


def _reason(refused: Problem, connection: Connection) -> str:
    if refused.code is ProblemCode.NOT_CONNECTED:
        return no_line_words(connection)  # nothing has been asked yet
    text = problem_text(refused)
    return text.mend if _is_just_empty(refused) else f"{text.what} {text.mend}"
