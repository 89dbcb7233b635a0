"""What nobody knows the outcome of, in words."""

import time

from callboard.controller.request_journal import OpenRequest, Wish
from callboard.views.words.trouble_words import MOST_SHOWN, unknown_words

AT_S = time.mktime((2026, 3, 2, 10, 42, 7, 0, 0, -1))


def asked(wish: Wish, *numbers: str) -> OpenRequest:
    return OpenRequest(wish, numbers, AT_S)


def test_nothing_open_nothing_said() -> None:
    assert unknown_words([]) == ""


def test_each_has_a_line_and_then_what_to_do() -> None:
    said = unknown_words([asked(Wish.CALL, "100", "02079460958"), asked(Wish.DROP, "101")]).splitlines()
    assert said == [
        "Unknown: call from 100 to 02079460958 at 10:42.",
        "Unknown: ending the call of 101 at 10:42.",
        "Look at the phone before you try again.",
    ]


def test_every_wish_can_be_said_whatever_a_file_held() -> None:
    for wish in Wish:
        for numbers in ((), ("1",), ("1", "2"), ("{one}", "{two}")):
            assert unknown_words([asked(wish, *numbers)]).startswith("Unknown: ")


def test_no_more_lines_than_somebody_reads() -> None:
    said = unknown_words([asked(Wish.CALL, "100", str(number)) for number in range(9)]).splitlines()
    assert len(said) == MOST_SHOWN + 2
    assert said[MOST_SHOWN - 1].startswith("Unknown: call from 100 to 8")
