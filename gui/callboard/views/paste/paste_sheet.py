"""The sheet of pasted numbers. It stays open beside the board, so that its numbers can be dragged there."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.numbers.number_chip import ChipNote, LeftOut, NumberChip, Pasted
from callboard.models.pasted.chip_model import ChipFacts, ChipModel
from callboard.views.announcer import speak
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.paste.chip_list import ChipList
from callboard.views.paste.chip_use import ChipUse
from callboard.views.paste.left_out_list import LeftOutList
from callboard.views.words.paste_words import (
    chip_tooltip,
    cut_words,
    reason_words,
    spoken_chip,
    summary,
)

WIDTH, HEIGHT, MARGIN, LEAST_TARGET, STATUS_LINE = 380, 516, 12, 28, 26
PASTES_HERE = Qt.DropAction.CopyAction


class PasteSheet(QDialog):
    """The first of the uses is the large button, the second the one below it."""

    text_wanted = Signal()  # Ctrl+V: read what was copied
    dropped = Signal(object)  # QMimeData that was let go over the sheet

    def __init__(self, desk: DropDesk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paste")
        self.setProperty("surface", "panel")
        title = self.tr("Pasted numbers")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAcceptDrops(True)
        self._look = look
        self._pasted = Pasted()
        self._uses: tuple[ChipUse, ...] = ()
        self.model = ChipModel(spoken_chip, self._on_enter_words, chip_tooltip, self)
        self.chips = ChipList(self.model, desk, look, self)
        self.left_out = LeftOutList(look, self)
        self._heading = label(self, "paste.heading", "title", title, wraps=True)
        self._summary = label(self, "paste.summary", "second", wraps=True)
        self.tick_all = self._button("paste.tick_all")
        self.tick_all.setProperty("kind", "link")
        self._hint = label(self, "paste.hint", "second", wraps=True)
        self._left_out_title = label(self, "paste.left_out.title", "heading", self.tr("Left out"))
        self._left_out_hint = label(self, "paste.left_out.hint", "second", wraps=True)
        self._said = label(self, "paste.said", "second", wraps=True)
        self.close_button = self._button("paste.close", self.tr("Close"))
        self.second = self._button("paste.second")
        self.first = self._button("paste.first")
        self.first.setProperty("kind", "primary")
        self._lay_out()
        self._connect()

    def show_pasted(self, pasted: Pasted, uses: tuple[ChipUse, ...], board: Board) -> None:
        """These numbers, for those uses; the keyboard is on the first."""
        self._pasted, self._uses = pasted, uses
        self.model.show_chips(pasted.chips, board, are_ticked=uses[0].ticks_at_first)
        self.left_out.show_left_out(pasted)
        self._heading.setText(uses[0].heading or self.windowTitle())
        self._say("")
        self._show_counts()
        if pasted.chips:
            self.chips.go_to(0)

    def open_beside(self, window: QWidget) -> None:
        """Come forward at the far side of `window`, where it hides no tiles."""
        if not self.isVisible():
            self._place(window)
        self.show()
        self.raise_()
        self.activateWindow()
        (self.chips if self.model.rowCount() else self.close_button).setFocus()
        speak(self, self._summary.text())

    def event(self, event: QEvent) -> bool:
        """The keys of the sheet are its own, whatever they do in the window behind it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if _is_go(event) or any(map(event.matches, (keys.Paste, keys.Copy, keys.SelectAll))):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V reads what was copied, Ctrl+Enter does what the first button does."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.text_wanted.emit()
        elif _is_go(event):
            if not event.isAutoRepeat():
                self.first.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Another text may be dropped here; what comes out of the sheet is not."""
        mime = event.mimeData()
        if event.source() is None and (mime.hasText() or mime.hasUrls()):
            event.setDropAction(PASTES_HERE)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the sheet is as good."""
        event.setDropAction(PASTES_HERE)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was let go."""
        event.setDropAction(PASTES_HERE)
        event.accept()
        self.dropped.emit(event.mimeData())

    def showEvent(self, event: QShowEvent) -> None:
        """No larger than there is room."""
        super().showEvent(event)
        self._dress()

    def _button(self, name: str, text: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._hint.setText(
            self.tr(
                "Copy a text, cells of a table, a signature or a card, and press Ctrl+V here. "
                "Numbers can be dragged to people, rooms and conferences."
            )
        )
        self._left_out_hint.setText(self.tr("Enter or a double-click takes one all the same."))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.second, 1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.tick_all)
        column.addWidget(self._heading)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.chips, 1)
        for part in (self._left_out_title, self.left_out, self._left_out_hint, self._said, self.first):
            column.addWidget(part)
        self._below = column.count()
        column.addStretch(0)
        column.addLayout(buttons)
        self._column = column

    def _connect(self) -> None:
        self.model.ticks_changed.connect(self._show_buttons)
        self.chips.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self.chips.entered.connect(self._on_entered)
        self.left_out.taken.connect(self._on_taken)
        self.left_out.refused.connect(self._on_refused)
        self.tick_all.clicked.connect(self.chips.tick_all)
        self.first.clicked.connect(lambda: self._use(0))
        self.second.clicked.connect(lambda: self._use(1))
        self.close_button.clicked.connect(self.close)
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.tick_all.setMinimumHeight(self._look.px(LEAST_TARGET))
        window = self.parentWidget()
        room = window.screen().availableGeometry().size() if window is not None else self.size()
        wanted = self._look.px(WIDTH), self._look.px(HEIGHT)
        self.setMinimumWidth(min(wanted[0], room.width()))
        self.resize(min(wanted[0], room.width()), min(wanted[1], room.height() - 4 * MARGIN))

    def _place(self, window: QWidget) -> None:
        self._dress()
        there = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        room = window.screen().availableGeometry()
        left = there.left() + MARGIN if self.isRightToLeft() else there.right() - self.width() - MARGIN
        top = min(there.bottom() - self._look.px(STATUS_LINE), room.bottom()) - self.height() - MARGIN
        self.move(max(room.left(), left), max(room.top(), top))

    def _show_counts(self) -> None:
        pasted, has_chips = self._pasted, self.model.rowCount() > 0
        self._summary.setText(" ".join(filter(None, (summary(pasted), cut_words(pasted)))))
        self._hint.setVisible(not has_chips)
        self.chips.setVisible(has_chips)
        self._column.setStretch(self._below, 0 if has_chips else 1)
        has_left_out = self.left_out.rows.rowCount() > 0
        for part in (self._left_out_title, self.left_out, self._left_out_hint):
            part.setVisible(has_left_out)
        self._show_buttons()

    def _show_buttons(self) -> None:
        are_all = len(self.model.ticked) == self.model.rowCount()
        self.tick_all.setText(self.tr("Untick all") if are_all else self.tr("Tick all"))
        self.tick_all.setAccessibleName(self.tick_all.text())
        self.tick_all.setVisible(self.model.rowCount() > 1)
        for place, button in enumerate((self.first, self.second)):
            button.setVisible(place < len(self._uses) and bool(self.model.chips))
            if place < len(self._uses):
                use = self._uses[place]
                numbers = self._meant(use)
                button.setText(use.words(len(numbers)))
                button.setAccessibleName(button.text())
                button.setEnabled(bool(numbers))

    def _meant(self, use: ChipUse) -> list[str]:
        if use.takes_all:
            return [chip.number for chip in self.model.ticked]
        return [number] if (number := self.chips.number()) else []

    def _use(self, place: int) -> None:
        use = self._uses[place]
        numbers = self._meant(use)
        if numbers:
            use.act(numbers)

    def _on_entered(self, number: str) -> None:
        one = self._use_of_one()
        if one is not None:
            one.act([number])
        else:
            self.chips.toggle(self.chips.currentIndex().row())  # a stray key must not call anybody

    def _on_enter_words(self, _facts: ChipFacts) -> str:
        one = self._use_of_one()
        return self.tr("Enter: {what}").format(what=one.words(1)) if one is not None else self.tr("Enter: tick")

    def _use_of_one(self) -> ChipUse | None:
        return next((use for use in self._uses if not use.takes_all), None)

    def _on_taken(self, left_out: LeftOut) -> None:
        row = self.model.add(NumberChip(left_out.number, left_out.written, notes=(ChipNote.TAKEN,)))
        self.left_out.forget(left_out)
        rest = tuple(each for each in self._pasted.left_out if each != left_out)
        self._pasted = replace(self._pasted, chips=self.model.chips, left_out=rest)
        self._show_counts()
        self.chips.go_to(row)
        self._say(self.tr("{number} was taken all the same.").format(number=left_out.written))

    def _on_refused(self, left_out: LeftOut) -> None:
        self._say(
            self.tr("“{text}” cannot be dialled: {why}.").format(
                text=left_out.written, why=reason_words(left_out.reason)
            )
        )

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text and self.isVisible():
            speak(self, text)


def _is_go(event: QKeyEvent) -> bool:
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
