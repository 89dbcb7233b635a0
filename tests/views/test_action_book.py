"""Every action once, and what is off says why."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.paths import resources_folder
from callboard.views.action_book import ActionBook, entries, key_list
from tests.doubles.boards import LOST, board_of, picture
from tests.views.conftest import Office


@pytest.fixture
def book(office: Office) -> ActionBook:
    return ActionBook(QWidget(office.host))


def all_keys() -> list[QKeySequence]:
    return [key for entry in entries().values() for key in key_list(entry.keys)]


def test_no_shortcut_is_given_twice_and_none_is_taken_by_keyboards(office: Office) -> None:
    shortcuts = [key.toString() for key in all_keys()]
    assert len(shortcuts) == len(set(shortcuts))
    assert not any("Ctrl+Alt" in shortcut or "Ins" in shortcut for shortcut in shortcuts)
    assert all(not key.isEmpty() for key in all_keys())


def test_every_action_says_what_it_does_and_every_icon_is_there(office: Office) -> None:
    for name, entry in entries().items():
        assert entry.text.replace("&", ""), name
        assert entry.tip, name
        assert not entry.icon or (resources_folder() / "icons" / f"{entry.icon}.svg").is_file(), name


def test_an_action_does_what_it_was_connected_to(book: ActionBook) -> None:
    done: list[str] = []
    book.connect("board.find", lambda: done.append("find"))
    book["board.find"].trigger()
    assert done == ["find"]


def test_what_nobody_connected_is_not_seen_and_does_nothing(book: ActionBook) -> None:
    assert (book["call.make"].isVisible(), book["call.make"].isEnabled()) == (False, False)
    book.connect("call.make", lambda: None)
    assert (book["call.make"].isVisible(), book["call.make"].isEnabled()) == (True, True)
    assert book.names() == ["call.make"]


def test_what_needs_the_phone_system_is_off_without_it_and_says_so(book: ActionBook) -> None:
    for name in ("call.place", "board.find"):
        book.connect(name, lambda: None)
    place = book["call.place"]
    book.allow(board_of())
    assert place.isEnabled()
    book.allow(board_of().after([LOST]))
    assert (place.isEnabled(), place.toolTip()) == (False, "Not connected to the phone system.")
    assert book["board.find"].isEnabled()
    off = capabilities([Capability(Feature.MAKE_CALL, False, Reason.ASSEMBLY_LACKS_IT)])
    book.allow(board_of(picture(offers=off)))
    assert (place.isEnabled(), place.toolTip()) == (False, "3CX 11 does not offer this.")


def test_what_makes_no_sense_now_says_so_after_what_the_phone_system_says(book: ActionBook) -> None:
    book.connect("person.call", lambda: None)
    book.allow(board_of())
    book.set_allowed("person.call", "Select a person first.")
    assert (book["person.call"].isEnabled(), book.why_not("person.call")) == (False, "Select a person first.")
    book.allow(board_of().after([LOST]))
    assert book.why_not("person.call") == "Not connected to the phone system."
    book.allow(board_of())
    book.set_allowed("person.call", "")
    assert (book["person.call"].isEnabled(), book.why_not("person.call")) == (True, "")


def test_other_keys_are_in_use_at_once_and_named_everywhere(book: ActionBook) -> None:
    book.connect("call.make", lambda: None)
    assert book["call.make"].toolTip() == "Go to the number to call (Ctrl+D)"
    book.set_keys({"call.make": "F9"})
    assert book["call.make"].shortcut() == QKeySequence("F9")
    assert (book.keys("call.make"), book.label("call.make")) == ("F9", "Make a call (F9)")
    assert book["call.make"].toolTip() == "Go to the number to call (F9)"
    book.set_keys({"call.make": ""})
    assert (book.keys("call.make"), book.label("call.make")) == ("", "Make a call")
    book.set_keys({})
    assert book.keys("call.make") == "Ctrl+D"
    assert book.keys("board.find") == "Ctrl+F, F3"


def test_a_menu_says_below_why_something_is_off(office: Office, book: ActionBook) -> None:
    for name in ("call.place", "call.make"):
        book.connect(name, lambda: None)
    book.allow(board_of().after([LOST]))
    menu = book.menu(["call.make", "", "call.place", "call.copied"], office.host)
    seen: list[str] = []
    for _ in range(2):
        menu.aboutToShow.emit()
        seen = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    assert seen == ["&Make a call", "&Call now", "Not connected to the phone system."]
    book.allow(board_of())
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isVisible()][-1] == "&Call now"
    menu.deleteLater()
