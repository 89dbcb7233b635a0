"""The live calls that are shown: all, mine, or those that ring."""

from PySide6.QtCore import QObject, QSortFilterProxyModel

from callboard.models.calls.call_model import CallModel
from callboard.models.roles import Role


class ShownCalls(QSortFilterProxyModel):
    """Rows of `calls` with one mark."""

    def __init__(self, calls: CallModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.setFilterRole(Role.MARKS)
        self.setSourceModel(calls)

    def narrow_to(self, mark: str) -> None:
        """Show only calls with this mark (`MINE` or `RINGING` of the model), all when it is ""."""
        self.setFilterFixedString(mark)

    def ringing_rows(self) -> list[int]:
        """The rows of calls that ring, in no order. Asked for at once: row by row it costs too much in a flood."""
        rows = self._calls.ringing_rows()
        if self.rowCount() == self._calls.rowCount():  # all are shown, each in its own row
            return rows
        own = (self.mapFromSource(self._calls.index(row)) for row in rows)
        return [index.row() for index in own if index.isValid()]
