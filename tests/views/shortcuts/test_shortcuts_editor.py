"""Keys are changed by pressing them; what cannot be is refused in words, and nobody loses keys unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.models.preferences_now import PreferencesNow
from callboard.views.action_book import ActionBook, entries
from callboard.views.shortcuts.key_choice import why_not
from callboard.views.shortcuts.shortcuts_editor import ShortcutsEditor
from tests.views.conftest import Office


class Desk:
    def __init__(self, office: Office) -> None:
        self.preferences = PreferencesNow(parent=office.host)
        self.book = ActionBook(office.host)
        self.done: list[str] = []
        for name in entries():
            self.book.connect(name, lambda name=name: self.done.append(name))
        self.preferences.changed.connect(lambda: self.book.set_keys(self.preferences.value.shortcuts))
        self.editor = ShortcutsEditor(self.book, self.preferences, office.look, office.host)
        self.editor.resize(700, 500)
        self.editor.show()

    def choose(self, command: str) -> None:
        self.editor.search.setText(command)
        self.editor.table.setFocus()
        self.editor.table.setCurrentIndex(self.editor.table.model().index(0, 0))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.editor.table, Qt.Key.Key_Return)
        QTest.keyClick(self.editor.field, key, modifiers)

    @property
    def changed(self) -> dict[str, str]:
        return dict(self.preferences.value.shortcuts)


@pytest.fixture
def desk(office: Office) -> Desk:
    return Desk(office)


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_the_pressed_keys_are_used_at_once_and_kept(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_F9)
    assert desk.changed == {"call.redial": "F9"}
    assert desk.book.keys("call.redial") == "F9"
    assert desk.editor.table.currentIndex().siblingAtColumn(2).data() == "F9 (changed)"
    assert desk.editor.table.hasFocus()


def test_keys_that_mean_something_else_are_only_taken_after_a_question(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_D, CTRL)
    assert desk.editor.remark.text() == "Ctrl+D already means “Make a call”. Use it here instead?"
    assert desk.changed == {}
    desk.editor.leave.click()
    assert desk.changed == {}
    desk.press(Qt.Key.Key_D, CTRL)
    desk.editor.take.click()
    assert desk.changed == {"call.redial": "Ctrl+D", "call.make": ""}
    assert desk.book.keys("call.make") == ""


def test_esc_answers_the_question(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_D, CTRL)
    QTest.keyClick(desk.editor.leave, Qt.Key.Key_Escape)
    assert desk.changed == {}
    assert not desk.editor.leave.isVisible()
    assert desk.editor.table.hasFocus()


def test_of_two_keys_only_the_one_that_is_taken_is_lost(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_F3)
    desk.editor.take.click()
    assert desk.changed == {"call.redial": "F3", "board.find": "Ctrl+F"}


def test_reset_asks_when_the_keys_are_somebody_elses_by_now(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_D, CTRL)
    desk.editor.take.click()
    desk.choose("make a call")
    desk.editor.reset.click()
    assert desk.editor.remark.text() == "Ctrl+D already means “Redial”. Use it here instead?"
    desk.editor.take.click()
    assert desk.changed == {"call.redial": ""}
    desk.editor.reset_all.click()
    assert desk.changed == {}
    assert desk.book.keys("call.redial") == "Ctrl+R"


def test_an_action_can_have_no_keys(desk: Desk) -> None:
    desk.choose("redial")
    desk.editor.remove.click()
    assert desk.changed == {"call.redial": ""}
    assert not desk.editor.remove.isEnabled()


def test_esc_leaves_everything_as_it_is(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_Escape)
    assert desk.changed == {}
    assert not desk.editor.field.isVisible()
    assert desk.editor.table.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Qt.Key.Key_G, CTRL | ALT, "On many keyboards Ctrl+Alt types a character. Choose other keys."),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier, "Screen readers need Ins. Choose other keys."),
        (Qt.Key.Key_CapsLock, CTRL, "Screen readers need Ctrl+CapsLock. Choose other keys."),
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "G alone is for typing. Add Ctrl or Alt."),
        (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, "Shift+G alone is for typing. Add Ctrl or Alt."),
        (Qt.Key.Key_G, ALT, "Alt and a letter open a menu. Choose other keys."),
        (Qt.Key.Key_C, CTRL, "Ctrl+C means something everywhere already. Choose other keys."),
        (
            Qt.Key.Key_Down,
            Qt.KeyboardModifier.NoModifier,
            "Down means something everywhere already. Choose other keys.",
        ),
    ],
)
def test_keys_that_others_need_are_refused_in_words(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    desk.choose("redial")
    desk.press(key, modifiers)
    assert desk.editor.remark.text() == said
    assert desk.changed == {}
    assert desk.editor.field.isVisible()


def test_all_keys_as_shipped_could_be_chosen(desk: Desk) -> None:
    given = {name: desk.book[name].shortcuts() for name in entries()}
    refused = {(name, key.toString()) for name, keys in given.items() for key in keys if why_not(key, keys)}
    assert refused == set()


def test_what_is_undone_everywhere_with_ctrl_z_may_have_it_back_and_nothing_else_may(desk: Desk) -> None:
    desk.choose("undo")
    desk.press(Qt.Key.Key_F9)
    assert desk.book.keys("conference.undo") == "F9"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.book.keys("conference.undo") == "Ctrl+Z"
    assert desk.changed == {}
    desk.choose("redial")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.editor.remark.text() == "Ctrl+Z means something everywhere already. Choose other keys."
    assert desk.changed == {}


def test_no_shortcut_acts_while_keys_are_chosen(desk: Desk) -> None:
    desk.choose("redial")
    desk.press(Qt.Key.Key_F1)
    assert desk.done == []


def test_a_row_is_read_out_whole(desk: Desk) -> None:
    desk.choose("redial")
    index = desk.editor.table.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Redial, Call, Ctrl+R"
