"""What was removed a moment ago can be had back: an offer of some seconds, in the status line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from callboard.views.notices import Notices
from callboard.views.status_line import StatusLine
from callboard.views.words.key_names import with_key

OFFERED_MS = 8000
Deed = Callable[[], object]


def _nothing() -> None:
    return


class UndoOffer(QObject):
    """One offer at a time: the next one, or the end of its time, makes good what the one before was about (`gone`)."""

    offered = Signal(bool)  # there is something to undo, or no more

    def __init__(self, status: StatusLine, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._notices = notices
        self._text = self._key = ""
        self._undo: Deed | None = None
        self._gone: Deed = _nothing
        self.button = QPushButton(self.tr("Undo"), status)
        self.button.setObjectName("status.undo")
        self.button.setProperty("kind", "link")
        self.button.hide()
        self.button.clicked.connect(self.undo)
        status.put_behind(self.button)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(OFFERED_MS)
        self.timer.timeout.connect(self.settle)

    @property
    def is_offered(self) -> bool:
        """Whether there is something to undo."""
        return self._undo is not None

    def show_key(self, key: str) -> None:
        """The key that does it as well, as people read it."""
        self._key = key
        self._name()

    def offer(self, text: str, undo: Deed, gone: Deed = _nothing, icon: str = "trash") -> None:
        """Say `text` ("Monday supplier call was deleted.") and offer to `undo` it; `gone` comes when nobody did."""
        self._end()
        self._text, self._undo, self._gone = text, undo, gone
        self._notices.say(text, icon)
        self._name()
        self.button.show()
        self._status.offer(text, icon)
        self.timer.start()
        self.offered.emit(True)

    def undo(self) -> None:
        """Do it; nothing happens without an offer."""
        undo, self._undo, self._gone = self._undo, None, _nothing
        if undo is None:
            return
        self._put_away()
        self._notices.say(self.tr("Undone."), "check")
        undo()

    def settle(self) -> None:
        """It stays as it is: nobody wanted it back, or the program ends."""
        self._end()

    def _end(self) -> None:
        if self._undo is None:
            return
        gone, self._undo, self._gone = self._gone, None, _nothing
        self._put_away()
        gone()

    def _put_away(self) -> None:
        self.timer.stop()
        self.button.hide()
        self._status.offer("", "")
        self.offered.emit(False)

    def _name(self) -> None:
        name = self.tr("Undo: {what}").format(what=self._text)
        self.button.setText(with_key(self.tr("Undo"), self._key))
        self.button.setAccessibleName(name)
        self.button.setToolTip(with_key(name.rstrip("."), self._key))
