"""From pictures and events to news: no gap, nobody risen from the dead, nothing twice."""

from collections.abc import Sequence

import pytest

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
    PbxNews,
    ReadingProgress,
)
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.threecx import kept_events
from callboard.sessions.threecx.generation import Generation
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.v11.rules import V11
from callboard.sessions.threecx.v12.rules import V12
from callboard.sessions.threecx.vendor_rows import VendorTables
from tests.doubles.recording import Recording
from tests.doubles.vendor_rows_made import (
    CONNECTED,
    RINGING,
    bare_event,
    event,
    extension,
    group,
    leg,
    line,
    place,
    queue,
    ring_group,
    row,
)

LIVE = ConnectionChanged(Connection(LineState.LIVE))
LOST = ConnectionChanged(Connection(LineState.LOST, problem(ProblemCode.CONNECTION_LOST)))
OFFICE = VendorTables(
    extensions=(extension(1, "100", "Anna"), extension(2, "101", "Ben")),
    places=(place(10, "700", is_gateway=True), place(11, "701")),
    lines=(line(20, "10000"),),
    groups=(group(30, "Sales", "100"),),
    call_groups=(queue(40, "800", "Support", "100"), ring_group(41, "801", "Sales", "101")),
)


def picture(tables: VendorTables = OFFICE) -> Picture:
    return Picture(tables, PbxIdentity("v11"), lambda slots: Capabilities())


def with_legs(*legs: object) -> Picture:
    return picture(OFFICE._replace(legs=legs))  # type: ignore[arg-type]


class Desk:
    """A live session's news, with a clock that stands still."""

    def __init__(self, generation: Generation | None = None, shown: Picture | None = None) -> None:
        self.told = Recording()
        self.live = LiveNews(generation or V11(), self.told, lambda: 1000.0)
        self.live.begin_picture(at_least=Wanted.PICTURE)
        if shown is not None:
            assert self.live.show_picture(shown)
            self.told.news.clear()

    def news(self) -> Sequence[PbxNews]:
        """What was told since the last time."""
        told = self.told.told()
        self.told.news.clear()
        return told


@pytest.fixture
def desk() -> Desk:
    return Desk(shown=picture())


def ringing(since: float | None = 1000.0) -> Leg:
    return Leg(1, 1, "100", LegState.RINGING, since=since)


def connected() -> Leg:
    return Leg(1, 1, "100", LegState.CONNECTED, since=1000.0)


def test_the_first_picture_comes_after_the_line_is_live() -> None:
    desk = Desk()
    assert desk.live.show_picture(with_legs(leg(50, "100")))
    live, replaced = desk.news()
    assert live == LIVE
    assert isinstance(replaced, BoardReplaced)
    assert [each.number for each in replaced.extensions] == ["100", "101"]
    assert [each.number for each in replaced.slots] == ["701", "700"]
    assert [each.number for each in replaced.lines] == ["10000"]
    assert replaced.legs == (ringing(since=None),)


def test_nothing_is_told_before_the_first_picture_and_nothing_is_lost() -> None:
    desk = Desk()
    desk.live.take([event("I", "CONNECTION", leg(50, "100"))])
    assert desk.news() == ()
    desk.live.show_picture(picture())
    assert desk.news()[2:] == (LegChanged(ringing()),)


def test_what_ended_while_the_picture_was_read_stays_ended() -> None:
    desk = Desk()
    desk.live.take([event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=2)), bare_event("D", "CONNECTION", 50)])
    desk.live.show_picture(with_legs(leg(50, "100", RINGING)))
    assert desk.told.board.legs == {}


def test_old_news_does_not_undo_the_picture() -> None:
    desk = Desk()
    desk.live.take([event("U", "CONNECTION", leg(50, "100", RINGING, seconds=1))])
    desk.live.show_picture(with_legs(leg(50, "100", CONNECTED, seconds=5)))
    assert desk.told.board.legs[LegKey(1, 1)].state is LegState.CONNECTED


def test_news_goes_on_while_a_picture_is_read_again(desk: Desk) -> None:
    desk.live.want(Wanted.PICTURE)
    assert desk.live.begin_picture() is Wanted.PICTURE
    desk.live.take([event("I", "CONNECTION", leg(50, "100"))])
    assert desk.news() == (LegChanged(ringing()),)
    desk.live.show_picture(picture())
    replaced, *rest = desk.news()
    assert isinstance(replaced, BoardReplaced)
    assert rest == [LegChanged(ringing())]


def test_too_much_news_while_reading_means_reading_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_events, "MOST_KEPT", 2)
    desk.live.begin_picture(at_least=Wanted.PICTURE)
    desk.live.take([event("U", "DN", extension(1, "100", f"Anna {index}")) for index in range(3)])
    desk.live.show_picture(picture())
    assert desk.told.attention_count == 1
    assert desk.live.begin_picture() is Wanted.PICTURE


