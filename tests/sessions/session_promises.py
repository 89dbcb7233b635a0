"""What every session promises, whoever made it: one suite for the rehearsal and for both stand-in builds.

A `pbx` fixture gives the phone system behind it, see `Pbx` in `tests/doubles/pbx.py`.
"""

import contextlib
import itertools
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.calls.handover_progress import HandoverPhase
from callboard.domain.capability import Feature, Reason
from callboard.domain.changes import BoardReplaced, ConnectionChanged, LegChanged, PbxNews, ReadingProgress
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    PickUpCall,
    PlaceCall,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferencePlan, SlotState
from callboard.domain.conferences.conference_progress import ConferencePhase, MemberStep
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.console import Console, FollowedCall, FollowedConference, FollowedHandover, connected
from tests.doubles.pbx import SPEED, Pbx
from tests.doubles.recording import DEADLINE_S, Recording

EXPECTED = Path(__file__).parent / "expected"
OUTSIDE = "01632960123"
# What the engine makes of outside numbers goes by their last two digits.
OUTCOMES = (
    ("answered", "100", "101"),
    ("busy", "100", "103"),
    ("no answer", "100", "106"),
    ("rejected", "100", "104"),
    ("from does not answer", "102", "101"),
    ("outside answered", "100", "01632960100"),
    ("outside busy", "100", "01632960101"),
    ("outside no answer", "100", "01632960102"),
    ("outside rejected", "100", "01632960103"),
    ("outside unknown", "100", "01632960104"),
    ("outside congestion", "100", "01632960105"),
    ("outside caller gives up", "100", "01632960106"),
)


def expected(name: str) -> dict[str, list[list[str | None]]]:
    """The steps that every session shows, by what happens."""
    return json.loads((EXPECTED / name).read_text(encoding="utf-8"))


def lines_of(told: Recording) -> list[LineState]:
    return [news.connection.state for news in told.told() if isinstance(news, ConnectionChanged)]


