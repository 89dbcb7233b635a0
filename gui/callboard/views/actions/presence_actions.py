"""Actions on presence: mine, and that of the person who is selected."""

from PySide6.QtCore import QCoreApplication

from callboard.views.actions.entry import Entry

translate = QCoreApplication.translate


def presence_entries() -> dict[str, Entry]:
    """Both open a menu; what is possible in it says the phone system."""
    return {
        "call.presence": Entry(
            translate("Actions", "My pres&ence…"),
            translate("Actions", "Say how you can be reached: available, away…"),
            "Ctrl+P",
            "clock",
        ),
        "person.presence": Entry(
            translate("Actions", "&Presence…"),
            translate("Actions", "Change how this person can be reached, or reserve them for reception"),
            icon="bookmark",
        ),
    }
