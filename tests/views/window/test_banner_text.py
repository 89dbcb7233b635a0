"""Two lines at most, whatever there is to say."""

import pytest
from PySide6.QtGui import QTextDocument

from callboard.views.window.banner_text import CUT, BannerText
from tests.views.conftest import Office

HEAD, REST = "Connection lost.", "Reconnecting in 5 s. The board shows what was known at 10:42:07."


@pytest.fixture
def text(office: Office) -> BannerText:
    made = BannerText("banner.text", office.host)
    made.resize(600, 40)
    made.show()
    return made


def plain(text: BannerText) -> str:
    document = QTextDocument()
    document.setHtml(text.text())
    return document.toPlainText()


def test_what_fits_is_shown_as_it_is(text: BannerText) -> None:
    text.show_text(HEAD, REST)
    assert plain(text) == f"{HEAD} {REST}"
    assert text.toolTip() == ""


def test_it_wraps_once_and_is_cut_then(text: BannerText) -> None:
    text.show_text(HEAD, REST)
    for width in (300, 200, 120, 40):
        text.resize(width, 40)
        assert plain(text).endswith(CUT) or plain(text) == f"{HEAD} {REST}"
        document = QTextDocument()
        document.setDefaultFont(text.font())
        document.setDocumentMargin(0)
        document.setHtml(text.text())
        document.setTextWidth(width)
        if width > 100:
            assert document.size().height() <= 2 * text.fontMetrics().lineSpacing() + 2
    assert plain(text).endswith(CUT)
    assert "10:42:07" in text.toolTip()
    assert text.accessibleName() == f"{HEAD} {REST}"


def test_the_beginning_stands_out_and_nothing_is_markup(text: BannerText) -> None:
    text.show_text("No <b>line</b>.", "So & so.")
    assert "600'>No &lt;b&gt;line&lt;/b&gt;.</span> So &amp; so." in text.text()
