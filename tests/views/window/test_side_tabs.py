"""The tabs beside a conference: how much of their words there is room for."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from callboard.domain.preferences import ThemeChoice
from callboard.models.calls.call_model import CallModel
from callboard.views.window.ringing_strip import RingingStrip
from callboard.views.window.side_tabs import SideTabs, fair_share
from tests.views.conftest import Office


@pytest.mark.parametrize(
    ("wanted", "room", "most"),
    [([50, 80, 90], 220, 90), ([50, 80, 90], 200, 75), ([60, 60, 60], 90, 30), ([], 10, 0), ([10, 500], 100, 90)],
)
def test_who_wants_less_leaves_the_rest_to_the_others(wanted: list[int], room: int, most: int) -> None:
    assert fair_share(wanted, room) == most
    assert sum(min(each, most) for each in wanted) <= room


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_ring_of_the_keyboard_keeps_clear_of_the_words(office: Office, qapp: QApplication, text_size: int) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    strip = RingingStrip(CallModel(lambda _: "", office.host), lambda _: "", office.look)
    tabs = SideTabs(QWidget(office.host), strip, office.host)
    tabs.resize(office.look.px(320), office.look.px(500))
    tabs.show()
    tab = tabs.findChild(QPushButton, "side.tab.people")
    assert tab is not None
    bold = QFont(tab.font())
    bold.setWeight(QFont.Weight.DemiBold)
    clear = tab.width() - QFontMetrics(bold).horizontalAdvance(tab.text())
    assert clear >= 2 * (2 + 3)
