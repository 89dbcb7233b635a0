"""What every session promises of live calls in hand: coming into one, recording, voicemail, and the way a call came."""

import pytest

from callboard.domain.call_group import CallGroupKind
from callboard.domain.calls.call import CallDirection, LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.calls.handover_progress import HandoverPhase
from callboard.domain.capability import Feature, Reason
from callboard.domain.commands import DivertCall, ListenIn, ListenMode, RecordCall
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.console import Console, FollowedCall, FollowedHandover, connected
from tests.doubles.pbx import Pbx

OUTSIDE = "01632960123"


def _talk(console: Console) -> int:
    """100 and 101 talk; their call id."""
    call = FollowedCall(console, "100", "101")
    call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
    assert call.progress.call_id is not None
    return call.progress.call_id


def _comes_in(pbx: Pbx, console: Console, number: str, rings: str = "") -> int:
    """A call from outside for `number` that rings at somebody, or at `rings`; its call id."""
    known = set(console.told.board.calls)
    pbx.controls.do("incoming", **{"from": OUTSIDE, "to": number})

    def new() -> list[int]:
        legs = console.told.board.legs.values()
        ringing = [leg for leg in legs if leg.call_id not in known and leg.state is LegState.RINGING]
        return [leg.call_id for leg in ringing if rings in ("", leg.number)]

    console.told.wait_until(lambda _told: bool(new()))
    return new()[0]


