"""What became of everything asked for here, told from each piece of news before any of it is merged."""

from collections.abc import Callable

from callboard.controller.claims import Claims
from callboard.controller.followed_calls import FollowedCalls
from callboard.controller.followed_conferences import Errand, FollowedConferences
from callboard.controller.followed_handovers import FollowedHandovers
from callboard.controller.live_picture import LivePicture
from callboard.domain.changes import (
    BoardReplaced,
    CallProgressed,
    ConferenceProgressed,
    ConnectionChanged,
    HandoverProgressed,
    LegChanged,
    LegEnded,
    PbxNews,
)
from callboard.domain.commands import AddToConference, Command, DropLeg, PlaceCall, StartConference
from callboard.domain.problems import Problem, ProblemCode, problem


class FollowedRequests:
    """Callbacks, conferences, which of both a call belongs to, and calls passed on. Not locked, see `news_desk.py`."""

    def __init__(
        self,
        picture: LivePicture,
        publish: Callable[[CallProgressed | ConferenceProgressed | HandoverProgressed], None],
    ) -> None:
        self._picture = picture
        self._claims = Claims()
        self._calls = FollowedCalls(self._claims, publish)
        self._conferences = FollowedConferences(self._claims, publish)
        self._handovers = FollowedHandovers(publish)
        self._conference_of_add: dict[int, int] = {}
        self._in_doubt: set[int] = set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is followed, so that news need not be looked at."""
        return not self._calls and not self._conferences and not self._handovers

    def take_errands(self) -> list[Errand]:
        """The participants who have to be called now."""
        return self._conferences.take_errands()

    def begin(self, request_id: int, command: Command, conference_id: int | None = None) -> None:
        """Somebody wants `command`; `conference_id` when a followed conference asks for it."""
        if isinstance(command, PlaceCall):
            self._calls.begin(request_id, command)
        elif isinstance(command, StartConference):
            self._conferences.begin(request_id, command)
        elif isinstance(command, AddToConference):
            wanted_by = self._conferences.in_slot(command.slot) if conference_id is None else conference_id
            if wanted_by is not None:
                self._conference_of_add[request_id] = wanted_by
        else:
            self._handovers.begin(request_id, command)

    def why_not(self, request_id: int, command: Command) -> Problem | None:
        """The reason why `command` makes no sense any more next to what else was asked here."""
        if isinstance(command, StartConference):
            return self._conferences.why_not_open(request_id, command.plan.slot)
        conference_id = self._conference_of_add.get(request_id)
        if isinstance(command, AddToConference) and conference_id is not None:
            is_over = conference_id not in self._conferences
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
            self._handovers.hand_over(request_id, self._picture.calls())
        elif (member := self._member(request_id, command)) is not None:
            self._conferences.hand_over(*member, tuple(self._picture.call_ids))

    def accepted(self, request_id: int, command: Command) -> None:
        """The phone system took the request."""
        if isinstance(command, PlaceCall):
            self._calls.accepted(request_id)
        elif request_id in self._handovers:
            self._handovers.accepted(request_id)
        elif (member := self._member(request_id, command)) is not None:
            self._conferences.accepted(*member)

    def failed(self, request_id: int, command: Command, why: Problem) -> None:
        """The request came to nothing, unless its call can be seen already."""
        if isinstance(command, PlaceCall):
            self._calls.fail_unless_seen(request_id, why)
        elif isinstance(command, DropLeg):
            self._calls.could_not_cancel(request_id, command.call_id)
            self._conferences.dropping(command.call_id, command.number, is_wanted=False)
        elif request_id in self._handovers:
            self._handovers.failed(request_id, why)
        elif (member := self._member(request_id, command)) is not None:
            self._conferences.fail_unless_seen(*member, why)

    def out_of_reaction_time(self, request_id: int, command: Command, why: Problem) -> None:
        """Nothing has been seen for too long. While the line is down nothing can be seen: judged when it is back."""
        if self._follower_of(request_id) in self._in_doubt:
            return
        if request_id in self._handovers:
            self._handovers.out_of_time(request_id, why)
        else:
            self.failed(request_id, command, why)

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
        elif isinstance(news, ConnectionChanged):
            if not news.connection.is_live:
                self._in_doubt = {*self._calls.open_ids(), *self._conferences.open_ids(), *self._handovers.open_ids()}
        elif isinstance(news, BoardReplaced):
            self._see_all()

    def _see_call(self, call_id: int) -> None:
        legs = self._picture.legs_of_call(call_id)
        self._handovers.see(call_id, legs)
        owner = self._claims.owner_of(call_id)
        if owner is None:
            # A conference is recognised by its slot, which is sure; a callback by its two numbers.
            _ = self._conferences.see(call_id, legs) or self._calls.see(call_id, legs)
        else:
            self._calls.see_own(owner, call_id, legs)
            self._conferences.see_own(owner, call_id, legs)

    def _see_all(self) -> None:
        calls = self._picture.calls()
        doubted, self._in_doubt = self._in_doubt, set()
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
