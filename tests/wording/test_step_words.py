"""There is a word for every state."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase, PartyStep
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import ConferencePhase, MemberStep
from callboard.domain.connection import LineState
from callboard.domain.extension import ExtensionState
from callboard.wording import step_words
from callboard.wording.sentence import placeholders_in


@pytest.mark.parametrize(
    ("states", "words", "placeholders"),
    [
        (PartyStep, step_words.PARTY_STEP_TEXTS, {"who"}),
        (CallPhase, step_words.CALL_PHASE_TEXTS, {"dn_from", "number_to"}),
        (MemberStep, step_words.MEMBER_STEP_TEXTS, {"who"}),
        (MemberStep, step_words.MEMBER_STEP_WORDS, set()),
        (ConferencePhase, step_words.CONFERENCE_PHASE_WORDS, set()),
        (ExtensionState, step_words.EXTENSION_STATE_WORDS, set()),
        (SlotState, step_words.SLOT_STATE_WORDS, set()),
        (LegState, step_words.LEG_STATE_WORDS, set()),
        (LineState, step_words.LINE_STATE_TEXTS, set()),
    ],
)
def test_every_state_has_a_word(states: type[StrEnum], words: Mapping[StrEnum, str], placeholders: set[str]) -> None:
    assert set(words) == set(states)
    for word in words.values():
        assert word
        assert placeholders_in(word) <= placeholders
