"""The Connection page before anybody has looked at it: it is made then, not while the window is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from callboard.views.connection.connection_page import ConnectionPage


class LateConnection(QWidget):
    """Holds what `make` gives, from the moment it is shown or somebody asks for `page`. `made` brings the page."""

    made = Signal(object)  # ConnectionPage

    def __init__(self, make: Callable[[], ConnectionPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection.place")
        self._make = make
        self._page: ConnectionPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether there is a page by now."""
        return self._page is not None

    @property
    def page(self) -> ConnectionPage:
        """The page itself."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
            self.made.emit(self._page)
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks at it."""
        super().showEvent(event)
        self.page.show()
