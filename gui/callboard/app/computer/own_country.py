"""The country whose numbers are written without their country code."""

from PySide6.QtCore import QLocale

PRETEND_COUNTRY = "GB"
"""Where the phone systems live that only pretend."""


def locale_of(country: str, language: str, is_pretend: bool = False, system: QLocale | None = None) -> QLocale:
    """The locale of `country` ("DE"; "" for that of the computer), in `language` ("en") if Qt knows it there.

    The country counts more than the language: Qt knows no French of Great Britain, and French of France would write
    every number wrongly.
    """
    if system is None:
        system = QLocale.system()
    territory = QLocale.codeToTerritory(country or (PRETEND_COUNTRY if is_pretend else ""))
    if territory == QLocale.Country.AnyTerritory:
        return system
    languages = (QLocale.codeToLanguage(language), QLocale.Language.AnyLanguage, QLocale.Language.English)
    wished = (QLocale(each, territory) for each in languages)
    return next((locale for locale in wished if locale.territory() == territory), system)
