"""The board in a window of its own, for a second screen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.labels import label

SMALLEST = QSize(480, 320)
FIRST = QSize(1000, 700)


class BoardWindow(QWidget):
    """Closing it gives the board back."""

    given_back = Signal()
    moved_or_resized = Signal()

    def __init__(self, title: str) -> None:
        # Without a parent: a window that belongs to another one always lies above it and goes with it.
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("board.window")
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._fresh = label(self, "board.window.fresh", "foot")
        self._fresh.hide()
        self._column.addWidget(self._fresh)

    def show_freshness(self, text: str) -> None:
        """Say at the lower edge how old what is shown is; "" while it is not."""
        self._fresh.setText(text)
        self._fresh.setVisible(bool(text))

    def take(self, board: QWidget) -> None:
        """Show `board` here."""
        self._column.insertWidget(0, board, 1)
        board.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The board goes home."""
        event.ignore()
        self.given_back.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Its place is worth remembering."""
        super().moveEvent(event)
        self.moved_or_resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its size as well."""
        super().resizeEvent(event)
        self.moved_or_resized.emit()


class BoardElsewhere(QWidget):
    """What stands in the window where the board was."""

    wanted_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board.elsewhere")
        text = QLabel(self.tr("The board is in a window of its own."), self)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        back = QPushButton(self.tr("Bring it back"), self)
        back.setObjectName("board.bring_back")
        back.clicked.connect(self.wanted_back)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
