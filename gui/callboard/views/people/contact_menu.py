"""What can be done with the contacts that are selected, as a menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from callboard.domain.people.contact import Contact, ContactNumber
from callboard.models.drag_payload import payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.people.contact_wishes import ContactWishes
from callboard.views.words.contact_words import kind_word
from callboard.views.words.key_names import named
from callboard.views.words.long_words import LONGEST_IN_MENU, on_button
from callboard.views.words.number_words import shown

MOST_NUMBERS_SHOWN = 12
"""Of one contact; the others are in its detail."""


class ContactMenu(QObject):
    """Makes the menus; what is chosen is told to `wishes`. `has_history` tells whether there is a page that shows
    calls."""

    def __init__(self, wishes: ContactWishes, desk: DropDesk, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wishes = wishes
        self.has_history: Callable[[], bool] = lambda: True
        self._desk = desk
        self._look = look

    def menu_for(self, contacts: Sequence[Contact], place: QRect, parent: QWidget) -> QMenu:
        """The menu for these contacts, who are at `place` on the screen; it forgets itself when closed."""
        menu = self._empty(parent)
        if len(contacts) == 1:
            self._add_calls(menu, contacts[0].numbers, place)
        numbers = [each.numbers[0].number for each in contacts if each.numbers]
        self._add_numbers(menu, numbers)
        if len(contacts) == 1 and self.has_history() and contacts[0].numbers:
            history = self._entry(menu, self.tr("Show in &History"), icon="history")
            history.triggered.connect(lambda: self.wishes.history_requested.emit(contacts[0]))
        menu.addSeparator()
        self._add_changes(menu, contacts)
        return menu

    def menu_of_number(self, number: ContactNumber, place: QRect, parent: QWidget) -> QMenu:
        """The menu for one number."""
        menu = self._empty(parent)
        self._add_calls(menu, (number,), place)
        self._add_numbers(menu, [number.number])
        return menu

    def which_number(self, contact: Contact, place: QRect, parent: QWidget) -> QMenu:
        """Which number of `contact` shall be called."""
        menu = self._empty(parent)
        self._add_calls(menu, contact.numbers, place)
        return menu

    def _empty(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName("contacts.menu")
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_calls(self, menu: QMenu, numbers: Sequence[ContactNumber], place: QRect) -> None:
        for one in numbers[:MOST_NUMBERS_SHOWN]:
            text = self.tr("Call {number} ({kind})").format(number=shown(one.number), kind=kind_word(one.kind))
            call = self._entry(menu, text, named("Return") if len(numbers) == 1 else "", "phone")
            call.triggered.connect(lambda _=False, one=one: self.wishes.call_requested.emit(one.number, place))
        if menu.actions():
            menu.setDefaultAction(menu.actions()[0])

    def _add_numbers(self, menu: QMenu, numbers: Sequence[str]) -> None:
        if not numbers:
            return
        if len(numbers) == 1:
            fill = self._entry(menu, self.tr("Put in &To"), icon="clipboard")
            fill.triggered.connect(lambda: self.wishes.fill_requested.emit(numbers[0]))
        confer = self._entry(menu, self.tr("&Add to conference"), icon="user-plus")
        confer.triggered.connect(lambda: self.wishes.conference_requested.emit(list(numbers)))
        text = self.tr("&Copy number") if len(numbers) == 1 else self.tr("&Copy %n numbers", "", len(numbers))
        copy = self._entry(menu, text, named("Ctrl+C"), "copy")
        copy.triggered.connect(lambda: self._desk.copy(payload_of(numbers)))

    def _add_changes(self, menu: QMenu, contacts: Sequence[Contact]) -> None:
        wishes = self.wishes
        own = [each for each in contacts if each.is_own]
        if len(contacts) == 1 and own:
            edit = self._entry(menu, self.tr("&Edit…"), named("F2"), "pencil")
            edit.triggered.connect(lambda: wishes.edit_requested.emit(own[0]))
        if len(contacts) > 1 and len(own) == len(contacts):
            merge = self._entry(menu, self.tr("&Make one contact of these %n", "", len(own)), icon="users")
            merge.triggered.connect(lambda: wishes.merge_requested.emit(own))
        export = self._entry(menu, self.tr("E&xport…"), icon="file-text")
        export.triggered.connect(lambda: wishes.export_requested.emit(list(contacts)))
        if own and len(own) == len(contacts):
            text = self.tr("&Delete") if len(own) == 1 else self.tr("&Delete %n contacts", "", len(own))
            delete = self._entry(menu, text, named("Del"), "trash")
            delete.triggered.connect(lambda: wishes.delete_requested.emit(own))

    def _entry(self, menu: QMenu, text: str, keys: str = "", icon: str = "") -> QAction:
        cut = text if len(text) <= LONGEST_IN_MENU else on_button(text, LONGEST_IN_MENU)
        action = menu.addAction(f"{cut}\t{keys}" if keys else cut)
        action.setToolTip(as_tooltip(text.replace("&", "")))
        if icon:
            action.setIcon(self._look.icon(icon))
        return action
