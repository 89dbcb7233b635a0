"""Every action once, and what is off says why."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.views.action_book import ActionBook, entries
from tests.doubles.boards import LOST, board_of, picture
from tests.views.conftest import Office


def test_no_shortcut_is_given_twice_and_none_is_taken_by_keyboards(office: Office) -> None:
    shortcuts = [entry.shortcut for entry in entries().values() if entry.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    assert not any("Ctrl+Alt" in shortcut or "Ins" in shortcut for shortcut in shortcuts)
    assert all(not QKeySequence(shortcut).isEmpty() for shortcut in shortcuts)


def test_an_action_does_what_it_was_connected_to(office: Office) -> None:
    book = ActionBook(QWidget(office.host))
    done: list[str] = []
    book.connect("board.find", lambda: done.append("find"))
    book["board.find"].trigger()
    assert done == ["find"]


def test_what_needs_the_phone_system_is_off_without_it_and_says_so(office: Office) -> None:
    book = ActionBook(QWidget(office.host))
    place = book["call.place"]
    book.allow(board_of())
    assert place.isEnabled()
    book.allow(board_of().after([LOST]))
    assert (place.isEnabled(), place.toolTip()) == (False, "Not connected to the phone system.")
    assert book["board.find"].isEnabled()
    off = capabilities([Capability(Feature.MAKE_CALL, False, Reason.ASSEMBLY_LACKS_IT)])
    book.allow(board_of(picture(offers=off)))
    assert (place.isEnabled(), place.toolTip()) == (False, "3CX 11 does not offer this.")
