"""The saved templates below the rooms: by pointer and by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.conferences.template_model import TemplateModel
from callboard.models.drag_payload import dragged_in
from callboard.views.conference.templates.template_delegate import LONGEST_NAME, ROW_HEIGHT, TemplateDelegate
from callboard.views.conference.templates.template_list import FEW_ROWS, TemplateList, TemplateRows
from callboard.views.words.template_words import on_enter_template, shown_people, spoken_template
from tests.views.conftest import Office

MONDAY = ConferenceTemplate("Monday supplier call", (Invited("100"), Invited("106")), has_pin=True)
BRANCH = ConferenceTemplate("Branch managers", (Invited("101"),))
LACKING = ConferenceTemplate("Old & gone", (Invited("199"),))


class Templates:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.model = TemplateModel(
            lambda each: spoken_template(each, office.board),
            on_enter_template(),
            lambda each: shown_people(each, office.board),
            office.host,
        )
        delegate = TemplateDelegate(office.look, lambda each: each == LACKING)
        self.rows = TemplateRows(self.model, delegate, office.desk)
        self.list = TemplateList(self.rows, office.look, office.host)
        self.list.resize(276, 400)
        self.list.show()
        self.model.show((MONDAY, BRANCH, LACKING))
        self.used, self.deleted = QSignalSpy(self.rows.use_requested), QSignalSpy(self.rows.delete_requested)
        self.renamed = QSignalSpy(self.model.rename_requested)
        office.host.activateWindow()
        QApplication.processEvents()

    def middle_of(self, row: int) -> QPoint:
        return self.rows.visualRect(self.model.index(row, 0)).center()

    def go_to(self, row: int) -> None:
        self.rows.setFocus()
        self.rows.setCurrentIndex(self.model.index(row, 0))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.rows, key, modifier)

    def menu(self) -> QMenu:
        found = self.rows.findChildren(QMenu)
        assert len(found) == 1
        return found[0]


@pytest.fixture
def templates(office: Office) -> Iterator[Templates]:
    templates = Templates(office)
    yield templates
    templates.list.hide()


def test_without_any_it_says_how_to_have_one(templates: Templates) -> None:
    none = templates.list.findChild(QLabel, "templates.none")
    assert isinstance(none, QLabel)
    assert (none.isVisible(), templates.rows.isVisible()) == (False, True)
    templates.model.show(())
    assert (none.isVisible(), templates.rows.isVisible()) == (True, False)
    assert none.text() == "Save a conference you hold often. It appears here."


def test_one_is_used_by_a_double_click_and_by_enter(templates: Templates) -> None:
    viewport, middle = templates.rows.viewport(), templates.middle_of(1)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle)
    assert templates.used.count() == 0
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=middle)
    templates.go_to(0)
    templates.press(Qt.Key.Key_Return)
    assert [templates.used.at(place)[0] for place in range(templates.used.count())] == [BRANCH.name, MONDAY.name]


def test_starting_the_conference_is_not_using_a_template(templates: Templates) -> None:
    templates.go_to(0)
    templates.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert templates.used.count() == 0


def test_delete_deletes_the_one_that_is_marked(templates: Templates) -> None:
    templates.go_to(2)
    templates.press(Qt.Key.Key_Delete)
    assert templates.deleted.at(0) == [LACKING.name]
    templates.model.show(())
    templates.press(Qt.Key.Key_Delete)
    assert templates.deleted.count() == 1


def test_another_name_is_typed_into_the_row(templates: Templates, qtbot: QtBot) -> None:
    templates.go_to(1)
    templates.press(Qt.Key.Key_F2)
    field = templates.rows.findChild(QLineEdit, "templates.name")
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.maxLength(), bool(field.accessibleName())) == (BRANCH.name, LONGEST_NAME, True)
    field.selectAll()
    QTest.keyClicks(field, "Regions")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: templates.renamed.count() == 1)
    assert templates.renamed.at(0) == [BRANCH.name, "Regions"]
    assert templates.used.count() == 0


def test_esc_leaves_the_name_as_it_is(templates: Templates) -> None:
    templates.rows.rename(MONDAY.name)
    field = templates.rows.findChild(QLineEdit, "templates.name")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert templates.renamed.count() == 0


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_offers_everything(templates: Templates, by_key: bool) -> None:
    templates.go_to(0 if by_key else 2)
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    at = templates.middle_of(0)
    event = QContextMenuEvent(reason, at, templates.rows.viewport().mapToGlobal(at))
    QApplication.sendEvent(templates.rows.viewport() if not by_key else templates.rows, event)
    actions = {action.text(): action for action in templates.menu().actions()}
    assert list(actions) == ["&Use", "&Rename", "&Export as CSV…", "&Delete"]
    exported = QSignalSpy(templates.rows.export_requested)
    for text in ("&Use", "&Export as CSV…", "&Delete"):
        actions[text].trigger()
    for heard in (templates.used, exported, templates.deleted):
        assert heard.at(0) == [MONDAY.name]
    templates.menu().close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_template_is_copied_to_be_pasted_on_a_room(templates: Templates) -> None:
    templates.go_to(1)
    templates.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert dragged_in(QApplication.clipboard().mimeData(), ()).template == BRANCH.name
    QApplication.clipboard().setText("")


def test_a_mark_that_stays_would_be_a_second_open_room(templates: Templates) -> None:
    templates.go_to(1)
    assert templates.rows.selectionModel().hasSelection()
    templates.rows.clearFocus()
    assert not templates.rows.selectionModel().hasSelection()
    templates.rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert templates.rows.selectionModel().selectedIndexes() == [templates.model.index(1, 0)]


def test_many_leave_the_rooms_their_place(templates: Templates) -> None:
    templates.model.show(tuple(ConferenceTemplate(str(number)) for number in range(20)))
    row = templates.office.look.px(ROW_HEIGHT)
    assert templates.rows.minimumSizeHint().height() == FEW_ROWS * row
    assert templates.rows.maximumHeight() == 20 * row


def test_a_screen_reader_hears_all_of_it(templates: Templates) -> None:
    spoken = [templates.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0] == "Monday supplier call, 2 people, PIN"
    assert spoken[1] == "Branch managers, 1 person"
    assert spoken[2].endswith("Someone in it no longer exists: 199")
    tooltip = templates.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert f"106 {templates.office.board.name_of('106')}".rstrip() in tooltip


def test_rows_are_painted_in_both_directions(templates: Templates) -> None:
    left_to_right = templates.list.grab().toImage()
    templates.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert templates.list.grab().toImage() != left_to_right


def test_the_keyboard_stays_near_when_the_last_one_is_deleted(templates: Templates, qtbot: QtBot) -> None:
    before, behind = QLineEdit(templates.office.host), QLineEdit(templates.office.host)
    for field in (before, behind):
        field.show()
    QWidget.setTabOrder(before, templates.rows)
    QWidget.setTabOrder(templates.rows, behind)
    templates.go_to(0)
    qtbot.waitUntil(templates.rows.hasFocus)
    templates.model.show(())
    assert before.hasFocus()
