"""The page of the board with everything on it, over a board that the test holds in its hand."""

import pytest
from PySide6.QtWidgets import QApplication

from callboard.models.board_query import Part
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.extension_order import ExtensionOrder
from callboard.models.filters import ExtensionFilter
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.action_book import ActionBook
from callboard.views.call_list.call_menu import CallEntries
from callboard.views.extension_board.board_finder import PeopleLists
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.cards_area import CardsArea
from callboard.views.extension_board.favourites_view import FavouritesView
from callboard.views.extension_board.person_menu import PersonMenu
from callboard.views.extension_board.person_wishes import PersonWishes
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.extension_board.table_view import TableView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.words.call_words import why_not_act
from tests.doubles.boards import all_new
from tests.views.conftest import Office


class BoardOffice:
    """A page, and what it was made of."""

    def __init__(self, office: Office) -> None:
        self.office = office
        QApplication.clipboard().setText("")
        self.memory, self.preferences = MemoryNow(parent=office.host), PreferencesNow(parent=office.host)
        self.book = ActionBook(office.host)
        people, host = office.people, office.host
        self.lists = PeopleLists(
            people,
            ExtensionFilter(people, parent=host, part=Part.FAVOURITES),
            ExtensionFilter(people, parent=host, part=Part.OTHERS),
            ExtensionFilter(people, parent=host),
        )
        self.wishes = PersonWishes(host)
        self.rooms = SlotModel(lambda facts: facts.slot.number, with_gateway=False, parent=host)
        self.rooms.show(all_new(office.board))
        self.menu = PersonMenu(
            office.now, self.book, office.desk, self.memory, office.my_phone, self.rooms, self.wishes, host
        )
        self.may_listen = False
        self.menu.calls = CallEntries(
            office.now,
            self.book,
            lambda act: why_not_act(act, office.board, office.my_phone.number),
            lambda: self.may_listen,
        )
        self.page = BoardPage(
            self.lists,
            self._cards(),
            self._table(),
            self._strip(),
            self.menu,
            office.look,
            self.book,
            office.notices,
            office.my_phone,
            self.memory,
            host,
        )
        self.page.resize(900, 600)
        self.page.show()
        self.page.show_board(all_new(office.board))
        self.page.show_connection(office.board.connection)

    def _cards(self) -> CardsArea:
        office, lists = self.office, self.lists
        desk, look = office.desk, office.look
        favourites = FavouritesView(lists.favourites, self._delegate(), desk, look, self.memory)
        both = (favourites, BoardView(lists.others, self._delegate(), desk, look))
        return CardsArea(lists.favourites, lists.others, both, desk, look, self.memory, self.preferences)

    def _delegate(self) -> ExtensionTileDelegate:
        return ExtensionTileDelegate(self.office.look, self.office.my_phone)

    def _table(self) -> TableView:
        office, memory = self.office, self.memory
        order = ExtensionOrder(self.lists.everybody, office.people, office.host)
        delegate = TableDelegate(office.look, office.my_phone)
        return TableView(order, delegate, office.desk, office.look, memory, self.preferences)

    def _strip(self) -> SlotStrip:
        office = self.office
        rooms = SlotView(self.rooms, SlotDelegate(office.look, office.my_phone), office.desk)
        return SlotStrip(rooms, office.look)


@pytest.fixture
def board(office: Office) -> BoardOffice:
    return BoardOffice(office)


@pytest.fixture
def page(board: BoardOffice) -> BoardPage:
    return board.page
