"""What can be done with the people who are selected, as a menu: for one of them, or for several at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import SlotKind
from callboard.domain.first_free import is_idle
from callboard.domain.numbers.ask_first import BUSY_STATES
from callboard.models.calls.call_facts import seen_from, with_notes
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.drag_payload import payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.preferences_now import MemoryNow
from callboard.views.action_book import ActionBook
from callboard.views.call_list.call_menu import CallEntries
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.person_wishes import PersonWishes
from callboard.views.my_phone import MyPhone
from callboard.views.words.call_act_words import call_heading
from callboard.views.words.key_names import named
from callboard.views.words.long_words import LONGEST_IN_MENU, on_button
from callboard.views.words.phrases import why_off
from callboard.views.words.state_words import in_sentence, slot_line, slot_title

translate = QCoreApplication.translate


class PersonMenu(QObject):
    """Makes the menus; what is chosen is told to `wishes`."""

    def __init__(
        self,
        board: Callable[[], Board],
        book: ActionBook,
        desk: DropDesk,
        memory: MemoryNow,
        my_phone: MyPhone,
        rooms: SlotModel,
        wishes: PersonWishes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._book = book
        self._desk = desk
        self._memory = memory
        self._my_phone = my_phone
        self._rooms = rooms
        self.wishes = wishes
        self.calls: CallEntries | None = None  # what can be done with calls, set by whoever makes the window
        self.add_presence: Callable[[QMenu, str], object] = lambda _menu, _number: None

    def menu_for(self, numbers: Sequence[str], place: QRect, parent: QWidget) -> QMenu:
        """The menu for the people with `numbers`, who are at `place` on the screen; it forgets itself when closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reasons: dict[str, None] = {}
        if len(numbers) == 1:
            self._add_calls(menu, numbers[0], place, reasons)
        self._add_watch(menu, numbers, place, reasons)
        self._add_conference(menu, numbers, place)
        menu.addSeparator()
        if len(numbers) == 1:
            self.add_presence(menu, numbers[0])
        self._add_rest(menu, numbers)
        for reason in reasons:
            menu.addSeparator()
            menu.addAction(reason.replace("&", "&&")).setEnabled(False)
        return menu

    def _add_calls(self, menu: QMenu, number: str, place: QRect, reasons: dict[str, None]) -> None:
        board, wishes, mine = self._board(), self.wishes, self._my_phone.number
        name = in_sentence(number, board.name_of(number))
        made: list[QAction] = []
        if number != mine:
            made.append(self._entry(menu, self.tr("Call {name}").format(name=name), named("Return")))
            made[0].triggered.connect(lambda: wishes.call_requested.emit(number, place))
            menu.setDefaultAction(made[0])
        self._entry(menu, self.tr("Call from this phone…")).triggered.connect(
            lambda: wishes.call_from_requested.emit(number)
        )
        copied = [other for other in self._desk.numbers_on_clipboard() if other != number]
        if len(copied) == 1:
            text = self.tr("Call {number} from this phone").format(number=in_sentence(copied[0], ""))
            made.append(self._entry(menu, text))
            made[-1].triggered.connect(lambda: wishes.copied_call_requested.emit(number, copied[0], place))
        self._allow(made, Feature.MAKE_CALL, reasons)
        if number != mine and self._call_of_mine(board, mine):
            transfer = self._entry(menu, self.tr("Transfer my call to {name}").format(name=name), "person.transfer")
            transfer.triggered.connect(lambda: wishes.transfer_requested.emit(number, place))
            self._allow([transfer], Feature.TRANSFER, reasons)
        self._add_live(menu, number, place, reasons)

    def _call_of_mine(self, board: Board, mine: str) -> bool:
        """Whether there is an answered call that is mine to pass on: not one of others, into which I came."""
        legs = [leg for leg in board.legs_of(mine) if leg.state is LegState.CONNECTED] if mine else []
        return any(self.calls is None or self.calls.notes_of(leg.call_id).listening is None for leg in legs)

    def _add_live(self, menu: QMenu, number: str, place: QRect, reasons: dict[str, None]) -> None:
        """All that can be done with the calls that `number` is in."""
        board, entries = self._board(), self.calls
        call_ids = dict.fromkeys(leg.call_id for leg in board.legs_of(number))
        if entries is None or not call_ids:
            return
        menu.addSeparator()
        seen = (seen_from(number, board.calls[call_id], board, self._my_phone.number) for call_id in call_ids)
        found = [with_notes(facts, entries.notes_of(facts.call_id)) for facts in seen]
        act_on = lambda act, facts: self.wishes.act_requested.emit(act, facts, place)  # noqa: E731
        for facts in found:
            part = menu
            if len(found) > 1:
                part = menu.addMenu(on_button(call_heading(facts, number), LONGEST_IN_MENU))
                part.setObjectName("person.call")
            entries.add(part, facts, act_on, reasons, entries.keys_of_person if len(found) == 1 else None)
        menu.addSeparator()

    def _add_watch(self, menu: QMenu, numbers: Sequence[str], place: QRect, reasons: dict[str, None]) -> None:
        board, wishes = self._board(), self.wishes
        others = [number for number in numbers if number != self._my_phone.number]
        if len(numbers) == 1 and others and board.state_of(numbers[0]) in BUSY_STATES:
            name = in_sentence(numbers[0], board.name_of(numbers[0]))
            watch = self._entry(menu, self.tr("Tell me when {name} is free").format(name=name))
        elif len(numbers) > 1 and others:
            copied = self._desk.numbers_on_clipboard()
            if len(copied) == 1 and copied[0] not in numbers:
                text = self.tr("Call {number} from the first who is free")
                call = self._entry(menu, text.format(number=in_sentence(copied[0], "")), named("Ctrl+V"))
                call.triggered.connect(lambda: wishes.paste_requested.emit(list(numbers), place))
                self._allow([call], Feature.MAKE_CALL, reasons)
            if any(is_idle(number, board) for number in others):
                return
            watch = self._entry(menu, self.tr("Tell me when one of them is free"))
        else:
            return
        watch.triggered.connect(lambda: wishes.watch_requested.emit(others))
        self._allow([watch], Feature.MAKE_CALL, reasons)

    def _add_conference(self, menu: QMenu, numbers: Sequence[str], place: QRect) -> None:
        title = self.tr("Add to conference")
        if len(numbers) > 1:
            title = translate("PersonMenu", "Add %n people to conference", "", len(numbers))
        rooms = menu.addMenu(title)
        rooms.setObjectName("person.conference")
        new = rooms.addAction(self.tr("New conference"))
        new.triggered.connect(lambda: self.wishes.conference_requested.emit(list(numbers), "", place))
        for row in range(self._rooms.rowCount()):
            facts = self._rooms.facts_at(row)
            if facts.slot.kind is SlotKind.GATEWAY:
                continue
            text = self.tr("{room}: {state}").format(
                room=slot_title(facts, self._my_phone.number), state=slot_line(facts)
            )
            room, slot = rooms.addAction(on_button(text, LONGEST_IN_MENU)), facts.slot.number
            room.triggered.connect(
                lambda _=False, slot=slot: self.wishes.conference_requested.emit(list(numbers), slot, place)
            )

    def _add_rest(self, menu: QMenu, numbers: Sequence[str]) -> None:
        wishes, favourites = self.wishes, self._memory.value.favourites
        are_favourites = all(number in favourites for number in numbers)
        text = self.tr("Remove from favourites") if are_favourites else self.tr("Add to favourites")
        self._entry(menu, text, "board.favourite").triggered.connect(
            lambda: wishes.favourites_requested.emit(list(numbers), not are_favourites)
        )
        copy = self.tr("Copy number")
        if len(numbers) > 1:
            copy = translate("PersonMenu", "Copy %n numbers", "", len(numbers))
        self._entry(menu, copy, named("Ctrl+C")).triggered.connect(
            lambda: QApplication.clipboard().setMimeData(payload_of(numbers))
        )
        if len(numbers) == 1:
            history = self._entry(menu, self.tr("Show in History"))
            history.triggered.connect(lambda: wishes.history_requested.emit(list(numbers)))
        if len(numbers) == 1 and numbers[0] != self._my_phone.number:
            mine = self._entry(menu, self.tr("This is my phone"))
            mine.triggered.connect(lambda: wishes.my_phone_chosen.emit(numbers[0]))

    def _entry(self, menu: QMenu, text: str, keys: str = "") -> QAction:
        """An entry that shows `keys`, or those of the action that is called so."""
        if "." in keys:
            keys = self._book.first_key(keys)
        text = on_button(text, LONGEST_IN_MENU)
        entry = menu.addAction(f"{text}\t{keys}" if keys else text)
        entry.setToolTip(as_tooltip(text.replace("&&", "&")))  # else Qt takes the text, and a name with a tag in it
        return entry

    def _allow(self, entries: Sequence[QAction], feature: Feature, reasons: dict[str, None]) -> None:
        board = self._board()
        capability, why = board.capabilities.of(feature), ""
        if not board.connection.is_live:
            why = self.tr("Not connected to the phone system.")
        elif capability.on is False:
            why = why_off(capability, board.identity.generation).what
        if why:
            reasons[why] = None
        for entry in entries:
            entry.setEnabled(not why)
