"""Numbers in a text that is written down."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.masked_text import masked_text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("to +44 20 7946 0311 in 12 ms", "to +4*********11 in 12 ms"),
        ("(020) 7946-0311", "(02*******11"),
        ("+44 (0) 20 / 7946 0311", "+4**********11"),
        ("00 49 30 123456", "00********56"),
        ("01.23.45.67.89", "01******89"),
        ("tel:+44-20-7946-0311;ext=5", "tel:+4*********11;ext=5"),
        ("callto:020%207946%2D0311", "callto:02*******11"),
        ("%2B442079460311", "+4*********11"),
        ("%30%32%30%37%39%34%36%30", "02****60"),
        ("%EF%BC%90%EF%BC%92%EF%BC%90%EF%BC%97%EF%BC%99%EF%BC%94%EF%BC%96", "02***46"),
        ("\uff10\uff12\uff10 \uff17\uff19\uff14\uff16", "02***46"),
        (r"'020\xa07946\u20110311'", "'02*******11'"),
        ("020\u200b7946\u202c0311", "02*******11"),
        ("02079460311", "02*******11"),
    ],
)
def test_a_number_is_masked_however_it_is_written(text: str, shown: str) -> None:
    assert masked_text(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23 08:19:14,123 INFO    MainThread callboard: 3 legs of 12 in 45 ms",
        "at 2026-11-23T08:19:14+00:00",
        "08:19:14 12 34",
        "call back by 2026-11-23.",
        "192.168.100.201:5015 does not answer",
        "Windows-10-10.0.19045-SP0",
        "Linux-5.15.0-1051-azure-x86_64-with-glibc2.36",
        "runtime 4.0.30319.42000, 6.12.0.200",
        "from 100 to 101",
    ],
)
def test_times_addresses_and_versions_stay(text: str) -> None:
    assert masked_text(text) == text


@given(st.from_regex(r"\+?[0-9]{7,20}", fullmatch=True))
def test_no_whole_number_is_left(number: str) -> None:
    assert number not in masked_text(f"dialled {number} now")


@pytest.mark.parametrize("part", ["1 ", "12-", "%20", "(", "1", "1.1.", "1a", "1        ", "\\u20", "2026-11-"])
def test_no_text_takes_long(part: str) -> None:
    began = time.process_time()
    masked_text(part * (20_000 // len(part)))
    assert time.process_time() - began < 0.5
