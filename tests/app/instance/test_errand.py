"""What goes through the pipe is understood, or refused as a whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.app.instance.errand import (
    LONGEST_TEXT,
    MOST_BYTES,
    Answer,
    Asked,
    Errand,
    answer_of,
    errand_for,
    packed,
    unpacked,
)


@given(st.text(max_size=LONGEST_TEXT + 50), st.text(max_size=40))
def test_whatever_was_typed_arrives_in_one_line_that_is_not_too_long(text: str, token: str) -> None:
    line = packed(errand_for(text, token))
    assert line.count(b"\n") == 1
    assert len(line) <= MOST_BYTES
    found = unpacked(line)
    assert found is not None
    assert found.text == text[:LONGEST_TEXT].encode("utf-8", "replace").decode()
    assert found.asked is (Asked.OFFER_NUMBER if text else Asked.SHOW)


def test_the_longest_text_of_the_widest_characters_fits() -> None:
    assert len(packed(errand_for("\U0010ffff" * 5000, "x" * 200))) <= MOST_BYTES
    assert len(packed(errand_for("\\" * 5000, "x" * 200))) <= MOST_BYTES


def test_what_is_no_text_is_handed_over_all_the_same() -> None:
    found = unpacked(packed(errand_for("tel:\udcff204")))
    assert found is not None
    assert found.text == "tel:?204"


@pytest.mark.parametrize("token", ["gnome-shell/Firefox/2281-4-host_TIME123", "a.b:c@d+e=f", ""])
def test_a_token_of_the_desktop_is_handed_on(token: str) -> None:
    assert errand_for("", token) == Errand(Asked.SHOW, "", token)


@pytest.mark.parametrize("token", ["a b", "a\nb", "x" * 201, "é"])
def test_what_is_no_token_is_not(token: str) -> None:
    assert errand_for("", token) == Errand()


@given(st.binary(max_size=200))
def test_any_bytes_are_an_errand_or_nothing(line: bytes) -> None:
    found = unpacked(line)
    assert found is None or found.asked in Asked


@pytest.mark.parametrize(
    "said",
    [
        {"verb": "dial", "text": "204"},
        {"verb": "offer-number"},
        {"verb": "show", "text": "204"},
        {"verb": "show", "number": "204"},
        {"verb": "offer-number", "text": "2" * (LONGEST_TEXT + 1)},
        {"verb": "offer-number", "text": 204},
        {"text": "204"},
        [],
        None,
    ],
)
def test_nothing_else_is_understood(said: object) -> None:
    assert unpacked(json.dumps(said).encode()) is None


def test_answers() -> None:
    assert answer_of(b"taken\n") is Answer.TAKEN
    assert answer_of(b"heard\n") is Answer.HEARD
    assert answer_of(b"closing\n") is Answer.CLOSING
    for said in (b"", b"silent\n", b"nobody\n", b"TAKEN", b"\xff"):
        assert answer_of(said) is Answer.REFUSED
