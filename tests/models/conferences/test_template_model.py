"""Saved templates as rows: whatever changes, only what is different is announced."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.conferences.template_model import TemplateModel
from callboard.models.drag_payload import dragged_in
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import Role

MONDAY = ConferenceTemplate("Monday", (Invited("101"), Invited("102")))
BRANCH = ConferenceTemplate("Branch", (Invited("103"),))
STOCK = ConferenceTemplate("Stock", ())


@pytest.fixture
def model(qapp: object) -> TemplateModel:
    model = TemplateModel(lambda each: f"spoken {each.name}", "Enter", lambda each: f"in <{each.name}>")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show((MONDAY, BRANCH, STOCK))
    return model


def names(model: TemplateModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "wanted",
    [(), (BRANCH,), (MONDAY, STOCK), (STOCK, MONDAY, BRANCH), (STOCK, replace(MONDAY, name="New"), BRANCH, MONDAY)],
)
def test_it_shows_what_is_saved_now(model: TemplateModel, wanted: tuple[ConferenceTemplate, ...]) -> None:
    resets = QSignalSpy(model.modelReset)
    model.show(wanted)
    assert names(model) == [each.name for each in wanted]
    model.show((MONDAY, BRANCH, STOCK))
    assert names(model) == ["Monday", "Branch", "Stock"]
    assert resets.count() == 0


def test_another_name_keeps_the_row(model: TemplateModel) -> None:
    changed, removed = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsRemoved)
    model.show((MONDAY, replace(BRANCH, name="Regions"), STOCK))
    assert names(model) == ["Monday", "Regions", "Stock"]
    assert (changed.count(), removed.count()) == (1, 0)


def test_what_a_row_says(model: TemplateModel) -> None:
    index = model.index(0, 0)
    assert index.data(Role.FACTS) == MONDAY
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken Monday"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == as_tooltip("in <Monday>")
    assert model.index(9, 0).data() is None
    assert (model.row_of(" MONDAY "), model.row_of("?")) == (0, None)


def test_a_name_that_is_typed_is_announced_and_nothing_else(model: TemplateModel) -> None:
    heard = QSignalSpy(model.rename_requested)
    assert model.setData(model.index(0, 0), "  Monday   supplier  call ")
    assert heard.at(0) == ["Monday", "Monday supplier call"]
    for nothing in ("", "   ", "Monday"):
        model.setData(model.index(0, 0), nothing)
    assert not model.setData(model.index(0, 0), "x", Qt.ItemDataRole.DisplayRole)
    assert heard.count() == 1
    assert names(model)[0] == "Monday"


def test_a_template_is_dragged_by_its_name(model: TemplateModel) -> None:
    dragged = dragged_in(model.mimeData([model.index(1, 0)]), ())
    assert (dragged.template, dragged.numbers) == ("Branch", ())
