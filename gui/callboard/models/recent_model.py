"""The numbers that were called lately, as rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from callboard.domain.profile_memory import RecentNumber
from callboard.models.drag_payload import payload_of
from callboard.models.extension_model import NO_PARENT
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role

Describe = Callable[[RecentNumber], str]


class RecentModel(QAbstractListModel):
    """Newest first, at most `most` of them. `Role.FACTS` answers the RecentNumber; `spoken` puts it into words,
    `on_enter` what Enter does, `more` what else a pointer that rests on it is told."""

    def __init__(
        self,
        spoken: Describe,
        parent: QObject | None = None,
        on_enter: Describe = lambda _one: "",
        more: Describe = lambda _one: "",
    ) -> None:
        super().__init__(parent)
        self._more = more
        self._spoken = spoken
        self._on_enter = on_enter
        self._all: Sequence[RecentNumber] = ()
        self._most = 0

    def show(self, recent: Sequence[RecentNumber]) -> None:
        """These are the numbers now."""
        if tuple(recent) != tuple(self._all):
            self.beginResetModel()
            self._all = tuple(recent)
            self.endResetModel()

    def set_most(self, most: int) -> None:
        """Show so many rows at most."""
        if most != self._most:
            self.beginResetModel()
            self._most = most
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else min(self._most, len(self._all))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        if not 0 <= index.row() < self.rowCount():
            return None
        one = self._all[index.row()]
        if role == Role.FACTS:
            return one
        if role == Role.NUMBER:
            return one.number
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip("\n".join(filter(None, (self._spoken(one), self._more(one)))))
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._spoken(one) if role in words else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's question: a row can be dragged, and takes nothing."""
        return _ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        return payload_of([self._all[index.row()].number for index in indexes if index.isValid()])


_ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
