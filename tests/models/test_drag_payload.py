"""What travels in a drag, honest and hostile."""

import json
import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from callboard.domain.drops.drop_targets import CallKind, Dragged, DraggedCall
from callboard.models.drag_payload import CARD_TYPES, MIME_TYPE, dragged_in, is_own, may_hold_number, payload_of

CARD = b"BEGIN:VCARD\nVERSION:3.0\nTEL:020 7946 0311\nTEL;TYPE=CELL:204\nEND:VCARD\n"
INTERNAL = frozenset({"204", "105"})


def _mime(**formats: bytes) -> QMimeData:
    names = {"own": MIME_TYPE, "links": "text/uri-list", "text": "text/plain", "image": "image/png"}
    names |= {"card": CARD_TYPES[1], "html": "text/html"}
    mime = QMimeData()
    for name, data in formats.items():
        mime.setData(names[name], QByteArray(data))
    return mime


def test_our_own_form_goes_round_and_others_get_text() -> None:
    mime = payload_of(["204", "02079460311"])
    assert dragged_in(mime, INTERNAL).numbers == ("204", "02079460311")
    assert mime.text() == "204\n02079460311"
    assert is_own(mime)


@pytest.mark.parametrize(
    ("mime", "numbers"),
    [
        (_mime(text=b"Call 020 7946 0311 please"), ("02079460311",)),
        (_mime(links=b"tel:+44-20-7946-0311;ext=5\r\n"), ("+442079460311",)),
        (_mime(links=b"callto:204\r\ntel:020%207946%200311"), ("204", "02079460311")),
        (_mime(links=b"https://example.org/02079460311", text=b"204"), ("204",)),
        (_mime(own=b'{"numbers":["204"]}', text=b"105"), ("204",)),
        (_mime(links=b"sip:204@pbx.example\r\nsips:02079460311@pbx.example;x=1"), ("204", "02079460311")),
        (_mime(links=b"sip:maya@pbx.example", text=b"105"), ("105",)),
        (_mime(links=b"TEL:*72%23"), ("*72#",)),
        (_mime(links=b"tel:1-800-FLOWERS\r\nmailto:x@example.org"), ()),
        (_mime(links=b"callto:+442079460311"), ("+442079460311",)),
        (_mime(card=CARD, text=b"Rosalind Pike"), ("02079460311", "204")),
        (_mime(html=b"<a href='tel:02079460311'>020 7946 0311</a>"), ()),
        (_mime(own=b'{"numbers":["204"],"version":2}', text=b"105"), ("105",)),
        (_mime(text=b"nothing"), ()),
        (_mime(image=b"\x89PNG"), ()),
    ],
)
def test_the_most_telling_form_wins(mime: QMimeData, numbers: tuple[str, ...]) -> None:
    assert dragged_in(mime, INTERNAL).numbers == numbers


@pytest.mark.parametrize(
    "item",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"numbers":"204"}',
        b'{"numbers":[1,2]}',
        b'{"numbers":[null]}',
        b'{"numbers":["","drop table","\\u0000","\\u202e204"]}',
        b'{"numbers":["' + b"9" * 20_000 + b'"]}',
        b"[" * 16_000,
        b"\xff\xfe\x00",
        b'{"numbers":' + b"[" * 8_000 + b"]" * 8_000 + b"}",
        b'{"numbers":[],"call":' + b'{"call":' * 1_500 + b"1" + b"}" * 1_500 + b"}",
        b'{"version":1e400,"numbers":["204"]}',
        b'{"numbers":["204\\u0000"]}',
        b'{"call":{"call_id":1,"number":"204","kind":"answered"}}',
    ],
)
def test_a_damaged_or_hostile_item_is_no_number_and_no_error(item: bytes) -> None:
    assert dragged_in(_mime(own=item), INTERNAL).numbers == ()
    assert dragged_in(_mime(own=item, text=b"204"), INTERNAL).numbers == ("204",)


def test_a_flood_of_numbers_is_cut() -> None:
    numbers = ",".join(f'"{1000 + n}"' for n in range(500)).encode()
    assert len(dragged_in(_mime(own=b'{"numbers":[' + numbers + b"]}"), INTERNAL).numbers) == 100
    assert len(dragged_in(_mime(links=b"\n".join(b"tel:%d" % (1000 + n) for n in range(500))), INTERNAL).numbers) == 20


