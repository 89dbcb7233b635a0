"""The board: one tile per extension, in the order of their numbers."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from callboard.domain.drop_rules import BUSY_STATES, OntoExtension
from callboard.models.drag_payload import payload_of
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.drop_desk import DropDesk
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import GAP, TILE_HEIGHT, cell_width
from callboard.views.state_words import in_sentence
from callboard.views.tile_list_view import TileKind, TileListView

PEOPLE = TileKind(
    cell_size=lambda width: QSize(cell_width(width), TILE_HEIGHT + GAP),
    drop_target=lambda index: OntoExtension(index.data(Role.NUMBER)),
    shows_time=lambda index: index.data(Role.STATE) in BUSY_STATES,
)


class BoardView(TileListView):
    """Shows `people`. Double-click or Enter calls from my phone, a drop calls from the tile's own phone."""

    call_requested = Signal(str, QRect)  # number, and where its tile is on the screen
    call_from_requested = Signal(str)
    conference_requested = Signal(str)
    my_phone_chosen = Signal(str)

    def __init__(
        self,
        people: ExtensionFilter,
        delegate: ExtensionTileDelegate,
        desk: DropDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(PEOPLE, delegate, desk, parent)
        self._people = people
        self._selected = ""
        self.setObjectName("board.tiles")
        self.setAccessibleName(self.tr("Extensions"))
        self.setModel(people)
        self.chosen.connect(lambda number: self.call_requested.emit(number, self.place_of(number)))
        people.modelAboutToBeReset.connect(self._remember)
        people.modelReset.connect(self._select_again)

    def place_of(self, number: str) -> QRect:
        """Where the tile of `number` is on the screen."""
        row = self._people.row_of(number)
        rect = self.visualRect(self._people.index(row)) if row is not None else QRect(0, 0, 1, 1)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the person under the pointer, or with the current one by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        menu = self.menu_for(index)
        menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The menu of one person; it forgets itself when it is closed."""
        number: str = index.data(Role.NUMBER)
        name = in_sentence(number, index.data(Role.EXTENSION).name)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.place_of(number)
        entries = (
            (self.tr("Call {name}").format(name=name), lambda: self.call_requested.emit(number, place)),
            (self.tr("Call from this phone…"), lambda: self.call_from_requested.emit(number)),
            (self.tr("Add to conference"), lambda: self.conference_requested.emit(number)),
            (self.tr("Copy number"), lambda: QApplication.clipboard().setMimeData(payload_of([number]))),
            (self.tr("This is my phone"), lambda: self.my_phone_chosen.emit(number)),
        )
        for text, act in entries:
            menu.addAction(text).triggered.connect(act)
        return menu

    def _remember(self) -> None:
        index = self.currentIndex()
        self._selected = index.data(Role.NUMBER) if index.isValid() else self._selected

    def _select_again(self) -> None:
        row = self._people.row_of(self._selected)
        if row is not None:
            self.setCurrentIndex(self._people.index(row))
        else:
            self.scrollTo(self.indexAt(QPoint(0, 0)))
