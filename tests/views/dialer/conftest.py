"""The panel on its own, in a country."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from callboard.domain.profile_memory import ProfileMemory, RecentNumber
from callboard.models.preferences_now import MemoryNow
from callboard.views.dialer.dial_panel import DialPanel
from tests.views.conftest import Office

CALLED_LATELY = (
    RecentNumber("01632960122", "Penrose Freight", 1_700_000_000),
    RecentNumber("02079460311", "", 1_699_990_000, is_missed=True),
    RecentNumber("+493023125042", "Finch Logistik", 1_699_980_000),
)


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def memory(office: Office) -> MemoryNow:
    return MemoryNow(ProfileMemory(recent=CALLED_LATELY), office.host)


@pytest.fixture
def panel(office: Office, memory: MemoryNow) -> DialPanel:
    office.host.resize(900, 760)
    panel = DialPanel(
        office.now, office.people, office.my_phone, office.desk, office.look, office.notices, office.host, memory
    )
    office.desk.fill_to_requested.connect(panel.set_to)
    panel.resize(340, 620)
    panel.show()
    panel.show_board()
    return panel
