"""One question inside a window, beside the thing it is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.drops.refusal_hint import place_beside, shadow_for
from callboard.views.labels import label
from callboard.views.words.long_words import breakable, on_button

WIDTH, MARGIN = 380, 8
MOST_BESIDE_EACH_OTHER = 2
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One button: what it says and what it does. `is_way_out` is the one that Esc presses; `kind` is how it looks:
    "primary", "danger", or "strong" for what should not be pressed without a thought. What `is_first` has the focus;
    `name` is the objectName of its button."""

    text: str
    act: Callable[[], None]
    is_way_out: bool = False
    kind: str = "primary"
    is_first: bool = False
    name: str = "question.yes"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question shows: `head` in bold ("" for none), the question itself, and a picture before both."""

    text: str
    head: str = ""
    picture: QPixmap | None = None


class QuestionPopup(QFrame):
    """Focus is on the way out: a stray Enter agrees to nothing, unless an answer is the first. Arrows and Tab go round
    among its buttons."""

    def __init__(self, asked: Asked, answers: Sequence[Answer], host: QWidget, factor: float = 1.0) -> None:
        super().__init__(host)
        self.setObjectName("question")
        self.setProperty("tone", "popup")
        between = " " if asked.head.endswith("?") else ". "
        self.setAccessibleName(between.join(part for part in (asked.head, asked.text) if part))
        self.setGraphicsEffect(shadow_for(self))
        self._host = host
        self._focus_before = host.focusWidget()
        self._way_out: QPushButton | None = None
        self._first: QPushButton | None = None
        # Few stand beside each other, the way out first; many below each other, the way out last.
        ordered = (
            sorted(answers, key=lambda answer: answer.is_way_out) if len(answers) > MOST_BESIDE_EACH_OTHER else answers
        )
        self._buttons = [self._button(answer) for answer in ordered]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        if asked.picture is not None:
            picture = QLabel(self)
            picture.setPixmap(asked.picture)
            layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        head = label(self, "question.head", "strong", breakable(asked.head), wraps=True)
        head.setVisible(bool(asked.head))
        column.addWidget(head)
        text = label(self, "question.text", text=breakable(asked.text), wraps=True)
        text.setVisible(bool(asked.text))
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(self._rows())
        layout.addLayout(column, 1)
        self.setFixedWidth(min(round(WIDTH * factor), max(1, host.width() - 2 * MARGIN)))

    def open_near(self, near: QRect) -> None:
        """Show beside the rectangle `near`, given in screen coordinates."""
        self.resize(self.width(), max(self.heightForWidth(self.width()), self.minimumSizeHint().height()))
        self.move(place_beside(self, near, self._host))
        self.show()
        self.raise_()
        first = self._first or self._way_out
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way out; arrows go to the next button."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._way_out is not None:
            self._way_out.click()
        elif key in STEPS:
            self._step(STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays inside until there is an answer."""
        self._step(1 if is_next else -1)
        return True

    def put_away(self) -> None:
        """Close without an answer."""
        self.hide()
        before = self._focus_before
        # What had the focus may be gone by now: a row of a call that ended, a page that was closed.
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.deleteLater()

    def _rows(self) -> QHBoxLayout | QVBoxLayout:
        beside = len(self._buttons) <= MOST_BESIDE_EACH_OTHER
        rows = QHBoxLayout() if beside else QVBoxLayout()
        rows.setSpacing(8)
        if beside:
            rows.addStretch(1)
        for button in self._buttons:
            rows.addWidget(button)
        return rows

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(on_button(answer.text), self)
        button.setAccessibleName(answer.text)
        button.setAutoDefault(True)
        button.setObjectName("question.cancel" if answer.is_way_out else answer.name)
        button.clicked.connect(lambda: self._on_answer(answer))
        if answer.is_way_out:
            self._way_out = button
        else:
            button.setProperty("kind", answer.kind)
        if answer.is_first:
            self._first = button
        return button

    def _step(self, by: int) -> None:
        focused = next((row for row, button in enumerate(self._buttons) if button.hasFocus()), 0)
        self._buttons[(focused + by) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_answer(self, answer: Answer) -> None:
        self.put_away()
        answer.act()
