"""The page for conferences: rooms on the left, and in the middle a new conference or the one that is in use."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from callboard.domain.board import Board
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan, SlotKind, SlotState
from callboard.domain.conferences.conference_memory import KeptDraft
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.conferences.free_room import first_room
from callboard.models.board_update import BoardUpdate
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.models.conferences.slot_facts import slot_order
from callboard.models.conferences.slot_model import SlotModel
from callboard.views.conference.builder.builder_page import BuilderPage
from callboard.views.conference.conference_words import why_not_add
from callboard.views.conference.live.live_desk import IN_USE, LiveDesk
from callboard.views.conference.live.live_view import LiveView
from callboard.views.conference.room_list import RoomList
from callboard.views.conference.roster_delegate import Standing
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices


class ConferencePage(QWidget):
    """Opens rooms, starts conferences and follows those that were started here."""

    command_requested = Signal(object)  # Command
    start_requested = Signal(object, QRect)  # ConferencePlan, where it was asked for; `start` does it
    call_in_requested = Signal(str, str, QRect)  # slot, number, where it was asked for
    end_requested = Signal(str, list, QRect)  # slot, everybody in it (MemberFacts), where it was asked for
    shown_requested = Signal()  # please bring this page to the front
    standing_changed = Signal()  # other people are on the list, or in the conference

    def __init__(
        self,
        board: Callable[[], Board],
        my_phone: MyPhone,
        notices: Notices,
        people: ParticipantsModel,
        rooms: tuple[SlotModel, ...],
        members: MemberModel,
        room_list: RoomList,
        builder: BuilderPage,
        live: LiveView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conference")
        self._board = board
        self._my_phone = my_phone
        self._notices = notices
        self._people = people
        self._rooms = rooms
        self._slot = self._wanted = ""
        self.room_list = room_list
        self.builder = builder
        self.live = live
        self.live_desk = LiveDesk(board, my_phone, people.name_of, members, live, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(builder)
        self._pages.addWidget(live)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(room_list)
        layout.addWidget(self._pages, 1)
        self._connect()
        self._mark_my_room()

    @property
    def slot(self) -> str:
        """The room that is open."""
        return self._slot

    @property
    def is_live_shown(self) -> bool:
        """Whether the middle shows a conference that is in use."""
        return self._pages.currentWidget() is self.live

    @property
    def room_set_up(self) -> str:
        """The room for which somebody is setting up a conference here, "" when nobody is."""
        what, pin = self.builder.kept()
        is_open = self.isVisible() and not self.is_live_shown
        return self.builder.slot if is_open or what.people or pin else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of rooms gives way where it is narrow."""
        super().resizeEvent(event)
        self.room_list.fit_into(event.size().width())

    def new(self) -> None:
        """Set up a conference in my own room, or in the first one that is free."""
        board = self._board()
        usable = sorted((slot for slot in board.slots.values() if slot.kind is not SlotKind.GATEWAY), key=slot_order)
        mine = [slot.number for slot in usable if slot.owner and slot.owner == self._my_phone.number]
        own_is_taken = bool(mine) and self.live_desk.is_in_use(mine[0])
        if own_is_taken:
            mine = []
        fixed = (slot.number for slot in usable if slot.kind is SlotKind.FIXED)
        free = [number for number in fixed if board.slot_state(number) is SlotState.FREE]
        if not free and own_is_taken:
            # Not to where somebody is added: whoever types there calls into what runs.
            self._notices.say(self.tr("Your room is in use. Choose somebody else's room on the left."))
            self.shown_requested.emit()
            self.room_list.field.setFocus()
            return
        if not mine + free and board.connection.is_live:
            self._notices.say(self.tr("No conference room is free. Wait until one is, or add people to one that runs."))
        self.open_room(next(iter(mine + free), self._slot))
        self.go_to_add()

    def open_room(self, slot: str) -> None:
        """Show `slot`: its conference when there is one, else the list of people for a new one."""
        known = self._board().slots.get(slot)
        if known is not None and known.kind is SlotKind.GATEWAY:
            return
        self._slot = slot
        self.room_list.select(slot)
        if self.live_desk.is_in_use(slot):
            self._show_live()
        else:
            self._show_builder()
        self.shown_requested.emit()

    def look_into(self, slot: str) -> None:
        """Open `slot`; where one never opened, show first who was wanted there."""
        is_seen = self.is_live_shown and self._slot == slot and self.isVisible()
        if is_seen or not self.live_desk.followed.has_failed(slot):
            self.open_room(slot)
        else:
            self._turn_to(slot)
            self._show_state()
            self.shown_requested.emit()

    def ask_for_pin(self, slot: str, number: str) -> None:
        """`number` is to be called into `slot`, and the PIN of that conference is not known here any more."""
        self.open_room(slot)
        self.live_desk.want_with_pin(number)

    def add_people(self, slot: str, numbers: list[str]) -> None:
        """Put `numbers` on the list for `slot`, or for the one that is being set up when `slot` is empty."""
        if slot:
            self.open_room(slot)
        elif not self.builder.slot:
            self.new()
        self.builder.add(numbers)
        self._pages.setCurrentWidget(self.builder)
        self.shown_requested.emit()

    def add_person(self, number: str) -> None:
        """One person more: on the list, or called into the conference that is shown."""
        if self.is_live_shown:
            self.live_desk.call_in(number)
        else:
            self.add_people("", [number])

    def set_up_again(self, draft: KeptDraft, told: str) -> None:
        """Show what was being set up when the program ended, without coming to the front; `told` says so."""
        self._wanted = draft.slot
        self.builder.recall(draft.what, told)
        if not self.is_live_shown and draft.slot in self._board().slots:
            self._turn_to(draft.slot)
            self._show_state()

    def go_to_add(self) -> None:
        """Put the cursor where somebody is added."""
        self.shown_requested.emit()
        (self.live.field if self.is_live_shown else self.builder.field).setFocus()

    def start(self, plan: ConferencePlan, title: str = "", comes_forward: bool = True) -> None:
        """Have `plan` carried out, and show what becomes of it: at once, or (not `comes_forward`) only where nobody is
        setting up another one. `title` is what people call this conference."""
        is_held = not comes_forward and not self.is_live_shown and bool(self.room_set_up)
        self.live_desk.begin(plan.slot, title)
        self.command_requested.emit(StartConference(plan))
        if comes_forward:
            self.open_room(plan.slot)
        if plan.slot == self._slot and not is_held:
            self._show_live()

    def standing_of(self, number: str) -> Standing:
        """How extension `number` stands to the conference that is shown."""
        if not self.is_live_shown:
            return Standing.ADDED if number in self._people.numbers else Standing.OUTSIDE
        return self.live_desk.standing_of(number)

    def why_nobody_added(self) -> str:
        """Why nobody can be added to the conference that is shown, "" when somebody can."""
        if not self.is_live_shown:
            return ""  # being on the list calls nobody
        board, slot = self._board(), self._slot
        return why_not_add(board, slot, board.slot_state(slot) in IN_USE, self.live_desk.followed.is_open(slot))

    def why_no_start(self) -> str:
        """Why what is shown cannot be started, "" when the list of people tells that itself."""
        if self.is_live_shown:
            return self.tr("This room is in use already. New conference sets up another one.")
        return ""

    def show_board(self, update: BoardUpdate) -> None:
        """The board is different."""
        if not self._slot and self._board().slots:
            self._choose_first()
        if update.replaced:
            self.room_list.show_board()
        if update.replaced or self._slot in update.touched_numbers:
            self._show_state()

    def show_connection(self) -> None:
        """What is allowed can be different."""
        self.room_list.show_board()
        self._show_state()

    def show_progress(self, progress: ConferenceProgress) -> None:
        """A conference started here got further."""
        slot = progress.plan.slot
        is_found_again = progress.has_run and not progress.is_adopted and self.live_desk.followed.of(slot) is None
        said = self.live_desk.follow(progress)
        if said:
            self._notices.say(said)
        if progress.phase is ConferencePhase.FAILED and not (self.is_live_shown and slot == self._slot):
            self.live_desk.followed.hold(slot)
        if is_found_again and not self._people.numbers:  # of an earlier run of the program: that is what goes on
            self._turn_to(slot)
        if slot != self._slot:
            return
        has_begun = progress.phase in (ConferencePhase.GATHERING, ConferencePhase.RUNNING)
        if has_begun and self._people.numbers == progress.plan.participants:
            self.builder.clear()
        self._show_state()

    def _choose_first(self) -> None:
        self._slot = first_room(self._board(), self._my_phone.number, self._wanted)
        if self._slot:
            self._turn_to(self._slot)

    def _turn_to(self, slot: str) -> None:
        """Show what there is of `slot`, without coming to the front."""
        self._slot = slot
        self.room_list.select(slot)
        if self.live_desk.is_in_use(slot) or self.live_desk.followed.has_failed(slot):
            self._pages.setCurrentWidget(self.live)
        else:
            self.builder.show_slot(slot)
            self._pages.setCurrentWidget(self.builder)

    def _show_builder(self) -> None:
        self.live_desk.followed.forget_ended(self._slot)
        self.builder.show_slot(self._slot)
        self._pages.setCurrentWidget(self.builder)
        self._show_state()

    def _show_live(self) -> None:
        self._pages.setCurrentWidget(self.live)
        self._show_state()

    def _show_state(self) -> None:
        planned = len(self._people.numbers) if not self.is_live_shown else 0
        for model in self._rooms:
            model.set_chosen(self._slot, planned)
        self.builder.show_board()
        self.live_desk.show(self._slot)
        self.standing_changed.emit()

    def _on_start(self, plan: ConferencePlan) -> None:
        where = self.live if self.is_live_shown else self.builder.start
        self.start_requested.emit(plan, QRect(where.mapToGlobal(QPoint(0, 0)), where.size()))

    def _mark_my_room(self) -> None:
        self.room_list.set_my_phone(self._my_phone.number)
        for model in self._rooms:
            model.set_my_phone(self._my_phone.number)

    def _on_my_phone(self, number: str) -> None:
        self._mark_my_room()
        personal = self._board().slots.get(self._slot)
        if not self._slot or (personal is not None and personal.kind is SlotKind.PERSONAL and not self._people.numbers):
            self._slot = ""
            self._choose_first()
            self._show_state()

    def _connect(self) -> None:
        self.room_list.room_opened.connect(self.look_into)
        self.builder.start_requested.connect(self._on_start)
        self.builder.room_requested.connect(self.open_room)
        self.live.back_requested.connect(self._show_builder)
        self.live_desk.command_requested.connect(self.command_requested)
        self.live_desk.call_in_requested.connect(self.call_in_requested)
        self.live_desk.end_requested.connect(self.end_requested)
        self.live_desk.plan_requested.connect(self._on_start)
        self._people.people_changed.connect(self._show_state)
        self._pages.currentChanged.connect(lambda _: self.standing_changed.emit())
        self._my_phone.changed.connect(self._on_my_phone)
