"""The list of contacts: search from any letter, Enter calls, a contact can be dragged to whatever takes a number."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from callboard.domain.people.contact import Contact
from callboard.models.people.contact_rows import ContactRows
from callboard.models.roles import AnyIndex, Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.floating_bar import FloatingBar
from callboard.views.people.contact_delegate import ROW_HEIGHT, ContactDelegate
from callboard.views.people.contact_menu import ContactMenu

PADDING = 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactList(QListView):
    """F2 edits, Delete deletes, Ctrl+C carries. A letter goes to the search (`letter_typed`)."""

    current_changed = Signal()
    letter_typed = Signal(str)
    left_upwards = Signal()  # Up on the first row

    def __init__(
        self, contacts: ContactRows, delegate: ContactDelegate, desk: DropDesk, menu: ContactMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._contacts = contacts
        self._desk = desk
        self._menu = menu
        self._kept, self._kept_row = "", -1
        self.setObjectName("contacts.list")
        self.setAccessibleName(self.tr("Contacts"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        # Filters nothing. A list view asks its model for every row whenever it is laid out; this one answers that
        # without Python, which takes 3 ms instead of 100 for 50,000 rows.
        through = QSortFilterProxyModel(self)
        through.setDynamicSortFilter(False)
        through.modelAboutToBeReset.connect(self._remember)
        through.setSourceModel(contacts)
        self.setModel(through)
        through.modelReset.connect(self._return)
        FloatingBar(self)
        delegate.look.changed.connect(self._fit)
        self.doubleClicked.connect(self._enter)

    @property
    def current(self) -> Contact | None:
        """Whose detail is shown."""
        contact: Contact | None = self.currentIndex().data(Role.FACTS) if self.currentIndex().isValid() else None
        return contact

    def chosen(self) -> list[Contact]:
        """All that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._contacts.contact_at(row) for row in rows]

    def go_to(self, contact_id: str) -> bool:
        """Make a contact the current one; False while it is not on the list."""
        row = self._contacts.row_of(contact_id)
        if row is None:
            return False
        self._choose(row)
        self.scrollTo(self.model().index(row, 0))
        return True

    def choose_first(self) -> None:
        """The best match is the current one."""
        if self._contacts.rowCount():
            self._choose(0)
            self.scrollToTop()

    def enter(self) -> None:
        """Do what Enter does with the current contact."""
        self._enter(self.currentIndex())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Another one."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key means for the contacts that are selected."""
        index, key = self.currentIndex(), event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._desk.copy(self.model().mimeData(self._chosen_indexes()))
        elif key in _ENTER and plain:
            if not event.isAutoRepeat():
                self._enter(index)
        elif key == Qt.Key.Key_F2 and self.current is not None:
            self._menu.wishes.edit_requested.emit(self.current)
        elif key == Qt.Key.Key_Delete and self.chosen():
            self._menu.wishes.delete_requested.emit(self.chosen())
        elif key == Qt.Key.Key_Up and index.row() <= 0 and plain:
            self.left_upwards.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the pointer where it is, by the key at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self._choose(index.row())
        at = self.visualRect(index).bottomLeft() + QPoint(PADDING, 0) if by_key else event.pos()
        self._menu.menu_for(self.chosen(), self._place_of(index), self).popup(self.viewport().mapToGlobal(at))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the numbers of those who are selected."""
        mime = self.model().mimeData(self._chosen_indexes())
        if mime.hasText():
            self._desk.carry(self, mime)

    def _fit(self) -> None:
        # With a grid Qt asks nobody how large a row is; without one it asks for each of 50,000, at every letter.
        grid = QSize(max(1, self.viewport().width()), self._delegate.look.px(ROW_HEIGHT))
        if grid != self.gridSize():
            self.setGridSize(grid)

    def _chosen_indexes(self) -> Sequence[QModelIndex]:
        return sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())

    def _enter(self, index: QModelIndex) -> None:
        contact: Contact | None = index.data(Role.FACTS) if index.isValid() else None
        if contact is None:
            return
        place = self._place_of(index)
        if not contact.numbers:
            self._menu.wishes.edit_requested.emit(contact)
        elif len(contact.numbers) == 1:
            self._menu.wishes.call_requested.emit(contact.numbers[0].number, place)
        else:
            menu = self._menu.which_number(contact, place, self)
            menu.popup(place.bottomLeft() + QPoint(PADDING, 0))
            menu.setActiveAction(menu.actions()[0])

    def _place_of(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _choose(self, row: int) -> None:
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), choose)

    def _remember(self) -> None:
        current = self.currentIndex()
        self._kept_row = current.row()
        self._kept = str(current.data(Role.NUMBER) or "") if current.isValid() else ""

    def _return(self) -> None:
        """Whoever was current stays it, else whoever is in that row now."""
        count = self._contacts.rowCount()
        row = self._contacts.row_of(self._kept) if self._kept else None
        if row is None and self._kept_row >= 0 and count:
            row = min(self._kept_row, count - 1)
        if row is not None:
            self._choose(row)
            self.scrollTo(self.model().index(row, 0))
        else:
            self.current_changed.emit()
