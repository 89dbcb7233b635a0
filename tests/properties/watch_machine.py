"""Phones, callers and somebody who waits for one of them: everything that may happen, in any order."""

from collections import Counter
from collections.abc import Mapping

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.commands import Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.extension import ExtensionState
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.watch import FREE_FOR_S, CallFrom, PassOn, Watch, WatchEnd, WatchStep, Wish
from callboard.models.board_update import update_between
from callboard.models.watches_now import WatchesNow
from tests.doubles.boards import LIVE, LOST, board_of, picture

MINE, OFFICE = "100", ("101", "104", "108", "204")
CALLERS = ("02079460311", "01632960173")
MY_CALL = 900
A_MOMENT_S = 1e-6
phones, callers = st.sampled_from(OFFICE), st.sampled_from(CALLERS)
wishes: st.SearchStrategy[Wish] = st.one_of(callers.map(CallFrom), st.just(PassOn(MY_CALL, MINE)))
outcomes = st.sampled_from(("accepted", "talking", "from-silent", "to-silent", "refused"))
ASKED: Counter[type[Command]] = Counter()
"""How often each was asked for by a watch: a machine that never comes so far proves nothing."""


class WatchMachine(RuleBasedStateMachine):
    """Keeps its own account of who has been free since when, and of every request that left."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 1000.0
        self.board = board_of()
        self.free_from = dict.fromkeys(OFFICE, self.now_s)
        self.asked: dict[int, Command] = {}
        self.last_request = 0
        self.last_leg = 0
        self.known: set[int] = set()
        self.busy: dict[str, LegKey] = {}
        self.is_live = True
        self.watches = WatchesNow(lambda: self.board, self.ask, lambda: self.now_s)
        self.watches.ended.connect(self.on_ended)

    # what the console would do

    def ask(self, command: Command) -> int:
        self.see_that_it_may_leave(command)
        ASKED[type(command)] += 1
        return self.under_way(command)

    def under_way(self, command: Command) -> int:
        self.last_request += 1
        self.asked[self.last_request] = command
        return self.last_request

    def see_that_it_may_leave(self, command: Command) -> None:
        others = self.asked.values()
        assert self.is_live
        if isinstance(command, PlaceCall):
            calls = [other for other in others if isinstance(other, PlaceCall)]
            assert command.number_to not in [call.number_to for call in calls], "two phones for one caller"
            assert command.dn_from not in [call.dn_from for call in calls]
            assert self.has_been_free(command.dn_from)
        else:
            assert isinstance(command, TransferCall | DivertCall)
            assert not [other for other in others if isinstance(other, TransferCall | DivertCall)]
            assert self.has_been_free(command.destination)

    def has_been_free(self, number: str) -> bool:
        is_free = self.board.state_of(number) is ExtensionState.FREE
        return is_free and self.now_s - self.free_from[number] >= FREE_FOR_S - A_MOMENT_S

    def on_ended(self, watch: Watch, why: WatchEnd) -> None:
        self.known.discard(watch.watch_id)

    def happen(self, *changes: Change) -> None:
        before = self.board
        self.board = before.after(changes)
        for number in OFFICE:
            is_free = self.board.state_of(number) is ExtensionState.FREE and self.board.connection.is_live
            if not is_free or before.state_of(number) is not ExtensionState.FREE or not before.connection.is_live:
                self.free_from[number] = self.now_s
        update = update_between(before, self.board, changes)
        if not update.is_empty:
            self.watches.show(update)
        if before.connection != self.board.connection:
            self.watches.look_now()

    # what may happen

    @rule(seconds=st.floats(0.05, 5.0))
    def time_passes(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while (due_s := self.watches.watches.next_look_s(self.now_s)) is not None and due_s <= end_s:
            self.now_s = due_s
            self.watches.look_now()
        self.now_s = end_s

    @precondition(lambda self: self.is_live)
    @rule(number=phones, state=st.sampled_from([LegState.RINGING, LegState.CONNECTED, LegState.UNKNOWN]))
    def somebody_is_called(self, number: str, state: LegState) -> None:
        self.last_leg += 1
        key = self.busy.get(number, LegKey(self.last_leg, 1))
        self.busy[number] = key
        self.happen(LegChanged(Leg(key.call_id, key.leg_id, number, state)))

    @precondition(lambda self: self.is_live and self.busy)
    @rule(data=st.data())
    def somebody_hangs_up(self, data: st.DataObject) -> None:
        self.happen(LegEnded(self.busy.pop(data.draw(st.sampled_from(sorted(self.busy))))))

    @precondition(lambda self: self.is_live and MY_CALL not in self.board.calls)
    @rule()
    def i_have_a_call(self) -> None:
        mine = Leg(MY_CALL, 2, MINE, LegState.CONNECTED)
        self.happen(LegChanged(Leg(MY_CALL, 1, "07700900461", LegState.CONNECTED, line="10001")), LegChanged(mine))

    @precondition(lambda self: self.is_live and MY_CALL in self.board.calls)
    @rule()
    def my_call_ends(self) -> None:
        self.happen(LegEnded(LegKey(MY_CALL, 1)), LegEnded(LegKey(MY_CALL, 2)))

    @precondition(lambda self: self.is_live)
    @rule()
    def the_line_is_lost(self) -> None:
        self.is_live = False
        self.happen(LOST)

    @precondition(lambda self: not self.is_live)
    @rule(still_busy=st.sets(phones))
    def the_line_is_back(self, still_busy: set[str]) -> None:
        self.is_live = True
        self.busy = {number: LegKey(500 + place, 1) for place, number in enumerate(sorted(still_busy))}
        legs = [Leg(key.call_id, 1, number, LegState.CONNECTED) for number, key in self.busy.items()]
        self.happen(picture(legs=legs), LIVE)

    @rule(wish=wishes, numbers=st.lists(phones, min_size=1, max_size=4))
    def somebody_waits(self, wish: Wish, numbers: list[str]) -> None:
        if isinstance(wish, PassOn) and self.is_live and MY_CALL not in self.board.calls:
            return
        watch = self.watches.begin(wish, numbers)
        if watch is not None:
            self.known.add(watch.watch_id)

    @precondition(lambda self: self.watches.offer is not None)
    @rule()
    def somebody_agrees_at_once(self) -> None:
        watch = self.watches.offer
        assert watch is not None
        assert self.watches.agree(watch.watch_id, watch.target)

    @precondition(lambda self: self.is_live)
    @rule(number=phones, wish=wishes, agrees=st.booleans())
    def somebody_is_waited_for_and_becomes_free(self, number: str, wish: Wish, agrees: bool) -> None:
        """What all this is for, in one step."""
        if isinstance(wish, PassOn) and MY_CALL not in self.board.calls:
            self.i_have_a_call()
        self.somebody_is_called(number, LegState.CONNECTED)
        self.somebody_waits(wish, [number])
        self.happen(LegEnded(self.busy.pop(number)))
        self.time_passes(FREE_FOR_S + 0.1)
        targets = [watch.target for watch in self.watches.watches.all]
        asked = [each for each in self.asked.values() if not isinstance(each, PlaceCall)]
        is_held_up = wish.number in self.called() if isinstance(wish, CallFrom) else bool(asked)
        assert is_held_up or number in targets or number in self.phones_asked() or self.is_passed_on(wish, targets)
        if self.watches.offer is not None and agrees:
            self.somebody_agrees_at_once()

    @precondition(lambda self: self.watches.watches.all)
    @rule(data=st.data())
    def somebody_agrees(self, data: st.DataObject) -> None:
        """To what is offered, or to what was offered long ago."""
        watch = data.draw(st.sampled_from(self.watches.watches.all))
        self.watches.agree(watch.watch_id, data.draw(st.sampled_from((watch.target, *watch.targets))))

    @precondition(lambda self: self.watches.watches.all)
    @rule(data=st.data(), what=st.sampled_from(["keep", "look", "fewer", "more", "stop"]), number=phones)
    def somebody_changes_his_mind(self, data: st.DataObject, what: str, number: str) -> None:
        watch = data.draw(st.sampled_from(self.watches.watches.all))
        if what == "keep":
            self.watches.keep_waiting(watch.watch_id)
        elif what == "look":
            self.watches.look_again(watch.watch_id)
        elif what == "more":
            self.watches.add_targets(watch.watch_id, [number])
        elif what == "fewer" and watch.targets != (number,):
            self.watches.remove_target(watch.watch_id, number)
        elif what == "stop":
            self.watches.stop(watch.watch_id)
            self.known.discard(watch.watch_id)

    @rule(dn_from=phones, number=callers)
    def somebody_dials(self, dn_from: str, number: str) -> None:
        """A call that has nothing to do with a watch."""
        asked = [each for each in self.asked.values() if isinstance(each, PlaceCall)]
        if number not in [each.number_to for each in asked] and dn_from not in [each.dn_from for each in asked]:
            request_id = self.under_way(PlaceCall(dn_from, number))
            self.watches.follow_call(CallProgress(request_id, dn_from, number))

    @precondition(lambda self: self.asked)
    @rule(data=st.data(), outcome=outcomes)
    def a_request_goes_on(self, data: st.DataObject, outcome: str) -> None:
        request_id = data.draw(st.sampled_from(sorted(self.asked)))
        command = self.asked[request_id]
        if outcome != "accepted":
            del self.asked[request_id]
        if isinstance(command, PlaceCall):
            self.watches.follow_call(_progress(request_id, command, outcome))
        else:
            assert isinstance(command, TransferCall | DivertCall)
            phases: Mapping[str, HandoverPhase] = {
                "accepted": HandoverPhase.ACCEPTED,
                "talking": HandoverPhase.DONE,
            }
            phase = phases.get(outcome, HandoverPhase.FAILED)
            self.watches.follow_handover(HandoverProgress(request_id, command, phase))

    # what holds always

    def called(self) -> list[str]:
        return [each.number_to for each in self.asked.values() if isinstance(each, PlaceCall)]

    def phones_asked(self) -> list[str]:
        asked = self.asked.values()
        return [each.dn_from if isinstance(each, PlaceCall) else getattr(each, "destination", "") for each in asked]

    def is_passed_on(self, wish: Wish, targets: list[str]) -> bool:
        """Whether the same caller is offered to, or asked of, another one already."""
        like = [watch for watch in self.watches.watches.all if watch.wish == wish]
        return any(watch.target in targets and watch.target for watch in like)

    @invariant()
    def only_who_is_free_is_offered(self) -> None:
        for watch in self.watches.watches.all:
            if watch.step is WatchStep.OFFERED:
                assert self.is_live
                assert self.has_been_free(watch.target)

    @invariant()
    def nobody_is_offered_twice(self) -> None:
        targets = [watch.target for watch in self.watches.watches.all if watch.target]
        assert len(targets) == len(set(targets))

    @invariant()
    def no_caller_waits_twice(self) -> None:
        named = [watch.wish for watch in self.watches.watches.all]
        assert len(named) == len(set(named))

    @invariant()
    def no_watch_is_lost(self) -> None:
        assert {watch.watch_id for watch in self.watches.watches.all} == self.known

    @invariant()
    def nobody_waits_in_vain(self) -> None:
        """Who is free long enough is offered, unless somebody said not now, or the caller is being connected."""
        taken = {watch.target for watch in self.watches.watches.all}.union(self.phones_asked())
        called = self.called()
        is_passed_on = any(not isinstance(command, PlaceCall) for command in self.asked.values())
        for watch in self.watches.watches.all:
            is_held_up = watch.wish.number in called if isinstance(watch.wish, CallFrom) else is_passed_on
            if watch.step is WatchStep.WAITING and not is_held_up:
                free = set(watch.targets) - taken - watch.passed_over
                assert not [number for number in free if watch.may_offer(number, self.now_s)]


def _progress(request_id: int, command: PlaceCall, outcome: str) -> CallProgress:
    progress = CallProgress(request_id, command.dn_from, command.number_to)
    if outcome == "accepted":
        return progress.accepted()
    if outcome == "talking":
        return CallProgress(request_id, command.dn_from, command.number_to, CallPhase.TALKING)
    who = {"from-silent": command.dn_from, "to-silent": command.number_to}.get(outcome)
    return progress.failed(problem(ProblemCode.NOT_ANSWERED, who=who) if who else problem(ProblemCode.REFUSED))
