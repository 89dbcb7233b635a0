"""Every cell of the table of drops, with true drag events on the real widgets of a whole window."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.domain.commands import AddToConference, Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.drops.drop_rules import CallKind, DraggedCall
from callboard.models.drag_payload import payload_of
from callboard.views.words.number_words import shown
from tests.doubles.drags import text_drag
from tests.doubles.drop_window import CALLER, COPY, MOVE, NUMBER, OTHER, DropWindow, drop_window
from tests.doubles.window_loop import window_loop_for


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[DropWindow]:
    with drop_window(qapp, loop, qtbot) as window:
        yield window


TARGETS = ("204", "106", "101", "107", "160", "From", "To", "701", "702", "700")
"""Free, away, busy, do not disturb, offline, the fields, a free room, a running one, and the one for dialling in."""
NO_1 = "Can't call from an outside number. Two outside numbers can't be connected."
NO_2 = "Room 700 is for dialling in. Use 701\u2013704."
NO_3 = "That is the same phone."
NO_4 = "Drop a call on a person to pass it on."
NO_5 = "Drop a template on a free room."
NO_6 = "Greta Holm is already in this conference."
NO_7 = "3CX 11 can't move a running call into a room. Add the person instead."
NO_8 = "Greta Holm is in room 702. Remove them there first."
NO_9 = "This room is in use."
NO_10 = "No phone number found in what you dropped."


@dataclass(frozen=True)
class Done:
    """What letting go leads to: what the target and the status line say before, the cursor, the question (its yes
    does it), and what is asked of the phone system, put into a field or onto a list."""

    hint: str
    status: str
    asks: str = ""
    command: Command | None = None
    fills: str = ""
    adds: tuple[str, tuple[str, ...]] | None = None
    template: tuple[str, str] | None = None
    action: Qt.DropAction = COPY


Cell = Done | str
"""A string is why it is refused."""


def _call(dn_from: str, name: str, number_to: str, whom: str, asks: str = "") -> Done:
    status = f"{dn_from} {name} rings first. When answered, {whom} is called."
    return Done(f"Drop to call from {dn_from}", status, asks, PlaceCall(dn_from, number_to))


def _calls(number_to: str, whom: str) -> dict[str, Cell]:
    """The first five columns for a number or person."""
    busy = f"Anna Berg is on a call. Call {whom} from 101 anyway?"
    offline = f"Samir Haddad's phone is offline. The call may follow its forwarding. Call {whom} from 160 anyway?"
    undisturbed = f"Ruth Calloway has Do not disturb on. The phone may not ring. Call {whom} from 107 anyway?"
    return {
        "204": _call("204", "Maya Lindqvist", number_to, whom),
        "106": _call("106", "Malik Osei", number_to, whom),
        "101": _call("101", "Anna Berg", number_to, whom, busy),
        "107": _call("107", "Ruth Calloway", number_to, whom, undisturbed),
        "160": _call("160", "Samir Haddad", number_to, whom, offline),
    }


def _passes_on(call_id: int, number: str, whom: str, is_divert: bool) -> dict[str, Cell]:
    """The first five columns for a call."""
    verb, kind = ("divert", DivertCall) if is_divert else ("transfer", TransferCall)

    def cell(destination: str, name: str, asks: str = "") -> Done:
        person = f"{destination} {name}"
        rings = f"The call from {whom} rings at {person} instead."
        goes = f"The call with {whom} goes to {person}."
        command = kind(call_id, number, destination)
        return Done(f"Drop to {verb} here", rings if is_divert else goes, asks, command, action=MOVE)

    anyway = f"{verb.capitalize()} anyway?"
    return {
        "204": cell("204", "Maya Lindqvist"),
        "106": cell("106", "Malik Osei"),
        "101": cell("101", "Anna Berg", f"Anna Berg is on a call. {anyway}"),
        "107": cell("107", "Ruth Calloway", f"Ruth Calloway has Do not disturb on. The phone may not ring. {anyway}"),
        "160": cell(
            "160", "Samir Haddad", f"Samir Haddad's phone is offline. The call may follow its forwarding. {anyway}"
        ),
    }


def _fill(number: str, whom: str) -> Done:
    return Done("Drop the number here", f"{whom} is filled in. Nobody is called.", fills=number)


def _add(*numbers: str, whom: str) -> Done:
    status = f"{whom} will be on the list. Nobody is called until you choose Start conference."
    return Done("Drop to add", status, adds=("701", numbers))


def _call_in(number: str, whom: str) -> Done:
    return Done("Drop to call in", f"{whom} is called into room 702.", command=AddToConference("702", number))


JONAS, GRETA = "215 Jonas Vogt", "105 Greta Holm"
SEVERAL = "There are 2 numbers in this text. You choose one."
CHOOSE = Done("Drop to choose a number", SEVERAL, "Which number?")


def _rows() -> dict[str, dict[str, Cell]]:
    number, other, caller = shown(NUMBER), shown(OTHER), shown(CALLER)
    return {
        "outside number": _calls(NUMBER, number)
        | {"From": NO_1, "To": _fill(NUMBER, number), "701": _add(NUMBER, whom=number)}
        | {"702": _call_in(NUMBER, number), "700": NO_2},
        "extension": _calls("215", JONAS)
        | {"From": _fill("215", JONAS), "To": _fill("215", JONAS), "701": _add("215", whom=JONAS)}
        | {"702": _call_in("215", JONAS), "700": NO_2},
        "answered call": _passes_on(6, "215", other, is_divert=False)
        | {"From": NO_4, "To": _fill(OTHER, other), "701": NO_7, "702": NO_7, "700": NO_2},
        "ringing call": _passes_on(2, "118", caller, is_divert=True)
        | {"From": NO_4, "To": _fill(CALLER, caller), "701": NO_7, "702": NO_7, "700": NO_2},
        "person of a room": _calls("105", GRETA)
        | {"From": _fill("105", GRETA), "To": _fill("105", GRETA), "701": NO_8, "702": NO_8, "700": NO_2},
        "template": dict.fromkeys(TARGETS, NO_5)
        | {
            "701": Done(
                "Drop to use this template",
                "Room 701 is set up as Sales. Nobody is called until you choose Start conference.",
                template=("Sales", "701"),
            ),
            "702": NO_9,
            "700": NO_2,
        },
        "several numbers": dict.fromkeys(TARGETS, CHOOSE)
        | {"701": _add(NUMBER, "215", whom=f"{number}, {JONAS}"), "700": NO_2},
        "no number": dict.fromkeys(TARGETS, NO_10),
    }


def _dragged(kind: str) -> QMimeData:
    made = {
        "outside number": lambda: text_drag("You can reach me on 020 7946 0311 until twelve."),
        "extension": lambda: payload_of(["215"]),
        "answered call": lambda: payload_of([OTHER], DraggedCall(6, "215", CallKind.ANSWERED)),
        "ringing call": lambda: payload_of([CALLER], DraggedCall(2, "118", CallKind.RINGING)),
        "person of a room": lambda: payload_of(["105"], member_of="702"),
        "template": lambda: payload_of([], template="Sales"),
        "several numbers": lambda: text_drag("020 7946 0311 or 215"),
        "no number": lambda: text_drag("Many thanks, Rosalind"),
    }
    return made[kind]()


def _check_refused(desk: DropWindow, kind: str, target: str, why: str) -> None:
    mime = _dragged(kind)
    assert not desk.hold(mime, target).isAccepted()
    assert desk.status() == why
    assert desk.tile_says(target) == ""
    desk.wait_until(desk.refusal().isVisible)
    assert desk.refusal().accessibleName() == why
    # A window system that delivers it all the same finds nobody at home.
    desk.let_go(mime, target)
    assert desk.nothing_was_done()
    assert desk.popup() is None


def _check_done(desk: DropWindow, kind: str, target: str, cell: Done) -> None:
    mime = _dragged(kind)
    held = desk.hold(mime, target)
    assert (held.isAccepted(), held.dropAction()) == (True, cell.action)
    assert desk.tile_says(target) == cell.hint
    assert desk.status() == cell.status
    assert desk.nothing_was_done()
    desk.let_go(mime, target)
    asked, rings = desk.asked(), " rings first, then the number that you choose."
    if cell is CHOOSE and asked.endswith(rings):
        assert asked.startswith(f"{cell.asks} {target} "), "it names the phone"
    else:
        assert asked == cell.asks
    if cell.asks:
        assert desk.nothing_was_done()
        assert desk.console.window.focusWidget().objectName() == "question.cancel"
    if cell is CHOOSE:
        desk.press("question.cancel")
        assert desk.nothing_was_done()
        return
    if cell.asks:
        desk.press("question.yes")
    if cell.command is not None:
        desk.executed(cell.command)
    if cell.fills:
        field = desk.panels.dial.dn_from if target == "From" else desk.panels.dial.number_to
        assert field.number() == cell.fills
    if cell.adds is not None:
        assert desk.console.models.participants.numbers == cell.adds[1]
        assert desk.panels.conference.slot == cell.adds[0]
    if cell.template is not None:
        assert desk.templates.count() == 1
        assert desk.templates.at(0) == list(cell.template)


@pytest.mark.parametrize("kind", list(_rows()))
def test_a_row_of_the_table(desk: DropWindow, kind: str) -> None:
    cells = _rows()[kind]
    assert set(cells) == set(TARGETS)
    for target in TARGETS:
        cell = cells[target]
        if isinstance(cell, str):
            _check_refused(desk, kind, target, cell)
        else:
            _check_done(desk, kind, target, cell)
        desk.executed()
        desk.added = QSignalSpy(desk.console.desk.people_added)
        desk.templates = QSignalSpy(desk.console.desk.template_chosen)
        desk.console.models.participants.clear()
        desk.console.panels.dial.set_from("100")
        desk.console.panels.dial.set_to("")


@pytest.mark.parametrize(
    ("number", "target", "why"),
    [("204", "204", NO_3), ("101", "101", NO_3), ("160", "160", NO_3), ("105", "702", NO_6)],
)
def test_the_same_person(desk: DropWindow, number: str, target: str, why: str) -> None:
    mime = payload_of([number])
    assert not desk.hold(mime, target).isAccepted()
    assert desk.status() == why
    desk.go_away(target)
    assert desk.hold(mime, "From").isAccepted()
    desk.go_away("From")
    assert desk.hold(mime, "To").isAccepted()
    desk.go_away("To")
    assert desk.hold(mime, "701").isAccepted()
