"""The Settings page before anybody has looked at it: it is made then, not while the window is waited for."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.views.settings.settings_page import SettingsPage


class LateSettings(QWidget):
    """Holds what `make` gives, from the moment it is shown or somebody asks for `page`. `made` brings the page."""

    made = Signal(object)  # SettingsPage

    def __init__(self, make: Callable[[], SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings.place")
        self._make = make
        self._page: SettingsPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> SettingsPage:
        """The page itself."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
            self.made.emit(self._page)
        return self._page

    def setVisible(self, is_visible: bool) -> None:
        """Somebody wants to look at it. Not when it is shown: it would stand there before it was laid out."""
        if is_visible:
            self.page.show()
        super().setVisible(is_visible)
