"""People to choose from for a conference: search, then add with "+", Enter or by dragging."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from callboard.domain.board import NOT_CONNECTED
from callboard.domain.connection import Connection
from callboard.models.board_query import BoardQuery
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.announcer import speak
from callboard.views.conference.roster_delegate import RosterDelegate, Standing, button_in
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.empty_words import no_extensions_words, no_match_words
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.floating_bar import FloatingBar
from callboard.views.kept_place import KeptPlace
from callboard.views.labels import label
from callboard.views.look.look import Look


class RosterList(QListView):
    """`added` names the person to add."""

    added = Signal(str)

    def __init__(
        self, people: ExtensionFilter, delegate: RosterDelegate, desk: DropDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("roster.list")
        self.setAccessibleName(self.tr("People to add"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self._people = delegate
        self.setItemDelegate(delegate)
        self.setModel(people)
        KeptPlace(self)
        FloatingBar(self)
        self.doubleClicked.connect(lambda index: self.added.emit(index.data(Role.NUMBER)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Ctrl+C carries."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._desk.copy(self.model().mimeData([index]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.added.emit(index.data(Role.NUMBER))
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the person to the list of a conference, or to a room."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self.model().mimeData([self.currentIndex()]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "+" adds."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        box = button_in(self.visualRect(index), self._people.look.factor, self.isRightToLeft())
        if index.isValid() and box.contains(at):
            self.added.emit(index.data(Role.NUMBER))


class RosterView(QWidget):
    """The list with its search field."""

    added = Signal(str)

    def __init__(
        self,
        people: ExtensionFilter,
        standing: Callable[[str], Standing],
        desk: DropDesk,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("roster")
        self.search = QLineEdit(self)
        self.search.setObjectName("roster.search")
        self.search.setPlaceholderText(self.tr("Find people to add"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        FieldIcon(self.search, "search", look)
        # In a narrow window with large text even the placeholder may not fit; it is cut by the field.
        self.search.setProperty("elides", True)
        self.empty = label(self, "roster.empty", "off", wraps=True)
        self.why_not = WrappingLabel("roster.why-not", "second", self)
        self.why_not.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.why_not.hide()
        self._connection = NOT_CONNECTED
        self._look = look
        self._delegate = RosterDelegate(look, standing)
        self.rows = RosterList(people, self._delegate, desk, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(lambda: self.rows.viewport().update())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 0, 0)
        layout.setSpacing(8)
        field = QVBoxLayout()
        field.setContentsMargins(8, 0, 16, 0)
        field.setSpacing(12)
        field.addWidget(self.search)
        field.addWidget(self.empty)
        layout.addLayout(field)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.why_not)
        self.search.textChanged.connect(people.set_search)
        self.search.returnPressed.connect(self._on_enter)
        for news in (people.rowsInserted, people.rowsRemoved, people.modelReset):
            news.connect(self._show_empty)
        self.rows.added.connect(self._on_added)
        look.changed.connect(self._dress)
        self._dress()
        self._show_empty()

    def _dress(self) -> None:
        self.why_not.setContentsMargins(8, 8, 16, 12)  # a label forgets them whenever the style changes
        self.rows.doItemsLayout()

    def show_why_not(self, text: str) -> None:
        """Nobody can be added because of `text`, which stands below the list; "" when somebody can."""
        self._delegate.is_open = not text
        self.why_not.setText(text)
        self.why_not.setVisible(bool(text))
        self.rows.setAccessibleDescription(text)
        self.show_added()

    def show_connection(self, connection: Connection) -> None:
        """Things stand like this with the phone system. Paint what may be old without colour."""
        self._connection = connection
        self._delegate.is_live = connection.is_live
        self.rows.viewport().update()
        self._show_empty()

    def _show_empty(self) -> None:
        typed, people = self.search.text().strip(), self.rows.model()
        is_anybody = people.rowCount() > 0
        self.empty.setVisible(not is_anybody)
        if not is_anybody:
            is_narrowed = typed and self._connection.is_live
            no_one = no_match_words(BoardQuery(typed=typed), "")
            self.empty.setText(no_one if is_narrowed else no_extensions_words(self._connection))

    def show_added(self) -> None:
        """Somebody came onto the list or left it."""
        # After the click that did it has been dealt with.
        self._soon.start()

    def _on_enter(self) -> None:
        if self.rows.model().rowCount():
            self._on_added(self.rows.model().index(0, 0).data(Role.NUMBER))
            self.search.selectAll()

    def _on_added(self, number: str) -> None:
        if self.why_not.text():
            speak(self, self.why_not.text())
        else:
            self.added.emit(number)
