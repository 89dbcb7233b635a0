"""The entries of a menu, those of the menus inside it among them."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def entries_of(menu: QMenu) -> list[QAction]:
    """All of them, in the order in which they are read; separators are none."""
    found: list[QAction] = []
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            found += [action, *entries_of(inside)]
        elif not action.isSeparator():
            found.append(action)
    return found
