"""Lines of the wire."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.sessions.simulator.records import ConnectionRecord, ConnectionStatus
from callboard.sessions.simulator.rows import EngineEvent, Row, row_of
from callboard.sessions.simulator.wire import WireError, decode_line, encode_event, encode_line, encode_row

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
fields = st.lists(st.one_of(st.none(), texts), min_size=1, max_size=12)


@given(fields)
def test_what_goes_in_comes_out(message):
    line = encode_line(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert b"\r" not in line
    assert decode_line(line) == message


@given(st.binary(max_size=200))
def test_no_bytes_at_all_do_more_than_raise_a_wire_error(data):
    try:
        decoded = decode_line(data)
    except WireError:
        return
    assert decoded


def test_null_and_text_that_looks_like_null_are_told_apart():
    line = encode_line([None, r"\0", "", "0"])
    assert line == b"\\0\t\\\\0\t\t0\n"
    assert decode_line(line) == [None, r"\0", "", "0"]


def test_escapes_are_those_of_the_wire():
    assert encode_line(["a\\b\tc\nd\re"]) == rb"a\\b\tc\nd\re" + b"\n"


@pytest.mark.parametrize("line", [rb"REQ\x", b"ends\\", rb"\00", rb"a\0"])
def test_unknown_escapes_are_an_error(line):
    with pytest.raises(WireError):
        decode_line(line)


def test_lone_surrogates_do_not_break_the_line():
    assert decode_line(encode_line(["a\ud800b"])) == ["a?b"]


def test_rows_and_events_carry_every_field():
    leg = ConnectionRecord(
        5, 7, 1, "100", ConnectionStatus.RINGING, 42, "101", None, attached_data=(("public_x", "1"),)
    )
    row = row_of(leg)
    decoded = decode_line(encode_row(row))
    assert decoded[:4] == ["ROW", "CONNECTION", "ActiveConnection", "5"]
    assert dict(zip(decoded[4::2], decoded[5::2], strict=True)) == row.fields
    assert row.fields["Data.public_x"] == "1"
    assert row.fields["InternalParty"] is None

    event = decode_line(encode_event(EngineEvent("U", row, conf_is_null=True)))
    assert event[:6] == ["EVENT", "U", "CONNECTION", "ActiveConnection", "5", None]
    assert decode_line(encode_event(EngineEvent("D", Row("DN", "Extension", 1, {}))))[5:] == ["object"]
