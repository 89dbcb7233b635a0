"""The numbers that were called lately, as rows."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.profile_memory import RecentNumber
from callboard.models.recent_model import RecentModel
from callboard.models.roles import Role

LATELY = tuple(RecentNumber(f"0207946031{digit}", "", float(digit)) for digit in range(4))


@pytest.fixture
def recent(qapp: QObject) -> RecentModel:
    model = RecentModel(lambda one: f"{one.number} spoken")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_as_many_rows_as_are_wanted_newest_first(recent: RecentModel) -> None:
    recent.show(LATELY)
    assert recent.rowCount() == 0
    recent.set_most(2)
    assert [recent.index(row, 0).data(Role.NUMBER) for row in range(recent.rowCount())] == [
        "02079460310",
        "02079460311",
    ]
    recent.set_most(5)
    assert recent.rowCount() == 4
    assert recent.index(1, 0).data(Role.FACTS) is LATELY[1]
    assert recent.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "02079460311 spoken"
    assert recent.index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_what_has_not_changed_is_not_shown_anew(recent: RecentModel) -> None:
    recent.set_most(2)
    recent.show(LATELY)
    resets = QSignalSpy(recent.modelReset)
    recent.show(list(LATELY))
    recent.set_most(2)
    assert resets.count() == 0
