"""The look that is in use: one theme with its icons and size of text, put on and changed as a whole."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from callboard.domain.preferences import ThemeChoice
from callboard.views.look.icons import Icons
from callboard.views.look.pulse import Pulse
from callboard.views.look.theme import Theme, font_of, palette_of, read_theme, style_sheet_of

THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)


class Look(QObject):
    """`changed` says that everything has to be measured and painted anew."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._themes = {name: read_theme(resources / "themes" / f"{name}.toml") for name in THEMES}
        self.theme: Theme = self._themes[ThemeChoice.LIGHT]
        self.factor = 1.0
        self.icons = Icons(resources / "icons")
        self.pulse = Pulse(self)

    def px(self, pixels: int) -> int:
        """So many pixels of the drawn design, as large as the text is now."""
        return round(pixels * self.factor)

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of the window; `pixels` as drawn, before the size of text."""
        return font_of(self.px(pixels), weight)

    def put_on(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, text_size: int = 100) -> None:
        """Dress `app`; `text_size` is in percent."""
        self.factor = text_size / 100
        self.theme = self._themes[_of_system(app.styleHints()) if choice is ThemeChoice.SYSTEM else choice]
        app.setStyle("Fusion")
        app.setFont(self.font(13))
        app.setPalette(palette_of(self.theme))
        template = (self._resources / "callboard.qss").read_text(encoding="utf-8")
        app.setStyleSheet(style_sheet_of(self.theme, template, self._resources / "themes", self.factor))
        self.changed.emit()

    def icon(self, name: str, colour: str = "text2") -> QIcon:
        """Icon `name` for a button or a menu."""
        return self.icons.icon(name, self.theme.colour(colour), self.theme.colour("textoff"), self.px(20))

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Icon `name` in the colour of the token `colour`."""
        return self.icons.pixmap(name, self.theme.colour(colour), size, ratio)


def _of_system(hints: QStyleHints) -> ThemeChoice:
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return ThemeChoice.CONTRAST
    return ThemeChoice.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else ThemeChoice.LIGHT
