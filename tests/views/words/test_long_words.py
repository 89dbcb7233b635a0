"""Words that are longer than any line."""

from callboard.views.words.long_words import LONGEST_ON_BUTTON, breakable, on_button


def test_long_words_may_break_and_others_stay() -> None:
    assert breakable("100 Reception did not answer") == "100 Reception did not answer"
    assert breakable("W" * 30).replace("\u200b", "") == "W" * 30
    assert max(map(len, breakable("W" * 500).split("\u200b"))) <= 16
    assert breakable("+49\u00a030\u00a023125042 is busy") == "+49\u00a030\u00a023125042 is busy"


def test_a_name_on_a_button_is_short_and_shows_its_ampersand() -> None:
    assert on_button("Start with 204 Tom & Sons") == "Start with 204 Tom && Sons"
    assert len(on_button("W" * 500)) == LONGEST_ON_BUTTON
    assert on_button("W" * 500).endswith("…")
    assert on_button("one\ntwo") == "one two"
