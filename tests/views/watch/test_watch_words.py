"""Waiting for somebody to be free, in words."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.watch import CallFrom, CallWhoIsFree, PassOn, UnderWay, Watch, WatchEnd, WatchStep, Wish
from callboard.models.watch_facts import WatchFacts, facts_of
from callboard.views.watch.watch_words import (
    back_words,
    begun_words,
    deed_words,
    end_words,
    key_words,
    no_offer_words,
    offer_words,
    on_enter_watch,
    spoken_watch,
    standing_words,
    waiting_words,
    watch_tooltip,
    withdrawn_words,
)
from tests.doubles.boards import LOST, board_of, picture, talk

NUMBER, ANNA, OSCAR, CHLOE = "02079460311", "101", "104", "108"
BOARD = board_of(picture(legs=(*talk(1, "07700900461", "100", line="10001"), *talk(2, ANNA, CHLOE))))


def facts(wish: Wish, *targets: str, board: Board = BOARD, offers: str = "") -> WatchFacts:
    step = WatchStep.OFFERED if offers else WatchStep.WAITING
    return facts_of(Watch(1, wish, targets, 100.0, step, offers), board)


def test_what_is_waited_for() -> None:
    assert waiting_words(facts(CallFrom(NUMBER), ANNA, OSCAR, CHLOE)) == (
        f"Waiting for one of Anna Berg, Oscar Whitfield, Chloé Dubois to be free – for {NUMBER}"  # noqa: RUF001
    )
    assert waiting_words(facts(CallWhoIsFree("100"), ANNA)) == "Waiting for Anna Berg to be free"
    assert waiting_words(facts(PassOn(1, "100"), ANNA)).endswith("for the call with 07700900461")
    many = facts(CallFrom(NUMBER), ANNA, OSCAR, CHLOE, "204", "160", "106")
    assert "Anna Berg, Oscar Whitfield, Chloé Dubois and 3 more" in waiting_words(many)
    assert begun_words(facts(CallWhoIsFree("100"), ANNA)).endswith("Nobody is called before you say so.")


def test_what_is_offered_and_what_the_key_does() -> None:
    call = facts(CallFrom(NUMBER), ANNA, OSCAR, offers=OSCAR)
    assert offer_words(call) == f"Oscar Whitfield is free. Call {NUMBER} from 104?"
    assert (deed_words(call), key_words(call, "Enter"), key_words(call, "")) == ("Call", "Enter calls.", "")
    reach = facts(CallWhoIsFree("100"), OSCAR, offers=OSCAR)
    assert offer_words(reach) == "Oscar Whitfield is free. Call 104 from 100?"
    passing = facts(PassOn(1, "100"), OSCAR, offers=OSCAR)
    assert offer_words(passing) == "Oscar Whitfield is free. Transfer the call with 07700900461 to 104?"
    assert (deed_words(passing), key_words(passing, "Enter")) == ("Transfer", "Enter transfers it.")
    ringing = replace(passing, is_ringing=True)
    assert offer_words(ringing) == "Oscar Whitfield is free. Divert the call from 07700900461 to 104?"
    assert (deed_words(ringing), key_words(ringing, "Enter")) == ("Divert", "Enter diverts it.")


def test_how_far_it_is() -> None:
    wish = CallFrom(NUMBER)
    assert standing_words(facts(wish, ANNA, OSCAR)) == ""
    assert standing_words(facts(wish, ANNA, OSCAR, offers=OSCAR)) == "Oscar Whitfield is free"
    asked = replace(facts(wish, OSCAR), watch=Watch(1, wish, (OSCAR,), 100.0, WatchStep.ASKED, OSCAR))
    assert standing_words(asked) == "Calling Oscar Whitfield…"
    mine = CallWhoIsFree("100")
    asked = replace(facts(mine, OSCAR), watch=Watch(1, mine, (OSCAR,), 100.0, WatchStep.ASKED, OSCAR))
    assert standing_words(asked) == "The call from 100 to Oscar Whitfield is under way"
    lost = facts(wish, OSCAR, board=BOARD.after([LOST]))
    assert standing_words(lost) == "Paused until there is a connection again"
    passed_over = Watch(1, wish, (OSCAR,), 100.0, free_since=((OSCAR, 100.0),), passed_over=frozenset({OSCAR}))
    free = facts_of(passed_over, BOARD)
    assert standing_words(free) == "Oscar Whitfield is free"
    assert on_enter_watch(free) == "Enter offers the call again. Delete stops waiting."
    assert on_enter_watch(facts(wish, OSCAR)) == "Delete stops waiting."


def test_why_who_is_free_is_not_offered() -> None:
    free = Watch(1, CallFrom(NUMBER), (OSCAR,), 100.0, free_since=((OSCAR, 100.0),))
    under_way = UnderWay(frozenset({NUMBER}), frozenset({ANNA, "100"}), frozenset({1}), frozenset({(ANNA, NUMBER)}))
    held = facts_of(free, BOARD, under_way)
    assert standing_words(held) == f"{NUMBER} is being called from 101 already"
    assert on_enter_watch(held) == "Delete stops waiting."
    assert no_offer_words([held]) == f"{NUMBER} is being called from 101 already."
    mine = facts_of(replace(free, wish=CallWhoIsFree("100")), BOARD, under_way)
    assert standing_words(mine) == "Not offered while 100 has a call"
    passing = facts_of(replace(free, wish=PassOn(1, "100")), BOARD, under_way)
    assert standing_words(passing) == "The call is being passed on already"
    assert no_offer_words([facts_of(free, BOARD)]).startswith("Nobody is offered just now.")
    assert no_offer_words([facts(CallFrom(NUMBER), ANNA)]) == "Nobody whom you wait for is free."


def test_what_became_of_it() -> None:
    watch = facts(CallFrom(NUMBER), ANNA, OSCAR)
    assert withdrawn_words(watch, "104 Oscar Whitfield").startswith("104 Oscar Whitfield is not free any more. Waiting")
    assert back_words(watch, "104 Oscar Whitfield").startswith("The call with 104 Oscar Whitfield did not come about.")
    assert end_words(watch, WatchEnd.DONE) == ""
    assert end_words(watch, WatchEnd.CALL_GONE) == "The call is gone, so nobody is waited for any more."
    assert end_words(watch, WatchEnd.CALLED_ELSEWHERE).startswith(f"{NUMBER} has been called from another phone.")


def test_of_very_many_the_tooltip_has_the_first() -> None:
    numbers = tuple(str(1000 + place) for place in range(60))
    lines = watch_tooltip(facts(CallFrom(NUMBER), *numbers)).splitlines()
    assert (len(lines), lines[-1]) == (23, "…")


def test_it_is_spoken_in_minutes_and_the_tooltip_has_everybody() -> None:
    watch = facts(CallFrom(NUMBER), ANNA, OSCAR)
    assert spoken_watch(watch, 100.0 + 125).endswith(f"for {NUMBER}, 2 minutes")
    assert watch_tooltip(watch).splitlines()[1:] == [
        "2 people, the first who is free is offered",
        "101 Anna Berg: Talking",
        "104 Oscar Whitfield: Free",
    ]
