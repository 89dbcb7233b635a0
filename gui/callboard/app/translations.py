"""The language of the window: which one it is, and the files that speak it."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callboard.paths import resources_folder

LANGUAGES = ("en", "de", "fr", "es")
"""Those that there is a file for; the first is that of the source, whose file knows "1 call" from "2 calls"."""

log = logging.getLogger(__name__)


def language_of(chosen: str, of_system: tuple[str, ...] | None = None) -> str:
    """The language to speak: the one `chosen`, else the first of the system's ("de-AT", "en-GB"...) that is there."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages() if of_system is None else of_system:
        language = name.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def speak(application: QCoreApplication, language: str, folder: Path | None = None) -> list[QTranslator]:
    """Let everything made from now on speak `language`, Qt's own texts included. Returns what was put in, newest last;
    what is missing is told to the log and stays English."""
    ours = resources_folder() / "translations" if folder is None else folder
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translators: list[QTranslator] = []
    # What is put in last is asked first: keys are called as our sentences call them, in menus as well.
    files = (of_qt / f"qtbase_{language}.qm", ours / f"keys_{language}.qm", ours / f"callboard_{language}.qm")
    for file in files:
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
            translators.append(translator)
        else:
            log.warning("no texts in %s", file.name)
            translator.deleteLater()
    return translators
