"""The saved templates as a menu, and what else is done with them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from callboard.views.words.long_words import LONGEST_IN_MENU, on_button

MOST_SHOWN = 20


class TemplateMenu(QObject):
    """Puts a line for each template above what is in `menu` already, each time it is opened. `use` hears the name."""

    def __init__(self, menu: QMenu, names: Callable[[], Iterable[str]], use: Callable[[str], object]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._names = names
        self._use = use
        self._made: list[QAction] = []
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """As they are saved now."""
        for action in self._made:
            self._menu.removeAction(action)
            action.deleteLater()
        self._made = []
        first = next(iter(self._menu.actions()), None)
        for name in list(self._names())[:MOST_SHOWN]:
            action = QAction(on_button(name, LONGEST_IN_MENU), self._menu)
            action.setObjectName("templates.use")
            action.triggered.connect(lambda _checked=False, name=name: self._use(name))
            self._made.append(action)
        if self._made:
            line = QAction(self._menu)
            line.setSeparator(True)
            self._made.append(line)
        for action in self._made:
            self._menu.insertAction(first, action)  # pyright: ignore[reportArgumentType]
