"""The menus of the window: the full list of commands, each taken from the action book."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from callboard.views.action_book import ActionBook, fill_menu
from callboard.views.actions.board_actions import STATUS_NAMES
from callboard.views.actions.window_actions import TEXT_NAMES, THEME_NAMES

CALL = (
    *("call.make", "call.from", "call.place", "call.redial", "call.copied", "call.paste_numbers", "call.outside"),
    "",
    *("call.transfer", "call.divert", "call.to_voicemail", "call.pick_up", "call.offered", "call.hang_up", ""),
    *("call.record", "call.stop_recording", "call.listen", "call.whisper", "call.join", ""),
    *("call.presence", "", "app.quit"),
)
BOARD_MENU = "menus.board"
"""The objectName of the menu that gets the groups, once there is a board."""
FINDING = ("board.find", "board.groups")
PERSON = (
    *("person.call", "person.call_from", "person.transfer", "person.add_to_conference"),
    *("", "person.presence", "", "person.copy_number", "person.is_mine"),
)
SHAPING = (
    *("board.favourite", "", "board.cards_or_table", "board.compact"),
    *("board.zoom_in", "board.zoom_out", "board.zoom_reset", "", "board.own_window"),
)
CONFERENCE = (
    *("conference.new", "conference.start", "conference.plan"),
    *("conference.add", "conference.chase", "conference.end"),
)
TEMPLATES_MENU = "menus.templates"
"""The objectName of the menu that gets the saved templates."""
TEMPLATE_NAMES = (
    *("conference.same_again", "", "conference.save_template"),
    *("conference.import_people", "conference.export_people"),
)
PAGES = (
    *("view.board", "view.conference", "view.contacts", "view.history", "view.connection"),
    *("", "view.strip", "view.dialler", "view.calls"),
    *("", "view.next_region", "view.previous_region", ""),
)
TOOLS = (
    *("tools.check", "connection.retry", "tools.palette", "", "contacts.new", "contacts.import", "contacts.export"),
    *("contacts.merge", "", "profile.switch", "profile.add", "view.settings"),
)
HISTORY_NAMES = (
    *("history.call_again", "history.copy_number", "history.add_contact", "history.promise"),
    *("", "history.export", "history.clear"),
)
PROMISE_NAMES = (
    *("promise.make", "promise.show", "", "promise.call", "promise.done", "promise.change", "promise.take_back"),
    *("", "promise.hand_over"),
)
HELP = (
    *("help.shortcuts", "", "help.copy_report", "help.save_bundle", "help.log_folder", "help.detailed_log"),
    *("", "help.about"),
)


class Menus(QObject):
    """Owns the menus in `bar`. What nobody connected is not seen, nor a menu without anything in it."""

    def __init__(self, bar: QMenuBar, book: ActionBook) -> None:
        super().__init__(bar)
        self._bar = bar
        self._book = book
        self._menu(self.tr("&Call"), CALL)
        board = self._menu(self.tr("&Board"), FINDING)
        board.setObjectName(BOARD_MENU)
        self._submenu(board, self.tr("&Status"), STATUS_NAMES)
        self._submenu(board, self.tr("&Person"), PERSON)
        fill_menu(board, book, SHAPING)
        conference = self._menu(self.tr("Co&nference"), CONFERENCE)
        self._submenu(conference, self.tr("&Templates"), TEMPLATE_NAMES).setObjectName(TEMPLATES_MENU)
        fill_menu(conference, book, ("conference.use_template", "", "conference.undo"))
        view = self._menu(self.tr("&View"), PAGES)
        self._submenu(view, self.tr("&Theme"), THEME_NAMES)
        self._submenu(view, self.tr("Te&xt size"), TEXT_NAMES)
        fill_menu(view, book, ("", "view.reset_layout"))
        tools = self._menu(self.tr("&Tools"), TOOLS)
        self._submenu(tools, self.tr("His&tory"), HISTORY_NAMES)
        self._submenu(tools, self.tr("P&romises"), PROMISE_NAMES)
        self._menu(self.tr("&Help"), HELP)
        for names in (THEME_NAMES, TEXT_NAMES):
            self._one_of(names)

    def _menu(self, title: str, names: tuple[str, ...]) -> QMenu:
        menu = self._bar.addMenu(title)
        fill_menu(menu, self._book, names)
        menu.aboutToShow.connect(lambda: self._tidy(menu))
        return menu

    def _submenu(self, menu: QMenu, title: str, names: tuple[str, ...]) -> QMenu:
        sub = QMenu(title, menu)
        fill_menu(sub, self._book, names)
        menu.addMenu(sub)
        return sub

    def _tidy(self, menu: QMenu) -> None:
        for sub in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            sub.menuAction().setVisible(any(action.isVisible() for action in sub.actions() if action.objectName()))

    def _one_of(self, names: tuple[str, ...]) -> None:
        group = QActionGroup(self)
        for name in names:
            group.addAction(self._book[name])


def fill(bar: QMenuBar, book: ActionBook) -> None:
    """Put all menus into `bar`, with the actions of `book`."""
    bar.setAccessibleName(QCoreApplication.translate("Menus", "Menus"))
    Menus(bar, book)
