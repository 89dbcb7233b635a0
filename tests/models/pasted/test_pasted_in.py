"""What there is in a clipboard or a drag."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from callboard.models.drag_payload import KEPT_BACK_TYPE, payload_of
from callboard.models.pasted.pasted_in import card_files_in, pasted_in
from tests.doubles.drags import text_drag

INTERNAL = frozenset({"204"})


def test_a_text_is_read_to_its_end() -> None:
    text = "x " * 2000 + "Tel. 020 7946 0311, 204"
    assert pasted_in(text_drag(text), INTERNAL).numbers == ("02079460311", "204")


def test_numbers_of_our_own_and_links_are_what_they_are() -> None:
    assert pasted_in(payload_of(["204", "02079460311"]), INTERNAL).numbers == ("204", "02079460311")
    link = QMimeData()
    link.setUrls([QUrl("tel:+44-20-7946-0311")])
    assert pasted_in(link, INTERNAL).numbers == ("+442079460311",)


def test_a_card_brings_its_names() -> None:
    mime = QMimeData()
    mime.setData("text/vcard", b"BEGIN:VCARD\nFN:Maya Lindqvist\nTEL:020 7946 0311\nEND:VCARD\n")
    (chip,) = pasted_in(mime, INTERNAL).chips
    assert (chip.number, chip.name) == ("02079460311", "Maya Lindqvist")


def test_what_is_kept_back_is_not_read() -> None:
    mime = text_drag("Conference: call 47119362")
    mime.setData(KEPT_BACK_TYPE, b"1")
    assert pasted_in(mime, INTERNAL).chips == ()


def test_only_files_of_this_computer_that_are_called_like_cards(tmp_path: Path) -> None:
    mime = QMimeData()
    card = tmp_path / "people.VCF"
    urls = [QUrl.fromLocalFile(str(card)), QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("file://server/a.vcf")]
    mime.setUrls([*urls, QUrl("https://example.org/a.vcf")])
    assert card_files_in(mime) == (card,)
