"""The filters above the history, one of them chosen: a row of chips that are one stop of the Tab key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.look.look import Look
from callboard.views.words.number_words import counted

HEIGHT = 28
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ViewChips(QWidget):
    """`chips` are names and words. The arrow keys go from chip to chip and choose it, as among radio buttons."""

    chosen = Signal(str)

    def __init__(self, name: str, chips: Sequence[tuple[str, str]], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._look = look
        self._words = dict(chips)
        self._chosen = chips[0][0]
        self.buttons: dict[str, QPushButton] = {}
        row = ButtonFlow(self, at_start=True)
        for chip, word in chips:
            button = QPushButton(word, self)
            button.setObjectName(f"{name}.{chip}")
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setAccessibleName(word)
            button.clicked.connect(lambda _, chip=chip: self._on_clicked(chip))
            row.addWidget(button)
            self.buttons[chip] = button
        look.changed.connect(self._dress)
        self._dress()
        self.choose(self._chosen)

    @property
    def value(self) -> str:
        """Which one is chosen."""
        return self._chosen

    def choose(self, chip: str) -> None:
        """Choose that one, without telling."""
        self._chosen = chip
        for name, button in self.buttons.items():
            button.setChecked(name == chip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == chip else Qt.FocusPolicy.ClickFocus)

    def show_count(self, chip: str, count: int) -> None:
        """So many there are of it; nothing is said of none."""
        button, word = self.buttons[chip], self._words[chip]
        button.setText(f"{word}  {counted(count)}" if count else word)
        button.setAccessibleName(f"{word}, {counted(count)}" if count else word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from chip to chip."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        names = list(self.buttons)
        chip = names[max(0, min(len(names) - 1, names.index(self._chosen) + step))]
        self.buttons[chip].setFocus(Qt.FocusReason.TabFocusReason)
        self._on_clicked(chip)

    def _on_clicked(self, chip: str) -> None:
        is_new = chip != self._chosen
        self.choose(chip)
        if is_new:
            self.chosen.emit(chip)

    def _dress(self) -> None:
        for button in self.buttons.values():
            # Half its height; what the stylesheet says of round corners does not grow with the text.
            button.setStyleSheet(f"border-radius: {self._look.px(HEIGHT - 2) // 2}px;")
