"""What starting would come to, on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.preflight import preflight
from callboard.views.conference.builder.preflight_card import PreflightCard
from tests.doubles.boards import board_of, picture
from tests.views.conftest import Office


@pytest.fixture
def card(office: Office) -> PreflightCard:
    card = PreflightCard(office.look, office.host)
    card.resize(600, 300)
    card.show()
    return card


def show(card: PreflightCard, *numbers: str) -> None:
    card.show_flight(preflight(ConferencePlan("702", numbers, "4711"), board_of()))


def test_one_sentence_and_one_line_for_each_finding(card: PreflightCard) -> None:
    show(card, "100", "160", "555", "+49 30 23125042")
    assert card.sentence.startswith("100 Reception rings first and opens room 702; then ")
    assert card.found == (
        "Not an extension of this phone system: 555.",
        "Phone not registered, it may not ring: 160 Samir Haddad.",
    )
    show(card, "100", "101")
    assert card.found == ()
    lines = [line for line in card.findChildren(QLabel) if line.objectName().startswith("conf.preflight.found")]
    assert not any(line.isVisible() for line in lines)


def test_a_number_is_never_broken_across_lines(card: PreflightCard) -> None:
    show(card, "100", "+49 30 23125042")
    assert "+49\u00a030\u00a023125042" in card.sentence


def test_the_pin_itself_is_not_told(card: PreflightCard) -> None:
    show(card, "100")
    assert "PIN" in card.sentence
    assert "4711" not in card.accessibleName()


def test_all_of_it_can_be_reached_and_read_with_the_keyboard(card: PreflightCard) -> None:
    show(card, "100", "160")
    assert card.focusPolicy() is Qt.FocusPolicy.TabFocus
    for part in (card.sentence, *card.found, "Dialled in this order: 100, 160.", "Free rooms: 4 of 4."):
        assert part in card.accessibleName()


def test_nobody_is_said_to_ring_in_a_room_that_others_have_taken(card: PreflightCard) -> None:
    taken = board_of(picture(legs=(Leg(1, 1, "702", LegState.CONNECTED),)))
    card.show_flight(preflight(ConferencePlan("702", ("100", "160"), "4711"), taken))
    assert card.sentence == "Room 702 is in use. Nobody is called before you have chosen another room."
    assert "Dialled" not in card.accessibleName()
    assert card.found == ("Phone not registered, it may not ring: 160 Samir Haddad.",)
