"""Settings of calling: the country of the numbers, and what is asked or offered."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from callboard.domain.preferences import COLLISION_MINUTES
from callboard.models.preferences_now import PreferencesNow
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.country_choices import automatic_name, country_choices, name_of
from callboard.views.settings.form import Form

translate = QCoreApplication.translate


def calling_form(preferences: PreferencesNow, look: Look, parent: QWidget | None = None) -> Form:
    """The page."""
    form = Form("calling", translate("Settings", "Calling"), look, parent)
    form.begin_card(translate("Settings", "Numbers"))
    country = form.add_choice(
        preferences,
        "country",
        translate("Settings", "Country"),
        [],
        translate(
            "Settings",
            "Numbers of this country are shown without their country code. Where the country of the phone system is "
            "Automatic, it also says how a number that begins with + is dialled, and which numbers are abroad.",
        ),
    )
    _fill_countries(country, preferences, look, form)
    form.begin_card(translate("Settings", "Asking and offering"))
    form.add_switch(
        preferences,
        "offers_copied_number",
        translate("Settings", "Offer a number that was copied in another program"),
        translate("Settings", "It is only offered. Nobody is called until you choose Call."),
    )
    form.add_switch(
        preferences,
        "asks_before_foreign_drop",
        translate("Settings", "Ask before calling a number dropped from another program"),
        translate("Settings", "Emergency numbers and codes always ask."),
    )
    form.add_switch(
        preferences,
        "asks_before_costly",
        translate("Settings", "Ask before calling a premium-rate, shared-cost or satellite number"),
        translate("Settings", "Such a call may cost a lot."),
    )
    form.add_switch(
        preferences,
        "asks_before_first_abroad",
        translate("Settings", "Ask before calling a country for the first time"),
        translate("Settings", "Once it was called from here, it is not asked about any more."),
    )
    form.add_choice(
        preferences,
        "collision_minutes",
        translate("Settings", "Say when a colleague has just called the same number"),
        [(minutes, _within(minutes)) for minutes in COLLISION_MINUTES],
        translate("Settings", "That a colleague is talking to a number right now is always said before it is called."),
    )
    form.begin_card(translate("Settings", "Calls of others"))
    form.add_switch(
        preferences,
        "listens_to_others",
        translate("Settings", "Let me listen to and join calls of others"),
        translate(
            "Settings",
            "In many countries the people in a call must be told or asked first, by law. Ask whoever is responsible "
            "for that where you work. While it lasts, Callboard marks it on the board. Its log says which extension "
            "came into whose call, when and how. Callboard does not tell the people in the call.",
        ),
    )
    return form


def _within(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "Only while the call goes on")
    return translate("Settings", "In the last %n minutes", "", minutes)


def _fill_countries(box: ChoiceBox, preferences: PreferencesNow, look: Look, form: Form) -> None:
    """The whole world is read when the page is first shown; until then the box knows what is chosen."""
    others: list[tuple[str, str]] = []

    def name() -> None:
        chosen = preferences.value.country
        known = others or ([(chosen, name_of(chosen))] if chosen else [])
        box.set_choices([("", automatic_name()), *known])
        box.show_value(chosen)

    def fill() -> None:
        others.extend(country_choices())
        name()

    form.first_shown.connect(fill)
    look.changed.connect(name)  # another country is in use
    form.keep_in_step(preferences, name)
