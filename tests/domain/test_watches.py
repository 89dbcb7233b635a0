"""All that is waited for: two seconds, one offer for each target, one request for each watch."""

from callboard.domain.board import Board
from callboard.domain.commands import PlaceCall
from callboard.domain.watch import CallFrom, CallWhoIsFree, PassOn, Watch, WatchStep
from callboard.domain.watches import Watches
from tests.doubles.boards import LIVE, LOST, board_of, picture, talk

NUMBER, OTHER = "02079460311", "01632960173"
ANNA, OSCAR, MAYA = "101", "104", "204"
BEGAN_S = 100.0


def busy(*numbers: str) -> Board:
    """Each of `numbers` talks to somebody outside."""
    legs = [leg for place, number in enumerate(numbers, 1) for leg in talk(place, number, f"077009{place}", line="1")]
    return board_of(picture(legs=legs))


ALL_BUSY, OSCAR_FREE, NOBODY_BUSY = busy(ANNA, OSCAR, MAYA), busy(ANNA, MAYA), busy()


def waiting(*targets: str) -> Watches:
    return Watches().begun(CallFrom(NUMBER), targets or (ANNA, OSCAR), BEGAN_S).after(ALL_BUSY, BEGAN_S)


def only(watches: Watches) -> Watch:
    (watch,) = watches.all
    return watch


def offered() -> Watches:
    return waiting().after(OSCAR_FREE, BEGAN_S).after(OSCAR_FREE, BEGAN_S + 2.0)


def test_somebody_is_offered_after_two_seconds_without_interruption() -> None:
    watches = waiting().after(OSCAR_FREE, BEGAN_S)
    assert watches.next_look_s(BEGAN_S) == BEGAN_S + 2.0
    assert only(watches.after(OSCAR_FREE, BEGAN_S + 1.99)).step is WatchStep.WAITING
    watch = only(watches.after(OSCAR_FREE, BEGAN_S + 2.0))
    assert (watch.step, watch.target) == (WatchStep.OFFERED, OSCAR)
    interrupted = watches.after(ALL_BUSY, BEGAN_S + 1.0).after(OSCAR_FREE, BEGAN_S + 1.1)
    assert only(interrupted.after(OSCAR_FREE, BEGAN_S + 3.0)).step is WatchStep.WAITING
    assert only(interrupted.after(OSCAR_FREE, BEGAN_S + 3.2)).target == OSCAR


def test_the_moment_to_look_is_late_enough_whatever_the_clock_shows() -> None:
    for place in range(300):
        began_s = 1000.0 + place * 0.137
        watches = waiting().after(OSCAR_FREE, began_s)
        due_s = watches.next_look_s(began_s)
        assert due_s is not None
        assert only(watches.after(OSCAR_FREE, due_s)).target == OSCAR


def test_who_comes_first_is_offered_first() -> None:
    watches = waiting(MAYA, ANNA).after(NOBODY_BUSY, BEGAN_S).after(NOBODY_BUSY, BEGAN_S + 2)
    assert only(watches).target == MAYA


def test_an_offer_goes_when_its_target_is_busy_again() -> None:
    watch = only(offered().after(ALL_BUSY, BEGAN_S + 3))
    assert (watch.step, watch.target, watch.idle) == (WatchStep.WAITING, "", ())


def test_agreeing_asks_once_and_only_for_what_is_offered() -> None:
    watches, command = offered().agreed(1, OSCAR, OSCAR_FREE, BEGAN_S + 3)
    assert command == PlaceCall(OSCAR, NUMBER)
    assert only(watches).step is WatchStep.ASKED
    assert watches.agreed(1, OSCAR, OSCAR_FREE, BEGAN_S + 4)[1] is None
    assert offered().agreed(1, ANNA, OSCAR_FREE, BEGAN_S + 3)[1] is None
    again, command = offered().agreed(1, OSCAR, ALL_BUSY, BEGAN_S + 3)
    assert command is None
    assert only(again).step is WatchStep.WAITING


