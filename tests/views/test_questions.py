"""Questions beside the thing they are about."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from callboard.views.questions import Answer, QuestionPopup
from tests.views.conftest import Office


def _popup(office: Office) -> QuestionPopup | None:
    popups = office.host.findChildren(QuestionPopup)
    return next((popup for popup in popups if popup.isVisible()), None)


def _ask(office: Office, done: list[str], near: QRect | None = None) -> QuestionPopup:
    corner = office.host.mapToGlobal(QPoint(20, 20))
    office.questions.ask("Sure?", [Answer("Yes", lambda: done.append("yes"))], near or QRect(corner, corner))
    popup = _popup(office)
    assert popup is not None
    return popup


def _button(popup: QuestionPopup, name: str) -> QPushButton:
    button = popup.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button


def test_yes_does_it_and_closes(office: Office) -> None:
    done: list[str] = []
    _button(_ask(office, done), "question.yes").click()
    assert done == ["yes"]
    assert _popup(office) is None


def test_cancel_and_escape_do_nothing(office: Office) -> None:
    done: list[str] = []
    _button(_ask(office, done), "question.cancel").click()
    assert _popup(office) is None
    QTest.keyClick(_ask(office, done), Qt.Key.Key_Escape)
    assert _popup(office) is None
    assert done == []


def test_the_way_out_can_say_what_stays(office: Office) -> None:
    office.questions.ask("Sure?", [Answer("End", lambda: None, kind="danger")], QRect(), way_out="Keep it running")
    popup = _popup(office)
    assert popup is not None
    assert _button(popup, "question.cancel").text() == "Keep it running"
    assert _button(popup, "question.cancel").hasFocus()
    assert _button(popup, "question.yes").property("kind") == "danger"


def test_a_stray_enter_agrees_to_nothing(office: Office) -> None:
    done: list[str] = []
    popup = _ask(office, done)
    assert office.host.focusWidget() is _button(popup, "question.cancel")
    QTest.keyClick(_button(popup, "question.cancel"), Qt.Key.Key_Return)
    assert done == []


def test_a_newer_question_takes_the_place_of_the_older(office: Office) -> None:
    done: list[str] = []
    first = _ask(office, done)
    second = _ask(office, done)
    assert not first.isVisible()
    assert second.isVisible()
    office.questions.put_away()
    office.questions.put_away()
    assert _popup(office) is None


def test_a_question_stays_inside_the_window(office: Office) -> None:
    corner = office.host.mapToGlobal(office.host.rect().bottomRight())
    popup = _ask(office, [], QRect(corner - QPoint(5, 5), corner))
    assert office.host.rect().contains(popup.geometry())


def _choose(office: Office, done: list[str]) -> QuestionPopup:
    corner = office.host.mapToGlobal(QPoint(20, 20))
    answers = [Answer(text, lambda text=text: done.append(text), kind="choice") for text in ("one", "two", "three")]
    office.questions.ask("", answers, QRect(corner, corner), "Which number?")
    popup = _popup(office)
    assert popup is not None
    return popup


def test_many_answers_stand_below_each_other_with_the_way_out_last(office: Office) -> None:
    popup = _choose(office, [])
    buttons = sorted(popup.findChildren(QPushButton), key=lambda button: button.y())
    assert [button.text() for button in buttons] == ["one", "two", "three", "Cancel"]
    assert popup.accessibleName() == "Which number?"
    assert not _label(popup, "question.text").isVisible()


def test_arrows_and_tab_go_round_and_stay_inside(office: Office) -> None:
    done: list[str] = []
    _choose(office, done)
    focus = office.host.focusWidget
    assert _pressed(focus) == "Cancel"
    for key, text in (
        (Qt.Key.Key_Down, "one"),
        (Qt.Key.Key_Right, "two"),
        (Qt.Key.Key_Up, "one"),
        (Qt.Key.Key_Left, "Cancel"),
        (Qt.Key.Key_Tab, "one"),
        (Qt.Key.Key_Backtab, "Cancel"),
        (Qt.Key.Key_Up, "three"),
    ):
        QTest.keyClick(focus(), key)
        assert _pressed(focus) == text
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert done == ["three"]


def test_the_head_says_it_first_and_a_reader_hears_both(office: Office) -> None:
    corner = office.host.mapToGlobal(QPoint(20, 20))
    picture = office.look.pixmap("phone", "text", 32, 1.0)
    head = "Maya Lindqvist is on a call"
    office.questions.ask("Transfer anyway?", [], QRect(corner, corner), head, picture)
    popup = _popup(office)
    assert popup is not None
    assert _label(popup, "question.head").text() == "Maya Lindqvist is on a call"
    assert popup.accessibleName() == "Maya Lindqvist is on a call. Transfer anyway?"


def test_a_long_question_in_a_small_window_is_not_cut(office: Office) -> None:
    office.host.resize(260, 400)
    corner = office.host.mapToGlobal(QPoint(20, 20))
    office.questions.ask("Codes can change settings. " * 6, [Answer("Send code", list)], QRect(corner, corner), "*72")
    popup = _popup(office)
    assert popup is not None
    assert office.host.rect().contains(popup.geometry())
    text = _label(popup, "question.text")
    assert text.height() >= text.heightForWidth(text.width())


def test_the_focus_goes_back_unless_what_had_it_is_gone(office: Office) -> None:
    field = QLineEdit(office.host)
    field.show()
    field.setFocus()
    _button(_ask(office, []), "question.cancel").click()
    assert office.host.focusWidget() is field
    popup = _ask(office, [])
    shiboken6.delete(field)
    _button(popup, "question.cancel").click()
    assert _popup(office) is None


def _label(popup: QuestionPopup, name: str) -> QLabel:
    label = popup.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


def _pressed(focus: Callable[[], QWidget]) -> str:
    button = focus()
    assert isinstance(button, QPushButton)
    return button.text()
