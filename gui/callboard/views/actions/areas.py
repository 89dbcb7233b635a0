"""Which part of the menus an action belongs to, in words; "Light" alone says too little in a list of everything."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def area_of(name: str) -> str:
    """The area of the action `name`: "Theme" for "theme.light"."""
    if name.startswith("board.status."):
        return translate("Actions", "Status")
    return _areas()[name.split(".", maxsplit=1)[0]]


def _areas() -> dict[str, str]:
    return {
        "call": translate("Actions", "Call"),
        "app": translate("Actions", "Call"),
        "board": translate("Actions", "Board"),
        "person": translate("Actions", "Person"),
        "conference": translate("Actions", "Conference"),
        "view": translate("Actions", "View"),
        "contacts": translate("Actions", "Contacts"),
        "history": translate("Actions", "History"),
        "promise": translate("Actions", "Promises"),
        "theme": translate("Actions", "Theme"),
        "text": translate("Actions", "Text size"),
        "connection": translate("Actions", "Tools"),
        "profile": translate("Actions", "Tools"),
        "tools": translate("Actions", "Tools"),
        "help": translate("Actions", "Help"),
    }
