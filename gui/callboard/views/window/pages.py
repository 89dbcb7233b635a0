"""The pages in the middle of the window, one of them shown."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.window.rail import RailEntry

ICONS = {
    "board": "layout-grid",
    "conference": "users-group",
    "contacts": "address-book",
    "history": "history",
    "connection": "plug-connected",
    "settings": "settings",
}
"""What leads to them on the rail, in its order."""
AT_FOOT = ("connection", "settings")
FIRST_FOCUS = {
    "conference": "conf.person",
    "contacts": "contacts.search",
    "history": "history.search",
    "connection": "connection.rows",
    "settings": "settings.list",
}
"""Where the focus goes on a page that is opened for the first time."""


class Pages(QStackedWidget):
    """Needs no more room than the page that is shown: a wide one that nobody sees takes nothing from its neighbours."""

    def __init__(self, pages: Mapping[str, QWidget | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._pages = {name: page for name, page in pages.items() if page is not None}
        for page in self._pages.values():
            self.addWidget(page)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    @property
    def names(self) -> Sequence[str]:
        """All there are."""
        return tuple(self._pages)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    def __getitem__(self, name: str) -> QWidget:
        return self._pages[name]

    def bring(self, name: str) -> None:
        """Show the page `name`."""
        self.setCurrentWidget(self._pages[name])

    def way_into(self, name: str) -> QWidget | None:
        """Where the focus belongs on the page `name` when it comes there for the first time."""
        first = FIRST_FOCUS.get(name)
        return self._pages[name].findChild(QWidget, first) if first is not None else None

    def on_rail(self, book: ActionBook) -> list[RailEntry]:
        """What leads to each of them."""
        shown = [name for name in ICONS if name in self._pages]
        return [RailEntry(book[f"view.{name}"], ICONS[name], name in AT_FOOT) for name in shown]

    def sizeHint(self) -> QSize:
        """Of the page that is shown."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()
