"""One line that is cut where it does not fit."""

import pytest

from callboard.views.elided_label import ElidedLabel
from tests.views.conftest import Office


@pytest.fixture
def line(office: Office) -> ElidedLabel:
    line = ElidedLabel(office.host)
    line.resize(400, 20)
    line.show()
    return line


def test_what_fits_is_shown_as_it_is(line: ElidedLabel) -> None:
    line.show_text("204 <b>Maya</b>")
    assert (line.text(), line.toolTip()) == ("204 <b>Maya</b>", "")


def test_what_was_cut_is_whole_in_the_tooltip_and_never_markup(line: ElidedLabel) -> None:
    text = "<b>Maya</b> " * 30
    line.show_text(text)
    assert line.text().endswith("…")
    assert line.whole == line.accessibleName() == text
    assert "&lt;b&gt;Maya" in line.toolTip()


def test_bold_parts_stay_bold_where_the_rest_is_cut(line: ElidedLabel) -> None:
    line.show_text("204 Maya " + "rings first " * 30 + "02079460311", ("204 Maya", "02079460311"))
    assert ">204 Maya</span> rings" in line.text()
    assert "02079460311" not in line.text()
    line.resize(5000, 20)
    assert ">02079460311</span>" in line.text()
