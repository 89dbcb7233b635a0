"""Choose which phone is mine: a list to search in, below the button in the header."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.fields.person_delegate import PersonDelegate
from callboard.views.labels import label
from callboard.views.look.look import Look

WIDTH, HEIGHT = 320, 380


class MyPhoneList(QFrame):
    """Lives while it is open; `make_people` gives it a list of its own to search in."""

    chosen = Signal(str)

    def __init__(self, make_people: Callable[[QWidget], ExtensionFilter], mine: str, look: Look, host: QWidget) -> None:
        super().__init__(host, Qt.WindowType.Popup)
        self.setObjectName("mine.choice")
        self.setProperty("tone", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Choose which phone is yours"))
        self._people = make_people(self)
        self.search = QLineEdit(self)
        self.search.setObjectName("mine.search")
        self.search.setPlaceholderText(self.tr("Name or number"))
        self.search.setAccessibleName(self.tr("Find your phone"))
        self.rows = QListView(self)
        self.rows.setObjectName("mine.rows")
        self.rows.setAccessibleName(self.accessibleName())
        self.rows.setUniformItemSizes(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        delegate = PersonDelegate(look)
        delegate.setParent(self)
        self.rows.setItemDelegate(delegate)
        self.rows.setModel(self._people)
        self._empty = label(self, "mine.empty", "off", wraps=True)
        self._lay_out()
        self.resize(look.px(WIDTH), look.px(HEIGHT))
        self.search.textEdited.connect(self._on_edited)
        self.search.returnPressed.connect(lambda: self._choose(self.rows.currentIndex()))
        self.rows.clicked.connect(self._choose)
        self._start_at(mine)

    def open_below(self, button: QWidget) -> None:
        """Show it below `button`, ready to type."""
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        free = button.screen().availableGeometry()
        corner.setX(max(free.left(), min(corner.x(), free.right() - self.width())))
        self.move(corner)
        self.show()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the list, Esc puts it away."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.rows.currentIndex().row() + steps[Qt.Key(event.key())]
            self.rows.setCurrentIndex(self._people.index(max(0, min(row, self._people.rowCount() - 1))))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self._empty)
        layout.addWidget(self.rows, 1)
        self._say_if_empty()

    def _on_edited(self, text: str) -> None:
        self._people.set_search(text)
        self.rows.setCurrentIndex(self._people.index(0) if self._people.rowCount() else QModelIndex())
        self._say_if_empty()

    def _say_if_empty(self) -> None:
        nobody = self.tr("No one matches “{text}”.").format(text=self.search.text().strip())
        self._empty.setText(nobody if self.search.text().strip() else self.tr("Loading extensions…"))
        self._empty.setVisible(self._people.rowCount() == 0)

    def _start_at(self, mine: str) -> None:
        row = self._people.row_of(mine) if mine else None
        if row is not None and row >= 0:
            self.rows.setCurrentIndex(self._people.index(row))
            self.rows.scrollTo(self._people.index(row), QListView.ScrollHint.PositionAtCenter)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.NUMBER))
            self.close()