def test_who_did_not_take_the_call_is_offered_again_after_being_busy_once() -> None:
    asked, _ = offered().agreed(1, OSCAR, OSCAR_FREE, BEGAN_S + 3)
    back = asked.came_back(1).after(OSCAR_FREE, BEGAN_S + 10)
    assert only(back).step is WatchStep.WAITING
    assert only(back.after(OSCAR_FREE, BEGAN_S + 20)).step is WatchStep.WAITING
    busy_once = back.after(ALL_BUSY, BEGAN_S + 30).after(OSCAR_FREE, BEGAN_S + 31)
    assert only(busy_once.after(OSCAR_FREE, BEGAN_S + 33)).target == OSCAR
    assert only(back.looked_again(1).after(OSCAR_FREE, BEGAN_S + 21)).target == OSCAR


def test_keep_waiting_passes_over_who_is_free_now() -> None:
    kept = offered().kept_waiting(1).after(OSCAR_FREE, BEGAN_S + 9)
    assert only(kept).step is WatchStep.WAITING
    other = kept.after(NOBODY_BUSY, BEGAN_S + 10).after(NOBODY_BUSY, BEGAN_S + 12)
    assert only(other).target == ANNA


def test_one_target_is_offered_to_one_watch_only() -> None:
    watches = waiting().begun(CallFrom(OTHER), (OSCAR,), BEGAN_S)
    watches = watches.after(OSCAR_FREE, BEGAN_S).after(OSCAR_FREE, BEGAN_S + 2)
    assert [watch.target for watch in watches.all] == [OSCAR, ""]
    watches = watches.stopped(1).after(OSCAR_FREE, BEGAN_S + 3)
    assert only(watches).target == OSCAR


def test_the_same_caller_waits_once_and_for_all_of_them() -> None:
    watches = waiting(ANNA).begun(CallFrom("+44 20 7946 0311".replace(" ", "")), (OSCAR, ANNA), BEGAN_S + 5)
    assert only(watches).targets == (ANNA, OSCAR)
    assert only(watches).since == BEGAN_S


def test_to_reach_two_people_is_two_watches_and_the_same_one_twice_is_one() -> None:
    watches = Watches().begun(CallWhoIsFree("100"), (ANNA,), BEGAN_S).begun(CallWhoIsFree("100"), (OSCAR,), BEGAN_S)
    assert [watch.targets for watch in watches.begun(CallWhoIsFree("100"), (ANNA,), BEGAN_S).all] == [(ANNA,), (OSCAR,)]


def test_people_come_and_go_and_the_last_one_ends_it() -> None:
    watches = waiting(ANNA).with_targets(1, (OSCAR,))
    assert only(watches.without_target(1, ANNA)).targets == (OSCAR,)
    assert watches.without_target(1, ANNA).without_target(1, OSCAR).all == ()
    assert only(offered().without_target(1, OSCAR)).step is WatchStep.WAITING


def test_without_a_line_nobody_is_offered_and_everybody_is_judged_anew() -> None:
    lost = OSCAR_FREE.after([LOST])
    watches = offered().after(lost, BEGAN_S + 3)
    assert (only(watches).step, only(watches).idle) == (WatchStep.WAITING, ())
    back = watches.after(lost.after([LIVE]), BEGAN_S + 10)
    assert only(back.after(OSCAR_FREE, BEGAN_S + 11.9)).step is WatchStep.WAITING
    assert only(back.after(OSCAR_FREE, BEGAN_S + 12)).target == OSCAR


def test_a_watch_ends_with_the_call_it_would_pass_on_but_not_while_the_line_is_lost() -> None:
    board = busy("100", ANNA)
    watches = Watches().begun(PassOn(1, "100"), (ANNA,), BEGAN_S)
    assert watches.without_call(board) == ()
    assert watches.without_call(busy(ANNA, "204").after([LOST])) == ()
    gone = busy("204", ANNA)
    assert watches.without_call(gone) == watches.all
    assert watches.after(gone, BEGAN_S).all == ()
