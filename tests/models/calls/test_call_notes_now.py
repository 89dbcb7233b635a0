"""What was asked for about a call stays with the call, and goes with it."""

import logging

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import ListenIn, ListenMode, RecordCall
from callboard.models.calls.call_facts import NO_NOTES
from callboard.models.calls.call_notes_now import CallNotesNow
from tests.doubles.boards import all_new, board_of, picture, talk

LISTEN = ListenIn(1, "101", "100", ListenMode.LISTEN)
TALK = talk(1, "101", "104")
GUEST = Leg(1, 3, "100", LegState.CONNECTED)


@pytest.fixture
def notes(qapp: QCoreApplication) -> CallNotesNow:
    made = CallNotesNow()
    made.show(all_new(_board(*TALK)))
    return made


def _board(*legs: Leg) -> Board:
    return board_of(picture(legs=legs))


def _done(phase: HandoverPhase = HandoverPhase.DONE) -> HandoverProgress:
    return HandoverProgress(1, LISTEN, phase, calls_before=frozenset({1}))


def test_a_recording_that_was_taken_is_noted_as_asked(notes: CallNotesNow) -> None:
    told = QSignalSpy(notes.calls_changed)
    notes.follow(HandoverProgress(1, RecordCall(1, "101", on=True), HandoverPhase.ASKED))
    notes.follow(HandoverProgress(1, RecordCall(1, "101", on=True), HandoverPhase.FAILED))
    assert notes.notes_of(1) is NO_NOTES
    notes.follow(HandoverProgress(1, RecordCall(1, "101", on=True), HandoverPhase.ACCEPTED))
    assert notes.notes_of(1).recording_asked_at is not None
    assert not notes.notes_of(1).is_stop_asked
    assert told.at(0) == [frozenset({1})]
    notes.follow(HandoverProgress(2, RecordCall(1, "101", on=False), HandoverPhase.ACCEPTED))
    assert notes.notes_of(1).is_stop_asked
    notes.show(all_new(_board()))
    assert notes.notes_of(1) is NO_NOTES


def test_listening_is_marked_while_my_phone_is_in_the_call(notes: CallNotesNow) -> None:
    notes.follow(_done(HandoverPhase.RINGING))
    assert notes.listening_of("101") is None
    notes.show(all_new(_board(*TALK, GUEST)))
    notes.follow(_done())
    people = QSignalSpy(notes.people_changed)
    assert [notes.listening_of(number) for number in ("100", "101", "104")] == [ListenMode.LISTEN] * 2 + [None]
    assert notes.notes_of(1).listening is ListenMode.LISTEN
    notes.show(all_new(_board(*TALK)))
    assert notes.listening_of("101") is None
    assert people.at(0) == [frozenset({"100", "101"})]


def test_it_may_be_done_before_the_board_shows_it(notes: CallNotesNow) -> None:
    notes.follow(_done())
    notes.show(all_new(_board(*TALK, GUEST)))
    assert notes.listening_of("100") is ListenMode.LISTEN
    notes.show(all_new(_board()))
    assert notes.listening_of("100") is None


def test_the_call_that_was_made_for_it_counts_as_well(notes: CallNotesNow) -> None:
    own = Leg(9, 1, "100", LegState.CONNECTED, "101")
    notes.show(all_new(_board(*TALK, own)))
    notes.follow(_done())
    assert notes.notes_of(9).listening is ListenMode.LISTEN
    notes.show(all_new(_board(*TALK)))
    assert notes.listening_of("100") is None


def test_the_log_says_who_and_how_without_numbers(notes: CallNotesNow, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    number = "4915112345678"
    notes.show(all_new(_board(*TALK, GUEST)))
    notes.follow(HandoverProgress(1, ListenIn(1, number, "100", ListenMode.JOIN), HandoverPhase.DONE))
    assert "join began" in caplog.text
    assert number not in caplog.text
