"""What happened while there was no line, in one sentence."""

import pytest

from callboard.domain.away_summary import AwayChange, AwayKind, AwaySummary
from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.extension import Extension, ExtensionState
from callboard.views.words.away_words import away_words

BEFORE = Board(extensions={"101": Extension("101", "Anna Berg"), "108": Extension("108", "Malik Osei")})
AFTER = Board(
    extensions={"101": Extension("101", "Anna Berg"), "102": Extension("102", "")},
    slots={
        "702": ConferenceSlot("702", SlotKind.FIXED),
        "700**101": ConferenceSlot("700**101", SlotKind.PERSONAL, "101"),
    },
)
ENDED = AwayChange(AwayKind.CALL_ENDED, "101")
STARTED = AwayChange(AwayKind.CONFERENCE_STARTED, "702", people=3)


def said(*changes: AwayChange, mine: str = "100", away_s: float = 41.7) -> str:
    return away_words(AwaySummary(changes), away_s, BEFORE, AFTER, mine)


def test_the_sentence() -> None:
    assert said(ENDED, STARTED) == "While away 0:41: Anna Berg's call ended; 702 started with 3 people."
    assert said() == "While away 0:41: nothing changed."
    assert said(away_s=-3) == "While away 0:00: nothing changed."


def test_three_are_named_and_the_others_counted() -> None:
    three = [ENDED] * 3
    assert said(*three).endswith("Anna Berg's call ended.")
    assert said(*three, ENDED).endswith("call ended and 1 more change.")
    assert said(*three, *([ENDED] * 4)).endswith("call ended and 4 more changes.")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (AwayChange(AwayKind.CALL_ENDED, "100", is_mine=True), "your call ended"),
        (AwayChange(AwayKind.CALL_ENDED, "102"), "102's call ended"),
        (AwayChange(AwayKind.CALL_STARTED, "4711"), "4711 has a new call"),
        (AwayChange(AwayKind.CONFERENCE_ENDED, "702"), "702 ended"),
        (AwayChange(AwayKind.CONFERENCE_RESIZED, "702", people=1), "702 has 1 person now"),
        (AwayChange(AwayKind.CONFERENCE_ENDED, "700**101"), "Anna Berg's room ended"),
        (AwayChange(AwayKind.PRESENCE_CHANGED, "101", state=ExtensionState.AWAY), "Anna Berg: Away"),
        (AwayChange(AwayKind.REMOVED, "108"), "Malik Osei is gone"),
    ],
)
def test_every_change_has_words(change: AwayChange, words: str) -> None:
    assert said(change) == f"While away 0:41: {words}."


@pytest.mark.parametrize("kind", AwayKind)
@pytest.mark.parametrize("is_mine", [True, False])
def test_no_kind_is_without_words(kind: AwayKind, is_mine: bool) -> None:
    text = said(AwayChange(kind, "101", is_mine))
    assert "{" not in text
    assert len(text) > len("While away 0:41: .")
