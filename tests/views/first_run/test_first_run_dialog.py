"""The five steps as a whole: forwards, backwards, by keys alone, and nothing told before the end."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

from callboard.domain.pbx_profile import ProfileKind
from callboard.domain.preferences import ThemeChoice
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.check_result import Check
from callboard.views.first_run.draft import FirstRunResult
from callboard.views.first_run.first_run_dialog import FirstRunDialog
from callboard.views.first_run.step import Step
from callboard.views.look.look import Look
from tests.doubles.clipped import clipped_in
from tests.doubles.set_up import Wizard

ENTER, TAB, DOWN, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Space
NO_ANSWER = problem(ProblemCode.CANNOT_CONNECT, host="pbx.example", port="5485", said="")


def through_import(wizard: Wizard, ini: Path, files: Path) -> None:
    """Up to the last step, by keys."""
    wizard.key(TAB)
    wizard.type(str(ini))
    wizard.key(TAB, TAB)
    wizard.type("pbx.example")
    wizard.key(ENTER)
    wizard.wait_for_step(1)
    wizard.key(ENTER)
    wizard.wait_for_step(2)
    wizard.type(str(files))
    wizard.key(ENTER)
    wizard.wait_for_step(3)
    wizard.qtbot.waitUntil(wizard.dialog.phone_step.list.isVisible)
    wizard.type("maya")
    wizard.key(ENTER)
    wizard.wait_for_step(4)


def test_all_of_it_by_keys_alone(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    assert wizard.finished.count() == 0
    wizard.checker.pass_all()
    wizard.key(ENTER)
    result = wizard.result
    assert (result.profile_id, result.profile.host, result.profile.generation) == ("", "pbx.example", "v12")
    assert (result.profile.port, result.profile.call_manager_port) == (5485, 5482)
    assert result.profile.files_from == str(v12_files)
    assert result.profile.assembly_folder == "", "the copy is made when everything is saved"
    assert result.profile.my_extension == "204"
    assert result.credentials.config_password == "Secret=1"
    assert "Secret" not in repr(result)


def test_the_check_is_made_with_what_was_chosen(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    choice, credentials, mine = wizard.checker.asked[-1]
    assert (choice.host, choice.port, choice.generation) == ("pbx.example", 5485, "v12")
    assert choice.assembly_folder == v12_files
    assert credentials.config_user == "cfguser"
    assert mine == "204"


def test_back_goes_back_through_all_and_nothing_is_forgotten(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    for step in (3, 2, 1, 0):
        wizard.dialog.footer.back.click()
        assert wizard.dialog.now == step
    assert not wizard.dialog.footer.back.isEnabled()
    assert wizard.dialog.connect_step.import_form.host.text() == "pbx.example"
    for step in (1, 2, 3, 4):
        QTest.keyClick(wizard.dialog, ENTER)
        wizard.wait_for_step(step)
    wizard.checker.pass_all()
    QTest.keyClick(wizard.dialog, ENTER)
    assert wizard.result.profile.my_extension == "204"


@pytest.mark.parametrize("how", ["esc", "button", "close"])
@pytest.mark.parametrize("at", [0, 4])
def test_cancel_asks_nothing_and_tells_nothing(wizard: Wizard, ini: Path, v12_files: Path, how: str, at: int) -> None:
    if at:
        through_import(wizard, ini, v12_files)
    rejected = QSignalSpy(wizard.dialog.rejected)
    if how == "esc":
        wizard.key(ESC)
    elif how == "button":
        wizard.dialog.footer.cancel.click()
    else:
        wizard.dialog.close()
    assert not wizard.dialog.isVisible()
    assert rejected.count() == 1
    assert wizard.finished.count() == 0
    assert wizard.checker.cancelled >= 1, "no check goes on"


def test_the_demo_needs_two_keys(wizard: Wizard) -> None:
    wizard.key(DOWN, DOWN)
    assert wizard.dialog.footer.forward.text() == "Start the demo"
    wizard.key(ENTER)
    result = wizard.result
    assert result.profile.kind is ProfileKind.DEMO
    assert result.profile.generation == "v11"
    assert result.credentials.config_password == ""
    assert wizard.dialog.now == 0


def test_enter_before_a_file_is_read_goes_on_when_it_is(wizard: Wizard, ini: Path) -> None:
    form = wizard.dialog.connect_step.import_form
    form.host.setText("pbx.example")
    wizard.key(TAB)
    wizard.type(str(ini))
    wizard.key(ENTER)
    assert wizard.dialog.now == 0
    assert "still being read" in wizard.said
    wizard.wait_for_step(1)


def test_whoever_types_on_is_not_taken_along(wizard: Wizard, ini: Path) -> None:
    form = wizard.dialog.connect_step.import_form
    form.host.setText("pbx.example")
    wizard.key(TAB)
    wizard.type(str(ini))
    wizard.key(ENTER)
    wizard.type("x")
    wizard.qtbot.waitUntil(lambda: "cannot be read" in form.said.text)
    assert wizard.dialog.now == 0


def test_an_objection_is_said_and_marked_and_goes_away(wizard: Wizard) -> None:
    wizard.key(ENTER)
    assert wizard.dialog.now == 0
    assert "Choose the file" in wizard.said
    field = wizard.dialog.connect_step.import_form.file.field
    assert wizard.focus is field
    assert field.property("wrong") == "true"
    assert field.accessibleDescription() == wizard.said
    wizard.type("/")
    assert wizard.said == ""
    assert field.property("wrong") == "false"


def test_two_quick_enters_do_not_end_it_unseen(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    wizard.key(ENTER, ENTER)
    assert wizard.finished.count() == 0
    assert wizard.dialog.footer.forward.text() == "Finish anyway"
    wizard.dialog.footer.forward.click()
    assert wizard.finished.count() == 1


def test_with_failures_it_can_be_finished_anyway(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    wizard.checker.fail(Check.NETWORK, NO_ANSWER)
    assert wizard.dialog.footer.forward.text() == "Finish anyway"
    wizard.key(ENTER)
    assert wizard.finished.count() == 1


def test_what_failed_leads_to_the_step_that_mends_it(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    wizard.checker.fail(Check.NETWORK, NO_ANSWER)
    assert wizard.dialog.check_step.go_back.text() == "Go to step 1: Phone system"
    wizard.dialog.check_step.go_back.click()
    assert wizard.dialog.now == 0


def test_a_reason_why_nothing_was_saved_is_said_and_it_can_be_tried_again(
    wizard: Wizard, ini: Path, v12_files: Path
) -> None:
    through_import(wizard, ini, v12_files)
    wizard.checker.pass_all()
    wizard.key(ENTER)
    wizard.dialog.show_saving()
    assert not wizard.dialog.footer.forward.isEnabled()
    wizard.dialog.show_problem(problem(ProblemCode.COPY_NOT_MADE, case="no-room", folder="/library", said=""))
    assert "not enough room" in wizard.said
    assert wizard.dialog.isVisible()
    wizard.dialog.footer.forward.click()
    assert wizard.finished.count() == 2


def test_what_was_not_kept_is_read_before_it_goes_on(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    wizard.checker.pass_all()
    wizard.key(ENTER)
    wizard.dialog.show_saving()
    continued = QSignalSpy(wizard.dialog.continued)
    wizard.dialog.show_warning(problem(ProblemCode.KEYRING_MISSING))
    assert "password could not be saved" in wizard.said
    assert not wizard.dialog.footer.cancel.isVisible()
    wizard.key(ESC)
    wizard.key(ENTER)
    assert continued.count() == 2, "there is no other way out"
    assert wizard.finished.count() == 1


def everything_with_the_focus(dialog: FirstRunDialog) -> list[QWidget]:
    kinds = (QLineEdit, QPushButton, QRadioButton)
    return [widget for kind in kinds for widget in dialog.findChildren(kind)]


def test_everything_has_a_name(wizard: Wizard) -> None:
    for widget in everything_with_the_focus(wizard.dialog):
        has_text = isinstance(widget, QPushButton) and widget.text()
        assert widget.accessibleName() or has_text or widget.isHidden(), widget.objectName()
        assert widget.objectName(), type(widget)


def test_which_step_it_is_stands_there_and_is_said(wizard: Wizard) -> None:
    assert wizard.dialog.footer.step.text() == "Step 1 of 5"
    assert wizard.dialog.side.steps.accessibleName() == "Step 1 of 5: Phone system"
    assert "Step 1 of 5" in wizard.dialog.accessibleName()


def test_the_password_is_nowhere_to_be_seen(wizard: Wizard, ini: Path, v12_files: Path) -> None:
    through_import(wizard, ini, v12_files)
    shown = [field.text() for field in wizard.dialog.findChildren(QLineEdit)]
    assert not [text for text in shown if "Secret" in text]


def drop(step: Step, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(step.viewport().rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place.toPoint(), copy, mime, buttons, keys)
    QApplication.sendEvent(step.viewport(), entered)
    dropped = QDropEvent(place, copy, mime, buttons, keys)
    QApplication.sendEvent(step.viewport(), dropped)
    return entered.isAccepted() and dropped.isAccepted()


def test_the_file_can_be_dropped_on_the_first_step(wizard: Wizard, ini: Path) -> None:
    wizard.dialog.connect_step.demo_card.choose()
    assert drop(wizard.dialog.connect_step, ini)
    form = wizard.dialog.connect_step.import_form
    wizard.qtbot.waitUntil(lambda: "File read" in form.said.text)
    assert wizard.dialog.connect_step.import_card.is_chosen


@pytest.mark.parametrize("name", ["", "3cxpscomcpp2.dll"])
def test_a_folder_or_one_of_its_files_can_be_dropped_on_the_third(wizard: Wizard, v12_files: Path, name: str) -> None:
    assert drop(wizard.dialog.files_step, v12_files / name)
    assert wizard.dialog.files_step.folder.field.text() == str(v12_files)


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_nothing_is_clipped_on_a_small_screen(
    wizard: Wizard, look: Look, qapp: QApplication, theme: ThemeChoice, size: int
) -> None:
    look.put_on(qapp, theme, size)
    wizard.dialog.resize(900, 480)
    for place in (0, 0, 0, 1, 2, 3, 4):
        wizard.dialog._go_to(place)
        step = wizard.dialog.steps[place]
        wizard.qtbot.waitUntil(lambda: clipped_in(wizard.dialog) == [])
        assert step.inside.minimumSizeHint().width() <= step.viewport().width()
        assert wizard.dialog.width() <= 900, "nothing pushes the window wider"
        if place == 0:
            wizard.key(DOWN)
            wizard.dialog.connect_step.details_form.has_call_user.setChecked(True)
    wizard.checker.pass_all()


def test_it_waits_for_no_disk(make_wizard: Callable[..., Wizard], monkeypatch: pytest.MonkeyPatch, ini: Path) -> None:
    wizard = make_wizard()
    answers, asked_on = threading.Event(), set[str]()

    def slow(path: Path) -> None:
        asked_on.add(threading.current_thread().name)
        answers.wait(10)
        raise OSError(str(path))

    monkeypatch.setattr("callboard.views.first_run.import_form.read_ini", slow)
    wizard.dialog.connect_step.import_form.file.set_path(str(ini))
    wizard.qtbot.waitUntil(lambda: bool(asked_on))
    assert asked_on == {"callboard-set-up"}
    wizard.dialog.connect_step.demo_card.choose()
    wizard.key(ENTER)
    assert isinstance(wizard.result, FirstRunResult)
    answers.set()
