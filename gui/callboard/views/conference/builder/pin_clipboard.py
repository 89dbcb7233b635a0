"""A PIN on the clipboard: kept out of clipboard histories, and taken off again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from callboard.models.drag_payload import KEPT_BACK_TYPE

KEPT_FOR_MS = 60_000
_OUT_OF_HISTORY = {
    KEPT_BACK_TYPE: b"1",
    # What programs that keep a clipboard history look for: Windows and its neighbours, KDE and most on Linux.
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}


class PinClipboard(QObject):
    """What was copied is gone after a minute, and at the end of the program, unless something else was copied."""

    def __init__(self, parent: QObject, kept_for_ms: int = KEPT_FOR_MS) -> None:
        super().__init__(parent)
        self._text = ""
        self._time_up = QTimer(self)
        self._time_up.setSingleShot(True)
        self._time_up.setInterval(kept_for_ms)
        self._time_up.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard for a while."""
        mime = QMimeData()
        mime.setText(text)
        for name, value in _OUT_OF_HISTORY.items():
            mime.setData(name, value)
        QGuiApplication.clipboard().setMimeData(mime)
        self._text = text
        self._time_up.start()

    def clear(self) -> None:
        """Take it off, if it is still there."""
        text, self._text = self._text, ""
        self._time_up.stop()
        clipboard = QGuiApplication.clipboard()
        # A program that keeps the clipboard for others may own it by now; then the text tells whose it is.
        if text and clipboard.text() == text:
            clipboard.clear()
