"""About Callboard: its version, and under which terms it and its icons may be used."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from callboard import __version__
from callboard.models.preferences_now import PreferencesNow
from callboard.paths import resources_folder
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.settings.form import Form

translate = QCoreApplication.translate

TEXT_HEIGHT = 220


class AboutForm(Form):
    """How much goes into the log; the licence can be read and copied."""

    def __init__(self, preferences: PreferencesNow, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("about", translate("Settings", "About"), look, parent)
        name = label(self, "settings.about.version", "title")
        name.setText(self.tr("Callboard {version}").format(version=__version__))
        about = self.tr("A console for the reception desk, for phone systems by 3CX.")
        self.add(name, explanation=about, grows=True)
        licence = label(self, "settings.about.licence", wraps=True)
        licence.setText(self.tr("Free software under the MIT licence: use it, change it and pass it on."))
        qt = self.tr("Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.")
        self.add(licence, explanation=qt.format(version=QLibraryInfo.version().toString()), grows=True)
        self.begin_card(self.tr("When something does not work"))
        self.add_switch(
            preferences,
            "logs_in_detail",
            self.tr("Keep a detailed log"),
            self.tr("Only when somebody who helps you asks for it. Numbers are shortened, passwords are never in it."),
        )
        self.begin_card(self.tr("Icons"))
        self._terms = QPlainTextEdit(self)
        self._terms.setObjectName("settings.about.icons")
        self._terms.setReadOnly(True)
        self._terms.setTabChangesFocus(True)
        self._terms.setPlainText((resources_folder() / "icons" / "LICENSE").read_text("utf-8"))
        self.add(self._terms, self.tr("Tabler Icons, under the MIT licence"), grows=True)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._terms.setMinimumHeight(self._look.px(TEXT_HEIGHT))
