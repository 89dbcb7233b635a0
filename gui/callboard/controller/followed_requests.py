"""What became of everything asked for here, told from each piece of news before any of it is merged."""

from collections.abc import Callable, Sequence

from callboard.controller.claims import Claims
from callboard.controller.conferences.calling_order import Errand
from callboard.controller.conferences.ending_rooms import EndingRooms
from callboard.controller.conferences.followed_conferences import FollowedConferences
from callboard.controller.followed_calls import FollowedCalls
from callboard.controller.followed_handovers import FollowedHandovers
from callboard.controller.followed_presence import FollowedPresence
from callboard.controller.live_picture import LivePicture
from callboard.domain.calls.live_call_rules import what_is_in_the_way
from callboard.domain.capability import Feature
from callboard.domain.changes import (
    BoardReplaced,
    CallProgressed,
    ConferenceProgressed,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    HandoverProgressed,
    LegChanged,
    LegEnded,
    PbxNews,
    PresenceProgressed,
)
from callboard.domain.commands import (
    AddToConference,
    Command,
    DropLeg,
    PlaceCall,
    ReadPhoneBook,
    ScheduleCommand,
    StartConference,
)
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.kept_progress import as_kept
from callboard.domain.problems import Problem, ProblemCode, problem


class FollowedRequests:
    """Callbacks, conferences, which of both a call belongs to, and calls passed on. Not locked, see `news_desk.py`."""

    def __init__(
        self,
        picture: LivePicture,
        publish: Callable[[CallProgressed | ConferenceProgressed | HandoverProgressed | PresenceProgressed], None],
    ) -> None:
        self._picture = picture
        self._claims = Claims()
        self._calls = FollowedCalls(self._claims, publish)
        self._conferences = FollowedConferences(self._claims, publish, self._calls_in)
        self._ending = EndingRooms()
        self._drops: list[Errand] = []
        self._handovers = FollowedHandovers(publish)
        self._presence = FollowedPresence(publish)
        self._conference_of_add: dict[int, int] = {}
        self._in_doubt: set[int] = set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is followed, so that news need not be looked at."""
        return not (self._calls or self._conferences or self._handovers or self._presence or self._ending)

    def is_ours(self, call_id: int) -> bool:
        """Whether that call was asked for here."""
        return self._claims.owner_of(call_id) is not None

    def take_errands(self) -> list[Errand]:
        """The participants who have to be called or sent away now."""
        drops, self._drops = self._drops, []
        return drops + self._conferences.take_errands()

    def begin(self, request_id: int, command: Command, conference_id: int | None = None) -> None:
        """Somebody wants `command`; `conference_id` when a followed conference asks for it."""
        if isinstance(command, PlaceCall):
            self._calls.begin(request_id, command)
        elif isinstance(command, StartConference):
            self._ending.forget(command.plan.slot)
            self._conferences.begin(request_id, command)
        elif isinstance(command, AddToConference):
            if conference_id is None:
                self._ending.forget(command.slot)
                conference_id = self._conferences.in_slot(command.slot)
            if conference_id is None:
                conference_id = request_id
                self._conferences.adopt(request_id, command)
            else:
                self._conferences.want(conference_id, command.number)
            self._conference_of_add[request_id] = conference_id
        elif not isinstance(command, ScheduleCommand | ReadPhoneBook):
            self._handovers.begin(request_id, command)
            self._presence.begin(request_id, command)

    def resume(self, request_id: int, kept: KeptConference, pin: str) -> None:
        """An earlier run of the program started this conference."""
        is_known = self._picture.connection.is_live and self._picture.board().is_known
        self._conferences.resume(as_kept(request_id, kept, pin), self._picture.calls() if is_known else None)
        if not is_known:
            self._in_doubt.add(request_id)

    def call_missing(self, slot: str, numbers: Sequence[str]) -> bool:
        """Call `numbers`, or everybody missing, into the conference in `slot`. Returns whether one is followed."""
        conference_id = self._conferences.in_slot(slot)
        if conference_id is None:
            return False
        self._ending.forget(slot)
        self._conferences.call_missing(conference_id, numbers)
        return True

    def know_pin(self, slot: str, pin: str) -> None:
        """Somebody has typed the PIN of the conference in `slot`, which was not known any more."""
        self._conferences.know_pin(slot, pin)

    def leave_out(self, slot: str) -> None:
        """Who was wanted in `slot` and never called is not wanted any more."""
        self._conferences.end(slot)

    def end_conference(self, slot: str) -> None:
        """Send everybody away who is in `slot`, and who still comes."""
        self._conferences.end(slot)
        drops = self._ending.end(slot, {each: self._picture.legs_of_call(each) for each in self._calls_in(slot)})
        self._drops += [Errand(None, drop) for drop in drops]
        self._look_whether_ended()

    def why_not(self, request_id: int, command: Command) -> Problem | None:
        """The reason why `command` makes no sense any more next to what else was asked here."""
        if (member := self._member(request_id, command)) is not None and self._conferences.is_called_off(*member):
            return problem(ProblemCode.CANCELLED)
        if isinstance(command, StartConference):
            if request_id not in self._conferences:
                return problem(ProblemCode.CANCELLED)
            return self._conferences.why_not_open(request_id, command.plan.slot)
        conference_id = self._conference_of_add.get(request_id)
        if isinstance(command, AddToConference) and conference_id is not None:
            is_over = conference_id not in self._conferences
            if self._conferences.is_adopted(conference_id):
                is_over = self._picture.board().slot_state(command.slot) is SlotState.FREE
            return problem(ProblemCode.SLOT_NOT_RUNNING, slot=command.slot) if is_over else None
        return None

    def hand_over(self, request_id: int, command: Command) -> None:
        """The phone system is being asked now."""
        if isinstance(command, PlaceCall):
            self._calls.hand_over(request_id, tuple(self._picture.call_ids))
        elif isinstance(command, DropLeg):
            self._calls.cancel(request_id, command.call_id)
            self._conferences.dropping(command.call_id, command.number)
        elif request_id in self._handovers:
            in_the_way = what_is_in_the_way(command, self._picture.board())
            self._handovers.hand_over(request_id, self._picture.calls(), in_the_way)
        elif request_id in self._presence:
            self._presence.hand_over(request_id, self._picture.board().extensions)
        elif (member := self._member(request_id, command)) is not None:
            pin = command.pin if isinstance(command, AddToConference) else ""
            self._conferences.hand_over(*member, tuple(self._picture.call_ids), pin)

    def accepted(self, request_id: int, command: Command) -> None:
        """The phone system took the request."""
        if isinstance(command, PlaceCall):
            self._calls.accepted(request_id)
        elif request_id in self._handovers:
            self._handovers.accepted(request_id)
        elif request_id in self._presence:
            self._presence.accepted(request_id)
        elif (member := self._member(request_id, command)) is not None:
            self._conferences.accepted(*member)

    def failed(self, request_id: int, command: Command, why: Problem) -> None:
        """The request came to nothing, unless its call can be seen already."""
        if isinstance(command, PlaceCall):
            self._calls.fail_unless_seen(request_id, why)
        elif isinstance(command, DropLeg):
            self._calls.could_not_cancel(request_id, command.call_id)
            self._conferences.dropping(command.call_id, command.number, is_wanted=False)
            self._ending.failed(command.call_id)
        elif request_id in self._handovers:
            self._handovers.failed(request_id, why)
        elif request_id in self._presence:
            self._presence.failed(request_id, why)
        elif (member := self._member(request_id, command)) is not None:
            is_refused = isinstance(command, StartConference) and why.code is ProblemCode.REFUSED
            self._conferences.fail_unless_seen(*member, _about_room(command, why) if is_refused else why)
            self._look_whether_ended()

    def out_of_reaction_time(self, request_id: int, command: Command, why: Problem) -> None:
        """Nothing has been seen for too long. While the line is down nothing can be seen: judged when it is back."""
        if self._follower_of(request_id) in self._in_doubt:
            return
        if isinstance(command, DropLeg):
            legs = self._picture.legs_of_call(command.call_id) if self._picture.connection.is_live else ()
            if any(leg.number == command.number for leg in legs):
                self._handovers.tell_silence(request_id, command, why)
        if request_id in self._handovers:
            self._handovers.out_of_time(request_id, why)
        else:
            self.failed(request_id, command, self._why_silent(request_id, command, why))

    def call_next(self, request_id: int, command: AddToConference) -> None:
        """This participant was accepted a while ago: whoever comes next need not wait any longer."""
        if (member := self._member(request_id, command)) is not None:
            self._conferences.call_next(*member)

    def see(self, news: PbxNews) -> None:
        """`news` has just been drawn into the picture."""
        if isinstance(news, LegChanged):
            self._see_call(news.leg.call_id)
        elif isinstance(news, LegEnded):
            self._see_call(news.leg_key.call_id)
            self._conferences.close_empty_rooms()
            self._look_whether_ended()
        elif isinstance(news, ConnectionChanged):
            if not news.connection.is_live:
                self._ending.forget_all()
                self._in_doubt = {*self._calls.open_ids(), *self._conferences.open_ids(), *self._handovers.open_ids()}
                self._in_doubt |= self._presence.in_doubt()
        elif isinstance(news, ExtensionChanged):
            self._presence.see(news.extension)
        elif isinstance(news, ExtensionGone):
            self._presence.gone(news.number)
        elif isinstance(news, BoardReplaced):
            self._see_all()

    def _see_call(self, call_id: int) -> None:
        legs = self._picture.legs_of_call(call_id)
        self._handovers.see(call_id, legs)
        owner = self._claims.owner_of(call_id)
        if owner is None:
            # A conference is recognised by its slot, which is sure; a callback by its two numbers.
            is_ours = self._conferences.see(call_id, legs) or self._calls.see(call_id, legs)
            _ = is_ours or self._conferences.see_returning(call_id, legs)
        else:
            self._calls.see_own(owner, call_id, legs)
            self._conferences.see_own(owner, call_id, legs)
        if not self._ending:
            return
        drop = self._ending.see(call_id, legs, is_ours=self._claims.owner_of(call_id) is not None)
        if drop is not None:
            self._drops.append(Errand(None, drop))

    def _see_all(self) -> None:
        calls = self._picture.calls()
        doubted, self._in_doubt = self._in_doubt, set()
        self._presence.judge(self._picture.board().extensions, doubted)
        self._claims.forget(lambda call, owner: call not in calls and not self._is_open(owner))
        for request_id in sorted(doubted):
            if request_id in self._calls:
                self._calls.judge_after_loss(request_id, calls)
            elif request_id in self._conferences:
                self._conferences.judge_after_loss(request_id, calls)
            elif request_id in self._handovers:
                self._handovers.judge_after_loss(request_id, calls)
        for call_id in self._claims.calls() | calls.keys():
            self._see_call(call_id)
        self._conferences.close_empty_rooms()

    def _calls_in(self, slot: str) -> list[int]:
        return [call_id for call_id, legs in self._picture.calls().items() if any(leg.number == slot for leg in legs)]

    def _look_whether_ended(self) -> None:
        for slot in self._ending.rooms():
            if not self._calls_in(slot):
                self._ending.is_empty(slot, is_somebody_called=self._conferences.is_somebody_called(slot))

    def _why_silent(self, request_id: int, command: Command, why: Problem) -> Problem:
        """More about a request that was accepted and had no effect, where more is known."""
        board = self._picture.board()
        if isinstance(command, StartConference) and self._calls_in(command.plan.slot):
            return problem(ProblemCode.SLOT_IN_USE, slot=command.plan.slot, case="same-time")
        if isinstance(command, StartConference):
            return _about_room(command, why)
        is_unsure = self._conferences.is_pin_unsure(self._follower_of(request_id))
        if isinstance(command, AddToConference) and is_unsure and board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
            return Problem(why.code, {**why.facts, "case": "pin"})
        return why

    def _is_open(self, request_id: int) -> bool:
        return request_id in self._calls or request_id in self._conferences

    def _member(self, request_id: int, command: Command) -> tuple[int, str] | None:
        """Which followed conference `command` serves, and the participant it calls."""
        if isinstance(command, StartConference) and command.plan.participants:
            return request_id, command.plan.participants[0]
        conference_id = self._conference_of_add.get(request_id)
        if isinstance(command, AddToConference) and conference_id is not None:
            return conference_id, command.number
        return None

    def _follower_of(self, request_id: int) -> int:
        return self._conference_of_add.get(request_id, request_id)


def _about_room(command: Command, why: Problem) -> Problem:
    """The same, told of the room that was not opened: it is not for the phone of the first participant to mend."""
    slot = command.plan.slot if isinstance(command, StartConference) else ""
    return Problem(why.code, {**why.facts, "slot": slot, "case": "room"})
