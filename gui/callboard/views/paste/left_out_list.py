"""The list of what was pasted and is no number to call."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from callboard.domain.numbers.number_chip import LeftOut, Pasted
from callboard.models.keyed_rows import KeyedRows
from callboard.models.pasted.left_out_facts import LeftOutFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.marked_rows import MarkedRows
from callboard.views.paste.left_out_delegate import ROW, LeftOutDelegate
from callboard.views.words.paste_words import spoken_left_out

MOST_ROWS, FEW_ROWS = 3, 2
LARGE_TEXT = 1.3
"""From this size of text on there is room for few rows only."""


class LeftOutList(MarkedRows):
    """Enter or a double-click takes something all the same: who pasted it knows better."""

    taken = Signal(object)  # LeftOut
    refused = Signal(object)  # LeftOut in which there is nothing to dial

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.rows = KeyedRows[LeftOutFacts](lambda facts: spoken_left_out(facts.left_out), self._on_enter_words, self)
        self.setObjectName("paste.left_out")
        self.setAccessibleName(self.tr("Left out"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delegate = LeftOutDelegate(look)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(self.rows)
        self.doubleClicked.connect(self._on_chosen)
        look.changed.connect(self._fit)

    def show_left_out(self, pasted: Pasted) -> None:
        """This was left out."""
        self.rows.show(tuple(map(LeftOutFacts, pasted.left_out)))
        self._fit()

    def forget(self, left_out: LeftOut) -> None:
        """It was taken all the same."""
        self.rows.show(tuple(row for row in self.rows.rows if row.left_out != left_out))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes one."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to some."""
        return QSize(120, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        """One row; then it scrolls."""
        return QSize(60, min(self.maximumHeight(), self._look.px(ROW) + 2))

    def _fit(self) -> None:
        most = FEW_ROWS if self._look.factor > LARGE_TEXT else MOST_ROWS
        self.setMaximumHeight(min(most, max(1, self.rows.rowCount())) * self._look.px(ROW) + 2)
        self.updateGeometry()

    def _on_enter_words(self, facts: LeftOutFacts) -> str:
        return self.tr("Enter takes it all the same") if facts.left_out.number else ""

    def _on_chosen(self, index: QModelIndex) -> None:
        facts: LeftOutFacts | None = index.data(Role.FACTS)
        if facts is not None:
            (self.taken if facts.left_out.number else self.refused).emit(facts.left_out)
