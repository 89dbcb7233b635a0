"""People to choose from for a conference: search, then add with "+", Enter or by dragging."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.person_delegate import PersonDelegate, button_in


class RosterList(QListView):
    """`added` names the person to add."""

    added = Signal(str)

    def __init__(self, people: ExtensionFilter, delegate: PersonDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roster.list")
        self.setAccessibleName(self.tr("People to add"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setItemDelegate(delegate)
        self.setModel(people)
        self.doubleClicked.connect(lambda index: self.added.emit(index.data(Role.NUMBER)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.added.emit(index.data(Role.NUMBER))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "+" adds."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        if index.isValid() and button_in(self.visualRect(index)).contains(at):
            self.added.emit(index.data(Role.NUMBER))


class RosterView(QWidget):
    """The list with its search field."""

    added = Signal(str)

    def __init__(
        self, people: ExtensionFilter, is_added: Callable[[str], bool], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("roster")
        self.search = QLineEdit(self)
        self.search.setObjectName("roster.search")
        self.search.setPlaceholderText(self.tr("Find people to add"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._look = look
        self._delegate = PersonDelegate(look, is_added)
        self.rows = RosterList(people, self._delegate, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.rows, 1)
        self.search.textChanged.connect(people.set_search)
        self.search.returnPressed.connect(self._on_enter)
        self.rows.added.connect(self.added)
        look.changed.connect(lambda: self._glass.setIcon(look.icon("search")))

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self._delegate.is_live = is_live
        self.rows.viewport().update()

    def show_added(self) -> None:
        """Somebody came onto the list or left it."""
        # After the click that did it has been dealt with.
        QTimer.singleShot(0, self.rows.viewport(), self.rows.viewport().update)

    def _on_enter(self) -> None:
        if self.rows.model().rowCount():
            self.added.emit(self.rows.model().index(0, 0).data(Role.NUMBER))
            self.search.selectAll()
