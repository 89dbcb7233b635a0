"""Which files are taken for lists of contacts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from callboard.views.people.contact_files import contact_file_in


def dragged(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


@pytest.mark.parametrize("name", ["a.vcf", "a.VCF", "a.csv", "a.tsv", "a.txt", "a.vcard"])
def test_by_its_ending(name: str) -> None:
    assert contact_file_in(dragged(f"file:///folder/{name}")) == Path(f"/folder/{name}")


@pytest.mark.parametrize(
    "mime",
    [
        dragged(),
        dragged("file:///a.pdf"),
        dragged("file:///a.vcf", "file:///b.vcf"),
        dragged("https://example.com/a.vcf"),
        dragged("tel:+493023125042"),
    ],
)
def test_nothing_else(mime: QMimeData) -> None:
    assert contact_file_in(mime) is None
