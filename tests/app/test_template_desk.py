"""Saved conferences in the whole window: use, save, rename, delete, have back, and the same as last time."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.shutdown import shut_down
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.conferences.template_model import TemplateModel
from callboard.models.drag_payload import payload_of
from callboard.models.roles import Role
from callboard.sessions.pin_store import LAST, PinStore, key_of_template
from callboard.views.conference.templates.save_template_dialog import SaveTemplateDialog
from callboard.views.conference.templates.template_list import TemplateRows
from callboard.views.menus import TEMPLATES_MENU
from callboard.views.slot_board.slot_view import SlotView
from tests.doubles.boards import talk
from tests.doubles.drags import drag_and_drop, text_drag
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MONDAY = ConferenceTemplate(
    "Monday call", (Invited("100"), Invited("101"), Invited("+493023125042", "Finch Logistik")), ask_names=False
)
OLD = ConferenceTemplate("Old one", (Invited("102"), Invited("199")), instant=True, has_pin=True)


class Desk:
    def __init__(self, console: Console, session: FakeSession, store: ConferenceStore, qtbot: QtBot) -> None:
        self.console, self.session, self.store, self._qtbot = console, session, store, qtbot
        self.desk = console.templates
        self.page = console.panels.conference
        rows = self.page.room_list.findChild(TemplateRows)
        assert rows is not None
        self.rows = rows

    def wait_until(self, happened: object) -> None:
        self._qtbot.waitUntil(happened)

    @property
    def names(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def on_disk(self) -> list[str]:
        assert self.console.conferences.flush()
        return [each.name for each in self.store.read().templates]

    @property
    def said(self) -> str:
        return self.console.panels.status.message.whole

    @property
    def complained(self) -> str:
        return " ".join(label.text() for label in self.console.panels.notice.findChildren(QLabel))

    def pin_typed(self) -> str:
        return self.page.builder.kept()[1]

    def dialog(self) -> SaveTemplateDialog:
        found = self.console.window.findChildren(SaveTemplateDialog)
        assert len(found) == 1
        return found[0]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def keyring() -> KeyringInMemory:
    return KeyringInMemory()


@pytest.fixture
def desk(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path, keyring: KeyringInMemory
) -> Iterator[Desk]:
    store = ConferenceStore(tmp_path / "conferences" / "office.toml")
    store.change(lambda memory: ConferenceMemory((MONDAY, OLD)))
    PinStore("office", keyring).keep(key_of_template(OLD.name), "4711")
    picture = office(talk(2, "103", "702"), ("100", "101", "102", "103", "104"))
    rooms = tuple(ConferenceSlot(number, SlotKind.FIXED) for number in ("701", "702", "703", "704"))
    session = FakeSession(replace(picture, slots=rooms))
    with nothing_left_behind():
        pins = PinStore("office", keyring)
        console = Console(lambda: session, qapp, loop, my_phone="100", conferences=store, pins=pins)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield Desk(console, session, store, qtbot)
        assert finish(loop, shut_down(console))


def test_using_one_sets_up_a_free_room_and_calls_nobody(desk: Desk) -> None:
    desk.page.open_room("702")
    desk.rows.use_requested.emit("Monday call")
    builder = desk.page.builder
    assert desk.console.window.page == "conference"
    assert not desk.page.is_live_shown
    assert builder.slot == "701"
    assert builder.plan() == ConferencePlan("701", ("100", "101", "+493023125042"), "", ask_names=False)
    assert desk.console.models.participants.name_of("+493023125042") == "Finch Logistik"
    said = "Room 701 is set up as Monday call. Nobody is called until you choose Start conference."
    assert desk.said == said
    assert desk.session.executed == []


def test_who_is_gone_is_named_and_the_pin_comes_from_the_keyring(desk: Desk) -> None:
    desk.desk.use("old ONE")
    desk.wait_until(lambda: desk.pin_typed() == "4711")
    assert desk.said.startswith("Someone in it no longer exists: 199. Room 701 is set up as Old one.")
    assert desk.page.builder.plan().instant


def test_a_pin_that_is_not_known_here_is_asked_for(desk: Desk, keyring: KeyringInMemory) -> None:
    keyring.kept.clear()
    desk.desk.use("Old one")
    wanted = "The PIN of this template is not known on this computer. Type it again."
    desk.wait_until(lambda: desk.said == wanted)


def test_a_list_that_it_replaced_can_be_had_back(desk: Desk) -> None:
    desk.page.add_people("703", ["104"])
    desk.page.builder.options.pin.setText("12")
    desk.desk.use("Monday call")
    assert desk.page.builder.slot == "703"
    desk.console.window.book["conference.undo"].trigger()
    assert desk.page.builder.plan().participants == ("104",)
    assert desk.pin_typed() == "12"


def test_dropping_one_on_a_free_room_sets_that_up(desk: Desk) -> None:
    rooms = desk.page.room_list.rows
    rooms.setCurrentIndex(rooms.model().index(3, 0))
    desk.console.desk.copy(payload_of([], template="Monday call"))
    desk.console.window.show_page("conference")
    rooms.setFocus()
    QTest.keyClick(rooms, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.builder.slot == "704"
    assert desk.page.builder.plan().participants == MONDAY.numbers
    QApplication.clipboard().setText("")


def test_one_that_is_gone_meanwhile_is_told(desk: Desk) -> None:
    desk.desk.use("Nothing")
    assert desk.said == "Nothing is not saved any more."
    assert desk.page.builder.plan().participants == ()


def test_saving_keeps_people_and_options_and_no_pin_unless_asked(desk: Desk, keyring: KeyringInMemory) -> None:
    book = desk.console.window.book
    assert book.why_not("conference.save_template") == "Add at least one person."
    desk.page.add_people("703", ["104", "101"])
    desk.page.builder.options.fill("4712", ask_names=False, instant=False)
    for name, keeps in (("First", False), ("Second", True)):
        book["conference.save_template"].trigger()
        dialog = desk.dialog()
        dialog.name.setText(name)
        dialog.keeps_pin.setChecked(keeps)
        dialog.save.click()
        desk.wait_until(lambda: not desk.console.window.findChildren(SaveTemplateDialog))
    assert desk.said == "Second is saved."
    assert desk.names == desk.on_disk == ["Monday call", "Old one", "First", "Second"]
    first, second = desk.store.read().templates[2:]
    assert (first.has_pin, second.has_pin) == (False, True)
    assert [person.number for person in first.people] == ["104", "101"]
    assert not first.ask_names
    assert desk.console.pins.flush()
    assert keyring.kept["callboard/office/conferences", "template/second"] == "4712"
    assert "4712" not in desk.store.path.read_text("utf-8")


def test_saving_over_one_without_its_pin_forgets_that(desk: Desk, keyring: KeyringInMemory) -> None:
    desk.desk.save(ConferenceTemplate("", (Invited("101"),)), "old one")
    assert desk.on_disk == ["Monday call", "old one"]
    assert desk.console.pins.flush()
    assert keyring.kept == {}


def test_renaming_takes_the_pin_along(desk: Desk, keyring: KeyringInMemory) -> None:
    desk.desk.rename("Old one", "New one")
    assert desk.names == desk.on_disk == ["Monday call", "New one"]
    desk.wait_until(lambda: list(keyring.kept) == [("callboard/office/conferences", "template/new one")])
    assert list(keyring.kept.values()) == ["4711"]


def test_a_name_that_is_taken_is_refused(desk: Desk) -> None:
    model = desk.rows.model()
    assert isinstance(model, TemplateModel)
    model.setData(model.index(1, 0), "MONDAY call")
    assert desk.names == ["Monday call", "Old one"]
    assert "MONDAY call" in desk.complained
    model.setData(model.index(1, 0), "OLD one")
    assert desk.names == ["Monday call", "OLD one"]


def test_what_is_deleted_can_be_had_back_with_its_pin(desk: Desk, keyring: KeyringInMemory) -> None:
    book = desk.console.window.book
    assert book.why_not("conference.undo") == "Nothing was changed in the last seconds."
    desk.rows.delete_requested.emit("Monday call")
    assert desk.names == desk.on_disk == ["Old one"]
    assert desk.said == "Monday call is deleted."
    book["conference.undo"].trigger()
    assert desk.names == desk.on_disk == ["Monday call", "Old one"]
    desk.rows.delete_requested.emit("Old one")
    desk.console.undo.undo()
    assert desk.console.pins.flush()
    assert list(keyring.kept.values()) == ["4711"]


def test_what_stays_deleted_takes_its_pin_along(desk: Desk, keyring: KeyringInMemory) -> None:
    desk.rows.delete_requested.emit("Old one")
    desk.console.undo.settle()
    assert desk.console.pins.flush()
    assert keyring.kept == {}


def test_another_one_of_that_name_is_not_pushed_away_by_undoing(desk: Desk) -> None:
    desk.rows.delete_requested.emit("Monday call")
    desk.desk.save(ConferenceTemplate("", (Invited("104"),)), "Monday call")
    desk.console.undo.undo()
    assert [each.numbers for each in desk.desk.known if each.name == "Monday call"] == [("104",)]


def test_the_same_as_last_time(desk: Desk, keyring: KeyringInMemory) -> None:
    book = desk.console.window.book
    assert book.why_not("conference.same_again") == "No conference was started from here yet."
    plan = ConferencePlan("701", ("100", "102"), "4713", ask_names=False, instant=True)
    desk.page.start(plan)
    desk.wait_until(lambda: StartConference(plan) in desk.session.executed)
    desk.page.open_room("703")
    said = QSignalSpy(desk.console.notices.said)
    book["conference.same_again"].trigger()
    desk.wait_until(lambda: desk.pin_typed() == "4713")
    assert desk.page.builder.plan() == ConferencePlan("703", ("100", "102"), "4713", ask_names=False, instant=True)
    wanted = "Room 703 is set up as last time. Nobody is called until you choose Start conference."
    assert wanted in [said.at(place)[0] for place in range(said.count())]
    assert desk.console.conferences.flush()
    last = desk.store.read().last
    assert last is not None
    assert last.numbers == ("100", "102")
    assert "4713" not in desk.store.path.read_text("utf-8")
    assert not any(entry == LAST for _, entry in keyring.kept)


def test_a_conference_is_called_as_the_template_while_the_list_is_that(desk: Desk) -> None:
    desk.desk.use("Monday call")
    assert desk.desk.title_of(MONDAY.numbers) == "Monday call"
    assert desk.desk.title_of(MONDAY.numbers[:2]) == ""


def test_the_menu_and_the_button_list_what_is_saved(desk: Desk) -> None:
    menu = desk.console.window.findChild(QMenu, TEMPLATES_MENU)
    button = desk.console.window.findChild(QPushButton, "conf.templates")
    assert isinstance(menu, QMenu)
    assert isinstance(button, QPushButton)
    for each in (menu, button.menu()):
        for _ in range(2):
            each.aboutToShow.emit()
        texts = [action.text() for action in each.actions()]
        assert texts[:3] == ["Monday call", "Old one", ""]
        assert "Same as &last time" in texts
        each.actions()[0].trigger()
        assert desk.page.builder.plan().participants == MONDAY.numbers
        desk.page.builder.clear()


def test_what_another_window_saves_appears(desk: Desk) -> None:
    desk.store.change(lambda memory: ConferenceMemory((*memory.templates, ConferenceTemplate("Theirs"))))
    desk.wait_until(lambda: desk.names == ["Monday call", "Old one", "Theirs"])


def test_the_page_is_entered_where_people_are_added(desk: Desk) -> None:
    window, field = desk.console.window, desk.page.builder.field
    for size in ((1366, 768), (960, 540)):
        window.show_page("board")
        window.resize(*size)
        desk.console.panels.dial.number_to.setFocus()
        window.show_page("conference")
        assert window.focusWidget() is field


def test_a_long_list_dropped_on_a_free_room_comes_whole_and_with_its_names(desk: Desk) -> None:
    console, page = desk.console, desk.page
    console.window.show_page("conference")
    views = [view for view in page.room_list.findChildren(SlotView) if view.isVisible()]
    rooms, index = next(
        (view, view.model().index(row, 0))
        for view in views
        for row in range(view.model().rowCount())
        if view.model().index(row, 0).data(Role.NUMBER) == "704"
    )
    text = "\n".join(f"Somebody with a name of some length {number} <+4930{number:07}>" for number in range(1, 31))
    assert drag_and_drop(rooms.viewport(), rooms.visualRect(index).center(), text_drag(text))
    assert len(console.models.participants.numbers) == 30
    assert page.slot == "704"
    assert console.models.participants.name_of("+49300000030") == "Somebody with a name of some length 30"
    assert desk.said == "30 people added."
    desk.wait_until(lambda: not console.desk.is_dragging)


def test_who_did_not_open_the_room_is_off_the_list_once_the_next_one_does(desk: Desk) -> None:
    desk.desk.use("Monday call", "704")
    desk.page.start_requested.emit(ConferencePlan("704", ("100", "101", "+493023125042")), QRect())
    desk.wait_until(lambda: desk.page.live_desk.title_of("704") == "Monday call")
    desk.page.start_requested.emit(ConferencePlan("704", ("101", "+493023125042")), QRect())
    assert desk.page.live_desk.title_of("704") == "Monday call"
    assert desk.console.models.participants.numbers == ("101", "+493023125042")