def test_a_leg_lives_and_ends(desk: Desk) -> None:
    desk.live.take(
        [
            event("U", "CONNECTION", leg(50, "100")),  # new ones may come as updates
            event("U", "CONNECTION", leg(50, "100")),
            event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=3)),
            event("U", "CONNECTION", leg(50, "100", RINGING, seconds=0)),
            event("D", "CONNECTION", leg(50, "100", CONNECTED, seconds=3)),
            event("U", "CONNECTION", leg(50, "100", CONNECTED, seconds=3)),
        ]
    )
    assert desk.news() == (LegChanged(ringing()), LegChanged(connected()), LegEnded(LegKey(1, 1)))


def test_an_end_without_its_object_is_found_by_the_record(desk: Desk) -> None:
    desk.live.take([event("I", "CONNECTION", leg(50, "100")), bare_event("D", "CONNECTION", 50)])
    assert desk.news() == (LegChanged(ringing()), LegEnded(LegKey(1, 1)))
    assert desk.told.attention_count == 0


@pytest.mark.parametrize("entity", ["CONNECTION", "DN", "REGISTRATION", "FWDPROFILE", "GRP"])
def test_news_without_its_object_asks_for_attention_once(desk: Desk, entity: str) -> None:
    desk.live.take([bare_event("U", entity, 1), bare_event("U", entity, 2)])
    desk.live.take([bare_event("I", entity, 3)])
    assert desk.news() == ()
    assert desk.told.attention_count == 1
    assert desk.live.begin_picture() is Wanted.PICTURE
    desk.live.take([bare_event("U", entity, 1)])
    assert desk.told.attention_count == 2


@pytest.mark.parametrize("entity", ["VMBOXINFO", "PARAMETER", "TENANT", "PHONEBOOK", "S_SCHEDULEDCONF"])
def test_news_about_other_things_is_let_pass(desk: Desk, entity: str) -> None:
    desk.live.take([bare_event("U", entity, 1), bare_event("D", entity, 1)])
    assert desk.news() == ()
    assert desk.told.attention_count == 0


def test_a_leg_that_cannot_be_read_asks_for_attention(desk: Desk) -> None:
    desk.live.take([event("U", "CONNECTION", leg(50, "100", CallID="\x02X: gone"))])
    assert desk.told.attention_count == 1


def test_extensions_come_change_and_go() -> None:
    desk = Desk(shown=picture())
    desk.live.take(
        [
            event("U", "REGISTRATION", extension(1, "100", "Anna", IsRegistered="0")),
            event("U", "FWDPROFILE", extension(1, "100", "Anna", IsRegistered="0", Profile="Away")),
            event("U", "DN", extension(1, "100", "Anna", IsRegistered="0", Profile="Away")),
            event("D", "REGISTRATION", extension(1, "100", "Anna", IsRegistered="0", Profile="Away")),
            bare_event("D", "DN", 2),
            event("I", "DN", row("DN", 40, Number="800")),
        ]
    )
    registered, profile, gone = desk.news()
    assert isinstance(registered, ExtensionChanged)
    assert registered.extension.registered is False
    assert isinstance(profile, ExtensionChanged)
    assert profile.extension.profile == "Away"
    assert gone == ExtensionGone("101")
    assert desk.told.attention_count == 0


def test_on_v12_who_comes_or_goes_has_a_slot() -> None:
    rooms = OFFICE._replace(places=(place(10, "700"),))
    desk = Desk(V12(), picture(rooms))
    desk.live.take([event("U", "DN", extension(1, "100", "Anne"))])
    assert desk.told.attention_count == 0
    desk.live.take([event("I", "DN", extension(3, "102", "Cleo"))])
    assert desk.told.attention_count == 1
    desk.live.begin_picture()
    desk.live.show_picture(picture(rooms._replace(extensions=(*OFFICE.extensions, extension(3, "102", "Cleo")))))
    desk.live.take([bare_event("D", "DN", 3)])
    assert desk.told.attention_count == 2


@pytest.mark.parametrize(
    "change",
    [
        event("I", "DN", place(12, "702")),
        event("U", "DN", place(11, "701", is_gateway=True)),
        event("U", "DN", line(20, "10000", "Other")),
        bare_event("D", "DN", 11),
        bare_event("D", "DN", 20),
        event("U", "DN", queue(40, "800", "Support", "100", "101")),
        event("I", "DN", ring_group(42, "803", "New")),
        bare_event("D", "DN", 41),
    ],
)
def test_other_places_and_lines_mean_another_picture(desk: Desk, change: object) -> None:
    desk.live.take([change])  # type: ignore[list-item]
    assert desk.told.attention_count == 1


def test_places_and_lines_told_again_mean_nothing(desk: Desk) -> None:
    desk.live.take([event("U", "DN", place(11, "701")), event("U", "REGISTRATION", line(20, "10000"))])
    desk.live.take([event("U", "DN", queue(40, "800", "Support", "100"))])
    assert desk.told.attention_count == 0


def test_groups(desk: Desk) -> None:
    desk.live.take([event("U", "GRP", group(30, "Sales", "101"))])
    assert [news.extension.groups for news in desk.news() if isinstance(news, ExtensionChanged)] == [(), ("Sales",)]
    desk.live.take([bare_event("D", "GRP", 30)])
    (news,) = desk.news()
    assert isinstance(news, ExtensionChanged)
    assert news.extension.number == "101"


