"""What was asked for here, followed over a phone system that the test tells of, event by event."""

from callboard.controller.conferences.calling_order import Errand
from callboard.controller.followed_requests import FollowedRequests
from callboard.controller.live_picture import LivePicture
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.changes import (
    CallProgressed,
    ConferenceProgressed,
    ConnectionChanged,
    LegChanged,
    LegEnded,
    PbxNews,
)
from callboard.domain.commands import PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.connection import Connection, LineState
from tests.doubles.fake_session import office

CALL = PlaceCall("100", "101")
PLAN = ConferencePlan("701", ("100", "101", "102"), "4711")
LOST = ConnectionChanged(Connection(LineState.LOST))
LIVE = ConnectionChanged(Connection(LineState.LIVE))


class Following:
    """The followers with a picture, and every step they told."""

    def __init__(self) -> None:
        self.picture = LivePicture()
        self.steps: list[CallProgressed | ConferenceProgressed] = []
        self.followed = FollowedRequests(self.picture, self.steps.append)
        self.see(LIVE, office())

    def see(self, *news: PbxNews) -> None:
        for one in news:
            self.picture.take_in(one)
            self.followed.see(one)

    def leg(self, call_id: int, leg_id: int, number: str, state: LegState, other: str = "") -> None:
        self.see(LegChanged(Leg(call_id, leg_id, number, state, other)))

    def end(self, call_id: int, leg_id: int) -> None:
        self.see(LegEnded(LegKey(call_id, leg_id)))

    def ask_call(self, request_id: int, command: PlaceCall = CALL) -> None:
        self.followed.begin(request_id, command)
        self.followed.hand_over(request_id, command)
        self.followed.accepted(request_id, command)

    def ask_conference(self, request_id: int = 1, plan: ConferencePlan = PLAN) -> StartConference:
        command = StartConference(plan)
        self.followed.begin(request_id, command)
        self.followed.hand_over(request_id, command)
        self.followed.accepted(request_id, command)
        return command

    def ask_add(self, request_id: int, errand: Errand) -> None:
        self.followed.begin(request_id, errand.command, errand.conference_id)
        self.followed.hand_over(request_id, errand.command)
        self.followed.accepted(request_id, errand.command)

    def ask_next(self, request_id: int) -> None:
        (errand,) = self.followed.take_errands()
        self.ask_add(request_id, errand)

    def join(self, call_id: int, number: str, slot: str = "701") -> None:
        self.leg(call_id, 1, slot, LegState.DIALLING, number)
        self.leg(call_id, 2, number, LegState.RINGING, slot)
        self.leg(call_id, 2, number, LegState.CONNECTED, slot)
        self.leg(call_id, 1, slot, LegState.CONNECTED, number)

    def call(self, request_id: int) -> CallProgress:
        return [
            s.progress for s in self.steps if isinstance(s, CallProgressed) and s.progress.request_id == request_id
        ][-1]

    def conference(self, request_id: int = 1) -> ConferenceProgress:
        told = [s.progress for s in self.steps if isinstance(s, ConferenceProgressed)]
        return [progress for progress in told if progress.request_id == request_id][-1]

    def members(self, request_id: int = 1) -> dict[str, str]:
        return {member.number: str(member.step) for member in self.conference(request_id).members}
