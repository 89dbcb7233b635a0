"""People who are called something with tags, ampersands, line breaks, five hundred letters: shown to the letter
wherever the window names them, and obeyed nowhere."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import BoardReplaced, LegChanged
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.profile_memory import BoardShape, ProfileMemory, RecentNumber
from tests.doubles.fake_session import ALL_FEATURES, FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

TAGS = "<b>Bold</b><img src='x'> & Sons"
LINES = "First line\nSecond\tline"
LONG = "Featherstonehaugh" * 30
HEBREW = "\u05de\u05e8\u05d9\u05dd & \u05db\u05d4\u05df"
EMOJI = "\U0001f468\u200d\U0001f469\u200d\U0001f467 Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d"
NAMES = {"100": TAGS, "101": TAGS, "102": LINES, "103": LONG, "104": HEBREW, "105": EMOJI, "106": TAGS}
LONGEST_ENTRY = 100
"""Characters; a menu does not break a line."""
GROUP = "<i>Sales</i> & Service"
PICTURE = BoardReplaced(
    PbxIdentity("v11", "11.0.0"),
    ALL_FEATURES,
    tuple(Extension(number, name, (GROUP,), True, "Away", TAGS) for number, name in NAMES.items()),
    (ConferenceSlot("701", SlotKind.FIXED), ConferenceSlot("700**101", SlotKind.PERSONAL, "101")),
    legs=(
        Leg(1, 1, "100", LegState.CONNECTED, "101"),
        Leg(1, 2, "101", LegState.CONNECTED, "100"),
        Leg(2, 1, "02079460311", LegState.CONNECTED, "102", "10000"),
        Leg(2, 2, "102", LegState.RINGING, "02079460311"),
        Leg(3, 1, "701", LegState.CONNECTED, "103"),
        Leg(3, 2, "103", LegState.CONNECTED, "701"),
        Leg(4, 1, "104", LegState.HOLDING, "105"),
        Leg(4, 2, "105", LegState.HELD, "104"),
    ),
)
RECENT = (RecentNumber("0301234567", TAGS, 1_700_000_000.0), RecentNumber("0301234568", LINES, is_missed=True))


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(PICTURE)


@pytest.fixture(params=list(BoardShape))
def console(
    request: pytest.FixtureRequest, qapp: QApplication, session: FakeSession, qtbot: QtBot
) -> Iterator[Console]:
    with window_loop_for(qapp) as loop, nothing_left_behind():
        memory = ProfileMemory(favourites=("101", "103"), recent=RECENT, board_shape=request.param)
        yield from _running(session, qapp, loop, qtbot, memory)


def _running(
    session: FakeSession, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, memory: ProfileMemory
) -> Iterator[Console]:
    console = Console(lambda: session, qapp, loop, my_phone="100", memory=memory)
    console.start()
    qtbot.waitUntil(lambda: bool(console.feed.board.legs))
    console.window.resize(1366, 900)
    yield console
    assert finish(loop, shut_down(console))


def faults_in(widget: QWidget) -> list[str]:
    """What is obeyed instead of shown, in `widget` and everything in it."""
    found: list[str] = []
    for one in (widget, *widget.findChildren(QWidget)):
        who = f"{type(one).__name__} {one.objectName()}"
        found += [f"{who}: tooltip {one.toolTip()!r}"] if _obeys_tags(one.toolTip()) else []
        spoken = (one.accessibleName(), one.accessibleDescription())
        found += [f"{who}: spoken {text!r}" for text in spoken if "&lt;" in text or "&amp;" in text]
        if isinstance(one, QLabel):
            found += _faults_in_label(who, one)
        elif isinstance(one, QAbstractButton):
            painted = QAbstractButton.text(one)  # what a subclass says may be for others than the screen
            found += [f"{who}: {painted!r}"] if _has_bare_ampersand(painted) or "\n" in painted else []
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            found += _faults_in_rows(who, one)
        if isinstance(one, QMenu):
            found += [f"{who}: {action.text()!r}" for action in one.actions() if _is_wrong_entry(one, action)]
    return found


def _faults_in_label(who: str, label: QLabel) -> list[str]:
    text, form = label.text(), label.textFormat()
    if form is Qt.TextFormat.AutoText and Qt.mightBeRichText(text):
        return [f"{who}: is guessed to be markup: {text!r}"]
    if form is Qt.TextFormat.RichText and "<b>Bold" in text:
        return [f"{who}: {text!r}"]
    return [f"{who}: more than one line: {text!r}"] if "Second\t" in text else []


def _faults_in_rows(who: str, view: QAbstractItemView) -> list[str]:
    model, found = view.model(), list[str]()
    for row in range(model.rowCount()):
        tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str) and (_obeys_tags(tip) or max(map(len, tip.split("\n"))) > 200):
            found.append(f"{who} row {row}: {tip!r}")
        spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(spoken, str) and "&lt;" in spoken:
            found.append(f"{who} row {row}: spoken {spoken!r}")
    return found


def _obeys_tags(tip: str) -> bool:
    if not Qt.mightBeRichText(tip):
        return False
    shown = QTextDocument()
    shown.setHtml(tip)
    return "<b>Bold" not in shown.toPlainText() and "<i>Sales" not in shown.toPlainText()


def _has_bare_ampersand(text: str) -> bool:
    return "& " in text.replace("&&", "")


def _is_wrong_entry(menu: QMenu, action: QAction) -> bool:
    text = action.text().split("\t")[0]
    obeys = menu.toolTipsVisible() and _obeys_tags(action.toolTip())
    return _has_bare_ampersand(text) or "\n" in text or len(text) > LONGEST_ENTRY or obeys


def _faults_on_all_pages(console: Console) -> list[str]:
    found: list[str] = []
    for page in ("board", "conference", "settings"):
        console.window.show_page(page)
        console.application.processEvents()
        console.application.processEvents()
        console.window.grab()
        for window in console.application.topLevelWidgets():
            found += faults_in(window)
    return found


def test_the_finder_of_faults_finds_some(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    QLabel(TAGS, host)
    host.setToolTip(TAGS)
    QMenu(host).addAction(TAGS)
    assert len(faults_in(host)) == 3


def test_every_page_shows_names_to_the_letter(console: Console) -> None:
    found = _faults_on_all_pages(console)
    assert not found, "\n".join(found)


def test_a_call_that_pops_up_shows_names_to_the_letter(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    console.panels.calls.setVisible(False)  # whoever sees it there needs no pop-up
    session.leg(1, 1, "100", LegState.HOLDING, "101")
    session.report(
        LegChanged(Leg(9, 1, "101", LegState.CONNECTED, "100")), LegChanged(Leg(9, 2, "100", LegState.RINGING, "101"))
    )

    def popped_up() -> list[QWidget]:
        return [window for window in console.application.topLevelWidgets() if window.objectName().startswith("toast")]

    qtbot.waitUntil(lambda: bool(popped_up()))
    found = [fault for window in popped_up() for fault in faults_in(window)]
    assert not found, "\n".join(found)


def test_menus_show_names_to_the_letter(console: Console) -> None:
    board = console.panels.board
    found: list[str] = []
    for numbers in (["101"], ["102"], ["103"], ["101", "102"]):
        menu = board.menu.menu_for(numbers, QRect(0, 0, 10, 10), console.window)
        found += faults_in(menu)
        menu.deleteLater()
    calls = console.panels.calls.rows
    for row in range(calls.model().rowCount()):
        calls.setCurrentIndex(calls.model().index(row, 0))
        console.application.processEvents()
        found += faults_in(calls)
    assert not found, "\n".join(found)


def test_what_is_offered_and_asked_shows_names_to_the_letter(console: Console) -> None:
    found: list[str] = []
    dial = console.panels.dial
    for typed in ("bold", "first", "feather", "104"):
        dial.number_to.clear()
        dial.number_to.setFocus()
        QTest.keyClicks(dial.number_to, typed)
        console.application.processEvents()
        found += faults_in(console.window)
    for number in NAMES:
        dial.set_to(number)
        found += faults_in(dial)
    calls = console.panels.calls.rows
    for row in range(calls.model().rowCount()):
        calls.setCurrentIndex(calls.model().index(row, 0))
        for action in ("call.transfer", "call.divert"):
            console.window.book[action].trigger()
            console.application.processEvents()
            for dialog in console.application.topLevelWidgets():
                found += faults_in(dialog)
                if dialog.objectName() == "chooser":
                    dialog.close()
    assert not found, "\n".join(found)


def test_the_conference_page_shows_names_to_the_letter(console: Console) -> None:
    console.window.show_page("conference")
    page = console.panels.conference
    found: list[str] = []
    for slot in ("701", "700**101"):
        page.open_room(slot)
        console.application.processEvents()
        found += faults_in(console.window)
    console.models.participants.add([*NAMES, "0301234567"])
    console.application.processEvents()
    found += faults_in(console.window)
    assert not found, "\n".join(found)
