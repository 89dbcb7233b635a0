"""What travels in a drag, honest and hostile."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData

from callboard.models.drag_payload import MIME_TYPE, dragged_in, is_own, may_hold_number, payload_of

INTERNAL = frozenset({"204", "105"})


def _mime(**formats: bytes) -> QMimeData:
    names = {"own": MIME_TYPE, "links": "text/uri-list", "text": "text/plain", "image": "image/png"}
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
