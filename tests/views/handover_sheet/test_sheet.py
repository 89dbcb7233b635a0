"""The hand-over sheet: everything on one page, and nothing in it is markup."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from callboard.domain.promises.promise import Promise
from callboard.domain.watch import CallFrom, CallWhoIsFree, Watch
from callboard.models.promises.promise_facts import PromiseFacts
from callboard.models.watch_facts import facts_of
from callboard.views.handover_sheet.one_page import document_of, pdf_of
from callboard.views.handover_sheet.sheet import Sheet, html_of
from callboard.views.handover_sheet.sheet_dialog import SheetDialog
from callboard.views.handover_sheet.sheet_words import Desk, RunningConference, sheet_of
from tests.doubles.boards import board_of
from tests.views.conftest import Office

NOW_S = 1_795_000_000.0
EVIL = "<script>alert(1)</script>&\"'\u202egnp\n<img src=x onerror=y>"
A4 = QSizeF(673, 1002)
ALLOWED = frozenset("html head meta title style body h1 h2 p table tr th td".split())


class Tags(HTMLParser):
    """What a browser would make of it."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    return tags


def sheet(count: int = 3, name: str = "Finch Logistik", note: str = "about the invoice") -> Sheet:
    board = board_of()
    promises = [
        PromiseFacts(
            Promise(str(place), f"0207946{place:04d}", NOW_S + place * 60 - 30, NOW_S - 600, "101", name, note),
            name,
            "Anna Berg",
            is_overdue=place == 0,
        )
        for place in range(count)
    ]
    watches = [
        facts_of(Watch(1, CallFrom("02079460311"), ("101", "104"), 0.0), board),
        facts_of(Watch(2, CallWhoIsFree("100"), ("106",), 0.0), board),
    ]
    conferences = [RunningConference("Room 702", "09:30", f"101 Anna Berg, 104 {name}")]
    return sheet_of(Desk("Acme", "100 Reception", NOW_S), promises, watches, conferences)


def test_promises_watches_and_conferences_stand_on_it(qapp: QApplication) -> None:
    text = read(html_of(sheet())).text.replace("\u00a0", " ")
    for expected in (
        *("Hand-over", "100 Reception", "Acme", "Finch Logistik", "02079460000", "101 Anna Berg", "about the invoice"),
        *("(Overdue)", "Anna Berg, Oscar Whitfield", "02079460311", "Malik Osei", "Room 702", "09:30"),
    ):
        assert expected in text, expected


def test_where_there_is_nothing_it_says_so(qapp: QApplication) -> None:
    text = read(html_of(sheet_of(Desk("", "", NOW_S), [], [], []))).text
    for expected in ("Nothing is promised.", "Nobody is waited for.", "No conference is running."):
        assert expected in text


def test_nothing_that_a_caller_is_called_becomes_markup(qapp: QApplication) -> None:
    tags = read(html_of(sheet(name=EVIL, note=EVIL)))
    assert tags.tags <= ALLOWED
    assert not any(name.startswith("on") or name in ("src", "href") for name in tags.attributes)
    assert "<script>alert(1)</script>" in tags.text
    assert "\u202e" not in tags.text


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.one_of(st.sampled_from("<>&\"'/=! -"), st.characters(codec="utf-8")), max_size=60))
def test_no_text_ever_becomes_markup(qapp: QApplication, text: str) -> None:
    assert read(html_of(sheet(1, text, text))).tags <= ALLOWED


@pytest.mark.parametrize("count", [0, 3, 30, 400])
def test_it_is_one_page_however_much_there_is(qapp: QApplication, count: int) -> None:
    document = document_of(sheet(count, note="about the late delivery and the invoice " * 3), A4)
    assert document.pageCount() == 1
    text = document.toPlainText()
    more = re.search(r"and (\d+) more", text)
    rows = text.count("101 Anna Berg") - 1  # once in the conference
    assert rows + (int(more[1]) if more else 0) == count
    assert "Room 702" in text, "what comes behind a long table is not pushed off the page"


def test_the_pdf_has_one_page(qapp: QApplication) -> None:
    content = pdf_of(sheet(200))
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == 1


def test_the_dialog_shows_it_on_paper_and_offers_both_files(office: Office) -> None:
    dialog = SheetDialog(sheet(), office.look, office.host)
    saved = QSignalSpy(dialog.save_requested)
    dialog.show()
    assert "Finch Logistik" in dialog.page.toPlainText()
    dialog.pdf.click()
    dialog.html.click()
    assert [saved.at(place)[0] for place in range(2)] == ["pdf", "html"]
    dialog.close()


def test_every_day_is_written_as_a_date_because_paper_is_read_tomorrow() -> None:
    made = sheet()
    written = [made.about, *(row.cells[0] for row in made.parts[0].rows)]
    assert len(written) == 4
    assert all("2026" in each for each in written), written
