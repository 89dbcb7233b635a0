"""Rows of extensions, drawn as text before and after."""

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.changes import Change, ExtensionChanged, ExtensionGone, LegChanged, LegEnded
from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.reservation import Reservation
from callboard.models.board_update import update_between
from callboard.models.drag_payload import dragged_in
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.extension_model import ExtensionModel
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from tests.doubles.boards import PEOPLE, all_new, board_of, many_people, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")


class Shown:
    """A model and the board it shows."""

    def __init__(self) -> None:
        self.model = ExtensionModel(_spoken, _spoken)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        self.board = Board()

    def replace(self, board: Board) -> None:
        self.board = board
        self.model.show(all_new(board))

    def hear(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.model.show(update_between(before, self.board, changes))


def _spoken(facts: ExtensionFacts) -> str:
    return f"{facts.extension.name}, {facts.state}"


def text_picture(model: QAbstractItemModel) -> list[str]:
    lines: list[str] = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        other = index.data(Role.OTHER)
        lines.append(f"{index.data()} {index.data(Role.STATE)}{' with ' + other if other else ''}")
    return lines


@pytest.fixture
def shown() -> Iterator[Shown]:
    office = Shown()
    office.replace(board_of(picture(people=PEOPLE[:4], legs=talk(1, "101", "104"))))
    return office


def test_rows_before_and_after_a_call_is_held(shown: Shown) -> None:
    assert text_picture(shown.model) == [
        "100 Reception free",
        "101 Anna Berg talking with 104",
        "104 Oscar Whitfield talking with 101",
        "106 Malik Osei away",
    ]
    held = replace(talk(1, "101", "104")[0], state=LegState.HOLDING)
    shown.hear(LegChanged(held))
    assert text_picture(shown.model)[1] == "101 Anna Berg on-hold with 104"
    shown.hear(*(LegEnded(leg.key) for leg in talk(1, "101", "104")))
    assert [line.split()[-1] for line in text_picture(shown.model)] == ["free", "free", "free", "away"]


def test_a_change_of_state_is_one_signal_per_run_of_rows_and_never_a_reset(shown: Shown) -> None:
    changed, reset = QSignalSpy(shown.model.dataChanged), QSignalSpy(shown.model.modelReset)
    text_picture(shown.model)
    shown.hear(*(LegEnded(leg.key) for leg in talk(1, "101", "104")))
    assert [(changed.at(n)[0].row(), changed.at(n)[1].row()) for n in range(changed.count())] == [(1, 2)]
    assert reset.count() == 0


def test_nothing_is_announced_when_nothing_looks_different(shown: Shown) -> None:
    text_picture(shown.model)
    changed = QSignalSpy(shown.model.dataChanged)
    shown.hear(LegChanged(talk(1, "101", "104")[0]), ExtensionChanged(PEOPLE[0]))
    assert changed.count() == 0


def test_people_come_and_go_at_their_place(shown: Shown) -> None:
    shown.hear(ExtensionChanged(Extension("102", "Leo Brandt", registered=True)), ExtensionGone("104"))
    assert [line.split()[0] for line in text_picture(shown.model)] == ["100", "101", "102", "106"]
    assert shown.model.row_of("106") == 3
    assert shown.model.row_of("104") is None


def test_a_new_picture_keeps_the_rows_that_stay(shown: Shown) -> None:
    reset = QSignalSpy(shown.model.modelReset)
    shown.replace(board_of(picture(people=[PEOPLE[0], PEOPLE[3], PEOPLE[7]])))
    assert text_picture(shown.model) == ["100 Reception free", "106 Malik Osei away", "1001 Åsa Ødegård-Straße unknown"]
    assert reset.count() == 0


def test_a_wholly_different_phone_system_starts_anew(shown: Shown) -> None:
    shown.replace(board_of(picture(people=many_people(300)[::2])))
    shown.replace(board_of(picture(people=many_people(300)[1::2])))
    assert shown.model.rowCount() == 150
    assert text_picture(shown.model)[0].startswith("1001 First1")


def test_numbers_are_ordered_as_numbers() -> None:
    shown = Shown()
    shown.replace(board_of(picture(people=[Extension(n, "") for n in ("1000", "99", "*5", "100")])))
    assert [shown.model.number_at(row) for row in range(4)] == ["99", "100", "1000", "*5"]


def test_a_screen_reader_and_a_tooltip_get_words(shown: Shown) -> None:
    index = shown.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Reception, free"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Reception, free"


def test_a_drag_carries_the_number(shown: Shown) -> None:
    mime = shown.model.mimeData([shown.model.index(1)])
    assert mime.text() == "101"
    assert dragged_in(mime, ()).numbers == ("101",)


def test_five_thousand_signals_leave_true_and_false_alone(shown: Shown) -> None:
    """WORKAROUND watch: PySide6 6.12.0 on Python 3.11 loses a reference of True at every emit and then aborts."""
    first, last = shown.model.index(0), shown.model.index(3)
    before = sys.getrefcount(True), sys.getrefcount(False), sys.getrefcount(None)
    for _ in range(5_000):
        shown.model.dataChanged.emit(first, last)
    after = sys.getrefcount(True), sys.getrefcount(False), sys.getrefcount(None)
    assert all(abs(new - old) < 500 for old, new in zip(before, after, strict=True))


@pytest.fixture
def filtered(shown: Shown) -> ExtensionFilter:
    shown.replace(board_of(picture(legs=talk(1, "101", "104"))))
    return ExtensionFilter(shown.model)


def _watched(model: ExtensionFilter) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_a_filter_shows_who_matches(shown: Shown, filtered: ExtensionFilter) -> None:
    tester = _watched(filtered)
    filtered.set_search("sales")
    assert text_picture(filtered) == [
        "101 Anna Berg talking with 104",
        "104 Oscar Whitfield talking with 101",
        "108 Chloé Dubois free",
    ]
    filtered.set_group("Management")
    assert text_picture(filtered) == ["108 Chloé Dubois free"]
    filtered.set_search("")
    filtered.set_group("")
    assert filtered.rowCount() == shown.model.rowCount()
    assert tester.model() is filtered


def test_a_filter_passes_changes_of_its_own_rows_on(shown: Shown, filtered: ExtensionFilter) -> None:
    filtered.set_search("104")
    assert filtered.index(0).data(Role.STATE) == ExtensionState.TALKING
    changed = QSignalSpy(filtered.dataChanged)
    shown.hear(LegEnded(talk(1, "101", "104")[1].key))
    assert [(changed.at(n)[0].row(), changed.at(n)[1].row()) for n in range(changed.count())] == [(0, 0)]


def test_what_nobody_has_looked_at_is_not_announced(shown: Shown) -> None:
    shown.replace(board_of(picture(legs=talk(1, "101", "104"))))
    row = shown.model.row_of("104")
    assert row is not None
    changed = QSignalSpy(shown.model.dataChanged)
    shown.hear(LegEnded(talk(1, "101", "104")[1].key))
    assert changed.count() == 0
    assert shown.model.index(row).data(Role.STATE) == ExtensionState.FREE


def test_a_filter_follows_people_who_come_go_or_are_renamed(shown: Shown, filtered: ExtensionFilter) -> None:
    tester = _watched(filtered)
    filtered.set_search("sales")
    reset = QSignalSpy(filtered.modelReset)
    shown.hear(ExtensionChanged(Extension("102", "Leo Brandt", ("Sales",))), ExtensionGone("104"))
    shown.hear(ExtensionChanged(replace(PEOPLE[0], name="Sales desk")))
    assert [filtered.number_at(row) for row in range(filtered.rowCount())] == ["100", "101", "102", "108"]
    assert reset.count() == 0
    assert tester.model() is filtered


def test_a_filter_may_show_only_the_first_matches(shown: Shown) -> None:
    shown.replace(board_of(picture(people=many_people(50))))
    assert ExtensionFilter(shown.model, most=10).rowCount() == 10


def test_a_filter_starts_drags_as_its_source_does(filtered: ExtensionFilter) -> None:
    filtered.set_search("maya")
    assert filtered.mimeData([filtered.index(0)]).text() == "204"
    assert filtered.mimeTypes()


def test_who_is_reserved_by_reception_is_another_row_and_no_other_is_touched(shown: Shown) -> None:
    shown.replace(board_of())
    model = shown.model
    for row in range(model.rowCount()):
        model.facts_at(row)
    changed = QSignalSpy(model.dataChanged)
    held = Reservation("104")
    model.show_reserved({"104": held, "999": Reservation("999")}, {"104", "999"})
    row = model.row_of("104")
    assert [changed.at(0)[0].row(), changed.at(0)[1].row(), changed.count()] == [row, row, 1]
    assert row is not None
    assert model.facts_at(row).reserved == held
    shown.replace(board_of())
    assert model.facts_at(row).reserved == held  # no news of the phone system takes it away
    model.show_reserved({}, {"104"})
    assert model.facts_at(row).reserved is None
