"""Says what Enter would do where somebody works with the keyboard, before it is pressed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callboard.views.notices import Notices

SETTLED_AFTER_MS = 50
"""News may come in floods; a person reads slower."""


class DefaultHint(QObject):
    """Watches where the keyboard is. `refresh` is called when what Enter would do may be something else."""

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices = notices
        self._sources: list[tuple[QWidget, Callable[[], str]]] = []
        self._soon = QTimer(self, interval=SETTLED_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.show_now)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # pyright: ignore[reportAttributeAccessIssue,reportOptionalMemberAccess]

    def add(self, place: QWidget, words: Callable[[], str]) -> None:
        """While the keyboard is in `place`, `words` say what Enter would do; "" for nothing."""
        self._sources.append((place, words))

    def refresh(self, *_news: object) -> None:
        """Say it anew, soon."""
        if not self._soon.isActive():
            self._soon.start()

    def show_now(self) -> None:
        """Say it."""
        at = QApplication.focusWidget()
        found = (words for place, words in self._sources if at is not None and (at is place or place.isAncestorOf(at)))
        words = next(found, None)
        self._notices.suggest(words() if words is not None else "")

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:  # a menu, or another program: the keyboard comes back to where it was
            self.refresh()
