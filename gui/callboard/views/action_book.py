"""Every action once: its text, keys, tip, and when it is allowed. Menus, buttons and tests take it from here."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.views.actions.board_actions import board_entries, person_entries
from callboard.views.actions.call_actions import call_entries, conference_entries
from callboard.views.actions.entry import Entry
from callboard.views.actions.history_actions import history_entries
from callboard.views.actions.presence_actions import presence_entries
from callboard.views.actions.window_actions import window_entries
from callboard.views.look.look import Look
from callboard.views.words.key_names import as_read, with_key
from callboard.views.words.phrases import why_off

translate = QCoreApplication.translate


def entries() -> Mapping[str, Entry]:
    """All actions by name, in the language of the window, in the order of the menus."""
    people = {**board_entries(), **person_entries(), **presence_entries()}
    return {**call_entries(), **people, **conference_entries(), **history_entries(), **window_entries()}


def without_mnemonic(text: str) -> str:
    """`text` as it is read: "Make a call" for "&Make a call"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class ActionBook:
    """The actions of one window. What each does is connected by whoever makes the window; until then nobody sees it.

    An action is off while the phone system does not allow it (`allow`) or while it makes no sense at the moment
    (`set_allowed`). What is off says why: in its tooltip, in `why_not` and at the foot of its menu.
    """

    def __init__(self, window: QWidget) -> None:
        self._entries = dict(entries())
        self._tips = {name: entry.tip for name, entry in self._entries.items()}
        self._connected: set[str] = set()
        self._off: dict[str, str] = {}
        self._not_now: dict[str, str] = {}
        self._actions = {name: self._made(name, entry, window) for name, entry in self._entries.items()}
        for name in self._actions:
            self._show_state(name)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    # what the window makes of it

    def connect(self, name: str, act: Callable[[], object]) -> None:
        """Let `name` do `act`; from now on it is seen."""
        self._actions[name].triggered.connect(lambda _checked: act())
        self._connected.add(name)
        self._actions[name].setVisible(True)

    def allow(self, board: Board) -> None:
        """Switch actions on and off as `board` allows."""
        for name, entry in self._entries.items():
            if entry.needs is not None:
                self._off[name] = _why_off(entry.needs, board)
                self._show_state(name)

    def set_allowed(self, name: str, why_not: str) -> None:
        """Switch `name` off because of `why_not`, a whole sentence ("Select a person first."); "" allows it again."""
        self._not_now[name] = why_not
        self._show_state(name)

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Use the keys in `changed` (name -> portable form, "" for none), and everywhere else those as shipped."""
        for name, action in self._actions.items():
            wanted = key_list(changed.get(name, self._entries[name].keys))
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)
                self._show_state(name)

    def dress(self, look: Look) -> None:
        """Give every action its icon in the colours of `look`."""
        for name, entry in self._entries.items():
            if entry.icon:
                self._actions[name].setIcon(look.icon(entry.icon))

    def serve(self, window: QWidget) -> None:
        """Let the keys work in one more top-level window."""
        window.addActions(list(self._actions.values()))

    def menu(self, names: Iterable[str], parent: QWidget) -> QMenu:
        """A menu of the actions in `names`, "" for a line between them; its owner deletes it after use."""
        menu = QMenu(parent)
        fill_menu(menu, self, names)
        return menu

    # what others want to know

    def names(self) -> list[str]:
        """All actions that do something, in the order of the menus."""
        return [name for name in self._actions if name in self._connected]

    def is_connected(self, name: str) -> bool:
        """Whether `name` does something."""
        return name in self._connected

    def why_not(self, name: str) -> str:
        """Why `name` is off now; "" when it is allowed."""
        return self._off.get(name, "") or self._not_now.get(name, "")

    def plain_text(self, name: str) -> str:
        """What `name` is called, without mnemonic and dots: "Transfer"."""
        return without_mnemonic(self._actions[name].text()).removesuffix("…")

    def tip(self, name: str) -> str:
        """What `name` does, in one line."""
        return self._tips[name]

    def keys(self, name: str) -> str:
        """The keys of `name` as people read them: "Ctrl+F, F3"."""
        return ", ".join(map(as_read, self._actions[name].shortcuts()))

    def first_key(self, name: str) -> str:
        """The first of them, which stands in menus and tooltips; "" for none."""
        return as_read(self._actions[name].shortcut())

    def label(self, name: str) -> str:
        """What an icon-only button says: "Redial (Ctrl+R)"."""
        return with_key(self.plain_text(name), self.first_key(name))

    def shipped_keys(self, name: str) -> str:
        """The keys of `name` before anybody changed them, in the portable form."""
        return self._entries[name].keys

    def icon_name(self, name: str) -> str:
        """The file of its icon in `resources/icons`; "" for none."""
        return self._entries[name].icon

    def _show_state(self, name: str) -> None:
        action, why = self._actions[name], self.why_not(name)
        action.setEnabled(not why)
        tip = self._tips[name]
        action.setToolTip(why or with_key(tip, as_read(action.shortcut())))
        action.setStatusTip(why or tip)

    def _made(self, name: str, entry: Entry, window: QWidget) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(name)
        action.setCheckable(entry.checkable)
        action.setShortcuts(key_list(entry.keys))
        action.setVisible(False)
        window.addAction(action)
        return action


def key_list(keys: str) -> list[QKeySequence]:
    """The shortcuts in `keys`, the portable form with "; " between them."""
    portable = QKeySequence.SequenceFormat.PortableText
    return [QKeySequence(key.strip(), portable) for key in keys.split(";") if key.strip()]


def fill_menu(menu: QMenu, book: ActionBook, names: Iterable[str]) -> None:
    """Put the actions in `names` into `menu`, "" for a line; why some of them are off stands below them."""
    names = list(names)
    menu.setToolTipsVisible(True)
    for name in names:
        if name:
            menu.addAction(book[name])
        else:
            menu.addSeparator()
    explanations: list[QAction] = []

    def explain() -> None:
        for old in explanations:
            menu.removeAction(old)
            old.deleteLater()
        explanations.clear()
        reasons = dict.fromkeys(book.why_not(name) for name in names if name and book[name].isVisible())
        reasons.pop("", None)
        if reasons:
            explanations.append(menu.addSeparator())
        for reason in reasons:
            explanations.append(menu.addAction(reason.replace("&", "&&")))
            explanations[-1].setEnabled(False)

    menu.aboutToShow.connect(explain)


def _why_off(feature: Feature, board: Board) -> str:
    if not board.connection.is_live:
        return translate("Actions", "Not connected to the phone system.")
    capability = board.capabilities.of(feature)
    return "" if capability.on is not False else why_off(capability, board.identity.generation).what
