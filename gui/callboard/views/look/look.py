"""The look that is in use: one theme with its icons and size of text, put on and changed as a whole."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from callboard.domain.preferences import ThemeChoice
from callboard.views.look.glow import Glow
from callboard.views.look.icons import Icons
from callboard.views.look.pulse import Pulse
from callboard.views.look.system_contrast import system_palette, theme_of_palette, wants_contrast
from callboard.views.look.theme import BODY_PX, Theme, font_of, palette_of, read_theme, style_sheet_of

STYLE = "fusion"
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)


class Look(QObject):
    """`changed` says that everything has to be measured and painted anew. `wants_contrast` tells whether the computer
    shows a contrast theme; then nothing but its colours are shown, unless somebody chose otherwise."""

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        parent: QObject | None = None,
        wants_contrast: Callable[[QStyleHints], bool] = wants_contrast,
    ) -> None:
        super().__init__(parent)
        self._wants_contrast = wants_contrast
        self._resources = resources
        self._themes = {name: read_theme(resources / "themes" / f"{name}.toml") for name in THEMES}
        self.theme: Theme = self._themes[ThemeChoice.LIGHT]
        self.factor = 1.0
        self.icons = Icons(resources / "icons")
        self.pulse = Pulse(self)
        self.glow = Glow(self.pulse, self)

    def px(self, pixels: int) -> int:
        """So many pixels of the drawn design, as large as the text is now."""
        return round(pixels * self.factor)

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of the window; `pixels` as drawn, before the size of text."""
        return font_of(self.px(pixels), weight)

    def put_on(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, text_size: int = 100) -> None:
        """Dress `app`; `text_size` is in percent."""
        self.undress(app, choice, text_size)
        template = (self._resources / "callboard.qss").read_text(encoding="utf-8")
        app.setStyleSheet(style_sheet_of(self.theme, template, self._resources / "themes", self.factor))
        self.changed.emit()

    def undress(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, text_size: int = 100) -> None:
        """Fonts and colours alone, without the stylesheet: what a window is made in. With a stylesheet, Qt dresses all
        that is in a widget anew whenever that gets another parent."""
        self.factor = text_size / 100
        self.theme = self._theme_for(app, choice)
        # One stylesheet in the place of another dresses every widget once for each of its parents: with hundreds of
        # widgets that takes five times as long as taking the old one off and putting the new one on.
        app.setStyleSheet("")
        if app.style().name() != STYLE:
            app.setStyle(STYLE)
        app.setFont(self.font(BODY_PX))
        if not self.theme.is_system:
            app.setPalette(palette_of(self.theme))

    def _theme_for(self, app: QApplication, choice: ThemeChoice) -> Theme:
        if choice is not ThemeChoice.SYSTEM:
            return self._themes[choice]
        if self._wants_contrast(app.styleHints()):
            return theme_of_palette(system_palette(app))
        return self._themes[_of_system(app.styleHints())]

    def icon(self, name: str, colour: str = "text2") -> QIcon:
        """Icon `name` for a button or a menu."""
        return self.icons.icon(name, self.theme.colour(colour), self.theme.colour("textoff"), self.px(20))

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Icon `name` in the colour of the token `colour`."""
        return self.icons.pixmap(name, self.theme.colour(colour), size, ratio)


def _of_system(hints: QStyleHints) -> ThemeChoice:
    return ThemeChoice.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else ThemeChoice.LIGHT
