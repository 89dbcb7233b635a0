"""The list of all legs against what events told: only what differs is news, and the newer of both counts."""

import pytest

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import ExtensionChanged, ExtensionGone, LegChanged, LegEnded
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.news_order import LegOrder, LegSighting
from callboard.sessions.threecx.comparing import of_legs, of_people
from callboard.sessions.threecx.v12.rules import V12
from callboard.sessions.threecx.vendor_rows import VendorRow
from tests.doubles.vendor_rows_made import CONNECTED, RINGING, bare_event, event, extension, group, leg, place
from tests.sessions.threecx.test_live_news import LOST, OFFICE, Desk, picture, with_legs


def compare(desk: Desk, *legs: VendorRow) -> None:
    desk.live.compare(of_legs(lambda: legs))


def test_what_is_as_it_was_told_is_no_news() -> None:
    desk = Desk(shown=with_legs(leg(50, "100")))
    compare(desk, leg(50, "100"))
    assert desk.news() == ()


def test_an_end_a_beginning_and_a_change_that_nobody_told() -> None:
    desk = Desk(shown=with_legs(leg(50, "100"), leg(51, "101", leg_id=2)))
    compare(desk, leg(51, "101", CONNECTED, leg_id=2, seconds=3), leg(52, "100", call_id=2))
    assert desk.news() == (
        LegEnded(LegKey(1, 1)),
        LegChanged(Leg(1, 2, "101", LegState.CONNECTED)),
        LegChanged(Leg(2, 1, "100", LegState.RINGING)),
    )


def test_what_happens_while_the_list_is_read_is_newer() -> None:
    desk = Desk(shown=with_legs(leg(50, "100")))

    def read() -> list[VendorRow]:
        desk.live.take([bare_event("D", "CONNECTION", 50), event("I", "CONNECTION", leg(51, "101", call_id=2))])
        return [leg(50, "100")]

    desk.live.compare(of_legs(read))
    assert {each.number for each in desk.told.board.legs.values()} == {"101"}


def test_a_clock_that_was_set_back_does_not_keep_an_old_state() -> None:
    desk = Desk(shown=with_legs(leg(50, "100", RINGING, seconds=60)))
    desk.live.take([event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=5))])
    assert desk.news() == (), "it looks like old news"
    compare(desk, leg(50, "100", CONNECTED, seconds=5))
    assert desk.news() == (LegChanged(Leg(1, 1, "100", LegState.CONNECTED)),)


def test_an_id_that_serves_another_leg_after_an_end_is_shown_again() -> None:
    desk = Desk(shown=picture())
    desk.live.take([bare_event("D", "CONNECTION", 50)])
    desk.live.take([event("I", "CONNECTION", leg(50, "100"))])
    assert desk.told.board.legs == {}
    compare(desk, leg(50, "100"))
    desk.live.take([event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=2))])
    assert [each.state for each in desk.told.board.legs.values()] == [LegState.CONNECTED]


def test_a_leg_under_a_new_id_does_not_end_with_the_old_one() -> None:
    order = LegOrder()
    order.seen(LegSighting(1, Leg(1, 1, "100", LegState.RINGING)))
    over, different = order.compared([LegSighting(2, Leg(1, 1, "100", LegState.CONNECTED))], ())
    assert over == []
    assert different == [Leg(1, 1, "100", LegState.CONNECTED)]


def test_without_a_line_nothing_is_read() -> None:
    desk = Desk(shown=picture())
    desk.live.lost(problem(ProblemCode.CONNECTION_LOST))
    assert desk.news() == (LOST,)
    desk.live.compare(of_legs(lambda: pytest.fail("read")))


def test_a_list_that_cannot_be_read_changes_nothing() -> None:
    desk = Desk(shown=with_legs(leg(50, "100")))

    def read() -> list[VendorRow]:
        raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))

    with pytest.raises(SessionFailed):
        desk.live.compare(of_legs(read))
    desk.live.take([event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=2))])
    assert [each.state for each in desk.told.board.legs.values()] == [LegState.CONNECTED]


def test_people_who_came_changed_and_went_without_a_word() -> None:
    desk = Desk(shown=picture())
    desk.live.compare(
        of_people(lambda: [extension(2, "101", "Ben", IsRegistered="0", Profile="Away"), extension(3, "102", "Eve")])
    )
    gone, changed, new = desk.news()
    assert gone == ExtensionGone("100")
    assert isinstance(changed, ExtensionChanged)
    assert (changed.extension.registered, changed.extension.profile) == (False, "Away")
    assert isinstance(new, ExtensionChanged)
    assert new.extension.number == "102"


def test_people_as_they_were_told_are_no_news() -> None:
    desk = Desk(shown=picture())
    desk.live.compare(of_people(lambda: [extension(1, "100", "Anna"), extension(2, "101", "Ben")]))
    assert desk.news() == ()


def test_what_is_told_of_somebody_while_the_list_is_read_is_newer() -> None:
    desk = Desk(shown=picture())

    def read() -> list[VendorRow]:
        desk.live.take([event("U", "DN", extension(1, "100", "Anna", Profile="Away")), bare_event("D", "DN", 2)])
        return [extension(1, "100", "Anna"), extension(2, "101", "Ben")]

    desk.live.compare(of_people(read))
    assert [(each.number, each.profile) for each in desk.told.board.extensions.values()] == [("100", "Away")]


def test_groups_that_change_while_the_list_is_read_stay_as_they_are_told() -> None:
    desk = Desk(shown=picture())

    def read() -> list[VendorRow]:
        desk.live.take([event("U", "GRP", group(30, "Sales", "101"))])
        return [extension(1, "100", "Anna"), extension(2, "101", "Ben")]

    desk.live.compare(of_people(read))
    assert {number: each.groups for number, each in desk.told.board.extensions.items()} == {
        "100": (),
        "101": ("Sales",),
    }


def test_on_v12_who_is_found_by_comparing_has_a_room() -> None:
    desk = Desk(V12(), picture(OFFICE._replace(places=(place(10, "700"),))))
    people = [extension(1, "100", "Anna"), extension(2, "101", "Ben"), extension(3, "102", "Eve")]
    desk.live.compare(of_people(lambda: people))
    assert desk.told.attention_count == 1, "rooms come with pictures only"
