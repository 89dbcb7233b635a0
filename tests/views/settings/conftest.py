"""The Settings page over preferences that the test holds in its hand."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.fields.number_field import NumberField
from callboard.views.settings.sections import settings_page
from callboard.views.sound.ringer import Ringer
from callboard.views.sound.tone import Tone
from tests.doubles.speaker import HeardSpeaker
from tests.views.conftest import Office

Part = TypeVar("Part", bound=QWidget)


class Desk:
    """The page, and what it changes."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.preferences = PreferencesNow(parent=office.host)
        self.memory = MemoryNow(parent=office.host)
        self.field = NumberField(office.people, office.look)
        self.speaker = HeardSpeaker()
        tone = Tone(bytes(2000), 1000)
        self.ringer = Ringer(self.speaker, lambda: tone, self.preferences, office.host)
        kept = (self.preferences, self.memory)
        self.others_field = NumberField(office.people, office.look)
        phone = (office.my_phone, office.now, (self.field, self.others_field))
        self.page = settings_page(*kept, *phone, self.ringer, office.look, office.host)
        self.page.resize(office.host.size())
        self.page.show()

    def part(self, kind: type[Part], name: str) -> Part:
        part = self.page.findChild(kind, f"settings.{name}")
        assert isinstance(part, kind), name
        return part

    def sections(self) -> list[str]:
        return [self.page.list.item(row).text() for row in range(self.page.list.count())]

    def every(self, kind: type) -> list[QWidget]:
        return [part for part in self.page.findChildren(kind) if part.objectName().startswith("settings.")]


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    before = QLocale()
    yield Desk(office)
    QLocale.setDefault(before)
