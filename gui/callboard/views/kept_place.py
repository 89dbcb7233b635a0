"""Keeps the place of the keyboard in a list whose rows are all made anew, or of which its own row is gone."""

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

from callboard.models.roles import Role


class KeptPlace(QObject):
    """After a reset of the model of `view` the same number is current, else whoever is in its row now. Rows that go
    one by one are dealt with by Qt in the same way."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._number = ""
        self._row = -1
        view.model().modelAboutToBeReset.connect(self._remember)
        view.model().modelReset.connect(self._return)

    def _remember(self) -> None:
        current = self._view.currentIndex()
        self._row = current.row()
        self._number = str(current.data(Role.NUMBER) or "") if current.isValid() else ""

    def _return(self) -> None:
        model = self._view.model()
        rows = range(model.rowCount())
        if self._row < 0 or not rows:
            return
        same = (row for row in rows if model.index(row, 0).data(Role.NUMBER) == self._number)
        row = next(same, min(self._row, len(rows) - 1))
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(model.index(row, 0), choose)
