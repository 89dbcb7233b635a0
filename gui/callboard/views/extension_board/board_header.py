"""What stands above the board: search, group, cards or table, and the status filters."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.profile_memory import BoardShape
from callboard.views.action_book import ActionBook
from callboard.views.extension_board.group_box import GroupBox
from callboard.views.extension_board.search_field import SearchField
from callboard.views.extension_board.status_filters import StatusFilters
from callboard.views.look.look import Look

WIDE_FROM = 750
"""Pixels this header is wide in a window of 1100; where it is narrower, groups are behind "More"."""
ROW_GAP, CONTROL_GAP = 9, 8
MARGINS, FOLDED_MARGINS = (16, 12, 16, 5), (16, 7, 16, 5)
SEGMENT = 36
ICON = 18


class BoardHeader(QWidget):
    """Asks for what its parts are set to; who is shown is decided by the page."""

    shape_chosen = Signal(BoardShape)

    def __init__(self, look: Look, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._book = book
        self._is_folded = False
        self.search = SearchField(look, book, self)
        self.groups = GroupBox(self)
        self.filters = StatusFilters(look, book, self)
        self._switch = QWidget(self)
        ends = ("last", "first") if self.isRightToLeft() else ("first", "last")  # styles know left and right only
        self.cards = self._segment("board.shape.cards", ends[0], BoardShape.CARDS)
        self.table = self._segment("board.shape.table", ends[1], BoardShape.TABLE)
        self.cards.setAccessibleName(self.tr("Cards"))
        self.table.setAccessibleName(self.tr("Table"))
        self._lay_out()
        look.changed.connect(self._dress)
        book["board.cards_or_table"].changed.connect(self._dress)
        self._dress()

    def show_shape(self, shape: BoardShape) -> None:
        """People are shown like this now."""
        self.cards.setChecked(shape is BoardShape.CARDS)
        self.table.setChecked(shape is BoardShape.TABLE)
        self._dress()

    def set_spare(self, pixels: int) -> None:
        """End where the tiles end: so many pixels before the margin."""
        self._row.setContentsMargins(0, 0, pixels, 0)

    def set_folded(self, is_folded: bool) -> None:
        """In a low window the filters are one button in the row of the search."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self.filters.set_folded(is_folded)
        if is_folded:
            self._column.removeWidget(self.filters)
            self._row.insertWidget(1, self.filters, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._row.removeWidget(self.filters)
            self._column.addWidget(self.filters)
        self._column.setContentsMargins(*(FOLDED_MARGINS if is_folded else MARGINS))
        self._fit()

    def open_groups(self) -> None:
        """Let a group be chosen, wherever that is done at this width."""
        if self.groups.isVisible():
            self.groups.setFocus()
            self.groups.showPopup()
        else:
            self.filters.more.setFocus()
            self.filters.more.showMenu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the groups go behind "More"."""
        super().resizeEvent(event)
        self._fit()

    def _segment(self, name: str, place: str, shape: BoardShape) -> QPushButton:
        segment = QPushButton(self._switch)
        segment.setObjectName(name)
        segment.setProperty("kind", "segment")
        segment.setProperty("place", place)
        segment.setCheckable(True)
        segment.clicked.connect(lambda: self.shape_chosen.emit(shape))
        return segment

    def _lay_out(self) -> None:
        switch = QHBoxLayout(self._switch)
        switch.setContentsMargins(0, 0, 0, 0)
        switch.setSpacing(0)
        switch.addWidget(self.cards)
        switch.addWidget(self.table)
        row = self._row = QHBoxLayout()
        row.setSpacing(CONTROL_GAP)
        row.addWidget(self.search, 1)
        row.addWidget(self.groups)
        row.addWidget(self._switch)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(ROW_GAP)
        column.addLayout(row)
        column.addWidget(self.filters)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _dress(self) -> None:
        look, key = self._look, self._book.keys("board.cards_or_table")
        for segment, icon in ((self.cards, "layout-grid"), (self.table, "list")):
            segment.setIcon(look.icon(icon, "accent" if segment.isChecked() else "text2"))
            segment.setIconSize(QSize(look.px(ICON), look.px(ICON)))
            segment.setMinimumWidth(look.px(SEGMENT))
            name = segment.accessibleName()
            segment.setToolTip(f"{name} ({key})" if key else name)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self._look.px(WIDE_FROM) and not self._is_folded
        self.groups.setVisible(is_wide)
        self.filters.set_more(None if is_wide else self._fill_more)

    def _fill_more(self, menu: QMenu) -> None:
        self.groups.about_to_open.emit()
        one_of = QActionGroup(menu)
        for row in range(self.groups.count()):
            action = menu.addAction(self.groups.itemText(row).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row == self.groups.currentIndex())
            action.triggered.connect(lambda _, row=row: self.groups.setCurrentIndex(row))
            one_of.addAction(action)
