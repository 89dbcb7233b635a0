"""Which dragged file may be a table of people."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from callboard.models.table_files import table_in


def dragged(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


@pytest.mark.parametrize("url", ["file:///a/people.csv", "file:///a/PEOPLE.TSV", "file:///a/people.txt"])
def test_one_that_is_called_like_a_table(url: str) -> None:
    path = table_in(dragged(url))
    assert path is not None
    assert path.name == url.rsplit("/", 1)[-1]


@pytest.mark.parametrize(
    "mime",
    [
        QMimeData(),
        dragged("file:///a/card.vcf"),
        dragged("file:///a/picture.png"),
        dragged("https://example.com/people.csv"),
        dragged("file:///a/one.csv", "file:///a/two.csv"),
    ],
)
def test_nothing_else(mime: QMimeData) -> None:
    assert table_in(mime) is None
