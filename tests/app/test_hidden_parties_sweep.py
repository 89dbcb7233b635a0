"""Calls whose parties nobody here may see: everything that the window shows, says, carries or offers is looked through
for them."""

import asyncio
from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_rights import RightsDesk
from callboard.domain.calls.call import LegState
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule
from callboard.domain.changes import BoardReplaced
from callboard.models.calls.call_facts import CallFacts
from callboard.models.roles import Role
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SECRETS = {"talking": "02079460777", "ringing": "02079460778", "lone phone": "02079460779", "room": "02079460780"}
LINE = "88001"
GROUPS = {"100": "Front", "101": "Sales", "102": "Service", "103": "Service", "104": "Sales", "105": "Sales"}
ROLES = [*range(30), *(int(role) for role in Role)]
HIDING = [
    ONLY_MINE,
    PartyRights(PartyRule.MY_GROUPS),
    PartyRights(PartyRule.LISTED, ("Front",), ("999",)),
]


def forms(number: str) -> tuple[str, str]:
    """As it is, and as it is written here."""
    return number, f"{number[:3]} {number[3:7]} {number[7:]}"


def people_in_groups() -> BoardReplaced:
    picture = office(numbers=GROUPS)
    return replace(picture, extensions=tuple(replace(one, groups=(GROUPS[one.number],)) for one in picture.extensions))


