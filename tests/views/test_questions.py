"""Questions beside the thing they are about."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

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
