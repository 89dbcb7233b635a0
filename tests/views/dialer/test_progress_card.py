"""One callback as a card."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton

from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.problems import ProblemCode, problem
from callboard.views.dialer.progress_card import ProgressCard
from tests.views.conftest import Office

ASKED = CallProgress(1, "100", "+493023125042")
RINGS = replace(ASKED, phase=CallPhase.CALLING_FROM, from_step=PartyStep.RINGING, call_id=7, step=1)
CALLING_TO = replace(RINGS, phase=CallPhase.CALLING_TO, from_step=PartyStep.ANSWERED, step=2)
TALKING = replace(CALLING_TO, phase=CallPhase.TALKING, step=3)


def _card(office: Office, is_mine: bool = True) -> ProgressCard:
    card = ProgressCard(
        ASKED, lambda number: number, lambda number: "Finch Logistik", is_mine, office.look, office.host
    )
    card.show()
    return card


def _button(card: ProgressCard, name: str) -> QPushButton:
    button = card.findChild(QPushButton, f"dial.progress.{name}")
    assert isinstance(button, QPushButton)
    return button


def _refused(card: ProgressCard, **facts: str) -> None:
    card.show_progress(replace(CALLING_TO, phase=CallPhase.FAILED, problem=problem(ProblemCode.REFUSED, **facts)))


def test_my_own_phone_is_to_be_picked_up_until_it_was(office: Office) -> None:
    card = _card(office)
    assert card.lines[-1] == "Pick up your phone"
    card.show_progress(CALLING_TO)
    assert card.lines[-1] == "Finch Logistik"
    assert _card(office, is_mine=False).lines[-1] == "Finch Logistik"


def test_a_card_wears_the_colour_of_what_became_of_it(office: Office) -> None:
    card = _card(office)
    assert card.property("tone") == "progress"
    card.show_progress(TALKING)
    assert card.property("tone") == "done"
    _refused(card)
    assert card.property("tone") == "danger"


def test_the_raw_words_are_behind_details(office: Office) -> None:
    card = _card(office)
    raw = card.findChild(QLabel, "dial.progress.raw")
    assert isinstance(raw, QLabel)
    _refused(card, said="0x80004005 no such object")
    assert not _button(card, "details").isHidden()
    assert raw.isHidden()
    _button(card, "details").click()
    assert (raw.isHidden(), raw.text()) == (False, "0x80004005 no such object")
    _button(card, "details").click()
    assert raw.isHidden()


def test_without_raw_words_there_are_no_details(office: Office) -> None:
    card = _card(office)
    _refused(card)
    assert _button(card, "details").isHidden()


def test_one_that_ended_says_how_long_it_was(office: Office) -> None:
    card = _card(office)
    card.show_progress(TALKING)
    card.show_progress(replace(TALKING, phase=CallPhase.ENDED))
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert "Ended · 0:00" in texts


@pytest.mark.parametrize("progress", [ASKED, RINGS, CALLING_TO, TALKING])
def test_the_buttons_of_each_step(office: Office, progress: CallProgress) -> None:
    cancelled = QSignalSpy((card := _card(office)).cancel_requested)
    card.show_progress(progress)
    assert _button(card, "cancel").isHidden() is (progress is TALKING)
    assert _button(card, "retry").isHidden()
    assert _button(card, "close").isHidden()
    _button(card, "cancel").click()
    assert cancelled.count() == (0 if progress.call_id is None else 1)