class Sweep:
    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console, self.session, self.qtbot = console, session, qtbot
        self.said: list[str] = []
        console.notices.said.connect(lambda text, *_: self.said.append(text))
        self.rights = RightsDesk(console, KeptStart()).rights

    def begin_calls(self) -> None:
        leg, state = self.session.leg, LegState
        leg(1, 1, "101", state.CONNECTED, SECRETS["talking"])
        leg(1, 2, SECRETS["talking"], state.CONNECTED, "101", line=LINE)
        leg(2, 1, SECRETS["ringing"], state.DIALLING, "104", line=LINE)
        leg(2, 2, "104", state.RINGING, SECRETS["ringing"])
        leg(3, 1, "105", state.DIALLING, SECRETS["lone phone"])
        leg(4, 1, "102", state.CONNECTED, "103")
        leg(4, 2, "103", state.CONNECTED, "102")
        leg(5, 1, SECRETS["room"], state.CONNECTED, "702", line=LINE)
        leg(5, 2, "702", state.CONNECTED, SECRETS["room"])
        self.qtbot.waitUntil(lambda: len(self.console.feed.board.legs) == 9)
        QApplication.processEvents()

    def models(self) -> list[QAbstractItemModel]:
        parts = (getattr(self.console.models, each.name) for each in fields(self.console.models))
        own = [one for one in parts if isinstance(one, QAbstractItemModel)]
        return (
            own + self.console.findChildren(QAbstractItemModel) + self.console.window.findChildren(QAbstractItemModel)
        )

    def in_models(self) -> Iterator[str]:
        for model in self.models():
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                yield from (f"{type(model).__name__}: {model.data(index, role)!r}" for role in ROLES)
                yield from self.carried(model, index)

    def carried(self, model: QAbstractItemModel, index: QModelIndex) -> Iterator[str]:
        mime = model.mimeData([index])
        if isinstance(mime, QMimeData):
            yield from (f"carried: {bytes(mime.data(kind).data())!r}" for kind in mime.formats())

    def in_widgets(self) -> Iterator[str]:
        for top in QApplication.topLevelWidgets():
            for widget in (top, *top.findChildren(QObject)):
                if isinstance(widget, QAction):
                    yield f"action: {widget.text()} {widget.toolTip()} {widget.statusTip()}"
                if not isinstance(widget, QWidget):
                    continue
                text = getattr(widget, "text", None)
                whole = getattr(widget, "whole", "")
                shown = text() if callable(text) else ""
                parts = (shown, whole, widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
                yield f"{type(widget).__name__} {widget.objectName()}: {parts} {widget.windowTitle()}"

    def in_menus(self) -> Iterator[str]:
        menus = self.console.panels.board.menu
        for number in self.console.feed.board.extensions:
            menu = menus.menu_for([number], QRect(), self.console.window)
            for action in (*menu.actions(), *menu.findChildren(QAction)):
                yield f"menu of {number}: {action.text()} {action.toolTip()}"
            menu.deleteLater()

    def everything(self) -> list[str]:
        rows = self.console.panels.calls.rows
        for row in range(rows.model().rowCount()):
            rows.setCurrentIndex(rows.model().index(row, 0))
            QApplication.processEvents()
        found = [*self.in_models(), *self.in_widgets(), *self.in_menus(), *self.said]
        found.append(QApplication.clipboard().text())
        return found

    def leaks(self) -> list[str]:
        words = (LINE, *(form for each in SECRETS.values() for form in forms(each)))
        return [each for each in self.everything() if any(word in each for word in words)]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def sweep(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Sweep]:
    with nothing_left_behind():
        session = FakeSession(people_in_groups())
        console = Console(lambda: session, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield Sweep(console, session, qtbot)
        assert finish(loop, shut_down(console))


@pytest.mark.parametrize("rights", HIDING, ids=lambda rights: str(rights.rule))
def test_nothing_of_them_is_anywhere(sweep: Sweep, rights: PartyRights) -> None:
    sweep.rights.choose(rights)
    sweep.begin_calls()
    assert sweep.leaks() == []


def test_the_sweep_would_find_them(sweep: Sweep) -> None:
    sweep.begin_calls()
    found = " ".join(sweep.leaks())
    assert [kind for kind, number in SECRETS.items() if number not in found] == []


def test_a_change_of_the_rule_counts_at_once_and_both_ways(sweep: Sweep) -> None:
    sweep.begin_calls()
    assert sweep.leaks()
    sweep.rights.choose(ONLY_MINE)
    assert sweep.leaks() == []
    sweep.rights.choose(PartyRights())
    assert sweep.leaks()


def test_my_phone_brings_its_groups(sweep: Sweep) -> None:
    sweep.rights.choose(PartyRights(PartyRule.MY_GROUPS))
    sweep.begin_calls()
    sweep.console.my_phone.choose("104")
    found = " ".join(sweep.leaks())
    assert SECRETS["talking"] in found
    assert SECRETS["ringing"] in found
    assert SECRETS["room"] not in found


def test_a_colleague_in_my_group_rings_without_a_word_of_who_calls(sweep: Sweep) -> None:
    sweep.console.preferences.change(pops_up_for_my_groups=True)
    sweep.rights.choose(ONLY_MINE)
    sweep.console.my_phone.choose("105")
    sweep.begin_calls()
    leaks = sweep.leaks()
    assert leaks  # my own call
    assert [each for each in leaks if not any(own in each for own in forms(SECRETS["lone phone"]))] == []


def test_who_of_the_house_talks_to_whom_is_told_by_no_tile_no_row_and_no_frame(sweep: Sweep) -> None:
    sweep.rights.choose(ONLY_MINE)
    sweep.begin_calls()
    people, board = sweep.console.models.people, sweep.console.panels.board
    row = people.row_of("102")
    assert row is not None
    told = [str(people.data(people.index(row), role)) for role in ROLES]
    assert not any("103" in each for each in told)
    facts = [sweep.console.models.calls.facts_at(row) for row in range(sweep.console.models.calls.rowCount())]
    both = [one for one in facts if one.call_id == 4]
    assert [(one.first.number, one.other, one.is_hidden) for one in both] == [("102", None, True)]
    marks = board.tiles.itemDelegate()
    assert isinstance(marks, ExtensionTileDelegate)
    board.marks.show_calls((4,))
    assert marks.in_call == frozenset()
    sweep.rights.choose(PartyRights())
    assert marks.in_call == {"102", "103"}


def test_a_hidden_call_names_the_one_whose_it_is_in_its_question(sweep: Sweep) -> None:
    sweep.rights.choose(ONLY_MINE)
    sweep.begin_calls()
    calls = sweep.console.models.calls
    row = calls.row_of_call(1)
    assert row is not None
    facts: CallFacts = calls.facts_at(row)
    assert (facts.first.number, facts.ended_by, facts.passed_on_by) == ("101", "101", "101")
    assert calls.data(calls.index(row), Qt.ItemDataRole.AccessibleTextRole).startswith("101 Person 101, talking")
