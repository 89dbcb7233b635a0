"""The sections of the Settings page, in their order."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from callboard.domain.board import Board
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.fields.number_field import NumberField
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.settings.about_form import AboutForm
from callboard.views.settings.calling_form import calling_form
from callboard.views.settings.conference_form import ConferenceForm
from callboard.views.settings.form import Form
from callboard.views.settings.my_phone_form import MyPhoneForm
from callboard.views.settings.other_phones import OtherPhones
from callboard.views.settings.popups_form import PopupsForm
from callboard.views.settings.settings_page import SettingsPage, SettingsSection
from callboard.views.settings.window_forms import appearance_form, board_form, start_form
from callboard.views.sound.ringer import Ringer

translate = QCoreApplication.translate


def settings_page(
    preferences: PreferencesNow,
    memory: MemoryNow,
    my_phone: MyPhone,
    board: Callable[[], Board],
    phone_fields: tuple[NumberField, NumberField],
    ringer: Ringer,
    look: Look,
    parent: QWidget | None = None,
) -> SettingsPage:
    """The whole page; in `phone_fields` my phone, and other phones of mine, are looked for; `ringer` lets the tone be
    heard."""
    phone_field, others_field = phone_fields
    others = OtherPhones(memory, board, others_field, look)
    forms: tuple[tuple[str, str, Form], ...] = (
        ("phone", "headset", MyPhoneForm(my_phone, board, phone_field, look)),
        ("calling", "phone", calling_form(preferences, look)),
        ("conference", "users-group", ConferenceForm(preferences, board, look)),
        ("board", "layout-grid", board_form(preferences, memory, look)),
        ("appearance", "contrast", appearance_form(preferences, look)),
        ("popups", "bell-ringing", PopupsForm(preferences, ringer, look, others=others)),
        ("start", "door-enter", start_form(preferences, look)),
        ("about", "info-circle", AboutForm(preferences, look)),
    )
    sections = [SettingsSection(name, form.title, icon, form) for name, icon, form in forms]
    return SettingsPage(sections, look, parent)
