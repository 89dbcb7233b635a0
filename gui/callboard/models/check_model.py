"""The rows of the connection check, as a list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.models.roles import AnyIndex, Role
from callboard.sessions.check_result import Check, CheckResult, CheckState

NO_PARENT = QModelIndex()


class CheckModel(QAbstractListModel):
    """`Role.FACTS` answers the CheckResult of a row. `title` and `spoken` put one in words, `on_enter` says what Enter
    does."""

    def __init__(
        self,
        title: Callable[[CheckResult], str],
        spoken: Callable[[CheckResult], str],
        on_enter: Callable[[CheckResult], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._spoken = spoken
        self._on_enter = on_enter
        self._rows: list[CheckResult] = []

    @property
    def results(self) -> Sequence[CheckResult]:
        """All of them, from top to bottom."""
        return tuple(self._rows)

    @property
    def problems(self) -> int:
        """How many have failed."""
        return sum(row.state is CheckState.FAILED for row in self._rows)

    def begin(self, checks: Sequence[Check]) -> None:
        """Nothing of `checks` is known."""
        rows = [CheckResult(check, CheckState.NOT_CHECKED) for check in checks]
        if [row.check for row in self._rows] == list(checks):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def take(self, result: CheckResult) -> int:
        """`result` is the newest of its row. Gives the row, -1 when there is none for it."""
        for row, before in enumerate(self._rows):
            if before.check is result.check:
                self._rows[row] = result
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
                return row
        return -1

    def first_failed(self) -> int:
        """The first row that has failed, -1 when none has."""
        return next((row for row, result in enumerate(self._rows) if result.state is CheckState.FAILED), -1)

    def result_at(self, row: int) -> CheckResult | None:
        """What is in `row`."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        result = self.result_at(index.row())
        if result is None:
            return None
        if role == Role.FACTS:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(result)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(result)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(result)
        return None
