"""The settings are made when somebody looks at them."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QListWidget

from callboard.views.look.look import Look
from callboard.views.settings.late_settings import LateSettings
from callboard.views.settings.settings_page import SettingsPage, SettingsSection
from tests.views.conftest import Office


def page(look: Look) -> SettingsPage:
    return SettingsPage([SettingsSection("one", "One", "phone", QLabel("one"))], look)


def test_nothing_is_made_until_somebody_looks(office: Office) -> None:
    late = LateSettings(lambda: page(office.look), office.host)
    made = QSignalSpy(late.made)
    assert late.findChild(QListWidget) is None
    office.host.show()
    late.show()
    assert isinstance(late.findChild(QListWidget, "settings.list"), QListWidget)
    assert late.page.isVisible()
    late.hide()
    late.show()
    assert made.count() == 1


def test_who_asks_for_the_page_gets_the_one_that_is_shown_later(office: Office) -> None:
    late = LateSettings(lambda: page(office.look), office.host)
    asked_for = late.page
    office.host.show()
    late.show()
    assert late.page is asked_for
