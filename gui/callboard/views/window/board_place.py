"""Where the board is: in the window, or in one of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from callboard.views.window.board_window import BoardElsewhere, BoardWindow


class BoardPlace(QObject):
    """`here` is the page of the window. The other window is made when it is wanted first."""

    moved_out = Signal(bool)
    opened = Signal(QWidget)  # the board's own window, when it is made
    place_changed = Signal()

    def __init__(self, board: QWidget, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._title = title
        self._window: BoardWindow | None = None
        self._is_out = False
        self._freshness = ""
        self.here = QStackedWidget(parent)
        self.here.setObjectName("board.here")
        elsewhere = BoardElsewhere(self.here)
        self.here.addWidget(board)
        self.here.addWidget(elsewhere)
        elsewhere.wanted_back.connect(lambda: self.move_out(False))

    @property
    def is_out(self) -> bool:
        """Whether the board is in its own window."""
        return self._is_out

    @property
    def window(self) -> BoardWindow:
        """The board's own window."""
        if self._window is None:
            self._window = BoardWindow(self._title)
            self._window.setWindowIcon(self.here.window().windowIcon())
            self._window.given_back.connect(lambda: self.move_out(False))
            self._window.moved_or_resized.connect(self.place_changed)
            self._window.show_freshness(self._freshness)
            self._window.addActions(self.here.window().actions())
            self.opened.emit(self._window)
        return self._window

    def move_out(self, is_out: bool) -> None:
        """Take the board out of the window, or back into it."""
        if is_out == self._is_out:
            return
        self._is_out = is_out
        if is_out:
            self.here.removeWidget(self._board)
            self.window.take(self._board)
            self.window.show()
        else:
            self.here.insertWidget(0, self._board)
            self.here.setCurrentIndex(0)
            self.window.hide()
        self.moved_out.emit(is_out)

    def show_freshness(self, text: str) -> None:
        """Say in the board's own window how old what is shown is; "" while it is not."""
        if text != self._freshness:
            self._freshness = text
            if self._window is not None:
                self._window.show_freshness(text)

    def put_away(self) -> None:
        """Hide the window, as the other one goes."""
        if self._window is not None:
            self._window.hide()

    def bring_back(self) -> None:
        """Show it again."""
        if self._is_out:
            self.window.show()

    def end(self) -> None:
        """The program ends: the window has no parent that would take it along."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None
