"""A new conference: who, how they join, what that comes to, and start."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import ConferencePlan, SlotState
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.free_room import proposed_room
from callboard.domain.conferences.preflight import Preflight, gateway_of, preflight
from callboard.domain.connection import Connection
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.board_update import BoardUpdate
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.conference.builder.builder_column import BuilderColumn
from callboard.views.conference.builder.builder_foot import BuilderFoot
from callboard.views.conference.builder.builder_head import BuilderHead
from callboard.views.conference.builder.chip_field import ChipField
from callboard.views.conference.builder.list_intake import ListIntake
from callboard.views.conference.builder.options_group import OptionsGroup
from callboard.views.conference.builder.participants_view import ParticipantsView
from callboard.views.conference.builder.people_card import PeopleCard
from callboard.views.conference.builder.preflight_card import PreflightCard
from callboard.views.conference.conference_words import plan_words, room_name, subtitle
from callboard.views.fields.number_field import NumberField
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.phrases import problem_text, text_of, why_off
from callboard.views.words.state_words import in_sentence
from callboard.wording.preflight_sentences import who_can_come_in

CHECKED_AGAIN_MS = 200
IN_USE = (SlotState.RUNNING, SlotState.FILLING)


class BuilderPage(QWidget):
    """`start_requested` carries a plan that may be started as far as can be told here."""

    start_requested = Signal(object)  # ConferencePlan
    plan_changed = Signal()  # other people, or other options
    room_requested = Signal(str)  # another room is to be set up with what is here

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
        self._intake = ListIntake(people, board, self)
        self._people_card = PeopleCard(ChipField(chips, field, look, self._intake.take), self)
        self._slot = self._other_room = ""
        self._drop_row: int | None = None
        self._chip_count = 0
        self.head = BuilderHead(self)
        self.flight = PreflightCard(look, self)
        self.foot = BuilderFoot(look, self)
        self.start = self.foot.start
        cards = (self._people_card, self.options, self.flight)
        self._column = BuilderColumn(self.head, cards, self.foot, look, self)
        self._later = QTimer(self, interval=CHECKED_AGAIN_MS, singleShot=True)
        self._connect()
        self._column.fit()
        self.show_board()

    @property
    def slot(self) -> str:
        """The room that is being set up."""
        return self._slot

    def show_slot(self, slot: str) -> None:
        """Set up `slot` with whoever is on the list."""
        if slot != self._slot:
            self._column.let_go()
        self._slot = slot
        self.show_board()

    def follow(self, update: BoardUpdate) -> None:
        """Another room may have become free or taken; people on the list are told by their model."""
        slots = update.board.slots
        if self.isVisible() and (update.replaced or any(number in slots for number in update.touched_numbers)):
            self.show_board()

    def show_board(self) -> None:
        """What may be started can be different now."""
        board = self._board()
        self.chips.set_live(board.connection.is_live)
        room = room_name(self._slot, board, self._my_phone.number)
        title = self.tr("New conference in {room}") if self._slot else self.tr("New conference")
        self.head.show_room(title.format(room=room), subtitle(self._slot, board))
        state = board.slot_state(self._slot)
        is_in_use = state in IN_USE
        taken = _reason(problem(ProblemCode.SLOT_IN_USE, slot=self._slot), board.connection) if is_in_use else ""
        had_focus = self.options.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        options = board.capabilities.of(Feature.CONFERENCE_OPTIONS)
        self.options.show_capability(options, board.identity.generation, no_line_words(board.connection), taken)
        is_unclear = state is SlotState.UNKNOWN and self._slot in board.slots
        self._offer_other_room(board, is_in_use or is_unclear, had_focus)
        self._check()

    def add(self, numbers: list[str]) -> None:
        """Put `numbers` on the list: where they were dropped on it, else at its end."""
        before = self._people.numbers
        self._people.add(numbers, self._drop_row)
        self._drop_row = None
        if len(numbers) == 1 and self._people.numbers == before:
            person = in_sentence(numbers[0], self._people.name_of(numbers[0]))
            self._notices.say(self.tr("{person} is already in the list.").format(person=person))

    def take_list(self, text: str) -> bool:
        """Put everybody in `text` on the list. False when it is no list."""
        return self._intake.take(text)

    def clear(self) -> None:
        """It was started: the next one begins empty."""
        self._people.clear()
        self.options.clear()

    def try_to_start(self) -> None:
        """As the button does; where the room was taken meanwhile, as the button that takes another one does."""
        if self.start.isEnabled():
            self.start_requested.emit(self.plan())
        elif self._other_room:
            self._on_other_room()

    def plan(self) -> ConferencePlan:
        """What is here, with the options that count on this phone system."""
        pin, ask_names, instant = self.options.chosen()
        return ConferencePlan(self._slot, self._people.numbers, pin, ask_names, instant)

    def kept(self) -> tuple[ConferenceTemplate, str]:
        """What is here as a template without a name, and its PIN: as typed, whether it counts here or not."""
        pin, ask_names, instant = self.options.as_typed()
        people = tuple(Invited(number, self._people.name_of(number)) for number in self._people.numbers)
        return ConferenceTemplate("", people, ask_names, instant, bool(pin)), pin

    def fill(self, template: ConferenceTemplate, pin: str = "") -> str:
        """Set the conference up as `template` says; what was here goes. Returns what of it does not count on this phone
        system, as a sentence; "" when all does."""
        self._people.clear()
        self._people.learn_names({person.number: person.name for person in template.people if person.name})
        self._people.add(template.numbers)
        self.options.fill(pin, template.ask_names, template.instant)
        board = self._board()
        has_options = template.has_pin or not template.ask_names or template.instant
        if has_options and board.capabilities.of(Feature.CONFERENCE_OPTIONS).on is False:
            text = self.tr("PIN and options saved in this template are not used on 3CX {version}.")
            return text.format(version=board.identity.generation.removeprefix("v"))
        return ""

    def recall(self, template: ConferenceTemplate, told: str) -> None:
        """Set the conference up as it was in an earlier run of the program; `told` says so until it is changed."""
        self.fill(template)
        self._people_card.tell(told)
        if self.isVisible():
            self.field.setFocus()  # else a button has the keyboard, of those that were enabled first

    def look_over(self) -> Preflight:
        """What starting would come to now."""
        return preflight(self.plan(), self._board(), self._people.names)

    def put_away(self) -> None:
        """The program ends: a PIN does not stay on the clipboard."""
        self.options.pin_row.clipboard.clear()

    def _check(self) -> None:
        self._later.stop()
        plan, board, flight = self.plan(), self._board(), self.look_over()
        refused, offered = flight.problem, board.capabilities.of(Feature.START_CONFERENCE)
        self._people_card.show_count(len(plan.participants))
        is_error = refused is not None and not _is_just_empty(refused) and not board.connection.is_on_its_way
        if refused is not None:
            self.foot.say(_reason(refused, board.connection), is_error)
        elif offered.on is False:
            self.foot.say(why_off(offered, board.identity.generation).whole, is_error=True)
        else:
            self.foot.say(plan_words(plan, room_name(self._slot, board, self._my_phone.number)), is_error=False)
        self.start.setEnabled(refused is None and offered.on is not False)
        self.flight.setVisible(bool(plan.participants))
        self.flight.show_flight(flight)
        self.foot.tell_first(self.flight.first if plan.participants and refused is None else "")
        self.foot.show_found(len(self.flight.found), bool(plan.participants))
        is_known = bool(self._slot) and self._slot in board.slots
        meaning = text_of(who_can_come_in(flight)) if is_known else ""
        either = tuple(text_of(who_can_come_in(flight, has_pin)) for has_pin in (False, True))
        self.options.pin_row.show_meaning(meaning, gateway_of(board), either)

    def _offer_other_room(self, board: Board, is_wanted: bool, had_focus: bool) -> None:
        other = proposed_room(board, self._my_phone.number, self._slot) if is_wanted else ""
        is_offered = board.connection.is_live and board.slot_state(other) is SlotState.FREE
        self._other_room = other if is_offered else ""
        name = room_name(self._other_room, board, self._my_phone.number) if self._other_room else ""
        self.foot.offer_room(name)
        if had_focus and name and not self.options.pin.isEnabled():
            self.foot.other_room.setFocus()  # what had the keyboard has just been greyed out

    def _keep_field_in_sight(self) -> None:
        """Whoever types names one by one sees the field go down with each of them. Nothing is scrolled because
        somebody on the list hangs up."""
        before, self._chip_count = self._chip_count, len(self._people.numbers)
        if self.field.hasFocus() and self._chip_count != before:
            QTimer.singleShot(0, self, lambda: self._column.show_part(self.field, self.field.height() // 2))

    def _on_changed(self) -> None:
        self._check()
        self.plan_changed.emit()

    def _on_people_touched(self) -> None:
        # Somebody on the list is called or hangs up: that is told soon, and not for each of many.
        if not self._later.isActive():
            self._later.start()

    def _on_dropped_at(self, row: int) -> None:
        self._drop_row = row

    def _on_other_room(self) -> None:
        self.room_requested.emit(self._other_room)

    def _on_person(self) -> None:
        number = self.field.number()
        if isinstance(number, Problem):
            self._notices.say(problem_text(number).what)
            return
        self.add([number])
        self.field.set_number("")

    def _on_taken(self, text: str, has_rest: bool) -> None:
        self._people_card.tell(text if has_rest else "")
        self._notices.say(text)

    def _on_copied(self) -> None:
        self._notices.say(self.tr("Copied, with the PIN. It is taken off the clipboard after a minute."), "copy")

    def _on_look(self) -> None:
        self._column.show_part(self.flight)
        self.flight.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.field.confirmed.connect(self._on_person)
        self.field.chosen.connect(self._on_person)  # being on the list calls nobody yet
        self.chips.read_lists_with(self._intake.take)
        self.chips.dropped_at.connect(self._on_dropped_at)
        self._intake.taken.connect(self._on_taken)
        self.start.clicked.connect(self.try_to_start)
        self.foot.other_room.clicked.connect(self._on_other_room)
        self.foot.look.clicked.connect(self._on_look)
        self._people.people_changed.connect(self._people_card.forget)
        self._people.people_changed.connect(self._on_changed)
        self._people.dataChanged.connect(self._on_people_touched)
        self.chips.fitted.connect(self._keep_field_in_sight)
        self.options.options_changed.connect(self._on_changed)
        self.options.pin_row.copied.connect(self._on_copied)
        self._later.timeout.connect(self._check)
        self._my_phone.changed.connect(lambda _: self.show_board())
        self._look.changed.connect(self._column.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the margins are as well, and the summary stands above the button."""
        super().resizeEvent(event)
        self._column.let_go()
        self._column.fit()


def _is_just_empty(refused: Problem) -> bool:
    return refused.code is ProblemCode.NO_PARTICIPANTS


def _reason(refused: Problem, connection: Connection) -> str:
    if refused.code is ProblemCode.NOT_CONNECTED:
        return no_line_words(connection)  # nothing has been asked yet
    text = problem_text(refused)
    return text.mend if _is_just_empty(refused) else f"{text.what} {text.mend}"
