"""Which calls into a room belong to which conference, when several meet in it."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.app.wiring.record_conferences import ConferenceRecorder
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_member import Member, MemberStep
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, begin
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.problems import ProblemCode, problem
from callboard.models.board_feed import BoardFeed
from tests.doubles.boards import board_of, picture

ROOM = "701"
BUSY = board_of(picture(legs=[Leg(9, 1, ROOM, LegState.CONNECTED), Leg(9, 2, "108", LegState.CONNECTED)]))


class Feed(BoardFeed):
    """Shows the board that a test holds in its hand."""

    held = Board()

    @property
    def board(self) -> Board:
        return self.held


class House(QObject):
    """What the recorder sees of a console."""

    def __init__(self) -> None:
        super().__init__()
        self.feed = Feed(lambda: (), self)
        self.feed.held = board_of()
        desk = SimpleNamespace(title_of=lambda room: f"Title of {room}")
        self.panels = SimpleNamespace(conference=SimpleNamespace(live_desk=desk))
        self.kept: list[HistoryEntry] = []
        self.recorder = ConferenceRecorder(self, self.kept.append)  # type: ignore[arg-type]

    def tell(self, progress: ConferenceProgress) -> None:
        self.feed.conference_progressed.emit(progress)


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House()


def visit(number: str, call_id: int) -> HistoryEntry:
    who = HistoryParty(number, was_in=True)
    return HistoryEntry(
        HistoryKind.INTERNAL, Outcome.ANSWERED, 100.0, who, (HistoryParty(ROOM),), 101.0, 200.0, call_id=call_id
    )


def conference(*members: Member, phase: ConferencePhase, request_id: int = 1) -> ConferenceProgress:
    plan = ConferencePlan(ROOM, tuple(member.number for member in members))
    return replace(begin(request_id, plan, frozenset()), members=members, phase=phase)


def people(entry: HistoryEntry) -> list[str]:
    return [party.number for party in entry.others]


def test_one_of_others_is_over_when_its_room_is_empty(house: House) -> None:
    house.feed.held = BUSY
    house.recorder.visit(ROOM, visit("101", 7))
    house.recorder.look(BUSY)
    assert house.kept == []
    house.feed.held = board_of()
    house.recorder.visit(ROOM, visit("108", 9))
    house.recorder.look(house.feed.held)
    (entry,) = house.kept
    assert people(entry) == ["101", "108"]
    assert (entry.who.name, entry.is_asked_here, entry.outcome) == ("Title of 701", False, Outcome.HELD)
    house.recorder.look(house.feed.held)
    assert len(house.kept) == 1


def test_one_that_came_to_nothing_takes_nobody_who_is_there_with_others(house: House) -> None:
    house.feed.held = BUSY
    house.tell(conference(Member("104"), phase=ConferencePhase.OPENING))
    house.recorder.visit(ROOM, visit("101", 7))
    failed = Member("104", MemberStep.FAILED, 8, problem(ProblemCode.NOT_ANSWERED, who="104"))
    house.tell(conference(failed, phase=ConferencePhase.FAILED))
    (ours,) = house.kept
    assert (people(ours), ours.outcome) == (["104"], Outcome.NOBODY_CAME)
    house.feed.held = board_of()
    house.recorder.look(house.feed.held)
    assert people(house.kept[1]) == ["101"]
    assert not house.kept[1].is_asked_here


def test_one_that_is_followed_here_waits_for_what_became_of_it(house: House) -> None:
    house.tell(conference(Member("101", MemberStep.JOINED, 7), phase=ConferencePhase.RUNNING))
    house.recorder.visit(ROOM, visit("101", 7))
    house.recorder.look(house.feed.held)
    assert house.kept == []
    house.tell(conference(Member("101", MemberStep.LEFT, 7), phase=ConferencePhase.ENDED))
    assert [people(entry) for entry in house.kept] == [["101"]]


def test_what_goes_on_at_the_end_of_the_window_is_kept_as_unknown(house: House) -> None:
    house.feed.held = BUSY
    started = replace(conference(Member("108", MemberStep.JOINED, 9), phase=ConferencePhase.RUNNING), started_at_s=50.0)
    house.tell(started)
    house.recorder.end()
    (entry,) = house.kept
    assert (entry.outcome, entry.began_at_s, entry.ended_at_s) == (Outcome.UNKNOWN, 50.0, None)
