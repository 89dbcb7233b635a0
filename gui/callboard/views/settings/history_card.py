"""How long the history is kept: a card on the Privacy page."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.preferences import HISTORY_DAYS
from callboard.models.preferences_now import PreferencesNow
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.form import Form

translate = QCoreApplication.translate


def add_history_card(form: Form, preferences: PreferencesNow) -> ChoiceBox:
    """Put it below what is on `form`."""
    form.begin_card(translate("Settings", "History"))
    explanation = translate(
        "Settings",
        "Calls and conferences that Callboard saw are kept on this PC, in your own folder. Older ones are forgotten by "
        "themselves; “Clear history…” on the History page forgets all of them at once.",
    )
    return form.add_choice(
        preferences, "history_days", translate("Settings", "Keep the history"), _choices(), explanation
    )


def _choices() -> list[tuple[int, str]]:
    return [(days, _words(days)) for days in HISTORY_DAYS]


def _words(days: int) -> str:
    if days == 0:
        return translate("Settings", "Not at all")
    return translate("Settings", "For %n days", "", days)