class OpeningPromises:
    """Open, close, and everything around it."""

    def test_open_tells_that_the_line_is_live_and_then_everything(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            live, picture, *_ = (news for news in console.told.told() if not isinstance(news, ReadingProgress))
            assert isinstance(live, ConnectionChanged)
            assert live.connection.state is LineState.LIVE
            assert isinstance(picture, BoardReplaced)
            assert picture.identity.generation == pbx.generation
            assert picture.identity.version == {"v11": "11.0.28976", "v12": "12.0.35479"}[pbx.generation]
            assert len(picture.extensions) == 60
            assert [line.number for line in picture.lines] == ["10000", "10001"]
            assert pbx.is_seen_on(console.told)

    def test_how_far_the_reading_is_is_told_until_the_picture_is_there(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            _tells_the_whole_reading(console.told.told())
            pbx.controls.do("fault", kind="slow_member", member="FirstName", delay_s=0.01)
            steps: list[ReadingProgress] = []
            for _ in range(5):  # a new connection may be faster than the word that a member is slow
                told = len(console.told.told())
                pbx.controls.do("fault", kind="drop_connections")
                console.told.wait_until(lambda now, before=told: _is_back(now, before))
                steps = _tells_the_whole_reading(console.told.told()[told:])
                assert steps == sorted(steps, key=lambda step: step.done)
                if len(steps) > 2:
                    break
            assert 3 <= len(steps) <= 12  # of 0.6 s, ten a second at most

    def test_a_board_that_is_live_is_read_again_without_a_word(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            told = len(console.told.told())
            pbx.controls.do("fault", kind="null_objects")
            pbx.controls.do("register", number="106", registered=False)
            console.told.wait_until(lambda now: any(isinstance(news, BoardReplaced) for news in now.news[told:]))
            assert not any(isinstance(news, ReadingProgress) for news in console.told.told()[told:])

    def test_what_the_pbx_offers(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            offers = console.told.board.capabilities
            options = offers.of(Feature.CONFERENCE_OPTIONS)
            assert offers.offers(Feature.MAKE_CALL)
            assert offers.offers(Feature.DROP)
            assert all(offers.offers(feature) for feature in (Feature.TRANSFER, Feature.DIVERT, Feature.PICK_UP))
            assert offers.offers(Feature.PRESENCE)
            assert offers.offers(Feature.START_CONFERENCE)
            if pbx.generation == "v11":
                assert options.on
                assert list(console.told.board.slots) == ["701", "702", "703", "704", "700"]
            else:
                assert (options.on, options.reason) == (False, Reason.GENERATION_DROPPED_OPTIONS)
                assert len(console.told.board.slots) == 60
                assert "700" not in console.told.board.slots

    def test_nothing_is_missed_between_picture_and_news(self, pbx: Pbx) -> None:
        """Opened again and again while a lot happens: in the end the board is as things are."""
        for _ in range(3):
            with connected(pbx.make_busy_session) as console:
                heard = len(console.told.told())
                console.told.wait_until(lambda told, before=heard: len(told.told()) > before + 200)
                pbx.controls.do("traffic", events_per_second=0)
                assert pbx.is_seen_on(console.told)

    def test_news_needs_no_turn_on_the_pbx_thread(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:

            def hear_of_a_call() -> None:
                pbx.controls.do("incoming", **{"from": OUTSIDE, "to": "100"})
                console.told.wait_until(lambda told: told.board.legs_of("100"))

            console.on_pbx_thread(hear_of_a_call)

    def test_every_other_thread_is_turned_away(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            command = PlaceCall("100", "101")
            for do in (
                lambda: console.session.execute(command),
                console.session.attend,
                console.session.close,
                lambda: console.session.open(console.told),
            ):
                with pytest.raises(RuntimeError, match="session used on thread"):
                    do()
            assert pbx.verbs() == []

    def test_closing_twice_is_harmless_and_ends_everything(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.close()
            console.close()
            console.attend()
            assert console.refused(PlaceCall("100", "101")).code is ProblemCode.CLOSED

    def test_closing_what_was_never_opened_is_harmless(self, pbx: Pbx) -> None:
        console = Console(pbx.make_session)
        console.attend()
        console.leave()
        assert console.told.told() == ()

    def test_no_news_follows_the_end_while_events_fly(self, pbx: Pbx) -> None:
        for _ in range(3):
            console = Console(pbx.make_busy_session).open()
            heard = len(console.told.told())
            console.told.wait_until(lambda told, before=heard: len(told.told()) > before + 50)
            console.close()
            told = console.told.told()
            assert not console.told.happened(lambda now, before=told: len(now.told()) > len(before), 0.1)
            console.leave()

    def test_attending_without_a_reason_does_nothing(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            told = console.told.told()
            console.attend()
            assert console.told.told() == told


class CallPromises:
    """Callbacks and what becomes of them."""

    @pytest.mark.parametrize(("outcome", "dn_from", "number_to"), OUTCOMES)
    def test_a_callback_shows_every_step(self, pbx: Pbx, outcome: str, dn_from: str, number_to: str) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"102": "no answer", "103": "busy", "104": "rejected", "106": "no answer"})
            call = FollowedCall(console, dn_from, number_to)
            call.wait_for(lambda progress: progress.is_over or progress.phase is CallPhase.TALKING)
            if not call.progress.is_over:
                pbx.controls.do("hang_up", number=dn_from)
                call.wait_for(lambda progress: progress.is_over)
            assert call.told == expected("callbacks.json")[outcome]

    def test_accepted_is_not_success(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("register", number="105", registered=False)
            ignored = FollowedCall(console, "105", "101")
            heard = FollowedCall(console, "100", "102")
            heard.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            assert ignored.told == expected("callbacks.json")["from is not there"]

    @pytest.mark.parametrize(
        "command",
        [
            PlaceCall("999", "101"),
            PlaceCall(OUTSIDE, "101"),
            PlaceCall(OUTSIDE, "01632960124"),
            PlaceCall("10000", "101"),
            PlaceCall("100", "1" * 10_000),
            PlaceCall("100", "1\x00\n\t\u202e2"),
        ],
    )
    def test_what_the_pbx_refuses_is_a_problem_and_the_next_call_works(self, pbx: Pbx, command: Command) -> None:
        with connected(pbx.make_session) as console:
            problem = console.refused(command)
            assert problem.code is ProblemCode.REFUSED
            assert set(problem.facts) == {"number", "said"}
            assert OUTSIDE not in problem.facts["said"]
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)

    def test_a_party_can_be_dropped(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            for number in ("101", OUTSIDE):
                call = FollowedCall(console, "100", number)
                call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
                call_id = call.progress.call_id
                assert call_id is not None
                console.ask(DropLeg(call_id, number))
                call.wait_for(lambda progress: progress.is_over)
                assert console.refused(DropLeg(call_id, number)).code is ProblemCode.CALL_GONE

    def test_a_call_that_hangs_stops_no_news_and_ends_with_the_line(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="hang_call")
            hanging = console.begin_to_ask(PlaceCall("100", "101"))
            pbx.controls.do("incoming", **{"from": OUTSIDE, "to": "102"})
            console.told.wait_until(lambda told: told.board.legs_of("102"))
            assert not hanging.done()
            pbx.controls.do("fault", kind="drop_connections")
            error = hanging.exception(DEADLINE_S)
            assert getattr(error, "problem").code is ProblemCode.CALL_MANAGER_NOT_CONNECTED  # noqa: B009
            pbx.controls.do("heal")
            console.told.wait_until(lambda told: lines_of(told)[-2:] == [LineState.LOST, LineState.LIVE])
            console.ask(PlaceCall("100", "101"))

    @pytest.mark.parametrize(
        ("fault", "code"),
        [
            ("refuse_calls", ProblemCode.REFUSED),
            ("call_manager_gone", ProblemCode.CALL_MANAGER_NOT_CONNECTED),
        ],
    )
    def test_trouble_with_requests_is_a_problem_and_passes(self, pbx: Pbx, fault: str, code: ProblemCode) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind=fault)
            assert console.refused(PlaceCall("100", "101")).code is code
            assert console.told.board.connection.is_live
            pbx.controls.do("heal")
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)

    def test_a_slow_answer_is_waited_for(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="slow_call", delay_s=4)
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)


class HandoverPromises:
    """Live calls that are passed on: answered ones, ringing ones, and those that somebody takes."""

    @pytest.mark.parametrize("destination", ["102", "01632960100"])
    def test_an_answered_call_is_transferred(self, pbx: Pbx, destination: str) -> None:
        with connected(pbx.make_session) as console:
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            call_id = _id_of(call)
            handover = FollowedHandover(console, TransferCall(call_id, "101", destination))
            handover.wait_for(lambda progress: progress.is_over)
            assert (handover.phases[0], handover.phases[-1]) == (HandoverPhase.ASKED, HandoverPhase.DONE)
            console.told.wait_until(
                lambda told: {leg.number for leg in told.board.calls[call_id].legs} == {"100", destination}
            )
            assert pbx.requests()[-1] == ["TRANSFER", str(call_id), "101", destination]
            assert pbx.is_seen_on(console.told)

    def test_an_outside_caller_is_passed_on(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            call_id = _incoming(pbx, console, "100")
            console.told.wait_until(lambda told: told.board.legs_of("100")[0].state is LegState.CONNECTED)
            handover = FollowedHandover(console, TransferCall(call_id, "100", "102"))
            handover.wait_for(lambda progress: progress.is_over)
            assert handover.progress.phase is HandoverPhase.DONE
            console.told.wait_until(
                lambda told: (
                    [(leg.number, leg.state) for leg in told.board.legs_of("102")] == [("102", LegState.CONNECTED)]
                )
            )
            assert console.told.board.other_side(console.told.board.legs_of("102")[0]) == OUTSIDE

    def test_a_transfer_to_a_phone_that_is_not_there_fails(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("register", number="105", registered=False)
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            handover = FollowedHandover(console, TransferCall(_id_of(call), "101", "105"))
            handover.wait_for(lambda progress: progress.is_over)
            assert handover.progress.phase is HandoverPhase.FAILED
            assert handover.progress.problem == problem(ProblemCode.TARGET_NOT_REGISTERED, who="105")

    def test_a_ringing_call_is_diverted(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"103": "no answer"})
            call_id = _incoming(pbx, console, "103")
            handover = FollowedHandover(console, DivertCall(call_id, "103", "104"))
            handover.wait_for(lambda progress: progress.is_over)
            assert handover.progress.phase is HandoverPhase.DONE
            assert pbx.requests()[-1] == ["DIVERT", str(call_id), "103", "104", "0"]
            console.told.wait_until(lambda told: told.board.legs_of("104") and not told.board.legs_of("103"))

    def test_exactly_the_named_call_is_picked_up(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"103": "no answer"})
            call_id = _incoming(pbx, console, "103")
            handover = FollowedHandover(console, PickUpCall(call_id, "103", "100"))
            handover.wait_for(lambda progress: progress.is_over)
            assert handover.progress.phase is HandoverPhase.DONE
            assert pbx.requests()[-1] == ["PICKUP", "100", "103", str(call_id)]
            console.told.wait_until(
                lambda told: (
                    [(leg.call_id, leg.state) for leg in told.board.legs_of("100")] == [(call_id, LegState.CONNECTED)]
                )
            )
            assert not console.told.board.legs_of("103")

    def test_a_call_that_is_over_is_a_problem(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            for command in (TransferCall(99, "100", "101"), DivertCall(99, "100", "101"), PickUpCall(99, "100", "101")):
                assert console.refused(command).code is ProblemCode.CALL_GONE
            assert pbx.verbs() == []

    def test_what_the_phone_system_refuses_leaves_the_call_as_it_is(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            call_id = _id_of(call)
            for command in (DivertCall(call_id, "101", "102"), PickUpCall(call_id, "101", "102")):
                refused = console.refused(command)
                # A pick-up through the vendor's object says so itself, one by numbers is refused by the PBX.
                assert refused.code is ProblemCode.REFUSED
            assert {leg.number for leg in console.told.board.calls[call_id].legs} == {"100", "101"}

    def test_accepted_is_not_success_when_nothing_happens(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            pbx.controls.do("fault", kind="ignore_call")
            handover = FollowedHandover(console, TransferCall(_id_of(call), "101", "102"))
            pbx.controls.do("heal")
            heard = FollowedCall(console, "104", "105")
            heard.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            assert handover.phases == [HandoverPhase.ASKED, HandoverPhase.ACCEPTED]


class ConferencePromises:
    """Slots, and how they fill."""

    def test_a_conference_shows_every_step(self, pbx: Pbx) -> None:
        slot = pbx.slot_of("101")
        with connected(pbx.make_session) as console:
            pbx.set_phones({"103": "no answer"})
            conference = FollowedConference(console, ConferencePlan(slot, ("101", "102", "103", OUTSIDE)))
            conference.call_the_others()
            assert console.told.board.slot_state(slot) is SlotState.RUNNING
            joined = {"101", "102", OUTSIDE}
            console.told.wait_until(lambda told: {leg.number for leg in told.board.members_of(slot)} == joined)
            for number in ("101", "102"):
                pbx.controls.do("hang_up", number=number)
                conference.wait_for(lambda progress, gone=number: _step(progress, gone) is MemberStep.LEFT)
            (own,) = console.told.board.legs_of(OUTSIDE)
            console.ask(DropLeg(own.call_id, OUTSIDE))
            conference.wait_for(lambda progress: progress.phase is ConferencePhase.ENDED)
            console.told.wait_until(lambda told: told.board.slot_state(slot) is SlotState.FREE)
            assert conference.told == expected("conferences.json")["filled and left"]
            assert pbx.verbs() == ["MAKECALL"] * 4 + ["DROP"]

    def test_the_first_one_does_not_answer(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.set_phones({"103": "no answer"})
            conference = FollowedConference(console, ConferencePlan(pbx.slot_of("101"), ("103", "102")))
            conference.wait_for(lambda progress: progress.is_over)
            assert conference.told == expected("conferences.json")["first does not answer"]

    def test_a_slot_can_be_used_by_everybody(self, pbx: Pbx) -> None:
        """Somebody dials into the conference that was started here."""
        slot = pbx.slot_of("101")
        with connected(pbx.make_session) as console:
            conference = FollowedConference(console, ConferencePlan(slot, ("101",)))
            conference.wait_for(lambda progress: progress.phase is ConferencePhase.RUNNING)
            pbx.controls.do("dial", **{"from": "105", "to": slot})
            console.told.wait_until(lambda told: len(told.board.members_of(slot)) == 2)

    def test_options_go_by_the_generation(self, pbx: Pbx) -> None:
        slot = pbx.slot_of("101")
        plan = ConferencePlan(slot, ("101", "102"), pin="4711", ask_names=False, instant=True)
        with connected(pbx.make_session) as console:
            if pbx.generation == "v12":
                assert console.refused(StartConference(plan)).code is ProblemCode.OPTIONS_NOT_SUPPORTED
                added = AddToConference(slot, "102", "4711")
                assert console.refused(added).code is ProblemCode.OPTIONS_NOT_SUPPORTED
                assert pbx.requests() == []
                return
            conference = FollowedConference(console, plan)
            conference.call_the_others()
            assert conference.told == expected("conferences.json")["with options"]
            assert pbx.requests() == [
                ["MAKECALLPARAMS", "701", "tojoin", "101", "PIN", "****", "noname", "1", "instant", "1"],
                ["MAKECALLPARAMS", "701", "tojoin", "102", "PIN", "****"],
            ]

    def test_v12_never_gets_the_dictionary(self, pbx: Pbx) -> None:
        """Whatever is asked for: the log of the phone system itself has no such request."""
        slot = pbx.slot_of("101")
        commands: tuple[Command, ...] = (
            StartConference(ConferencePlan(slot, ("101",))),
            StartConference(ConferencePlan(slot, ("101",), pin="1")),
            StartConference(ConferencePlan(slot, ("101",), ask_names=False)),
            StartConference(ConferencePlan(slot, ("101",), instant=True)),
            AddToConference(slot, "102"),
            AddToConference(slot, "102", "1"),
            PlaceCall("100", "103"),
        )
        with connected(pbx.make_session) as console:
            for command in commands:
                console.begin_to_ask(command).exception(DEADLINE_S)
            verbs = pbx.verbs()
            assert verbs.count("MAKECALLPARAMS") == (4 if pbx.generation == "v11" else 0)
            assert verbs.count("MAKECALL") == 3

    def test_no_choice_of_options_makes_a_dictionary_for_v12(self, pbx: Pbx) -> None:
        if pbx.generation != "v12":
            return
        slot = pbx.slot_of("101")
        with connected(pbx.make_session) as console:
            for pin, ask_names, instant in itertools.product(("", "4711"), (True, False), (True, False)):
                plan = ConferencePlan(slot, ("101",), pin, ask_names, instant)
                refused = console.begin_to_ask(StartConference(plan)).exception(DEADLINE_S)
                assert (refused is not None) is plan.has_options
                added = console.begin_to_ask(AddToConference(slot, "102", pin)).exception(DEADLINE_S)
                assert (added is not None) is bool(pin)
            assert set(pbx.verbs()) == {"MAKECALL"}

    def test_a_wrong_pin_is_accepted_and_nothing_happens(self, pbx: Pbx) -> None:
        if pbx.generation != "v11":
            return  # there are no PINs to get wrong, see test_options_go_by_the_generation
        with connected(pbx.make_session) as console:
            conference = FollowedConference(console, ConferencePlan("701", ("101", "102"), pin="1", instant=True))
            conference.wait_for(lambda progress: progress.phase is ConferencePhase.GATHERING)
            conference.add(AddToConference("701", "102", "2"))
            FollowedCall(console, "100", "103").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            assert [member.step for member in conference.progress.members] == [MemberStep.JOINED, MemberStep.ACCEPTED]

    @pytest.mark.parametrize("kind", ["gateway", "no such place", "room of nobody"])
    def test_slots_that_cannot_be_started(self, pbx: Pbx, kind: str) -> None:
        slot = {"gateway": "700", "no such place": "799", "room of nobody": "700**999"}[kind]
        with connected(pbx.make_session) as console:
            problem = console.refused(StartConference(ConferencePlan(slot, ("101",))))
            assert problem.code is ProblemCode.REFUSED
            assert problem.facts["number"] == "101"


class LinePromises:
    """Lost lines, and news that is not as it should be."""

    def test_a_cut_line_is_lost_and_comes_back_with_a_new_picture(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            for _ in range(3):
                told = len(console.told.told())
                pbx.controls.do("fault", kind="drop_connections")
                console.told.wait_until(lambda now, before=told: _is_back(now, before))
                lost, live, picture = (
                    news for news in console.told.told()[told:] if isinstance(news, ConnectionChanged | BoardReplaced)
                )
                assert isinstance(lost, ConnectionChanged)
                assert lost.connection.state is LineState.LOST
                assert lost.connection.problem is not None
                assert lost.connection.problem.code is ProblemCode.CONNECTION_LOST
                assert isinstance(live, ConnectionChanged)
                assert live.connection.state is LineState.LIVE
                assert isinstance(picture, BoardReplaced)
            assert pbx.is_seen_on(console.told)
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)

    def test_a_pbx_that_vanishes_comes_back_as_another_one(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            told = len(console.told.told())
            pbx.controls.do("vanish", for_s=10)
            console.told.wait_until(lambda now: LineState.LOST in lines_of(now))
            console.told.wait_until(lambda now: _is_back(now, told))
            assert pbx.is_seen_on(console.told)
            assert not console.told.board.legs_of("100")
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)

    def test_while_the_pbx_is_away_attending_says_so(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("vanish", for_s=60)
            console.told.wait_until(lambda now: LineState.LOST in lines_of(now))
            console.on_pbx_thread(lambda: None)  # attention has been paid once now
            assert [each.code for each in console.attend_failures] == [ProblemCode.CANNOT_CONNECT]
            assert console.refused(PlaceCall("100", "101")).code in (
                ProblemCode.CALL_MANAGER_NOT_CONNECTED,
                ProblemCode.NOT_CONNECTED,
            )

    @pytest.mark.parametrize(
        "faults",
        [
            ("null_objects",),
            ("inserted_as_updated",),
            ("twice",),
            ("out_of_order",),
            ("garbage_names",),
            ("twice", "inserted_as_updated", "out_of_order", "garbage_names"),
        ],
        ids="+".join,
    )
    def test_odd_news_leads_to_the_true_board(self, pbx: Pbx, faults: tuple[str, ...]) -> None:
        with connected(pbx.make_busy_session) as console:
            for fault in faults:
                pbx.controls.do("fault", kind=fault)
            before = int(pbx.controls.do("status")["events"])
            pbx.wait_for_events(before + 500)
            for number in ("106", "107", "108"):
                pbx.controls.do("register", number=number, registered=False)
            pbx.wait_until_silent()
            assert pbx.is_seen_on(console.told)
            assert console.told.board.legs == {}
            pbx.controls.do("heal")
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            assert pbx.is_seen_on(console.told)

    def test_a_call_is_seen_although_its_news_is_odd(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="twice")
            pbx.controls.do("fault", kind="inserted_as_updated")
            call = FollowedCall(console, "100", "101")
            call.wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            assert call.told == expected("callbacks.json")["answered"][: len(call.told)]
            changes = [news for news in console.told.told() if isinstance(news, LegChanged)]
            assert len(changes) == len({(news.leg.key, news.leg.state) for news in changes})

    def test_a_late_state_raises_nobody_from_the_dead(self, pbx: Pbx) -> None:
        """Out of order, the state of the second leg comes after its end when both are close together."""
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="out_of_order")
            for _ in range(3):
                FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
                pbx.controls.do("hold", number="100", on=True)
                pbx.controls.do("hang_up", number="101")
                pbx.wait_until_silent()
                assert pbx.is_seen_on(console.told)

    def test_hold_and_back(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            FollowedCall(console, "100", "101").wait_for(lambda progress: progress.phase is CallPhase.TALKING)
            for on, state in ((True, LegState.HOLDING), (False, LegState.CONNECTED)):
                pbx.controls.do("hold", number="100", on=on)
                console.told.wait_until(lambda told, now=state: told.board.legs_of("100")[0].state is now)


def _id_of(call: FollowedCall) -> int:
    assert call.progress.call_id is not None
    return call.progress.call_id


def _incoming(pbx: Pbx, console: Console, number: str, caller: str = OUTSIDE) -> int:
    """A call from outside that is seen to reach `number`; its call id."""
    known = set(console.told.board.calls)
    pbx.controls.do("incoming", **{"from": caller, "to": number})
    console.told.wait_until(lambda told: any(leg.call_id not in known for leg in told.board.legs_of(number)))
    return next(leg.call_id for leg in console.told.board.legs_of(number) if leg.call_id not in known)


def _step(progress: object, number: str) -> MemberStep:
    members = progress.members  # type: ignore[attr-defined]
    return next(member.step for member in members if member.number == number)


def _tells_the_whole_reading(told: Sequence[PbxNews]) -> list[ReadingProgress]:
    """Every step before the picture in `told`, where the last reading begins; none comes later."""
    kinds = [type(news) for news in told]
    steps = [news for news in told if isinstance(news, ReadingProgress)]
    started = max(place for place, step in enumerate(steps) if step.done == 0 and step.total)
    assert {step.total for step in steps[started:]} == {60}
    assert all(step.done <= step.total for step in steps)
    assert steps[-1].done == 60
    assert ReadingProgress not in kinds[kinds.index(BoardReplaced) :]
    return steps[started:]


def _is_back(told: Recording, before: int) -> bool:
    kinds: list[Callable[..., object]] = [type(news) for news in told.news[before:]]
    return BoardReplaced in kinds and told.board.connection.is_live and LineState.LOST in lines_of(told)


class LifePromises:
    """A sign of life, when it is asked for."""

    def test_whoever_is_there_says_so_and_nothing_else_comes_of_it(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            told = console.told.told()
            for _ in range(3):
                console.check_alive()
            assert console.told.told() == told
            assert pbx.verbs() == []

    def test_other_threads_are_turned_away_and_the_end_is_no_trouble(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            with pytest.raises(RuntimeError, match="session used on thread"):
                console.session.check_alive(1.0)
            told = console.told.told()
            console.close()
            with contextlib.suppress(SessionFailed):
                console.check_alive()
            assert console.told.told() == told

    def test_before_it_was_opened_nobody_is_asked(self, pbx: Pbx) -> None:
        console = Console(pbx.make_session)
        console.check_alive()
        console.leave()
        assert console.told.told() == ()

    def test_a_line_that_is_gone_is_told_and_comes_back(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.pays_attention = False
            pbx.controls.do("vanish", for_s=60 * SPEED)
            console.told.wait_until(lambda told: lines_of(told)[-1] is LineState.LOST)
            with pytest.raises(SessionFailed):
                console.check_alive()
            console.pays_attention = True
            pbx.controls.do("heal")
            console.attend_until_live()

    def test_beside_a_request_another_thread_may_ask(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            assert not console.session.prove_beside(), "nothing is under way: the other thread can ask"
            pbx.controls.do("fault", kind="hang_call")
            told = console.told.told()
            asked = console.begin_to_ask(PlaceCall("100", "101"))
            pbx.wait_for_requests(1)
            assert console.session.prove_beside()
            assert console.told.told() == told, "nothing comes of it"
            assert not asked.done()
            pbx.controls.do("fault", kind="drop_connections")
            assert isinstance(asked.exception(DEADLINE_S), SessionFailed)
            assert not console.session.prove_beside()

    def test_whoever_is_frozen_answers_nobody_beside_a_request_either(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console, ThreadPoolExecutor(1) as other:
            pbx.controls.do("fault", kind="hang_call")
            asked = console.begin_to_ask(PlaceCall("100", "101"))
            pbx.wait_for_requests(1)
            pbx.controls.freeze()
            beside = other.submit(console.session.prove_beside)
            assert not console.told.happened(lambda _: beside.done(), 0.5)
            pbx.controls.thaw()
            assert beside.result(DEADLINE_S)
            pbx.controls.do("fault", kind="drop_connections")
            assert isinstance(asked.exception(DEADLINE_S), SessionFailed)

    def test_whoever_is_frozen_answers_late_and_everything_is_read_again(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            heard = len(console.told.told())
            pbx.controls.freeze()
            asked = console.begin_to_check_alive(0.2)
            assert not console.told.happened(lambda now: len(now.told()) > heard, 0.5)
            assert not asked.done()
            pbx.controls.thaw()
            error = asked.exception(DEADLINE_S)
            assert isinstance(error, SessionFailed)
            assert error.problem.code is ProblemCode.NO_ANSWER_FROM_PBX
            console.told.wait_until(lambda now: lines_of(now)[-2:] == [LineState.LOST, LineState.LIVE])
            assert any(isinstance(news, BoardReplaced) for news in console.told.told()[heard:])
            assert pbx.is_seen_on(console.told)