class LiveCallPromises:
    """Each command reaches the phone system as the call manager knows it, and events alone say what came of it."""

    def test_what_is_offered(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            offers = console.told.board.capabilities
            assert offers.offers(Feature.LISTEN_IN)
            assert offers.offers(Feature.RECORD)
            a_while = offers.of(Feature.PRESENCE_FOR_A_WHILE)
            assert (a_while.on, a_while.reason) == (False, Reason.GENERATION_HAS_NO_END_OF_PRESENCE)

    @pytest.mark.parametrize(
        ("mode", "number"), [(ListenMode.JOIN, "0"), (ListenMode.LISTEN, "1"), (ListenMode.WHISPER, "2")]
    )
    def test_a_phone_rings_and_comes_into_the_call(self, pbx: Pbx, mode: ListenMode, number: str) -> None:
        with connected(pbx.make_session) as console:
            call_id = _talk(console)
            coming = FollowedHandover(console, ListenIn(call_id, "101", "105", mode))
            coming.wait_for(lambda progress: progress.is_over)
            assert coming.phases[-2:] == [HandoverPhase.RINGING, HandoverPhase.DONE]
            assert pbx.requests()[-1] == ["BARGEIN", "105", str(call_id), "101", number]
            assert {leg.number for leg in console.told.board.calls[call_id].legs} == {"100", "101", "105"}
            assert pbx.is_seen_on(console.told)

    def test_who_does_not_pick_up_is_not_in_the_call(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"105": "rejected"})
            call_id = _talk(console)
            coming = FollowedHandover(console, ListenIn(call_id, "100", "105", ListenMode.LISTEN))
            coming.wait_for(lambda progress: progress.is_over)
            assert coming.progress.problem == problem(ProblemCode.NOT_ANSWERED, who="105")
            assert {leg.number for leg in console.told.board.calls[call_id].legs} == {"100", "101"}

    def test_a_call_that_ends_meanwhile_is_come_into_by_nobody(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"105": "no answer"})
            call_id = _talk(console)
            coming = FollowedHandover(console, ListenIn(call_id, "101", "105", ListenMode.LISTEN))
            coming.wait_for(lambda progress: progress.phase is HandoverPhase.RINGING)
            pbx.controls.do("hang_up", number="100")
            coming.wait_for(lambda progress: progress.is_over)
            assert coming.progress.problem is not None
            assert coming.progress.problem.code in (ProblemCode.ENDED_MEANWHILE, ProblemCode.NOT_ANSWERED)

    def test_a_phone_that_is_busy_or_not_there_is_refused(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("register", number="106", registered=False)
            FollowedCall(console, "104", "105").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            call_id = _talk(console)
            for dn in ("105", "106"):
                refused = console.refused(ListenIn(call_id, "101", dn, ListenMode.JOIN))
                assert refused.code is ProblemCode.REFUSED
            assert {leg.number for leg in console.told.board.calls[call_id].legs} == {"100", "101"}

    def test_of_a_recording_nothing_but_its_acceptance_is_told(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            call_id = _talk(console)
            for is_on in (True, False):
                asked = FollowedHandover(console, RecordCall(call_id, "101", is_on))
                assert asked.progress.is_over
                assert asked.phases == [HandoverPhase.ASKED, HandoverPhase.ACCEPTED]
                assert pbx.requests()[-1] == ["RECORD", str(call_id), "101", "1" if is_on else "0"]
                assert pbx.controls.do("recorded")["recorded"] == ([[call_id, "101"]] if is_on else [])

    def test_what_is_over_can_be_neither_heard_nor_recorded(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            for command in (ListenIn(99, "100", "101", ListenMode.LISTEN), RecordCall(99, "100", on=True)):
                assert console.refused(command).code is ProblemCode.CALL_GONE
            assert pbx.verbs() == []

    @pytest.mark.parametrize("box", ["103", "107"])
    def test_a_ringing_call_goes_to_a_voicemail(self, pbx: Pbx, box: str) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"103": "no answer"})
            call_id = _comes_in(pbx, console, "103")
            diverted = FollowedHandover(console, DivertCall(call_id, "103", box, to_voicemail=True))
            diverted.wait_for(lambda progress: progress.is_over)
            assert diverted.progress.phase is HandoverPhase.DONE
            assert pbx.requests()[-1] == ["DIVERT", str(call_id), "103", box, "1"]
            board = console.told.board
            assert not board.legs_of("103")
            assert not board.legs_of("107")
            assert any(leg.number == OUTSIDE for leg in board.calls[call_id].legs)

    def test_the_groups_of_the_house_are_known(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            groups = console.told.board.call_groups
            assert {number: group.kind for number, group in groups.items()} == {
                "800": CallGroupKind.QUEUE,
                "801": CallGroupKind.RING_GROUP,
                "802": CallGroupKind.MENU,
            }
            assert groups["800"].name == "Support queue"
            assert groups["800"].members == groups["801"].members == ("156", "157", "158", "159")
            assert groups["802"].members == ()

    @pytest.mark.parametrize("group", ["800", "801"])
    def test_a_call_to_a_group_rings_at_a_member_and_says_so(self, pbx: Pbx, group: str) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"156": "no answer"})
            call_id = _comes_in(pbx, console, group)
            (ringing,) = [leg for leg in console.told.board.calls[call_id].legs if leg.state is LegState.RINGING]
            assert (ringing.number, ringing.via) == ("156", group)
            # It goes on to the next of them, and what it came through stays.
            console.told.wait_until(
                lambda told: any(
                    leg.state is LegState.CONNECTED and leg.via == group for leg in told.board.legs_of("157")
                )
            )
            assert pbx.is_seen_on(console.told)

    def test_a_call_to_one_person_came_through_nothing(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            call_id = _comes_in(pbx, console, "103")
            assert {leg.via for leg in console.told.board.calls[call_id].legs} == {""}

    def test_which_way_a_call_goes(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            incoming = _comes_in(pbx, console, "103")
            inside = _talk(console)
            outgoing = FollowedCall(console, "104", "01632960100")
            outgoing.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            calls = console.told.board.calls
            assert calls[inside].direction is CallDirection.INTERNAL
            assert calls[outgoing.progress.call_id or 0].direction is CallDirection.OUTGOING
            if incoming in calls:
                assert calls[incoming].direction is CallDirection.INCOMING
            assert pbx.is_seen_on(console.told)