def test_a_lost_line_is_told_once_and_asks_to_connect_again(desk: Desk) -> None:
    desk.live.take([bare_event("D", "CFGSERVER", 0), bare_event("D", "CFGSERVER", 0)])
    assert desk.news() == (LOST,)
    assert desk.told.attention_count == 1


def test_nothing_is_told_while_the_line_is_lost(desk: Desk) -> None:
    desk.live.take([bare_event("D", "CFGSERVER", 0), event("I", "CONNECTION", leg(50, "100"))])
    assert desk.news() == (LOST,)


def test_back_with_a_new_picture_and_nothing_of_the_old_calls(desk: Desk) -> None:
    desk.live.take([event("I", "CONNECTION", leg(50, "100", CONNECTED, seconds=60)), bare_event("D", "CONNECTION", 51)])
    desk.live.take([bare_event("D", "CFGSERVER", 0), bare_event("I", "CFGSERVER", 0)])
    desk.news()
    assert desk.live.begin_picture() is Wanted.RECONNECTION
    assert desk.live.show_picture(with_legs(leg(50, "100", RINGING), leg(51, "101", RINGING, leg_id=2)))
    live, replaced = desk.news()
    assert live == LIVE
    assert isinstance(replaced, BoardReplaced)
    assert replaced.legs == (ringing(since=None), Leg(1, 2, "101", LegState.RINGING))


def test_a_connection_made_while_the_picture_is_read_needs_no_second_one(desk: Desk) -> None:
    desk.live.take([bare_event("D", "CFGSERVER", 0)])
    desk.live.begin_picture()
    desk.live.take([bare_event("I", "CFGSERVER", 0)])
    desk.live.show_picture(picture())
    assert desk.live.begin_picture() is Wanted.NOTHING


def test_a_connection_that_is_new_without_a_loss_is_another_pbx_all_the_same(desk: Desk) -> None:
    desk.live.take([event("I", "CONNECTION", leg(50, "100", CONNECTED, seconds=60))])
    desk.live.take([bare_event("I", "CFGSERVER", 0)])
    assert desk.live.begin_picture() is Wanted.RECONNECTION
    desk.live.show_picture(with_legs(leg(50, "100", RINGING)))
    assert desk.told.board.legs[LegKey(1, 1)].state is LegState.RINGING


def test_a_line_lost_while_the_picture_was_read_makes_it_worthless() -> None:
    desk = Desk()
    desk.live.take([bare_event("D", "CFGSERVER", 0), bare_event("I", "CFGSERVER", 0)])
    assert not desk.live.show_picture(picture())
    assert desk.news() == ()
    assert desk.live.begin_picture() is not Wanted.NOTHING


def test_a_picture_given_up_is_still_wanted(desk: Desk) -> None:
    desk.live.want(Wanted.RECONNECTION)
    desk.live.give_up_picture(desk.live.begin_picture())
    assert desk.live.begin_picture() is Wanted.RECONNECTION


def test_without_a_reason_nothing_is_read(desk: Desk) -> None:
    assert desk.live.begin_picture() is Wanted.NOTHING


def test_a_server_that_does_not_answer_is_a_lost_line(desk: Desk) -> None:
    why = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="1", said="refused")
    desk.live.lost(why)
    desk.live.lost(why)
    assert desk.news() == (ConnectionChanged(Connection(LineState.LOST, why)),)


def test_no_news_follows_the_end(desk: Desk) -> None:
    desk.live.begin_picture(at_least=Wanted.PICTURE)
    desk.live.close()
    desk.live.take([event("I", "CONNECTION", leg(50, "100")), bare_event("D", "CFGSERVER", 0)])
    desk.live.show_picture(picture())
    desk.live.want(Wanted.PICTURE)
    desk.live.lost(problem(ProblemCode.CONNECTION_LOST))
    assert desk.news() == ()
    assert desk.told.attention_count == 0


def test_legs_are_found_for_requests(desk: Desk) -> None:
    desk.live.take([event("I", "CONNECTION", leg(50, "10000", external="01632960123", call_id=4))])
    found = desk.live.find_leg(4, "01632960123")
    assert found is not None
    assert found.line == "10000"
    assert desk.live.find_leg(4, "100") is None


def test_how_far_a_reading_is_is_told_while_nothing_is_live_and_its_end_without_a_picture() -> None:
    told = Recording()
    news = LiveNews(V11(), told)
    news.begin_picture(at_least=Wanted.PICTURE)
    news.tell_reading(ReadingProgress(1, 2))
    news.give_up_picture(Wanted.PICTURE)
    assert told.told() == (ReadingProgress(1, 2), ReadingProgress(0, 0))
    news.begin_picture()
    news.show_picture(Picture(VendorTables(), PbxIdentity("v11"), lambda _slots: Capabilities()))
    before = told.told()
    news.tell_reading(ReadingProgress(1, 2))
    news.close()
    news.tell_reading(ReadingProgress(1, 2))
    assert told.told() == before
