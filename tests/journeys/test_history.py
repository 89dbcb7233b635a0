"""Everything that happened is written down, in honest words: calls that were seen, calls that were asked for, and
conferences with who was in."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.calls.party_rights import PartyRights, PartyRule, Sight
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan, SlotState
from callboard.domain.extension import ExtensionState
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, Outcome
from callboard.domain.history.history_filter import HistoryFilter, HistoryView
from callboard.domain.problems import ProblemCode
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish

DIALLED = "02079460958"
CALLER = "02079460311"
EVERYTHING = HistoryFilter()


class Told:
    """What the recorder told, and what is kept."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception
        self._spy = QSignalSpy(reception.console.recorder.recorded)

    @property
    def entries(self) -> list[HistoryEntry]:
        return [self._spy.at(place)[0] for place in range(self._spy.count())]

    def wait_for(self, count: int = 1) -> list[HistoryEntry]:
        self._reception.wait_until(lambda: len(self.entries) >= count)
        return self.entries

    def kept(self, wanted: HistoryFilter = EVERYTHING) -> tuple[HistoryEntry, ...]:
        return self._reception.console.history.page(wanted).result(10).entries


@pytest.fixture
def hasty(pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Reception]:
    """A window that does not wait long for a reaction."""
    with nothing_left_behind():
        console = Console(Switchboard(pbx.make_session, Patience(reaction_s=1.0)), qapp, loop, my_phone="100")
        console.start()
        reception = Reception(console, pbx, qtbot)
        reception.wait_for_picture()
        yield reception
        assert finish(loop, shut_down(console))


@pytest.fixture
def told(reception: Reception) -> Told:
    return Told(reception)


def hang_up(reception: Reception, number: str) -> None:
    reception.pbx.controls.do("hang_up", number=number)


@on_both
def test_a_call_that_was_asked_for_here_is_kept_with_both_sides(reception: Reception, told: Told) -> None:
    reception.dial(DIALLED)
    reception.wait_for_state("100", ExtensionState.TALKING)
    hang_up(reception, "100")
    entry = told.wait_for()[0]
    assert (entry.kind, entry.outcome) == (HistoryKind.OUTGOING, Outcome.ANSWERED)
    assert (entry.who.number, entry.who.is_outside, entry.who.was_in) == (DIALLED, True, True)
    assert [(each.number, each.name, each.was_in) for each in entry.others] == [
        ("100", reception.board.name_of("100"), True)
    ]
    assert entry.is_asked_here
    assert entry.talked_s is not None
    assert told.kept() == (entry,)
    assert told.kept(HistoryFilter(HistoryView.OUTGOING, "7946 0958")) == (entry,)
    assert told.kept(HistoryFilter(HistoryView.MISSED)) == ()


@on_both
def test_a_phone_that_is_not_picked_up_means_that_nobody_was_called(reception: Reception, told: Told) -> None:
    reception.pbx.set_phones({"100": "rejected"})
    reception.dial(DIALLED)
    entry = told.wait_for()[0]
    assert entry.outcome is Outcome.NOT_BEGUN
    assert entry.why == ProblemCode.NOT_ANSWERED
    assert (entry.who.number, entry.who.was_in) == (DIALLED, False)
    assert [each.number for each in entry.others] == ["100"]


@on_both
def test_who_does_not_answer_is_said_so(reception: Reception, told: Told) -> None:
    reception.pbx.set_phones({"104": "rejected"})
    reception.dial("104")
    entry = told.wait_for()[0]
    assert (entry.kind, entry.outcome, entry.who.number) == (HistoryKind.INTERNAL, Outcome.NOT_ANSWERED, "104")
    assert entry.is_asked_here


@on_both
def test_a_request_that_was_refused_says_so(reception: Reception, told: Told) -> None:
    reception.pbx.controls.do("fault", kind="refuse_calls")
    reception.dial(DIALLED)
    entry = told.wait_for()[0]
    assert (entry.outcome, entry.why, entry.call_id) == (Outcome.REFUSED, ProblemCode.REFUSED, None)
    assert (entry.who.number, entry.others[0].number) == (DIALLED, "100")
    reception.pbx.controls.do("heal")


@on_both
def test_a_request_of_which_nothing_is_ever_seen_is_no_reaction(hasty: Reception) -> None:
    told = Told(hasty)
    hasty.pbx.controls.do("fault", kind="ignore_call")
    hasty.dial(DIALLED)
    entry = told.wait_for()[0]
    assert (entry.outcome, entry.why) == (Outcome.NO_REACTION, ProblemCode.NO_REACTION)
    assert (entry.answered_at_s, entry.talked_s) == (None, None)
    hasty.pbx.controls.do("heal")


