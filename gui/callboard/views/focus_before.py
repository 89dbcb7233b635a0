"""Where the keyboard was before it came into something that is about to go away."""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusBefore(QObject):
    """Remembers it for `place`. Left alone, Qt gives the focus of what is hidden to whatever happens to come next."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def give_back(self, going: QWidget | None = None) -> None:
        """`going`, a part of the place or all of it, is about to be hidden: its focus goes to where it was before."""
        focused, before = QApplication.focusWidget(), self._before
        going = going or self._place
        if focused is None or before is None or not (focused is going or going.isAncestorOf(focused)):
            return
        if shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or before is None or before.window() is not now.window():
            return
        if self._place.isAncestorOf(now) and not self._place.isAncestorOf(before):
            self._before = before
