"""Keys of actions that are off say why: in silence one would believe they had done something."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from callboard.views.action_book import ActionBook
from callboard.views.notices import Notices

ICON = "ban"


class RefusedKeys(QObject):
    """Sees the keys that nothing in `window` has taken."""

    def __init__(self, book: ActionBook, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._book = book
        self._notices = notices
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that was for an action which is off."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            why = self._why_not(QKeySequence(event.keyCombination()))
            if why:
                self._notices.say(why, ICON)
                return True
        return False

    def _why_not(self, pressed: QKeySequence) -> str:
        book = self._book
        refused = (name for name in book.names() if not book[name].isEnabled() and pressed in book[name].shortcuts())
        return next(filter(None, map(book.why_not, refused)), "")
