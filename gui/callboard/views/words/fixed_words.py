"""What stands beside everything that cannot be changed here because IT set it for the computer."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def set_by_it() -> str:
    """A whole sentence."""
    return translate("Settings", "Set by your IT.")