def test_hovering_is_decided_by_formats_alone() -> None:
    assert may_hold_number(_mime(text=b"anything"))
    assert may_hold_number(_mime(links=b"tel:1"))
    assert may_hold_number(payload_of(["1"]))
    assert not may_hold_number(_mime(image=b"\x89PNG"))


def test_a_call_a_person_of_a_room_and_a_template_travel_whole() -> None:
    call = DraggedCall(7, "204", CallKind.RINGING)
    assert dragged_in(payload_of(["02079460311"], call), INTERNAL) == Dragged(("02079460311",), call)
    assert dragged_in(payload_of(["105"], member_of="702"), INTERNAL) == Dragged(
        ("105",), member_of="702", extensions=("105",)
    )
    template = payload_of([], template="Monday morning")
    assert dragged_in(template, INTERNAL) == Dragged((), template="Monday morning")
    assert not template.hasText()
    withheld = payload_of([], call)
    assert dragged_in(withheld, INTERNAL) == Dragged((), call)


def test_what_only_claims_to_be_ours_is_numbers_and_nothing_else() -> None:
    own = bytes(payload_of(["204"], DraggedCall(7, "105", CallKind.ANSWERED), "702", "Sales").data(MIME_TYPE).data())
    item = json.loads(own)
    for run in ("", "0" * 16, item["run"][:-1]):
        forged = _mime(own=json.dumps({**item, "run": run}).encode())
        assert not is_own(forged)
        assert dragged_in(forged, INTERNAL) == Dragged(("204",), extensions=("204",))
    assert is_own(_mime(own=own))


def test_a_card_file_of_this_computer_is_read(tmp_path: Path) -> None:
    card = tmp_path / "Rosalind Pike 12345678.vcf"
    card.write_bytes(CARD)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card))])
    assert may_hold_number(mime)
    assert dragged_in(mime, INTERNAL).numbers == ("02079460311", "204")


@pytest.mark.parametrize("name", ["card.txt", "missing.vcf", "folder.vcf", "pipe.vcf"])
def test_other_files_hold_no_number_and_are_not_waited_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "card.txt").write_bytes(CARD)
    (tmp_path / "folder.vcf").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.vcf")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    assert dragged_in(mime, INTERNAL).numbers == ()


@pytest.mark.parametrize(
    "url", ["file://server/share/card.vcf", "https://example.org/card.vcf", "file:////server/c.vcf"]
)
def test_nothing_is_asked_of_the_network(url: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    assert dragged_in(mime, INTERNAL).numbers == ()


def test_a_large_card_is_read_to_a_point(tmp_path: Path) -> None:
    card = tmp_path / "large.vcf"
    card.write_bytes(CARD.replace(b"END", b"PHOTO:" + b"A" * 2_000_000 + b"\nTEL:105\nEND"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card))])
    assert dragged_in(mime, INTERNAL).numbers == ("02079460311", "204")


def test_a_megabyte_of_text_is_read_to_a_point() -> None:
    began = time.process_time()
    assert dragged_in(_mime(text=b"ring 020 7946 0311, " + b"9 " * 500_000), INTERNAL).numbers == ("02079460311",)
    assert time.process_time() - began < 0.5


ANYTHING = st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(max_size=20), st.sampled_from(["204", "*72", "answered"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from("numbers version run call member_of template kind".split()), inner, max_size=4),
    ),
    max_leaves=12,
).map(lambda thing: json.dumps(thing).encode())


@given(
    own=st.one_of(ANYTHING, JSON),
    links=ANYTHING,
    card=ANYTHING.map(lambda data: CARD[:-11] + b"TEL:" + data),
    text=ANYTHING,
)
def test_whatever_comes_only_diallable_numbers_come_out(own: bytes, links: bytes, card: bytes, text: bytes) -> None:
    for mime in (_mime(own=own), _mime(links=links), _mime(card=card), _mime(text=text), _mime(own=own, text=text)):
        dragged = dragged_in(mime, INTERNAL)
        assert (dragged.call, dragged.member_of, dragged.template) == (None, "", "")
        assert not is_own(mime)
        for number in dragged.numbers:
            assert re.fullmatch(r"\+?[0-9*#]{1,32}", number)


def test_the_name_on_a_card_travels_with_its_number() -> None:
    card = CARD.replace(b"TEL:", b"FN:Rosalind Pike\nTEL:", 1)
    dragged = dragged_in(_mime(card=card), INTERNAL)
    assert dragged.names == (("02079460311", "Rosalind Pike"), ("204", "Rosalind Pike"))
    assert dragged_in(_mime(card=CARD), INTERNAL).names == ()
