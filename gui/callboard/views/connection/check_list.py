"""The rows of the connection check in a card as high as all of them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QToolTip, QVBoxLayout, QWidget

from callboard.models.check_model import CheckModel
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import Role
from callboard.sessions.check_result import CheckResult
from callboard.views.connection.check_delegate import CheckDelegate
from callboard.views.connection.check_words import row_text, title_text
from callboard.views.look.look import Look


class CheckRows(QListView):
    """Never scrolls: whoever holds it does. `width_changed` says that its rows may have another height."""

    width_changed = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower rows are higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def viewportEvent(self, event: object) -> bool:
        """All of a text that has more than its lines."""
        if isinstance(event, QHelpEvent):
            result: CheckResult | None = self.indexAt(event.pos()).data(Role.FACTS)
            if result is not None:
                QToolTip.showText(
                    event.globalPos(), as_tooltip(f"{title_text(result)}\n{row_text(result)}".strip()), self
                )
                return True
        return super().viewportEvent(event)  # pyright: ignore[reportArgumentType]


class CheckList(QFrame):
    """`selected` brings the row that is to be explained, -1 for none; `opened` one on which Enter was pressed."""

    selected = Signal(int)
    opened = Signal(int)

    def __init__(self, model: CheckModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._model = model
        self._look = look
        self._delegate = CheckDelegate(look)
        self.rows = CheckRows(self)
        self.rows.setObjectName("connection.rows")
        self.rows.setAccessibleName(self.tr("Checks"))
        self.rows.setModel(model)
        self.rows.setItemDelegate(self._delegate)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.rows)
        self.rows.width_changed.connect(self._fit)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.activated.connect(lambda index: self.opened.emit(index.row()))
        model.dataChanged.connect(self._fit)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def current(self) -> int:
        """The row that is selected, -1 for none."""
        return self.rows.currentIndex().row()

    def select(self, row: int) -> None:
        """Select `row`."""
        index = self._model.index(row, 0)
        if index.isValid():
            self.rows.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_current(self, current: QModelIndex) -> None:
        self.selected.emit(current.row())

    def _fit(self) -> None:
        self._delegate.width = max(1, self.rows.viewport().width())
        self.rows.scheduleDelayedItemsLayout()
        high = sum(
            self.rows.sizeHintForIndex(self._model.index(row, 0)).height() for row in range(self._model.rowCount())
        )
        if self.rows.height() != high:
            self.rows.setFixedHeight(max(1, high))
