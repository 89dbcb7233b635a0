"""How many were found, for the status line."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def match_words(shown: int, everybody: int, typed: str) -> str:
    """“212 of 10,482 extensions match “ha””, and nothing while nothing is searched for."""
    if not typed.strip():
        return ""
    text = translate("Board", "{shown} of {all} extensions match “{text}”")
    counts = QLocale()
    return text.format(shown=counts.toString(shown), all=counts.toString(everybody), text=typed.strip())
