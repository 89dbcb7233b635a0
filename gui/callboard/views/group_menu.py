"""The groups of the board as a menu: the same entries as its box, the chosen one marked."""

from PySide6.QtWidgets import QMenu, QWidget

from callboard.views.extension_board.group_box import GroupBox


class GroupMenu(QMenu):
    """Is filled whenever it opens, so that it says how many are free now."""

    def __init__(self, groups: GroupBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Gro&up"))
        self.setObjectName("menus.group")
        self._groups = groups
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self._groups.about_to_open.emit()
        for row in range(self._groups.count()):
            # A group is called as people liked: what looks like a mnemonic is none.
            action = self.addAction(self._groups.itemText(row).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row == self._groups.currentIndex())
            action.triggered.connect(lambda _checked, row=row: self._groups.setCurrentIndex(row))
