"""The keyboard keeps its place in a list whose rows are made anew."""

import pytest
from PySide6.QtWidgets import QListView

from callboard.domain.profile_memory import RecentNumber
from callboard.models.recent_model import RecentModel
from callboard.models.roles import Role
from callboard.views.kept_place import KeptPlace
from tests.views.conftest import Office

ALL = tuple(RecentNumber(number) for number in ("101", "104", "106", "108"))


@pytest.fixture
def rows(office: Office) -> QListView:
    model = RecentModel(lambda one: one.number, office.host)
    model.set_most(9)
    model.show(ALL)
    view = QListView(office.host)
    view.setModel(model)
    KeptPlace(view)
    view.show()
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    return view


def _show(rows: QListView, *numbers: str) -> None:
    model = rows.model()
    assert isinstance(model, RecentModel)
    model.show([RecentNumber(number) for number in numbers])


def _current(rows: QListView) -> str | None:
    return rows.currentIndex().data(Role.NUMBER)


def test_the_same_number_stays_current_wherever_it_is(rows: QListView) -> None:
    _show(rows, "204", "101", "104")
    assert _current(rows) == "104"
    assert rows.selectedIndexes() == [rows.currentIndex()]


def test_when_it_is_gone_the_next_one_takes_its_place(rows: QListView) -> None:
    _show(rows, "101", "106", "108")
    assert _current(rows) == "106"


def test_behind_the_last_one_is_the_one_before(rows: QListView) -> None:
    _show(rows, "101")
    assert _current(rows) == "101"


def test_an_empty_list_keeps_the_focus(rows: QListView) -> None:
    _show(rows)
    assert _current(rows) is None
    assert rows.hasFocus()


def test_a_list_in_which_nobody_was_has_nobody(rows: QListView) -> None:
    rows.selectionModel().clear()
    _show(rows, "101")
    assert not rows.currentIndex().isValid()
