"""Follows the conferences that were started here, and does what is asked in the view of the one that is in use."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.commands import AddToConference, DropLeg
from callboard.domain.conferences.conference import ConferencePlan, SlotState
from callboard.domain.conferences.conference_progress import ConferenceProgress, Member, MemberStep, missing
from callboard.models.conferences.followed_rooms import FollowedRooms
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.slot_facts import slot_facts
from callboard.views.conference.conference_words import (
    guests_words,
    named,
    news_words,
    orphan,
    pin_wanted_words,
    pin_words,
    room_name,
    shared_words,
    why_not_add,
)
from callboard.views.conference.live.live_view import LiveView
from callboard.views.conference.roster_delegate import Standing
from callboard.views.my_phone import MyPhone
from callboard.views.words.state_words import in_sentence

IN_USE = (SlotState.RUNNING, SlotState.FILLING)
GONE = (MemberStep.LEFT, MemberStep.FAILED)


class LiveDesk(QObject):
    """Tells `view` and `members` what is going on in the room that it was told to show last."""

    command_requested = Signal(object)  # Command
    plan_requested = Signal(object)  # ConferencePlan: start it, in place of the one that never opened
    call_in_requested = Signal(str, str, QRect)  # slot, number, where it was asked for
    end_requested = Signal(str, list, QRect)  # slot, everybody in it (MemberFacts), where it was asked for
    chase_requested = Signal(str)  # slot: call everybody there who is missing
    pin_told = Signal(str, str)  # slot, the PIN that was not known here any more
    leave_out_requested = Signal(str)  # slot: who was never called is not wanted any more

    def __init__(
        self,
        board: Callable[[], Board],
        my_phone: MyPhone,
        name_of: Callable[[str], str],
        members: MemberModel,
        view: LiveView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._my_phone = my_phone
        self._name_of = name_of
        self._wanted: dict[str, list[str]] = {}  # who is called as soon as the PIN is typed, by room
        self._members = members
        self._slot = ""
        self._titles: dict[str, str] = {}
        self.view = view
        self.followed = FollowedRooms()
        view.add_requested.connect(self.call_in)
        view.remove_requested.connect(self._on_remove)
        view.end_requested.connect(self._on_end)
        view.start_with_next_requested.connect(self._on_start_with_next)
        view.chase_requested.connect(self.call_everyone_missing)
        view.bars.call_them_requested.connect(self.call_everyone_missing)
        view.bars.leave_out_requested.connect(lambda: self.leave_out_requested.emit(self._slot))
        view.bars.pin_given.connect(self._on_pin)

    def is_in_use(self, slot: str) -> bool:
        """Whether people are in `slot`, or a conference was started there from here and is not over."""
        return self._board().slot_state(slot) in IN_USE or self.followed.is_open(slot)

    def begin(self, slot: str, title: str) -> None:
        """Another conference begins in `slot`."""
        self.followed.forget(slot)
        self._wanted.pop(slot, None)
        self.name(slot, title)

    def name(self, slot: str, title: str) -> None:
        """People call the conference in `slot` so."""
        self._titles[slot] = title

    def title_of(self, slot: str) -> str:
        """What people call the conference in `slot`, "" when it has no name."""
        return self._titles.get(slot, "")

    def follow(self, progress: ConferenceProgress) -> str:
        """A conference got further. Returns what is worth saying of it."""
        slot = progress.plan.slot
        before = self.followed.of(slot)
        if before is not None and before.request_id != progress.request_id:
            before = None
        self.followed.follow(progress)
        self.followed.learn_names({member.number: self._name_of(member.number) for member in progress.members})
        room = room_name(slot, self._board(), self._my_phone.number)
        which = "" if slot == self._slot else " · ".join(filter(None, (self.title_of(slot), room)))
        return news_words(before, progress, self.person, room, which[:1].upper() + which[1:])

    def name_of(self, number: str) -> str:
        """What somebody is called, or was called as long as that was known; else ""."""
        return self._name_of(number) or self.followed.name_of(number)

    def person(self, number: str) -> str:
        """How somebody is called inside a sentence."""
        return in_sentence(number, self.name_of(number))

    def show(self, slot: str) -> None:
        """Tell what is going on in `slot`."""
        self._slot = slot
        board, view = self._board(), self.view
        progress = self.followed.of(slot)
        is_ours = progress is not None and not progress.is_adopted
        order_of = progress.request_id if is_ours and progress is not None else None
        self._members.show(self.followed.members(slot, board, self._name_of), slot, order_of)
        offers = board.capabilities.offers
        plan = progress.plan if progress and is_ours and offers(Feature.CONFERENCE_OPTIONS) else None
        known = board.slots.get(slot) or orphan(slot, board)
        facts = slot_facts(known, board, progress=progress) if known is not None else None
        room = room_name(slot, board, self._my_phone.number)
        view.show_room(room, facts, self.title_of(slot))
        is_unknown = progress is not None and progress.is_pin_unknown
        has_pin = is_unknown or (plan is not None and bool(plan.pin))
        view.options.show_plan(plan, guests_words(slot, board, has_pin), is_unknown)
        in_use = board.slot_state(slot) in IN_USE
        failed = progress.problem if progress is not None else None
        view.show_failure(named(failed, self.person) if failed else None, self._next_person(progress), not in_use)
        is_live = board.connection.is_live
        view.rows.set_live(is_live)
        is_open = self.followed.is_open(slot)
        lost = missing(progress) if progress is not None and is_open else ()
        view.allow(why_not_add(board, slot, in_use, is_open), is_live and offers(Feature.DROP), len(lost))
        self._show_bars(progress, room, is_open)

    def standing_of(self, number: str) -> Standing:
        """How extension `number` stands to the conference that is shown."""
        step = next((one.step for one in self._members.members if one.number == number), None)
        if step is MemberStep.JOINED:
            return Standing.IN_ROOM
        if step is MemberStep.WAITING:
            return Standing.WAITING
        return Standing.OUTSIDE if step is None or step in GONE else Standing.BEING_CALLED

    def call_in(self, number: str) -> None:
        """Somebody more is wanted in the conference that is shown."""
        near = QRect(self.view.field.mapToGlobal(QPoint(0, 0)), self.view.field.size())
        self.call_in_requested.emit(self._slot, number, near)

    def call_everyone_missing(self) -> None:
        """As the button does."""
        progress = self.followed.of(self._slot)
        if progress is not None and progress.is_pin_unknown and not progress.is_over:
            self.want_with_pin(*missing(progress))
        else:
            self.chase_requested.emit(self._slot)

    def want_with_pin(self, *numbers: str) -> None:
        """Call `numbers` into the conference that is shown as soon as somebody has typed its PIN."""
        wanted = self._wanted.setdefault(self._slot, [])
        wanted += [number for number in numbers if number not in wanted]
        self.show(self._slot)
        self.view.ask_for_pin()

    def _show_bars(self, progress: ConferenceProgress | None, room: str, is_open: bool) -> None:
        bars = self.view.bars
        is_ours = progress is not None and is_open
        held = [one for one in progress.members if one.step is MemberStep.WAITING] if is_ours and progress else []
        bars.show_held(len(held) if progress is not None and progress.is_held else 0)
        is_unknown = is_ours and progress is not None and progress.is_pin_unknown
        without = self._without_pin(progress) if is_ours else ()
        why = without[0].problem if without else None
        wrong = pin_words([self.person(one.number) for one in without], why)
        wanted = [self.person(number) for number in self._wanted.get(self._slot, ())]
        bars.show_pin_wrong(pin_wanted_words(wanted) if is_unknown else wrong, is_wanted=is_unknown)
        bars.show_shared(shared_words(room) if is_ours and progress is not None and progress.is_shared else "")

    def _without_pin(self, progress: ConferenceProgress | None) -> tuple[Member, ...]:
        members = progress.members if progress is not None else ()
        return tuple(one for one in members if one.problem is not None and one.problem.facts.get("case") == "pin")

    def _on_pin(self, pin: str) -> None:
        slot, progress = self._slot, self.followed.of(self._slot)
        wanted = [member.number for member in self._without_pin(progress)] + self._wanted.pop(slot, [])
        is_held = progress is not None and progress.is_held
        if progress is not None and progress.is_pin_unknown:
            self.pin_told.emit(slot, pin)
        if is_held and progress is not None and set(missing(progress)) <= set(wanted):
            self.chase_requested.emit(slot)  # also those who wait for their turn
            wanted = [number for number in wanted if number not in missing(progress)]
        for number in dict.fromkeys(wanted):
            self.command_requested.emit(AddToConference(slot, number, pin))

    def _next_person(self, progress: ConferenceProgress | None) -> str:
        if progress is None or len(progress.plan.participants) < 2:
            return ""
        return self.person(progress.plan.participants[1])

    def _on_start_with_next(self) -> None:
        progress = self.followed.of(self._slot)
        if progress is not None:
            plan = progress.plan
            rest = plan.participants[1:]
            self.plan_requested.emit(ConferencePlan(plan.slot, rest, plan.pin, plan.ask_names, plan.instant))

    def _on_remove(self, member: MemberFacts) -> None:
        if member.call_id is not None:
            self.command_requested.emit(DropLeg(member.call_id, member.number))

    def _on_end(self, near: QRect) -> None:
        inside = [member for member in self._members.members if member.is_in_call]
        self.end_requested.emit(self._slot, inside, near)
