"""What is said of a number from outside."""

import pytest

from callboard.domain.numbers.risk import Risk
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import CLIPBOARD, COMMAND, LINK, SELECTION, Origin, OriginKind
from callboard.domain.outside.reading import NoNumber, OutsideNumber, WhyNoNumber
from callboard.views.offered.offer_words import (
    Callee,
    about,
    as_it_came,
    nothing_in,
    origin_words,
    row_words,
    warning,
    who_wants,
    why_nothing,
)
from tests.doubles.boards import board_of

NUMBER = OutsideNumber("02079460311", "12")


def callee(risk: Risk = Risk.NATIONAL) -> Callee:
    return Callee(board_of(), (), "902079460311", risk)


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (LINK, "from a link in another program"),
        (Origin(OriginKind.LINK, "Firefox"), "from a link in Firefox"),
        (SELECTION, "selected in another program"),
        (Origin(OriginKind.SELECTION, "Mail\u202e\n"), "selected in Mail"),
        (CLIPBOARD, "copied in another program"),
        (COMMAND, "from the command line"),
    ],
)
def test_where_it_came_from_is_named_on_one_line(origin: Origin, words: str) -> None:
    assert origin_words(origin) == words


def test_every_reason_is_one_sentence_or_none() -> None:
    for why in WhyNoNumber:
        said = why_nothing(NoNumber(why))
        assert said.endswith(".") or why is WhyNoNumber.NO_NUMBER
    assert nothing_in(Offer(1, NoNumber(WhyNoNumber.EMPTY), "", LINK)) == "This link holds no phone number."
    several = Offer(1, NoNumber(WhyNoNumber.SEVERAL), "", SELECTION)
    assert nothing_in(several) == "This text holds more than one phone number."


def test_facts_come_first_and_what_has_to_be_known_in_whole_sentences() -> None:
    said = row_words(Offer(1, NUMBER, "tel:02079460311;ext=12", COMMAND), callee(Risk.COSTLY))
    assert said.startswith("Not in your contacts · will dial 902079460311")
    assert said.endswith(
        ". A premium-rate, shared-cost or satellite number: the call may cost a lot. "
        "Ask for extension 12 once somebody answers."
    )


def test_a_code_is_called_one_and_no_risk_besides() -> None:
    offer = Offer(1, OutsideNumber("*72"), "*72", LINK)
    assert warning(offer, callee(Risk.EMERGENCY)).startswith("This is a code, not a phone number.")
    assert about(offer, Callee(board_of(), (), "*72")) == "will send *72"
    assert as_it_came(offer) == ""


def test_who_wants_it_is_said_of_links_and_of_the_rest() -> None:
    assert who_wants(LINK) == "A link in another program wants to make a call."
    assert who_wants(COMMAND) == "Another program wants to make a call."
