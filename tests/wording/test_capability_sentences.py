"""Every feature has a name and every reason a sentence."""

import pytest

from callboard.domain.capability import Capability, Feature, Reason
from callboard.wording.capability_sentences import feature_name, source_text_of_reason, why_off
from callboard.wording.sentence import placeholders_in


@pytest.mark.parametrize("feature", Feature)
def test_every_feature_has_a_name(feature: Feature) -> None:
    assert feature_name(feature)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    text = source_text_of_reason(reason)
    assert text.what.endswith(".")
    assert placeholders_in(text.what + text.mend) <= {"generation"}


def test_the_options_that_3cx_12_dropped() -> None:
    off = Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS)
    assert why_off(off, "v12").whole == (
        "Your phone system decides how people join. 3CX 12 no longer lets other programs set a PIN, skip names or "
        "start instantly. The conference itself works as usual."
    )


def test_what_is_on_needs_no_reason() -> None:
    assert why_off(Capability(Feature.MAKE_CALL, True), "v11").whole == ""


def test_what_is_not_known_says_so() -> None:
    unknown = Capability(Feature.PRESENCE, None)
    assert why_off(unknown, "v11").what == "Callboard doesn't know whether 3CX 11 allows this."
