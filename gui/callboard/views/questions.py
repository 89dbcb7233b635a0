"""Questions that wait beside the thing they are about. The window stays usable; nothing waits for the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

WIDTH = 340
MARGIN = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """One button: what it says and what it does. `is_way_out` is the one that Esc presses."""

    text: str
    act: Callable[[], None]
    is_way_out: bool = False


class QuestionPopup(QFrame):
    """One question inside the window. Focus is on the way out: a stray Enter agrees to nothing."""

    def __init__(self, text: str, answers: Sequence[Answer], host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("question")
        self.setProperty("tone", "popup")
        self.setAccessibleName(text)
        self._host = host
        self._focus_before = host.focusWidget()
        self._way_out: QPushButton | None = None
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("question.text")
        buttons = QHBoxLayout() if len(answers) <= 2 else QVBoxLayout()
        buttons.addStretch(1)
        for answer in answers:
            buttons.addWidget(self._button(answer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def open_near(self, near: QRect) -> None:
        """Show beside the rectangle `near`, given in screen coordinates."""
        host = self._host
        self.adjustSize()
        corner = host.mapFromGlobal(near.bottomLeft()) + QPoint(0, MARGIN)
        if corner.y() + self.height() > host.height() - MARGIN:
            corner.setY(host.mapFromGlobal(near.topLeft()).y() - self.height() - MARGIN)
        corner.setX(max(MARGIN, min(corner.x(), host.width() - self.width() - MARGIN)))
        corner.setY(max(MARGIN, min(corner.y(), host.height() - self.height() - MARGIN)))
        self.move(corner)
        self.show()
        self.raise_()
        if self._way_out is not None:
            self._way_out.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way out."""
        if event.key() == Qt.Key.Key_Escape and self._way_out is not None:
            self._way_out.click()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Close without an answer."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
        self.deleteLater()

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(answer.text, self)
        button.setAutoDefault(True)
        button.setObjectName("question.cancel" if answer.is_way_out else "question.yes")
        button.clicked.connect(lambda: self._on_answer(answer))
        if answer.is_way_out:
            self._way_out = button
        else:
            button.setProperty("kind", "primary")
        return button

    def _on_answer(self, answer: Answer) -> None:
        self.put_away()
        answer.act()


def nothing() -> None:
    """What the way out does."""


class Questions(QObject):
    """Asks one question at a time: a newer one takes the place of one that was left unanswered."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._open: QuestionPopup | None = None

    def ask(self, text: str, answers: Sequence[Answer], near: QRect) -> None:
        """Ask `text` beside `near` (screen coordinates); every question gets a Cancel."""
        self.put_away()
        cancel = Answer(self.tr("Cancel"), nothing, is_way_out=True)
        popup = QuestionPopup(text, (cancel, *answers), self._host)
        popup.destroyed.connect(lambda: self._forget(popup))
        self._open = popup
        popup.open_near(near)

    def put_away(self) -> None:
        """Take an open question back."""
        popup, self._open = self._open, None
        if popup is not None:
            popup.put_away()

    def _forget(self, popup: QuestionPopup) -> None:
        if self._open is popup:
            self._open = None
