"""The countries of the world by name, in the language of the window."""

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from callboard.wording.country_names import country_name

translate = QCoreApplication.translate


def language_of_texts() -> str:
    """The language the window speaks, as two letters."""
    return translate("Language", "en", "the two letters of this language: de, fr, es")


def country_choices() -> list[tuple[str, str]]:
    """(code, name) of every country, by name."""
    any_locale = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory)
    territories = {locale.territory() for locale in QLocale.matchingLocales(*any_locale)}
    codes = {QLocale.territoryToCode(territory) for territory in territories}
    named = [(code, name_of(code)) for code in codes if len(code) == 2 and code.isalpha()]
    collator = QCollator(QLocale(language_of_texts()))
    return sorted(named, key=lambda one: collator.sortKey(one[1]))


def name_of(code: str) -> str:
    """What the country `code` is called."""
    return country_name(code, language_of_texts()) or QLocale.territoryToString(QLocale.codeToTerritory(code))


def automatic_name() -> str:
    """What the first choice is called: no country chosen, with the one that is used then."""
    code = QLocale.territoryToCode(QLocale().territory())
    if len(code) != 2:
        return translate("Settings", "Automatic")
    return translate("Settings", "Automatic ({country})").format(country=name_of(code))
