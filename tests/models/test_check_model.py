"""The rows of the connection check as a list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.problems import ProblemCode, problem
from callboard.models.check_model import CheckModel
from callboard.models.roles import Role
from callboard.sessions.check_result import Check, CheckResult, CheckState

ALL = tuple(Check)
FAILED = CheckResult(Check.NETWORK, CheckState.FAILED, problem=problem(ProblemCode.CANNOT_CONNECT))


@pytest.fixture
def model(qapp: object) -> Iterator[CheckModel]:
    model = CheckModel(lambda one: one.check.value, lambda one: f"spoken {one.state}", lambda one: "Enter")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


def test_nothing_is_known_at_the_beginning(model: CheckModel) -> None:
    model.begin(ALL)
    assert [one.state for one in model.results] == [CheckState.NOT_CHECKED] * len(ALL)
    assert (model.problems, model.first_failed()) == (0, -1)


def test_a_result_changes_its_row_alone(model: CheckModel) -> None:
    model.begin(ALL)
    changed = QSignalSpy(model.dataChanged)
    assert model.take(FAILED) == ALL.index(Check.NETWORK)
    assert changed.count() == 1
    assert changed.at(0)[0].row() == model.first_failed() == ALL.index(Check.NETWORK)
    assert model.problems == 1


def test_what_is_no_row_changes_nothing(model: CheckModel) -> None:
    model.begin((Check.SIGN_IN,))
    assert model.take(FAILED) == -1
    assert model.problems == 0


def test_the_same_rows_again_are_no_new_list(model: CheckModel) -> None:
    model.begin(ALL)
    model.take(FAILED)
    reset = QSignalSpy(model.modelReset)
    model.begin(ALL)
    assert reset.count() == 0
    assert model.problems == 0
    model.begin((Check.SIGN_IN,))
    assert reset.count() == 1


def test_what_views_ask_for(model: CheckModel) -> None:
    model.begin(ALL)
    model.take(FAILED)
    index = model.index(model.first_failed(), 0)
    assert index.data(Role.FACTS) is FAILED
    assert index.data() == "network"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken failed"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter"
    assert model.index(99, 0).data() is None
    assert model.result_at(99) is None
