"""The look that is in use: one theme with its icons, put on and changed as a whole."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from callboard.views.look.icons import Icons
from callboard.views.look.theme import Theme, font_of, palette_of, read_theme, style_sheet_of

THEMES = ("light", "dark")


class Look(QObject):
    """`changed` says that everything has to be painted anew."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._themes = {name: read_theme(resources / "themes" / f"{name}.toml") for name in THEMES}
        self.theme: Theme = self._themes["light"]
        self.icons = Icons(resources / "icons")

    def put_on(self, app: QApplication, name: str) -> None:
        """Dress `app` in theme `name`; "" means as the system has it."""
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.theme = self._themes.get(name) or self._themes["dark" if dark else "light"]
        app.setStyle("Fusion")
        app.setFont(font_of())
        app.setPalette(palette_of(self.theme))
        template = (self._resources / "callboard.qss").read_text(encoding="utf-8")
        app.setStyleSheet(style_sheet_of(self.theme, template, self._resources / "themes"))
        self.changed.emit()

    def icon(self, name: str, colour: str = "text2") -> QIcon:
        """Icon `name` for a button or a menu."""
        return self.icons.icon(name, self.theme.colour(colour), self.theme.colour("textoff"))

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Icon `name` in the colour of the token `colour`."""
        return self.icons.pixmap(name, self.theme.colour(colour), size, ratio)
