"""Pasted numbers as rows."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.number_chip import ChipKind, ChipNote, NumberChip
from callboard.models.drag_payload import dragged_in, is_own
from callboard.models.pasted.chip_model import ChipFacts, ChipModel
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, picture, talk

BOARD = board_of()
OUTSIDE = NumberChip("02079460311", name="Maya Lindqvist")
INSIDE = NumberChip("101", name="somebody else")
FAX = NumberChip("02079460319", kind=ChipKind.FAX)
CHECKED, EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def chips(qtmodeltester: ModelTester) -> ChipModel:
    model = ChipModel(
        lambda facts: f"{facts.chip.number} {facts.name}", lambda facts: "Enter", lambda facts: f"tip {facts.sent}"
    )
    qtmodeltester.check(model, force_py=True)
    model.show_chips((OUTSIDE, INSIDE, FAX), BOARD)
    return model


def _ticks(model: ChipModel) -> list[object]:
    return [model.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]


def test_all_are_ticked_but_what_has_to_be_looked_at(chips: ChipModel) -> None:
    assert _ticks(chips) == [CHECKED, CHECKED, EMPTY]
    assert chips.ticked == (OUTSIDE, INSIDE)
    chips.show_chips((OUTSIDE, INSIDE), BOARD, are_ticked=False)
    assert chips.ticked == ()


def test_a_row_tells_who_it_is_and_what_he_does(chips: ChipModel) -> None:
    outside: ChipFacts = chips.index(0).data(Role.FACTS)
    assert (outside.name, outside.state, outside.is_ticked) == ("Maya Lindqvist", None, True)
    inside: ChipFacts = chips.index(1).data(Role.FACTS)
    assert (inside.name, inside.state) == (BOARD.name_of("101"), ExtensionState.FREE), "the phone system names its own"
    assert chips.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "02079460311 Maya Lindqvist"
    assert chips.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter"
    assert chips.index(0).data(Qt.ItemDataRole.ToolTipRole) == "tip 02079460311"
    assert chips.index(0).data(Role.NUMBER) == "02079460311"


def test_somebody_among_them_gets_busy(chips: ChipModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.dataChanged):
        chips.follow(all_new(board_of(picture(legs=talk(1, "101", "102")))))
    assert chips.index(1).data(Role.FACTS).state is ExtensionState.TALKING


def test_ticking_says_so_once(chips: ChipModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.ticks_changed):
        assert chips.setData(chips.index(2), CHECKED.value, Qt.ItemDataRole.CheckStateRole)
    assert _ticks(chips) == [CHECKED, CHECKED, CHECKED]
    with qtbot.assertNotEmitted(chips.ticks_changed):
        chips.tick(2, True)
        chips.tick(99, True)
    chips.tick_all(False)
    assert chips.ticked == ()


def test_a_ticked_number_takes_the_others_along(chips: ChipModel) -> None:
    mime = chips.mimeData([chips.index(0)])
    assert is_own(mime)
    assert dragged_in(mime, BOARD.extensions).numbers == ("02079460311", "101")
    assert dragged_in(chips.mimeData([chips.index(2)]), BOARD.extensions).numbers == ("02079460319",)


def test_what_was_taken_by_hand_comes_last_and_once(chips: ChipModel) -> None:
    taken = NumberChip("4500123456", notes=(ChipNote.TAKEN,))
    assert chips.add(taken) == 3
    assert chips.add(taken) == 3
    assert chips.chips == (OUTSIDE, INSIDE, FAX, taken)
    assert _ticks(chips)[3] is CHECKED


def test_names_are_those_of_the_text(chips: ChipModel) -> None:
    assert chips.names == {"02079460311": "Maya Lindqvist", "101": "somebody else"}
