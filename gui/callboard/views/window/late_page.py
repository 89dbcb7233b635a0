"""A page before anybody has looked at it: it is made then, not while the window is waited for."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """Holds what the maker gives, from the moment it is shown or somebody asks for `page`. `made` brings the page.

    Until somebody has said how it is made (`make_with`) it stays empty.
    """

    made = Signal(object)  # QWidget

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.place")
        self._make: Callable[[], QWidget] | None = None
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def make_with(self, make: Callable[[], QWidget]) -> None:
        """From now on it is known how the page is made."""
        self._make = make
        if self.isVisible():
            self._look_at()

    @property
    def is_made(self) -> bool:
        """Whether there is a page by now."""
        return self._page is not None

    @property
    def page(self) -> QWidget | None:
        """The page itself; None while nobody has said how it is made."""
        if self._page is None and self._make is not None:
            self._page = self._make()
            self._column.addWidget(self._page)
            self.made.emit(self._page)
        return self._page

    def setVisible(self, is_visible: bool) -> None:
        """Somebody wants to look at it. Not when it is shown: it would stand there before it was laid out."""
        if is_visible:
            self._look_at()
        super().setVisible(is_visible)

    def _look_at(self) -> None:
        page = self.page
        if page is not None:
            page.show()