@on_both
def test_a_call_that_comes_in_and_that_nobody_takes_is_missed(reception: Reception, told: Told) -> None:
    reception.pbx.set_phones({"103": "waits"})
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": "103"})
    reception.wait_for_state("103", ExtensionState.RINGING)
    reception.pbx.controls.do("reject", number="103")
    entry = told.wait_for()[0]
    assert (entry.kind, entry.outcome, entry.is_missed) == (HistoryKind.INCOMING, Outcome.MISSED, True)
    assert (entry.who.number, entry.others[0].number, entry.is_asked_here) == (CALLER, "103", False)
    assert reception.console.history.missed_since(entry.began_at_s - 1).result(10) == 1
    assert reception.console.history.missed_since(entry.began_at_s + 1).result(10) == 0
    reception.console.recorder.clear()
    reception.wait_until(lambda: told.kept() == ())


@on_both
def test_a_conference_is_one_row_with_who_was_in(reception: Reception, told: Told) -> None:
    reception.pbx.set_phones({"103": "rejected"})
    slot = reception.pbx.slot_of("100")
    reception.console.switchboard.submit(StartConference(ConferencePlan(slot, ("101", "102", "103"))))
    reception.wait_for_slot(slot, SlotState.RUNNING)
    followed = reception.panels.conference.live_desk.followed
    reception.wait_until(lambda: (progress := followed.of(slot)) is not None and progress.is_settled)
    hang_up(reception, "101")
    hang_up(reception, "102")
    reception.wait_for_slot(slot, SlotState.FREE)
    entry = told.wait_for()[0]
    assert (entry.kind, entry.outcome, entry.is_asked_here) == (HistoryKind.CONFERENCE, Outcome.HELD, True)
    assert entry.who.number == slot
    assert [(each.number, each.was_in) for each in entry.others] == [("101", True), ("102", True), ("103", False)]
    assert entry.others[2].why
    assert told.kept(HistoryFilter(HistoryView.CONFERENCES)) == (entry,)
    reception.wait_for_silence()
    assert told.kept() == (entry,), "the calls into the room are the conference"


@on_both
def test_a_conference_of_others_is_seen_as_one(reception: Reception, told: Told) -> None:
    slot = reception.pbx.slot_of("105")
    for number in ("105", "106"):
        reception.pbx.controls.do("ask", verb="MAKECALL", args=[slot, number])
        reception.wait_for_state(number, ExtensionState.TALKING)
    reception.wait_until(lambda: sum(call.is_connected for call in reception.board.calls.values()) == 2)
    for number in ("105", "106"):
        hang_up(reception, number)
    reception.wait_for_silence()
    (entry,) = told.wait_for()
    assert (entry.kind, entry.outcome, entry.is_asked_here) == (HistoryKind.CONFERENCE, Outcome.HELD, False)
    assert [(each.number, each.was_in) for each in entry.others] == [("105", True), ("106", True)]


@on_both
def test_who_is_hidden_on_the_board_is_never_written_down(reception: Reception, told: Told) -> None:
    reception.console.my_phone.choose("100")
    reception.console.feed.look_with(Sight(PartyRights(PartyRule.MINE), "100"))
    reception.pbx.controls.do("phone", number="103", phone="answers", talk_s=6000)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": "103"})
    reception.wait_for_state("103", ExtensionState.TALKING)
    hang_up(reception, "103")
    reception.wait_for_silence()
    reception.dial("101")
    reception.wait_for_state("100", ExtensionState.TALKING)
    hang_up(reception, "100")
    (entry,) = told.wait_for()
    assert {each.number for each in entry.parties} == {"100", "101"}
    assert told.kept() == (entry,)


@in_rehearsal
def test_what_goes_on_when_the_window_closes_is_kept_as_far_as_it_was_seen(reception: Reception, told: Told) -> None:
    reception.dial(DIALLED)
    reception.wait_for_state("100", ExtensionState.TALKING)
    reception.console.recorder.end()
    (entry,) = told.kept()
    assert (entry.outcome, entry.ended_at_s, entry.who.number) == (Outcome.UNKNOWN, None, DIALLED)
    assert entry.answered_at_s is not None


@in_rehearsal
def test_nothing_is_kept_where_nothing_shall_be(reception: Reception, told: Told) -> None:
    reception.console.preferences.change(history_days=0)
    reception.dial("104")
    reception.wait_for_state("100", ExtensionState.TALKING)
    hang_up(reception, "100")
    reception.wait_until(lambda: not reception.console.diary.diary.live_calls)
    assert told.entries == []
    assert told.kept() == ()
